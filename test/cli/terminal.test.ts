import { describe, expect, it } from 'vitest'
import { styleFor } from '../../src/cli/terminal.ts'

const TERMINAL = { isTTY: true, columns: 132 }
const coloured = (stream: { isTTY?: boolean }, env: Record<string, string>): boolean =>
  styleFor(stream, env).paint.bold('x') !== 'x'

describe('colours', () => {
  it.each([
    ['a terminal', TERMINAL, {}, true],
    ['a pipe', {}, {}, false],
    ['a pipe in continuous integration', {}, { CI: 'true' }, false],
    ['a dumb terminal', TERMINAL, { TERM: 'dumb' }, false],
    ['NO_COLOR', TERMINAL, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR, which says nothing', TERMINAL, { NO_COLOR: '' }, true],
    ['FORCE_COLOR in a pipe', {}, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', TERMINAL, { FORCE_COLOR: '0' }, false],
    ['both', TERMINAL, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s', (_, stream, env, expected) => expect(coloured(stream, env)).toBe(expected))
})

it('is as wide as the terminal, and 100 columns wide when piped', () => {
  expect(styleFor(TERMINAL, {}).width).toBe(132)
  expect(styleFor({ columns: 40 }, {}).width).toBe(100)
})

it('isolates right-to-left text on a terminal alone', () => {
  expect([styleFor(TERMINAL, {}).isolate, styleFor({}, {}).isolate]).toEqual([true, false])
})
