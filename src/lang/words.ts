/**
 * A table's words: phrases separated by `|`. Inside a phrase `(a,b,)` stands for each of its alternatives, `[of the]`
 * for words that may be there or not (with alternatives too: `[a,the]`), `{name}` for each of the pack's endings of that name.
 */
export type Words = string

/** Named lists of endings, separated by commas: `{ adj: 'ый,ая,ое' }`. */
export type Endings = Readonly<Record<string, string>>

/** A table whose rows pair a value with the words for it. */
export type Rows<T> = readonly (readonly [T, Words])[]

/** Every phrase that `words` stands for, in order and without repetition. Throws on an unknown name of endings. */
export function phrases(words: Words, endings: Endings = {}): string[] {
  const named = words.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const list = endings[name]
    if (list === undefined) throw new Error(`no endings named ${name} for: ${words.trim().slice(0, 60)}`)
    return `(${list})`
  })
  const all = named.split('|').flatMap((phrase) => expand(phrase.replace(/\s+/g, ' ').trim()))
  return [...new Set(all.map((phrase) => phrase.replace(/\s+/g, ' ').trim()))].filter((phrase) => phrase !== '')
}

function expand(phrase: string): string[] {
  const group = /\(([^()]*)\)|\[([^[\]]*)\]/u.exec(phrase)
  if (!group) return [phrase]
  const choices = group[1] === undefined ? ['', ...alternatives(group[2] ?? '')] : alternatives(group[1])
  const before = phrase.slice(0, group.index)
  const after = phrase.slice(group.index + group[0].length)
  return choices.flatMap((choice) => expand(before + choice + after))
}

const alternatives = (list: string): string[] => list.split(',').map((choice) => choice.trim())
