import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentOf } from '../bench/corpus/document.ts'
import { type Document, readDocuments } from '../src/index.ts'
import { PACKS } from '../src/lang/registry.ts'
import { expectSound } from './case-properties.ts'

const HERE = import.meta.dirname
const SEEDS = resolve(HERE, '../../shared/seeds')

/** What real texts hold beside letters: marks that combine, signs of direction, pairs and halves of pairs, line ends. */
const SIGNS = [
  ...['\r\n', '\n\n', '\r', '\t', '\u2028', '\u00a0', '\u0301', 'e\u0301', '\u0651', '\u0640', '\u200d', '\ufeff'],
  ...['\u200e', '\u200f', '\u202b', '\u202c', '\u2067', '\u2069', '😀', '𝒜', '\ud83d', '\udc00', '\0', '…', '?!'],
  ...['“', '”', '«', '»', '"', "'", '(', ')', '[', ':', ';', ',', '،', '؛', '.', '。', '-', '—', '%', '$', '&'],
]
const DIGITS = [
  '12',
  '2 000',
  '1.500',
  "3'400",
  '٧٠',
  '۱۲',
  '१२',
  '১০',
  '１２',
  '𝟙𝟚',
  '٢٠٠٠',
  '1,5',
  '0',
  '2011',
  '17.12.2011',
]
const SENTENCES = [
  'At least 12 people were killed in Aktau on Friday, the ministry said.',
  'Selon le parquet, 14 mineurs sont morts, dont deux secouristes.',
  'По словам врачей, погибли двое рабочих, ещё семеро ранены.',
  'وقال شهود عيان إن عشرات المتظاهرين قتلوا وأصيب 30 آخرون.',
  'Segundo a polícia, 11 pessoas foram presas e nenhuma ficou ferida.',
  'La fiscal María Ortega negó que hubieran muerto 70 trabajadores.',
]
const PHRASES = [...PACKS.values()].flatMap(({ entries }) => entries.map(({ phrase }) => phrase))

const piece = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: PHRASES.length - 1 }).map((i) => PHRASES[i] ?? ''), weight: 4 },
  { arbitrary: fc.constantFrom(...SENTENCES), weight: 2 },
  { arbitrary: fc.constantFrom(...DIGITS), weight: 2 },
  { arbitrary: fc.constantFrom(...SIGNS), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))
const document = fc.record({
  text,
  published: fc.constantFrom(null, '2011-12-19'),
  language: fc.option(fc.constantFrom(...PACKS.keys())),
})
const documents = fc.array(document, { minLength: 1, maxLength: 3 }).map((rows) => rows.map(documentAt))

function documentAt(
  { text, published, language }: { text: string; published: string | null; language: string | null },
  i: number,
): Document {
  const document = documentOf({ text, published, language: '', where: `${i}.txt` })
  return { ...document, metadata: { ...document.metadata, language } }
}

it('quotes exactly, names each claim once and depends on nothing but the documents, whatever they hold', () => {
  fc.assert(fc.property(documents, expectSound), { numRuns: 150 })
}, 120_000)

it('does so for the example', async () => {
  await expectSoundAt(resolve(HERE, '../examples/zhanaozen'))
}, 60_000)

const absent = !existsSync(SEEDS)
it.skipIf(absent)(
  `does so for the seeds${absent ? ' (skipped: ../shared holds none)' : ''}`,
  async () => {
    await expectSoundAt(SEEDS)
  },
  60_000,
)

async function expectSoundAt(path: string): Promise<void> {
  const { documents } = await readDocuments([path])
  expect(documents).not.toEqual([])
  expectSound(documents)
}
