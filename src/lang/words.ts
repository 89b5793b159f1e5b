/**
 * A table's words: phrases separated by `|`. Inside a phrase `(a,b,)` stands for each of its alternatives, `[of the]`
 * for words that may be there or not (with alternatives too: `[a,the]`), `{name}` for each of the pack's endings of that
 * name. Brackets nest.
 */
export type Words = string

/** Named lists of endings, separated by commas: `{ adj: 'ый,ая,ое' }`. */
export type Endings = Readonly<Record<string, string>>

/** A table whose rows pair a value with the words for it. */
export type Rows<T> = readonly (readonly [T, Words])[]

/** A phrase that stands for more forms than this is a slip of its author's. */
const MOST_FORMS = 10_000
/** A bracket that stands by itself is a sign of the text; one that touches a word was meant as notation. */
const BROKEN = /\S[()[\]{}]|[()[\]{}]\S/u
/** A bracket that may open a group of alternatives. */
const OPENING = /[([]/
const UNTIDY = /\s\s|[^\S ]/

/**
 * Every phrase that `words` stands for, in order and without repetition. Throws on brackets that do not close, on an
 * unknown name of endings and on a phrase of more than 10,000 forms.
 */
export const phrases = (words: Words, endings: Endings = {}): string[] => [...new Set(spellings(words, endings).flat())]

/** As {@link phrases}, the forms of each phrase by themselves. */
export const spellings = (words: Words, endings: Endings = {}): string[][] =>
  written(words, endings).map((phrase) => forms(phrase))

/** The words, parted by white space, with which some phrase that `words` stands for begins: told without spelling out all. */
export function beginnings(words: Words, endings: Endings = {}): Set<string> {
  const found = new Set<string>()
  for (const phrase of written(words, endings)) addBeginnings(phrase, found)
  return found
}

/** The first part of the phrase that is not left out in every form, and those before it that may be. */
function addBeginnings(phrase: string, found: Set<string>): void {
  const end = firstSpace(phrase)
  if (!OPENING.test(phrase.slice(0, end))) {
    if (end > 0) found.add(phrase.slice(0, end))
    return
  }
  const { spelt, at } = expand(phrase.slice(0, end), 0)
  if (at < end) throw new Error(`brackets that do not close in: ${beginning(phrase)}`)
  const heads = spelt.map((form) => form.trim().split(' ', 1)[0] ?? '')
  for (const head of heads) if (head !== '') found.add(head)
  if (heads.includes('') && end < phrase.length) addBeginnings(phrase.slice(end + 1), found)
}

/** Where the first space outside of brackets stands, or the phrase ends. */
function firstSpace(phrase: string): number {
  const space = phrase.indexOf(' ')
  const bracket = phrase.search(OPENING)
  if (bracket < 0 || (space >= 0 && space < bracket)) return space < 0 ? phrase.length : space
  let depth = 0
  for (let at = 0; at < phrase.length; at++) {
    if (closing(phrase, at)) depth++
    else if (depth > 0 && ')]'.includes(phrase[at] ?? '')) depth--
    else if (depth === 0 && phrase[at] === ' ') return at
  }
  return phrase.length
}

/** The phrases with the named endings put in, white space tidied. */
function written(words: Words, endings: Endings): string[] {
  const named = words.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const list = endings[name]
    if (list === undefined) throw new Error(`no endings named ${name} in: ${beginning(words)}`)
    return `(${list})`
  })
  return named.split('|').map(tidied)
}

/** Single spaces between words and none at the ends. */
const tidied = (text: string): string => (UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

function forms(phrase: string): string[] {
  if (!OPENING.test(phrase) && !BROKEN.test(phrase)) return phrase === '' ? [] : [phrase]
  const { spelt, at } = expand(phrase, 0)
  if (at < phrase.length || spelt.some((form) => BROKEN.test(form)))
    throw new Error(`brackets that do not close in: ${beginning(phrase)}`)
  const tidy = new Set(spelt.map(tidied))
  tidy.delete('')
  return [...tidy]
}

type Expanded = { readonly spelt: readonly string[]; readonly at: number }

/** What `phrase` spells from `at` up to the comma or bracket that ends the alternative it stands in, or to its end. */
function expand(phrase: string, at: number, nested = false): Expanded {
  let spelt: readonly string[] = ['']
  let plain = at
  while (at < phrase.length && !(nested && ',)]'.includes(phrase[at] ?? ''))) {
    const close = closing(phrase, at)
    if (close === null) at++
    else {
      const inner = alternatives(phrase, at + 1, close)
      const between = phrase.slice(plain, at)
      spelt = spelt.flatMap((start) => inner.spelt.map((choice) => start + between + choice))
      if (spelt.length > MOST_FORMS) throw new Error(`more than ${MOST_FORMS} forms in: ${beginning(phrase)}`)
      plain = at = inner.at
    }
  }
  const rest = phrase.slice(plain, at)
  return { spelt: rest === '' ? spelt : spelt.map((start) => start + rest), at }
}

/** The sign that closes the group which opens at `at`; none for a bracket that stands by itself. */
function closing(phrase: string, at: number): ')' | ']' | null {
  const sign = phrase[at]
  if (phrase[at + 1] === undefined || phrase[at + 1] === ' ') return null
  return sign === '(' ? ')' : sign === '[' ? ']' : null
}

/** The alternatives of a group from behind its opening bracket; in square brackets there may be none of them. */
function alternatives(phrase: string, at: number, close: ')' | ']'): Expanded {
  const spelt: string[] = close === ']' ? [''] : []
  for (;;) {
    const one = expand(phrase, at, true)
    spelt.push(...one.spelt.map((choice) => choice.trim()))
    at = one.at + 1
    if (phrase[one.at] === close) return { spelt, at }
    if (phrase[one.at] !== ',') throw new Error(`brackets that do not close in: ${beginning(phrase)}`)
  }
}

const beginning = (words: string): string => words.trim().slice(0, 60)
