import type { Sum } from '../domain/ledger.ts'
import { type Figure, plainFigures } from './figures.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Member, told } from './member.ts'
import { isWholeWord } from './people.ts'
import { meet, within } from './periods.ts'
import type { Matter } from './question.ts'
import { datesInWords } from './title.ts'

/** A figure that may be a part: what it is of, in words, and what keeps two parts from counting the same people. */
type Part = { readonly member: Member; readonly count: number; readonly of: string; readonly places: readonly string[] }

type Figured = Matter & { readonly figures: readonly Figure[] }

/** Parts looked at for one total; beyond these, sums fit by chance. */
const MOST_PARTS = 24
/** A total below it is the sum of something nearly anywhere. */
const LEAST_TOTAL = 3

/**
 * The stated totals that two or three other figures add up to: of disjoint places within the total's own and within its
 * days, or of disjoint groups in its place. Only whole numbers without a hedge are added; figures that their speaker
 * withdrew are not. It is pointed out, and changes nothing.
 */
export function sumsOf(matters: readonly Matter[], gazetteer: Gazetteer): Sum[] {
  const all = matters.map((matter) => ({ ...matter, figures: plainFigures(matter) }))
  const whole = all.filter(isWhole)
  const single = whole.filter(({ scope }) => scope.places.length === 1)
  const byPlace = Map.groupBy(single, ({ scope }) => `${scope.kind} ${scope.places[0]}`)
  const groups = Map.groupBy(all.filter(isGroup), ({ scope }) => placeAndTime(scope))
  const told = placesTold(single)
  return whole.flatMap((matter) => {
    const parties = groups.get(placeAndTime(matter.scope)) ?? []
    return totalsOf(matter).flatMap((total) => {
      const places = coveredBy(total.member, matter, told, gazetteer)
      const near = [...places].map((place) => byPlace.get(`${matter.scope.kind} ${place}`) ?? [])
      return [
        ...sums(total, matter, placeParts(total, matter, near), (a, b) => disjoint(a, b, gazetteer)),
        ...sums(total, matter, groupParts(total, matter, parties), () => true),
      ]
    })
  })
}

/** The places of which each report tells. */
function placesTold(matters: readonly Matter[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>()
  for (const { scope, members } of matters) {
    for (const { claim } of members) {
      const known = told.get(claim.report) ?? new Set()
      for (const place of scope.places) known.add(place)
      told.set(claim.report, known)
    }
  }
  return told
}

const isWhole = ({ scope }: Matter): boolean =>
  scope.people.key === '' && scope.when !== null && scope.places.length > 0
const isGroup = ({ scope }: Matter): boolean => /^group (police|military) $/.test(scope.people.key)
const placeAndTime = ({ kind, places, when }: Matter['scope']): string =>
  `${kind} ${places.join(' ')} ${when?.start} ${when?.end}`

/** The figure as `report` gives it, where it does, else as it is given first. */
const partOf = ({ count, first, byReport }: Figure, report: string): Part => ({
  member: byReport.get(report) ?? first,
  count,
  of: '',
  places: [],
})

const totalsOf = ({ figures }: Figured): readonly Part[] =>
  figures
    .map((figure) => partOf(figure, ''))
    .filter(({ member, count }) => count >= LEAST_TOTAL && !member.claim.who?.status)

/** The first figures of one place each, within the days of the total and lower than it. */
function placeParts(total: Part, matter: Matter, near: readonly (readonly Figured[])[]): Part[] {
  const parts: Part[] = []
  for (const ofPlace of near) {
    for (const other of ofPlace) {
      if (parts.length >= MOST_PARTS) return parts
      if (other.figures.some(({ count }) => count < total.count)) parts.push(...partsIn(other, total, matter))
    }
  }
  return parts
}

function partsIn({ scope, places: [place], figures }: Figured, total: Part, matter: Matter): Part[] {
  if (!place || !scope.when || !matter.scope.when || !within(scope.when, matter.scope.when)) return []
  return figures
    .filter(({ count }) => count < total.count)
    .map((figure) => ({
      ...partOf(figure, total.member.claim.report),
      of: `in ${place.name}`,
      places: [place.id],
    }))
    .filter(({ member }) => daysMeet(member, total.member))
}

const daysMeet = ({ claim: a }: Member, { claim: b }: Member): boolean => !a.when || !b.when || meet(a.when, b.when)

/**
 * The places that a total may take in: its own, if several; those that lie in them; and, where its place is only
 * implied, those that the reports of its question tell of.
 */
function coveredBy(
  { claim }: Member,
  { scope, members }: Matter,
  told: ReadonlyMap<string, ReadonlySet<string>>,
  { inside }: Gazetteer,
): Set<string> {
  const inner = scope.places.flatMap((place) => [...inside(place)])
  if (scope.places.length > 1) return new Set([...scope.places, ...inner])
  const stated = claim.places.some(({ basis }) => basis === 'stated')
  if (stated) return new Set(inner)
  const reports = new Set(members.map((member) => member.claim.report))
  return new Set([...scope.places, ...inner, ...[...reports].flatMap((report) => [...(told.get(report) ?? [])])])
}

/** The police and soldiers of a place and time, and those whom a word for other people counts there. */
function groupParts(total: Part, { figures }: Figured, parties: readonly Figured[]): Part[] {
  const { report } = total.member.claim
  const others = figures
    .map((figure) => partOf(figure, report))
    .filter(({ member: { claim } }) => isWholeWord(claim.who?.status ?? null))
  const named = others.map((part) => ({ ...part, of: `${part.member.claim.who?.status}s`, places: ['others'] }))
  const armed = parties.flatMap((party) =>
    party.figures.map((figure) => ({
      ...partOf(figure, report),
      of: party.scope.people.label ?? '',
      places: [party.scope.people.key],
    })),
  )
  return [...named, ...armed].filter(({ count, member }) => count < total.count && daysMeet(member, total.member))
}

const disjoint = (a: Part, b: Part, { liesIn }: Gazetteer): boolean =>
  a.places.every((one) => b.places.every((other) => one !== other && !liesIn(one, other) && !liesIn(other, one)))

function sums(total: Part, matter: Matter, all: readonly Part[], apart: (a: Part, b: Part) => boolean): Sum[] {
  const parts = all.slice(0, MOST_PARTS)
  const different = (a: Part, b: Part): boolean => a.places.join(' ') !== b.places.join(' ') && apart(a, b)
  return parts.flatMap((a, i) =>
    parts.slice(i + 1).flatMap((b, j) => {
      if (!different(a, b)) return []
      if (a.count + b.count === total.count) return [sum(total, matter, [a, b])]
      return parts
        .slice(i + j + 2)
        .filter((c) => a.count + b.count + c.count === total.count && different(a, c) && different(b, c))
        .map((c) => sum(total, matter, [a, b, c]))
    }),
  )
}

function sum(total: Part, { scope }: Matter, found: readonly Part[]): Sum {
  const parts = found.toSorted((a, b) => b.count - a.count)
  const when = scope.when ? ` for ${datesInWords(scope.when)}` : ''
  const stated = parts.every(({ member }) => member.claim.partOf === total.member.claim.id)
  const words = parts.map(({ member, of }) => `${told(member)} ${of}`)
  return {
    total: total.member.claim.id,
    parts: parts.map(({ member }) => member.claim.id),
    reason: `${words.slice(0, -1).join(', ')} and ${words.at(-1)} make the ${told(total.member)} told${when}${stated ? ', which its report says they do' : '; that they are its parts is not said'}`,
  }
}
