import type { NameFound } from './name.ts'
import type { Scene } from './name-candidate.ts'
import type { Found } from './view.ts'

const REACH = 6

/** Marks each name that the text gives as another name for the one before it; it takes that one's type. */
export function linkAliases(scene: Scene | undefined, names: readonly Found<NameFound>[]): readonly Found<NameFound>[] {
  if (!scene || !names.some((found, i) => i > 0 && isAlias(scene, names[i - 1] as Found<NameFound>, found)))
    return names
  const linked: Found<NameFound>[] = []
  for (const found of names) {
    const before = linked.at(-1)
    if (!before || !isAlias(scene, before, found)) linked.push(found)
    else
      linked.push({
        ...found,
        value: { ...found.value, type: before.value.type ?? found.value.type, aliasOf: before.value.name },
      })
  }
  return linked
}

function isAlias(scene: Scene, a: Found<NameFound>, b: Found<NameFound>): boolean {
  const { view, signs } = scene
  const { type, name } = a.value
  if ((type && b.value.type && b.value.type !== type) || b.from - a.to > REACH || b.value.country !== a.value.country)
    return false
  const between = view.tokens.slice(a.to, b.from).map((token) => token.norm)
  if (!between.some((sign) => sign === '(' || sign === ',' || sign === '[')) return false
  if (['(', '['].includes(between.at(-1) ?? '') && between.length <= 2) return isAcronym(b.value.name, name)
  const open = between.findIndex((sign) => sign === '(' || sign === ',' || sign === '[')
  const cue = signs.starting(a.to + open + 1, 'aliasCue')
  return cue !== null && cue.to <= b.from && view.tokens.slice(cue.to, b.from).every((token) => token.kind !== 'word')
}

/** True when `short` is written in capitals that begin words of `long`, in their order. */
export function isAcronym(short: string, long: string): boolean {
  const letters = [...short.replace(/\P{L}/gu, '')]
  if (letters.length < 2 || short !== short.toUpperCase() || short === short.toLowerCase()) return false
  const initials = long.split(/[^\p{L}]+/u).map((word) => word[0]?.toUpperCase() ?? '')
  let at = 0
  for (const letter of letters) {
    at = initials.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return letters.length * 2 >= initials.length
}
