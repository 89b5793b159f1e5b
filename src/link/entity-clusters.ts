import type { EntityType } from '../domain/entity.ts'
import { pairsToCompare } from './entity-blocks.ts'
import { mostTold, type Spelling, type Spellings } from './entity-spellings.ts'
import { type Frame, framesApart, joinedFrame } from './name-frame.ts'
import type { Word } from './name-words.ts'
import { compareParted } from './names.ts'

/** Spellings taken to be one name. */
export type Cluster = { readonly members: readonly Spelling[]; readonly type: EntityType | null }

const ALIKE = 0.5
/** Two spellings of one cluster may be as unlike as this, where others link them; not two places, whose case may hide an ending. */
const TOLERATED = 0.3

/**
 * Joins spellings that are one name: likest pairs first, and never across a pair that contradicts. What the text calls
 * another name for the same is joined last. The result does not depend on the order of anything.
 */
export function clustersOf({ byKey, aliases }: Spellings): Cluster[] {
  const home = new Map<string, Cluster>()
  for (const spelling of [...byKey.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    home.set(spelling.key, { members: [spelling], type: spelling.type })
  }
  joinCountries(home)
  for (const { a, b } of likePairs([...byKey.values()].filter(({ country }) => country === null))) {
    const [x, y] = [home.get(a.key), home.get(b.key)]
    if (x && y && x !== y && agree(x, y) && !contradict(x, y)) join(home, x, y)
  }
  for (const [a, b] of aliases) {
    const [x, y] = [home.get(a), home.get(b)]
    if (x && y && x !== y && agree(x, y)) join(home, x, y)
  }
  return [...new Set(home.values())]
}

function joinCountries(home: Map<string, Cluster>): void {
  const byCode = new Map<string, Cluster>()
  for (const cluster of new Set(home.values())) {
    const code = cluster.members[0]?.country
    if (!code) continue
    const known = byCode.get(code)
    byCode.set(code, known ? join(home, known, cluster) : cluster)
  }
}

type LikePair = { readonly a: Spelling; readonly b: Spelling; readonly score: number }

function likePairs(spellings: readonly Spelling[]): LikePair[] {
  const like: LikePair[] = []
  for (const [a, b] of pairsToCompare(spellings)) {
    const type = commonType(a.type, b.type)
    if (type === false || (isWordAlone(a) !== isWordAlone(b) && type === 'person')) continue
    if (soundApart(a.parted.words, b.parted.words)) continue
    const score = likeness(a, b, type ?? undefined)
    if (score >= ALIKE) like.push({ a, b, score })
  }
  return like.toSorted((p, q) => q.score - p.score || (`${p.a.key}\n${p.b.key}` < `${q.a.key}\n${q.b.key}` ? -1 : 1))
}

const isWordAlone = ({ parted }: Spelling): boolean => parted.words.length <= 1

/** What a base that only another report speaks for takes from a likeness. */
const LESS_SURE = 0.95

/** How alike two spellings are, in the likest bases that their forms can have. */
function likeness(a: Spelling, b: Spelling, type: EntityType | undefined): number {
  const plain = compareParted(a.parted, b.parted, type).score
  const read = [...a.others.map((one) => [one, b.parted] as const), ...b.others.map((two) => [a.parted, two] as const)]
  return read.reduce((best, [one, two]) => Math.max(best, LESS_SURE * compareParted(one, two, type).score), plain)
}

/** A first look at names of as many words, without meanings or initials: too many consonants on one side. */
function soundApart(a: readonly Word[], b: readonly Word[]): boolean {
  const plain = ({ meaning, sounds }: Word): boolean => meaning === null && sounds.text.length > 1
  if (a.length !== b.length || a.length < 2 || !a.every(plain) || !b.every(plain)) return false
  return framesApart(wholeFrame(a), wholeFrame(b)) > a.length
}

const wholeFrame = (words: readonly Word[]): Frame => joinedFrame(words.map(({ sounds }) => sounds.frame))

const commonType = (a: EntityType | null, b: EntityType | null): EntityType | null | false =>
  a && b && a !== b ? false : (a ?? b)

const agree = (a: Cluster, b: Cluster): boolean => commonType(a.type, b.type) !== false

function contradict(a: Cluster, b: Cluster): boolean {
  const type = a.type ?? b.type ?? undefined
  const tolerated = type === 'place' ? ALIKE : TOLERATED
  return a.members.some((x) => b.members.some((y) => likeness(x, y, type) < tolerated))
}

function join(home: Map<string, Cluster>, a: Cluster, b: Cluster): Cluster {
  const members = [...a.members, ...b.members].toSorted((x, y) => (x.key < y.key ? -1 : 1))
  const types = { person: 0, organization: 0, place: 0 }
  for (const member of members)
    for (const type of ['person', 'organization', 'place'] as const) types[type] += member.types[type]
  const cluster: Cluster = { members, type: mostTold(types) ?? a.type ?? b.type }
  for (const { key } of members) home.set(key, cluster)
  return cluster
}
