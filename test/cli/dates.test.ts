import { expect, it } from 'vitest'
import { dateWords } from '../../src/cli/words/dates.ts'

it.each([
  ['2011-12-19', '19 December 2011'],
  ['2011-12', 'December 2011'],
  ['2011', '2011'],
  ['last week', 'last week'],
])('%s is %s', (iso, words) => expect(dateWords(iso)).toBe(words))
