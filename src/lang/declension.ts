import { fold } from '../text/fold.ts'
import { phrases } from './words.ts'

/**
 * A base ending, the endings of the other cases separated by `|`, the letters of which one stands before them (empty
 * where any may), and whether few names end so or family names alone.
 */
export type DeclensionRow = readonly [base: string, others: string, behind?: string, some?: 'rare' | 'family']

/**
 * How names change by case: for each gender (or number) its rows, the other cases in one order. Where several rows fit
 * a word, the first is the likeliest.
 */
export type Declension = readonly (readonly DeclensionRow[])[]

/** The cases that finders ask for, as all packs' declensions count them; the locative stands behind prepositions alone. */
export const CASE = { genitive: 1, accusative: 3, instrumental: 4, locative: 5 } as const

/** A word read as a form of `base`. */
export type Reading = {
  readonly base: string
  /** The base, folded. */
  readonly key: string
  /** 0 is the form that names; the others count as the rows do. */
  readonly case: number
  /** Index of the gender's rows. */
  readonly gender: number
  /** Letters of the row's base ending: what a long one says is surer. */
  readonly letters: number
  /** Letters of the ending that the word has. */
  readonly written: number
  /** Index of the row. */
  readonly row: number
  readonly rare: boolean
  /** True where the row is of family names alone. */
  readonly family: boolean
}

type Paradigm = Omit<Reading, 'base' | 'key' | 'case' | 'written'> & {
  readonly endings: readonly string[]
  readonly behind: readonly string[]
}
const compiled = new WeakMap<Declension, readonly Paradigm[]>()

function paradigmsOf(declension: Declension): readonly Paradigm[] {
  const known = compiled.get(declension)
  if (known) return known
  const paradigms = declension.flatMap((rows, gender) =>
    rows.map(([base, others, behind = '', some], row) => ({
      gender,
      row,
      letters: base.length,
      rare: some === 'rare',
      family: some === 'family',
      behind: phrases(behind),
      endings: [base, ...others.split('|').map((ending) => ending.trim())],
    })),
  )
  compiled.set(declension, paradigms)
  return paradigms
}

/** Letters that stand before an ending at least; before a long one, which says more, a single one: Льва. */
const leastStem = (letters: number): number => (letters > 1 ? 1 : 2)

/** How many letters two endings begin with alike: these stay as they are written, ё among them. */
function sharedLetters(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}

/** Of "Ростов-на-Дону" the first part declines, of "Санкт-Петербург" and "Альфа-банк" the last. */
function parted(word: string): readonly [declining: string, rest: string] {
  const at = word.search(/-\p{Ll}+-/u)
  return at > 0 ? [word.slice(0, at), word.slice(at)] : [word, '']
}

/** How many words' readings are kept before all are forgotten: names come again, in a report and in a case. */
const KEPT = 10_000
const kept = new WeakMap<Declension, Map<string, readonly Reading[]>>()

/** Every way to read `word` (in any capitals) as the form of a base, in the order of the rows. */
export function readings(word: string, declension: Declension): readonly Reading[] {
  const known = kept.get(declension) ?? new Map<string, readonly Reading[]>()
  kept.set(declension, known)
  const before = known.get(word)
  if (before) return before
  if (known.size >= KEPT) known.clear()
  const found = readingsOf(word, declension)
  known.set(word, found)
  return found
}

/** "Новиковой-Гай": the last part declines, the first with it where it can; a short one (Жан-Клода), and one before a small letter (Альфа-банка), stay as they are. */
function hyphened(word: string, at: number, declension: Declension): Reading[] {
  const first = at < DECLINED || /^\p{Ll}/u.test(word.slice(at + 1)) ? [] : simple(word.slice(0, at), declension)
  return simple(word.slice(at + 1), declension).map((last) => {
    const beside = first.find((each) => each.gender === last.gender && each.case === last.case)
    const base = `${beside?.base ?? word.slice(0, at)}-${last.base}`
    return { ...last, base, key: fold(base) }
  })
}

/** Letters of a first part that declines at least. */
const DECLINED = 4

const HYPHENED = /^\p{Lu}[^-]*-\p{L}[^-]*$/u

