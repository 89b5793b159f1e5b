import { datelineEnd } from '../find/dateline.ts'
import type { View } from '../find/view.ts'
import type { PlaceClass } from '../lang/name-table.ts'
import type { Sentence } from './sentence.ts'

/** Two places by the index of each name in the report. */
export type PlacePair = readonly [number, number]

/** Words between the two names ("in the region of"). */
const MOST_BETWEEN = 6

type Name = Sentence['names'][number]

/**
 * "Orsa, in Santa Irena region", "the port of Senna (Morvan province)", "Aktau, Kazakhstan": a place and right behind it
 * the area or the country that it lies in, the inner one first; and "PEORIA — … outside the Blue Lantern": what has an
 * article, behind a dateline, lies in its town. A list of places says nothing of the kind.
 */
export const placesWithin = (sentences: readonly Sentence[]): PlacePair[] => [
  ...pairsOfNext(sentences, lies),
  ...inDateline(sentences),
]

/** "The road between Orsa and Senna", *la route reliant Orsa à Senna*: two places that one phrase names together. */
export const placesBeside = (sentences: readonly Sentence[]): PlacePair[] => pairsOfNext(sentences, areBeside)

/** Each name of a sentence and the next, where the two stand so. */
function pairsOfNext(
  sentences: readonly Sentence[],
  stand: (view: View, name: Name, next: Name) => boolean,
): PlacePair[] {
  let first = 0
  return sentences.flatMap(({ view, names }) => {
    const from = first
    first += names.length
    return names.flatMap((name, i): PlacePair[] => {
      const next = names[i + 1]
      return next && stand(view, name, next) ? [[from + i, from + i + 1]] : []
    })
  })
}

function inDateline([sentence]: readonly Sentence[]): PlacePair[] {
  const [town, ...others] = sentence?.names ?? []
  if (!sentence || town?.value.type !== 'place') return []
  const end = datelineEnd(sentence.view)
  return others.flatMap(({ from, value }, i): PlacePair[] => {
    const site = value.type === 'place' && from > end && sentence.view.index.ending(from, 'definite') !== undefined
    return town.to <= end && site ? [[i + 1, 0]] : []
  })
}

/** Words between the two names ("and the village of"). */
const MOST_JOINING = 4
const DASHES = new Set(['-', '–', '—'])
const JOINING = new Set(['and', 'locative', 'placePreposition', 'placeCue', 'of', 'definite', 'article', 'to'])

function areBeside(view: View, one: Name, other: Name): boolean {
  const isTown = ({ value }: Name): boolean => value.type === 'place' && !value.country
  if (!isTown(one) || !isTown(other) || other.from <= one.to || other.from - one.to > MOST_JOINING) return false
  for (let i = one.to; i < other.from; i++) {
    const token = view.tokens[i]
    if (token?.kind === 'sign' ? !DASHES.has(token.norm) : !covers(view, i, JOINING)) return false
  }
  return !lies(view, one, other)
}

const covers = ({ marks }: View, i: number, tags: ReadonlySet<string>): boolean =>
  marks.some((mark) => tags.has(mark.tag) && mark.from <= i && i < mark.to)

function lies(view: View, inner: Name, outer: Name): boolean {
  if (inner.value.type !== 'place' || outer.value.type !== 'place' || inner.value.country) return false
  const wide = outer.value.country !== null || isArea(view, outer)
  if (wide && !isArea(view, inner)) return joined(view, inner.to, outer.from)
  return isSite(view, inner) && !isSite(view, outer) && isIn(view, inner.to, outer.from)
}

/** "At the Santa Irene *copper mine*", *en la mina de cobre Santa Irene*: how far the noun stands from the name, in words. */
const NOUN_REACH = 2

const isSite = ({ marks, tokens }: View, { from, to }: Name): boolean =>
  marks.some(
    (mark) =>
      mark.tag === 'placeCue' &&
      mark.value === ('site' satisfies PlaceClass) &&
      (mark.to <= from ? isNear(tokens, mark.to, from) : mark.from >= to && isNear(tokens, to, mark.from)),
  )

const isNear = (tokens: View['tokens'], from: number, to: number): boolean =>
  to - from <= NOUN_REACH && tokens.slice(from, to).every(({ kind }) => kind === 'word')

/** A site lies in a town that "in" leads to, behind no more than the site's own noun and a comma. */
function isIn({ tokens, index, marks, pack }: View, from: number, to: number): boolean {
  const last =
    index.ending(to, 'locative')?.from ??
    (marks.some(({ from, prefix }) => from === to && pack.clitics?.prepositions.includes(prefix)) ? to : -1)
  const comma = tokens[last - 1]?.norm === ',' ? last - 1 : last
  return last >= from && isNear(tokens, from, comma)
}

const isArea = ({ marks }: View, { from, to }: Name): boolean =>
  marks.some(
    (mark) =>
      mark.tag === 'placeCue' &&
      mark.value === ('area' satisfies PlaceClass) &&
      (mark.to === from || (mark.from === to && mark.prefix === '')),
  )

const OPENS = new Set([',', '('])
const BETWEEN = new Set(['locative', 'placePreposition', 'placeCue', 'of', 'definite', 'article'])

/** Only a comma, a bracket, a preposition of place and the noun of the area stand between the two. */
function joined(view: View, from: number, to: number): boolean {
  const { tokens } = view
  if (to <= from || to - from > MOST_BETWEEN) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind === 'sign' ? !OPENS.has(token.norm) : !covers(view, i, BETWEEN)) return false
  }
  const parted = tokens.slice(from, to).some(({ norm }) => OPENS.has(norm))
  return parted || covers(view, from, LOCATIVE) || covers(view, from + 1, LOCATIVE) || isWrittenOnto(view, from)
}

/** بمحافظة: a preposition written onto the noun of the area. */
const isWrittenOnto = ({ marks, pack }: View, i: number): boolean =>
  marks.some(
    ({ tag, from, prefix }) => tag === 'placeCue' && from === i && pack.clitics?.prepositions.includes(prefix) === true,
  )

const LOCATIVE = new Set(['locative'])
