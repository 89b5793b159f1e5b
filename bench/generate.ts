import type { Pack } from '../src/lang/pack.ts'
import { phrases } from '../src/lang/words.ts'
import { sentences } from '../src/text/sentences.ts'
import { tokenize } from '../src/text/tokens.ts'
import { corpusRows } from './corpus/rows.ts'
import { Chain } from './text/chain.ts'
import { between, pick, type Random, seeded } from './text/random.ts'

/** Bytes of UTF-8 in a document, about. */
const DOCUMENT = 4096
/** The share of sentences that are the corpora's own with new names and numbers; the others are ordinary ones. */
const TOLD = 0.4
/** How often a word of an ordinary sentence is made up. */
const NEW_WORD = 0.1
const CAST = 10
const RANGES = [
  [1, 9],
  [10, 12],
  [13, 28],
  [29, 99],
  [100, 999],
  [1990, 2029],
  [1000, 9999],
  [10000, 99999],
  [100000, 999999],
] as const
const LONGEST_SENTENCE = 40
const LONGEST_WORD = 14

/**
 * Documents of about 4 kB in the language of `pack`, together at least `bytes` of UTF-8, in which no sentence stands
 * twice; the same for the same seed. Two sentences of five are sentences of the corpora in which every number is
 * another one, every month and weekday another one, and every name of a person or place one of the document's own
 * cast, put together letter by letter. The others are ordinary sentences: chains of words, each going on as some
 * sentence of the corpora without a word of fate goes on behind the same two words, with one word in ten made up of
 * the language's letters. So far more sentences tell a fate than
 * in ordinary news, and the vocabulary grows with the text as it does in real ones.
 */
export function* documents(pack: Pack, bytes: number, seed = 1): Generator<string> {
  const random = seeded(seed)
  const model = modelOf(pack)
  const said = new Set<string>()
  for (let size = 0; size < bytes; ) {
    const text = document(model, random, said)
    size += Buffer.byteLength(text)
    yield text
  }
}

type Model = {
  readonly told: readonly string[]
  readonly words: Chain
  readonly letters: Chain
  readonly nameLetters: Chain
  /** Words of the names of persons and places in the corpora. */
  readonly names: ReadonlySet<string>
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
}

function modelOf(pack: Pack): Model {
  const rows = corpusRows(pack.code)
  const told = [...new Set(rows.flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end))))]
  const quotes = rows.flatMap((row) =>
    (row.names ?? []).filter(({ type }) => type !== 'organization').map(({ quote }) => String(quote)),
  )
  const names = quotes.flatMap((quote) => quote.match(/\p{L}{2,}/gu) ?? [])
  const uneventful = told.filter(
    (sentence) => !pack.lexicon.match(tokenize(sentence)).some(({ tag }) => tag === 'fate'),
  )
  const words = uneventful.map((sentence) => sentence.split(/\s+/u))
  const alone = (rows: readonly (readonly [unknown, string, ...unknown[]])[]) =>
    rows.flatMap(([, forms]) => phrases(forms, pack.endings)).filter((form) => !form.includes(' '))
  return {
    told,
    words: new Chain(words),
    letters: new Chain(words.flat().map((word) => [...word])),
    nameLetters: new Chain(names.map((name) => [...name])),
    names: new Set(names),
    months: alone(pack.times.months),
    weekdays: alone(pack.times.weekdays),
  }
}

function document(model: Model, random: Random, said: Set<string>): string {
  const cast = Array.from({ length: CAST }, () => model.nameLetters.walk(random, LONGEST_WORD).join(''))
  const paragraphs: string[] = []
  for (let size = 0; size < DOCUMENT; ) {
    const paragraph = Array.from({ length: between(random, 1, 4) }, () => newSentence(model, random, cast, said)).join(
      ' ',
    )
    size += Buffer.byteLength(paragraph) + 2
    paragraphs.push(paragraph)
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** A sentence that was not said before. */
function newSentence(model: Model, random: Random, cast: readonly string[], said: Set<string>): string {
  for (;;) {
    const sentence =
      random() < TOLD ? exchanged(pick(random, model.told), model, random, cast) : ordinary(model, random, cast)
    if (said.has(sentence)) continue
    said.add(sentence)
    return sentence
  }
}

const ordinary = (model: Model, random: Random, cast: readonly string[]): string =>
  model.words
    .walk(random, LONGEST_SENTENCE)
    .map((word) =>
      random() < NEW_WORD ? model.letters.walk(random, LONGEST_WORD).join('') : exchanged(word, model, random, cast),
    )
    .join(' ')

/** `text` with other numbers, months, weekdays and names. */
function exchanged(text: string, model: Model, random: Random, cast: readonly string[]): string {
  let at = 0
  let changed = ''
  for (const { start, end, kind, norm } of tokenize(text)) {
    const word = text.slice(start, end)
    changed += text.slice(at, start)
    if (kind === 'number') changed += otherNumber(norm, random)
    else if (model.names.has(word)) changed += pick(random, cast)
    else if (model.months.includes(word)) changed += pick(random, model.months)
    else if (model.weekdays.includes(word)) changed += pick(random, model.weekdays)
    else changed += word
    at = end
  }
  return changed + text.slice(at)
}

/** Another number of as many digits; what may be a month, a day or a year of our time stays one. */
function otherNumber(digits: string, random: Random): string {
  const [low, high] = RANGES.find(([from, to]) => Number(digits) >= from && Number(digits) <= to) ?? [0, 0]
  return high === 0 ? digits : String(between(random, low, high)).padStart(digits.length, '0')
}
