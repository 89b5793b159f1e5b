import type { EntityType } from '../domain/entity.ts'
import { type Countries, type Country, countriesOf } from '../lang/name-countries.ts'
import { type ReportWords, reportWords } from './name-report.ts'
import { type Signs, signsOf } from './name-signs.ts'
import type { View } from './view.ts'

/** How strongly the text speaks for each type; 1 is enough when nothing speaks against it. */
export type Votes = { person: number; organization: number; place: number }

/** A stretch of tokens that may be a name. */
export type Candidate = {
  readonly from: number
  readonly to: number
  /** Units of the name; 1 for a single word. */
  readonly words: number
  readonly votes: Votes
  readonly rule: string
  /** True where only other places in the report can tell whether it is a name: at a sentence's start, in a headline. */
  readonly doubtful: boolean
  /** True where the words before it say that the name stands in an oblique case. */
  readonly oblique: boolean
  readonly country: Country | null
  /** Letters written onto the first word that are no part of the name. */
  readonly clitic: number
}

/** A candidate that is a name as it stands, every token a word of it. */
export const whole = (from: number, to: number, votes: Votes, rule: string): Candidate => ({
  from,
  to,
  words: to - from,
  votes,
  rule,
  doubtful: false,
  oblique: false,
  clitic: 0,
  country: null,
})

/** What the finders of names need to know of a sentence. */
export type Scene = {
  readonly view: View
  readonly signs: Signs
  readonly countries: Countries
  readonly words: ReportWords
}

/** The scenes of a report's sentences, in order. */
export function scenesOf(views: readonly View[]): Scene[] {
  const words = reportWords(views)
  return views.map((view) => ({
    view,
    signs: signsOf(view),
    countries: countriesOf(view.pack.code, view.pack.names),
    words,
  }))
}

/** No vote for any type, to be counted upon in place. */
export const noVotes = (): Votes => ({ person: 0, organization: 0, place: 0 })

/** Votes for one type. */
export const vote = (type: EntityType, weight: number): Votes => ({ ...noVotes(), [type]: weight })

/** Adds `more` to `votes` in place. */
export function count(votes: Votes, more: Votes): void {
  votes.person += more.person
  votes.organization += more.organization
  votes.place += more.place
}

/** The type that the votes tell, `null` where they tell none or contradict each other. */
export function elected({ person, organization, place }: Votes): EntityType | null {
  const most = Math.max(person, organization, place)
  if (most < 0.9) return null
  const type = most === person ? 'person' : most === organization ? 'organization' : 'place'
  const next =
    type === 'person' ? Math.max(organization, place) : Math.max(person, type === 'organization' ? place : organization)
  return most < next * 1.3 ? null : type
}
