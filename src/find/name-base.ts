import type { EntityType } from '../domain/entity.ts'
import type { NameTable } from '../lang/name-table.ts'
import type { Rows } from '../lang/words.ts'
import { fold } from '../text/fold.ts'
import { pieces } from './name-endings.ts'

type Case = { readonly base: string; readonly oblique: readonly string[] }
const compiled = new WeakMap<Rows<string>, readonly Case[]>()

function casesOf(rows: Rows<string>): readonly Case[] {
  const cases = compiled.get(rows) ?? rows.map(([base, words]) => ({ base, oblique: pieces(words) }))
  compiled.set(rows, cases)
  return cases
}

/**
 * The base form of a name that may stand in an oblique case. A word goes back to another form only where the report
 * itself writes that form (`seen`, folded words), or where the words around say that it is oblique (`oblique`); a
 * person's names stand in one case together.
 */
export function baseForm(
  name: string,
  type: EntityType | null,
  table: NameTable,
  oblique: boolean,
  seen: (word: string) => boolean,
): string {
  const cases = casesOf(type === 'person' ? table.personCases : table.placeCases)
  if (cases.length === 0 || type === null) return name
  const words = name.split(' ')
  const bases = words.map((word) => baseWord(word, cases, oblique, seen))
  const agrees = type !== 'person' || words.length === 1 || bases[0] !== words[0]
  return agrees ? bases.join(' ') : name
}

function baseWord(word: string, cases: readonly Case[], oblique: boolean, seen: (word: string) => boolean): string {
  const folded = fold(word)
  const forms: string[] = []
  for (const { base, oblique: endings } of cases) {
    for (const ending of endings)
      if (word.length > ending.length + 2 && folded.endsWith(ending))
        forms.push(word.slice(0, word.length - ending.length) + base)
  }
  return forms.find((form) => seen(fold(form))) ?? (oblique ? (forms[0] ?? word) : word)
}
