import type { Basis, Claim, Question } from './types.ts'

export const SOURCES = ['stated', 'implied', 'published', 'case', 'nowhere'] as const
export type Source = (typeof SOURCES)[number]

/** From how many claims of a question its place, or its time, is known how; empty where the question names none. */
export type Sources = readonly (readonly [Source, number])[]

/** How the claims give the place that the question names. */
export function placeSources({ places }: Question, claims: readonly Claim[]): Sources {
  if (places.length === 0) return []
  const asked = new Set(places.map(({ id }) => id))
  return counted(
    claims.map((claim) => {
      const those = claim.places.filter(({ id }) => asked.has(id))
      return (those.find(({ basis }) => basis !== 'stated') ?? those[0])?.basis
    }),
  )
}

/** How the claims give the time that the question names. */
export function dateSources({ when }: Question, claims: readonly Claim[]): Sources {
  return when === null ? [] : counted(claims.map((claim) => claim.when?.basis))
}

function counted(bases: readonly (Basis | undefined)[]): Sources {
  return SOURCES.flatMap((source) => {
    const n = bases.filter((basis) => (basis ?? 'nowhere') === source).length
    return n === 0 ? [] : [[source, n] as const]
  })
}