function readingsOf(word: string, declension: Declension): Reading[] {
  const at = word.indexOf('-')
  return at > 0 && HYPHENED.test(word) ? hyphened(word, at, declension) : simple(word, declension)
}

function simple(word: string, declension: Declension): Reading[] {
  const [declining, rest] = parted(word)
  const small = fold(declining)
  const found: Reading[] = []
  for (const { ending, base: ends, kept, at, paradigm } of formsBehind(small.slice(-1), declension)) {
    const { gender, row, letters, rare, family, behind } = paradigm
    const stem = declining.length - ending.length
    if (!small.endsWith(ending) || stem + kept < leastStem(letters) || !standsBehind(small, stem, behind)) continue
    const base = declining.slice(0, stem + kept) + ends.slice(kept) + rest
    found.push({ base, key: fold(base), case: at, gender, letters, written: ending.length, row, rare, family })
  }
  return found
}

/** One ending of a row's cases, and how much of it the base has too. */
type Form = {
  readonly ending: string
  readonly base: string
  readonly kept: number
  readonly at: number
  readonly paradigm: Paradigm
}
const forms = new WeakMap<Declension, Map<string, readonly Form[]>>()

/** The forms in which a word may stand that ends in `letter`, in the order of the rows. */
function formsBehind(letter: string, declension: Declension): readonly Form[] {
  const byLetter = forms.get(declension) ?? new Map<string, readonly Form[]>()
  forms.set(declension, byLetter)
  const known = byLetter.get(letter)
  if (known) return known
  const found = paradigmsOf(declension).flatMap((paradigm) =>
    paradigm.endings.flatMap((ending, at): Form[] => {
      const [base = ''] = paradigm.endings
      return letter.endsWith(ending.slice(-1))
        ? [{ ending, base, kept: sharedLetters(ending, base), at, paradigm }]
        : []
    }),
  )
  byLetter.set(letter, found)
  return found
}

const standsBehind = (word: string, stem: number, behind: readonly string[]): boolean =>
  behind.length === 0 || behind.includes(word[stem - 1] ?? '')

/** Of a word, the rows that are tried; further ones fit worse. */
const TRIED = 3

/**
 * All forms of a name of one or more words, itself first; all its words stand in one case and gender, but that what
 * stands before a hyphen may keep its form.
 */
export function inflected(name: string, declension: Declension): string[] {
  const behind = name.lastIndexOf(HYPHEN) + HYPHEN.length
  const last =
    behind < HYPHEN.length || name.indexOf(HYPHEN) + HYPHEN.length < behind
      ? []
      : agreed(name.slice(behind), declension)
  return [...new Set([...agreed(name, declension), ...last.map((form) => name.slice(0, behind) + form)])]
}

/** As phrases have it. */
const HYPHEN = ' - '

function agreed(name: string, declension: Declension): string[] {
  const words = name.split(' ')
  const forms = declension.flatMap((_, gender) =>
    words
      .map((word) => formsOf(word, declension, gender))
      .reduce<string[][]>(
        (before, next) => before.flatMap((a) => next.map((b) => a.map((each, i) => `${each} ${b[i]}`))),
        [Array.from({ length: casesIn(declension) }, () => '')],
      )
      .flat(),
  )
  return [...new Set([name, ...forms.map((form) => form.trim())])]
}

/** All rows of a declension have as many cases. */
const casesIn = (declension: Declension): number => paradigmsOf(declension)[0]?.endings.length ?? 0

/** The forms of a word by case, once for each row of the gender that fits; unchanged where none does. */
function formsOf(whole: string, declension: Declension, gender: number): string[][] {
  const [word, rest] = parted(whole)
  const small = fold(word)
  const forms: string[][] = []
  for (const { gender: of, endings, letters, behind } of paradigmsOf(declension)) {
    if (of !== gender || !small.endsWith(endings[0] ?? '') || word.length < letters + leastStem(letters)) continue
    if (!standsBehind(small, word.length - letters, behind)) continue
    const stem = word.slice(0, word.length - letters)
    if (forms.push(endings.map((ending) => stem + ending + rest)) === TRIED) break
  }
  return forms.length > 0 ? forms : [Array.from({ length: casesIn(declension) }, () => whole)]
}
