import { expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokens.ts'

it('reads a word alike whichever apostrophe stands in it', () => {
  for (const word of ['п’ятеро', 'п\u02bcятеро', 'п‘ятеро']) {
    expect(tokenize(word).map(({ norm }) => norm)).toEqual(['п', "'", 'ятеро'])
  }
  expect(tokenize('\u02bcOumuamua').map(({ norm }) => norm)).toEqual(["'", 'oumuamua'])
})
