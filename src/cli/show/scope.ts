import type { Basis, Claim, Question } from '../../index.ts'
import { count, counted } from '../words/figures.ts'
import { BASIS_MEANING } from '../words/meanings.ts'

/** Which parts of a question's scope were worked out rather than stated, and for how many of its claims. */
export function scopeNotes({ places, when }: Question, claims: readonly Claim[]): readonly string[] {
  const asked = new Set(places.map(({ id }) => id))
  const placed =
    places.length === 0 ? [] : claims.map((claim) => weakest(claim.places.filter(({ id }) => asked.has(id))))
  const dated = when === null ? [] : claims.map((claim) => claim.when?.basis)
  return [...notes('place', placed), ...notes('date', dated)]
}

function* notes(part: string, bases: readonly (Basis | undefined)[]): Generator<string> {
  for (const [basis, those] of Map.groupBy(bases, (one) => one)) {
    if (basis === 'stated') continue
    const of = bases.length === 1 ? '' : ` in ${share(those.length, bases.length)}`
    yield basis === undefined ? `${part} not said${of}` : `${part} ${BASIS_MEANING[basis]}${of}`
  }
}

const share = (some: number, all: number): string =>
  some === all ? `all ${counted(all, 'claim')}` : `${count(some)} of ${counted(all, 'claim')}`

const weakest = (places: Claim['places']): Basis | undefined =>
  places.find(({ basis }) => basis !== 'stated')?.basis ?? places[0]?.basis
