import type { EntityType } from '../domain/entity.ts'
import { PACKS } from '../lang/registry.ts'
import type { Alignment, Pair } from './name-align.ts'
import { scriptOf } from './name-letters.ts'
import { contradiction, type Likeness, likenessOf, quote } from './name-reasons.ts'
import { isAnyFirm } from './name-scan.ts'
import type { NameWords, Word } from './name-words.ts'

/** Scripts of languages in which a name ends otherwise in each case. */
const INFLECTED = new Set(
  [...PACKS.values()].filter(({ names }) => names.placeCases.length > 0).flatMap(({ scripts }) => scripts),
)

/** Whether two names can be those of one organisation or place: every telling word must meet its like, every number its equal. */
export function compareThings(
  a: NameWords,
  b: NameWords,
  alignment: Alignment,
  type: EntityType | undefined,
): Likeness {
  const { pairs } = alignment
  const [restA, restB] = [beyond(alignment.restA, b), beyond(alignment.restB, a)]
  const rest = [...restA, ...restB]
  const numbers = rest.filter(({ number }) => number)
  if (numbers.length > 0) {
    return { score: 0.1, reason: `The number ${quote(numbers.map(({ text }) => text))} stands in only one of them.` }
  }
  if (restA.length > 0 && restB.length > 0) return contradiction({ pairs, restA, restB })
  if (rest.length > 0) return { score: 0.3, reason: `Only one of them has ${quote(rest.map(({ text }) => text))}.` }
  if (a.place !== b.place && [a.place, b.place].some((kind) => kind === 'area' || kind === 'site')) {
    return { score: 0.4, reason: 'One is an area or a site, the other need not be.' }
  }
  const kinds = otherKinds(a.kinds, b.kinds)
  if (kinds) return { score: 0.3, reason: `One is a ${kinds[0]}, the other a ${kinds[1]}.` }
  const gendered = pairs.find(({ match }) => match.verdict === 'gender')
  if (gendered && !mayBeInflected(gendered, type)) {
    return { score: 0.4, reason: `${quote([gendered.a, gendered.b])} differ in an ending that can make another name.` }
  }
  if (pairs.some(({ match }) => match.verdict === 'initial')) {
    return { score: 0.3, reason: 'They share no more than an initial in one word.' }
  }
  return { score: likenessOf(pairs), reason: 'They sound or mean alike once spelling habits are set aside.' }
}

/** The words of one name that are not the kind of organisation which the other says it is in a word that fell away. */
const beyond = (rest: readonly Word[], { kinds }: NameWords): readonly Word[] =>
  rest.filter(({ meaning }) => meaning === null || !kinds.includes(meaning))

/** True where a case ending may have been taken for the other: a place's town in the locative may be Kirov or Kirova. */
function mayBeInflected({ a, b }: Pair, type: EntityType | undefined): boolean {
  if (type === 'place') return isInflected(a) || isInflected(b)
  return type !== undefined && isInflected(a) && isInflected(b)
}

const isInflected = (word: string): boolean => INFLECTED.has(scriptOf(word).name)

/** The first kinds that both names give and that are not the same, `null` where one says nothing or both agree. */
function otherKinds(a: readonly string[], b: readonly string[]): readonly [string, string] | null {
  const [x, y] = [a[0], b[0]]
  if (x === undefined || y === undefined || a.some((kind) => b.includes(kind))) return null
  return isAnyFirm(x) && isAnyFirm(y) ? null : [x, y]
}
