import { groupBy } from './group.ts'
import type { Model } from './model.ts'
import type { Basis, Claim, Period, Question, Report } from './types.ts'

/** One day (or longer time) with what happened in it and what was stated on it. */
export type Moment = {
  readonly start: string
  readonly end: string | null
  readonly events: readonly {
    readonly question: Question | null
    readonly claims: readonly Claim[]
    readonly basis: Basis
  }[]
  readonly statements: readonly Claim[]
  readonly published: readonly Report[]
}

/** Everything dated in the case, in order of time; longer times after the shorter that begin with them. */
export function momentsOf(model: Model, passes: (id: string) => boolean): readonly Moment[] {
  const claims = model.dossier.claims.filter(({ id }) => passes(id))
  const events = groupBy(
    claims.filter(({ when }) => when !== null),
    ({ when }) => keyOf(when),
  )
  const statements = groupBy(
    claims.filter(({ said }) => said !== null),
    ({ said }) => keyOf(said),
  )
  const passing = new Set(claims.map(({ report }) => report))
  const published = groupBy(
    model.dossier.reports.filter(({ id, published: on }) => on !== null && passing.has(id)),
    ({ published: on }) => keyOf(dayOf(on ?? '')),
  )
  const keys = [...new Set([...events.keys(), ...statements.keys(), ...published.keys()])].sort()
  return keys.map((key) => {
    const [start = '', end = ''] = key.split('/')
    return {
      start,
      end: end === '' ? null : end,
      events: eventsOf(events.get(key) ?? [], model),
      statements: statements.get(key) ?? [],
      published: published.get(key) ?? [],
    }
  })
}

function eventsOf(claims: readonly Claim[], model: Model): Moment['events'] {
  return [...groupBy(claims, ({ id }) => model.questionOf.get(id) ?? null)].map(([question, those]) => ({
    question,
    claims: those,
    basis: those.find(({ when }) => when?.basis === 'stated')?.when?.basis ?? those[0]?.when?.basis ?? 'implied',
  }))
}

const keyOf = (period: Pick<Period, 'start' | 'end'> | null): string => `${period?.start ?? ''}/${period?.end ?? ''}`

function dayOf(iso: string): Pick<Period, 'start' | 'end'> {
  const next = new Date(`${iso}T00:00:00Z`)
  if (iso.length < 10 || Number.isNaN(next.getTime())) return { start: iso, end: null }
  next.setUTCDate(next.getUTCDate() + 1)
  return { start: iso, end: next.toISOString().slice(0, 10) }
}
