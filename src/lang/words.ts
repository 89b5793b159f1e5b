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
const MOST_FORMS = 2000
/** The innermost brackets first, so that they may be nested. */
const GROUP = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/u
/** A bracket that stands by itself is a sign of the text; one that touches a word was meant as notation. */
const BROKEN = /\S[()[\]{}]|[()[\]{}]\S/u

/**
 * Every phrase that `words` stands for, in order and without repetition. Throws on brackets that do not close, on an
 * unknown name of endings and on a phrase of more than 2,000 forms.
 */
export const phrases = (words: Words, endings: Endings = {}): string[] => [...new Set(spellings(words, endings).flat())]

/** As {@link phrases}, the forms of each phrase by themselves. */
export function spellings(words: Words, endings: Endings = {}): string[][] {
  const named = words.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const list = endings[name]
    if (list === undefined) throw new Error(`no endings named ${name} in: ${beginning(words)}`)
    return `(${list})`
  })
  return named.split('|').map((phrase) => forms(phrase.replace(/\s+/g, ' ').trim()))
}

function forms(phrase: string): string[] {
  const found = new Set<string>()
  let count = 0
  for (const form of expand(phrase)) {
    if (++count > MOST_FORMS) throw new Error(`more than ${MOST_FORMS} forms in: ${beginning(phrase)}`)
    if (BROKEN.test(form)) throw new Error(`brackets that do not close in: ${beginning(phrase)}`)
    found.add(form.replace(/\s+/g, ' ').trim())
  }
  found.delete('')
  return [...found]
}

function* expand(phrase: string): Generator<string> {
  const group = GROUP.exec(phrase)
  if (!group) return yield phrase
  const before = phrase.slice(0, group.index)
  const after = phrase.slice(group.index + group[0].length)
  const choices = group[1] === undefined ? ['', ...alternatives(group[2] ?? '')] : alternatives(group[1])
  for (const choice of choices) yield* expand(before + choice + after)
}

const alternatives = (list: string): string[] => list.split(',').map((choice) => choice.trim())
const beginning = (words: string): string => words.trim().slice(0, 60)
