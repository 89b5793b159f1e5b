import { hashOf } from '../domain/hash.ts'
import type { Report } from '../domain/report.ts'
import { cliticForms } from '../lang/clitics.ts'
import { PACKS } from '../lang/registry.ts'
import { type CopyLanguage, copyLanguage } from '../link/copy-language.ts'
import { skeleton } from '../link/copy-skeleton.ts'
import { tokenize } from '../text/tokens.ts'

/** Features of the case by their numbers, in ascending order, with their weights, of length 1 in all. */
type Features = { readonly ids: Uint32Array; readonly weights: Float32Array }

/** What a report is about, as far as single words tell. */
export type Gist = {
  readonly language: string
  /** The words of its language but for function words, cut to their stems, and all of `marks`. */
  readonly words: Features
  /** What looks alike in any language: numbers, and the consonants of names. */
  readonly marks: Features
}

/** Letters that a word is cut to, so that its endings do not matter. */
const STEM = 5
const SHORTEST = 3
/** Consonants that a name must have to be told by them. */
const CONSONANTS = 3
/** Features kept of a report, so that a long one costs no more than a page. */
const MOST = 600
/** Reports added in thought to those of the case, so that in a small case what two share is not held common. */
const UNSEEN = 24
/** Bits that a feature tells: what all reports of an event share still says that they are of one, a rare word is only a word. */
const LEAST_BITS = 2
const MOST_BITS = 6
/** What one report alone has says half as much of what it is about. */
const ALONE = 0.5
const CAPITAL = /^\p{Lu}/u
const CASELESS = /^\p{Lo}/u

const LANGUAGES = new Map([...PACKS].map(([code, pack]) => [code, copyLanguage(pack)]))

/** The gist of each report, by its id; what every report of the case has in common weighs little. */
export function gistsOf(
  documents: readonly { readonly name: string; readonly text: string }[],
  reports: readonly Report[],
): Map<string, Gist> {
  const texts = new Map(documents.map(({ name, text }) => [name, text]))
  const found = reports.map((report) => featuresOf(texts.get(report.document) ?? '', report))
  const vocabulary = new Vocabulary(found.map(({ words }) => words))
  return new Map(
    reports.map(({ id, language }, i) => {
      const { words = new Uint32Array(), marks = new Uint32Array() } = found[i] ?? {}
      return [id, { language, words: vocabulary.weighed(words), marks: vocabulary.weighed(marks) }]
    }),
  )
}

/** All hashed features of a case, numbered in order of their hashes. */
class Vocabulary {
  readonly #ids = new Map<number, number>()
  readonly #weights: Float64Array

  constructor(all: readonly Uint32Array[]) {
    const frequency = new Map<number, number>()
    for (const words of all) for (const hash of words) frequency.set(hash, (frequency.get(hash) ?? 0) + 1)
    const hashes = Uint32Array.from(frequency.keys()).sort()
    this.#weights = Float64Array.from(hashes, (hash) => weightOf(frequency.get(hash) ?? 1, all.length))
    hashes.forEach((hash, id) => {
      this.#ids.set(hash, id)
    })
  }

  weighed(hashes: Uint32Array): Features {
    const ids = hashes.map((hash) => this.#ids.get(hash) ?? 0)
    const weights = Float32Array.from(ids, (id) => this.#weights[id] as number)
    const length = Math.hypot(...weights) || 1
    return { ids, weights: weights.map((weight) => weight / length) }
  }
}

/** How much a feature of `known` reports among `all` tells. */
function weightOf(known: number, all: number): number {
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.log2((all + UNSEEN) / (known + 0.5))))
  return known === 1 ? bits * ALONE : bits
}

/** Compares one gist after the other with many. */
export class GistComparison {
  /** Those of the gist that was asked for last. */
  readonly #words: Spread
  readonly #marks: Spread
  #own: Gist | null = null

  constructor(gists: Iterable<Gist>) {
    let last = -1
    for (const { words } of gists) last = Math.max(last, words.ids.at(-1) ?? -1)
    this.#words = new Spread(last + 1)
    this.#marks = new Spread(last + 1)
  }

  /**
   * How alike two gists are, from 0 to 1: the cosine of what they share; across languages by numbers and names alone.
   * Fast for one `own` with many others.
   */
  likeness(own: Gist, other: Gist): number {
    if (this.#own !== own) {
      this.#words.set(own.words)
      this.#marks.set(own.marks)
      this.#own = own
    }
    return own.language === other.language ? this.#words.cosine(other.words) : this.#marks.cosine(other.marks)
  }
}

/** The last place of a filter that stays in the nearest cache: all bits of a number that it looks at. */
const FILTER = (1 << 13) - 1

/** Features spread out by their numbers, for comparing them with many others. */
class Spread {
  readonly #weights: Float32Array
  /** By a feature's number, whether it may be among them: most of others' are not, which is told without the weights. */
  readonly #maybe = new Uint8Array(FILTER + 1)
  #own: Features = { ids: new Uint32Array(), weights: new Float32Array() }

  constructor(vocabulary: number) {
    this.#weights = new Float32Array(vocabulary)
  }

  set(own: Features): void {
    for (const id of this.#own.ids) this.#put(id, 0, 0)
    own.ids.forEach((id, i) => {
      this.#put(id, own.weights[i] as number, 1)
    })
    this.#own = own
  }

  #put(id: number, weight: number, maybe: 0 | 1): void {
    this.#weights[id] = weight
    this.#maybe[id & FILTER] = maybe
  }

  cosine({ ids, weights }: Features): number {
    const [own, maybe] = [this.#weights, this.#maybe]
    let sum = 0
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number
      if (maybe[id & FILTER] !== 0) sum += (own[id] as number) * (weights[i] as number)
    }
    return sum
  }
}

function featuresOf(text: string, report: Report): { readonly words: Uint32Array; readonly marks: Uint32Array } {
  const language = LANGUAGES.get(report.language) ?? null
  const words = new Set<number>()
  const marks = new Set<number>()
  for (const { kind, norm, start, end } of tokenize(text, report.start, report.end)) {
    if (words.size >= MOST) break
    if (kind === 'number' && norm.length > 1) marks.add(hashOf(`#${norm}`))
    if (kind !== 'word' || norm.length < SHORTEST || language?.functionWords.has(norm)) continue
    const forms = bareForms(norm, language)
    words.add(hashOf(`${report.language} ${(forms.at(-1) ?? norm).slice(0, STEM)}`))
    const word = text.slice(start, end)
    if (CAPITAL.test(word)) addName(marks, norm)
    else if (CASELESS.test(word)) for (const form of forms) addName(marks, form)
  }
  for (const mark of marks) words.add(mark)
  return { words: Uint32Array.from(words).sort(), marks: Uint32Array.from(marks).sort() }
}

/** A word with and without what may be written onto it, the shortest form last. */
function bareForms(norm: string, language: CopyLanguage | null): string[] {
  const stems = language?.clitics ? cliticForms(norm, language.clitics).map(({ stem }) => stem) : []
  return [norm, ...stems.filter(({ length }) => length >= SHORTEST)].sort((a, b) => b.length - a.length)
}

function addName(marks: Set<number>, norm: string): void {
  const consonants = skeleton(norm)
  if (consonants.length >= CONSONANTS) marks.add(hashOf(`~${consonants}`))
}
