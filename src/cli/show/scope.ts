import type { Basis, Claim, Question } from '../../index.ts'
import { count, counted } from '../words/figures.ts'

type Source = Basis | 'nowhere'

const WORDS: Readonly<Record<Source, string>> = {
  stated: 'stated',
  implied: 'worked out from the report',
  published: "worked out from the report's date",
  case: 'worked out from other reports',
  nowhere: 'not said',
}
const ORDER = Object.keys(WORDS) as Source[]

/**
 * From what the claims of a question have the place and the time that its title names: `of 8 claims: place stated in
 * 2, worked out from the report in 6`. `null` where all of them state both.
 */
export function scopeNote({ places, when }: Question, claims: readonly Claim[]): string | null {
  const asked = new Set(places.map(({ id }) => id))
  const placed = places.length === 0 ? [] : claims.map((claim) => placeSource(claim, asked))
  const dated = when === null ? [] : claims.map((claim) => claim.when?.basis ?? 'nowhere')
  const notes = [note('place', placed), note('date', dated)].filter((one) => one !== null)
  return notes.length === 0 ? null : `of ${counted(claims.length, 'claim')}: ${notes.join(' · ')}`
}

function note(part: string, sources: readonly Source[]): string | null {
  if (sources.every((source) => source === 'stated')) return null
  const told = ORDER.flatMap((source) => {
    const n = sources.filter((one) => one === source).length
    return n === 0 ? [] : [`${WORDS[source]} in ${n === sources.length ? 'all' : count(n)}`]
  })
  return `${part} ${told.join(', ')}`
}

function placeSource({ places }: Claim, asked: ReadonlySet<string>): Source {
  const those = places.filter(({ id }) => asked.has(id))
  return (those.find(({ basis }) => basis !== 'stated') ?? those[0])?.basis ?? 'nowhere'
}
