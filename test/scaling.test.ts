import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentOf } from '../bench/corpus/document.ts'
import { startCounting, workOf } from './work.ts'

const session = await startCounting()
/** Loaded here, behind the start of the counting. */
const { analyse } = await import('../src/index.ts')
const read = (text: string, language = 'en') =>
  analyse([documentOf({ text, language, where: 'a.txt', published: '2011-12-19' })]).copies

/** Texts that no one wrote, by how many of their pieces there are. */
const HOSTILE: Readonly<Record<string, (n: number) => readonly [text: string, language?: string]>> = {
  'words without a space': (n) => ['killed12,wounded'.repeat(n)],
  'a letter': (n) => ['a'.repeat(80 * n)],
  digits: (n) => ['1'.repeat(80 * n)],
  'groups of digits': (n) => ['123 '.repeat(2 * n)],
  'nested brackets': (n) => ['('.repeat(2 * n) + ')'.repeat(2 * n)],
  'nested quotes': (n) => ['“'.repeat(2 * n) + '”'.repeat(2 * n)],
  'quotes that do not close': (n) => ['said "'.repeat(n)],
  'a list without an end': (n) => ['12 people were killed, 40 wounded and '.repeat(n)],
  'speakers of speakers': (n) => ['the police said that witnesses added that '.repeat(n)],
  'dates without an end': (n) => ['on 16 December 2011 and Friday '.repeat(n)],
  'number words': (n) => ['one hundred and '.repeat(n)],
  initials: (n) => ['U.S. '.repeat(2 * n)],
  'empty lines': (n) => ['a\n\n'.repeat(2 * n)],
  'marks on a letter': (n) => [`a${'\u0301'.repeat(80 * n)}`],
  'sentences of one report': (n) => ['Ivan Petrov said on Friday that 12 people were killed in Aktau.\n\n'.repeat(n)],
  'sentences of one paragraph': (n) => ['Ivan Petrov said that 12 people were killed in Aktau. '.repeat(n)],
  clitics: (n) => ['و'.repeat(80 * n), 'ar'],
  'a list of the dead': (n) => ['وقتل 12 عاملا '.repeat(n), 'ar'],
}
const PIECES = 250
const FACTOR = 4

describe('work grows as the text does', () => {
  afterAll(() => session.disconnect())
  beforeAll(() => {
    read('Twelve people were killed in Aktau on Friday, the ministry said.')
  })

  it.each(Object.keys(HOSTILE))('%s', async (name) => {
    const work = (n: number) => workOf(session, () => read(...(HOSTILE[name]?.(n) ?? [''])))
    const few = await work(PIECES)
    const many = await work(PIECES * FACTOR)
    expect(few).toBeGreaterThan(0)
    expect(many).toBeLessThan(few * FACTOR * 1.5)
  })
})

/** What the counters above cannot see, in copies of text and in regular expressions, shows here as a test without an end. */
describe('a text comes to its end', () => {
  const FATES = ['12 miners were killed near the plant while', 'at least 40 others, wounded or missing, said that']
  it.each([
    ['of a megabyte without a space', 'x'.repeat(1e6)],
    ['of a million digits', '7'.repeat(1e6)],
    ['of 100,000 nested brackets', '('.repeat(1e5) + ')'.repeat(1e5)],
    ['of 100,000 nested quotes', '“'.repeat(1e5) + '”'.repeat(1e5)],
    ['of one paragraph of 200,000 sentences', 'Yes. '.repeat(2e5)],
    ['of one sentence of 50,000 words', Array.from({ length: 6_250 }, (_, i) => FATES[i % 2]).join(' ')],
  ])('%s', (_, text) => expect(read(text).reports).toHaveLength(1), 120_000)
})
