import { type Candidate, elected, noVotes, type Scene, type Votes } from './name-candidate.ts'

const QUOTES = new Set(['«', '»', '"', '“', '”', '„'])

/** How much of a neighbour's type a name in a list takes over. */
const SHARED = 0.95

/** Gives names that stand in a list ("in Aktau, Almaty and Shetpe") the type of the one before, where they have none. */
export function coordinated(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const listed: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => a.from - b.from)) {
    const before = listed.at(-1)
    const type =
      before &&
      elected(candidate.votes) === null &&
      (joined(scene, before.to, candidate.from) || isRoads(scene, before, candidate.from))
        ? elected(before.votes)
        : null
    listed.push(type ? { ...candidate, votes: raised(candidate.votes, type) } : candidate)
  }
  return listed
}

const raised = (votes: Votes, type: keyof Votes): Votes => ({ ...noVotes(), ...votes, [type]: votes[type] + SHARED })

/** "The highway from Orsa *to* Bremi", "linking Orsa *with* Bremi": any word between the two ends of a road. */
const isRoads = ({ view, signs }: Scene, { from, to }: Candidate, next: number): boolean =>
  next === to + 1 && view.tokens[to]?.kind === 'word' && signs.ending(from, 'roadBetween') !== null

function joined({ view, signs }: Scene, from: number, to: number): boolean {
  if (to <= from || to - from > (QUOTES.has(view.tokens[from]?.norm ?? '') ? 4 : 2)) return false
  let listed = false
  for (let i = from; i < to; i++) {
    const sign = view.tokens[i]?.norm ?? ''
    if (QUOTES.has(sign)) continue
    if (sign !== ',' && !signs.starting(i, 'and', 'or')) return false
    listed = true
  }
  return listed
}
