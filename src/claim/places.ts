import { overlaps } from '../domain/span.ts'
import { datelineEnd } from '../find/dateline.ts'
import { endsIn } from '../find/name-endings.ts'
import { spanOf, type View } from '../find/view.ts'
import { CASE, readings } from '../lang/declension.ts'
import type { Mark } from '../lang/lexicon.ts'
import { tagNumber } from '../lang/tags.ts'
import { countBefore } from '../text/bisect.ts'
import { fold } from '../text/fold.ts'
import type { Draft } from './drafts.ts'
import { isAttribute, isOfPeople, isResidence, isWard, plain } from './other-places.ts'
import { type NameAt, nearest, parting } from './scope.ts'
import { type Sentence, whereAt } from './sentence.ts'

export type PlaceFound = { readonly at: NameAt; readonly basis: 'stated' | 'implied' }

/** Two places no further apart than this are one address, the finer one first ("at Shetpe station near Zhanaozen"). */
const ADDRESS = 4

/** The place that a draft's sentence sets it in, else the one its paragraph or its report is about; `null` where none is. */
export function placeOf(sentences: readonly Sentence[], draft: Draft, focus: Focus): PlaceFound | null {
  const own = placesIn(sentences, draft.sentence).filter(
    ({ filed, ward }) => !filed && (!ward || draft.kind === 'hospitalised'),
  )
  const others = own.filter((place) => isOfPart(sentences[draft.sentence], draft, place))
  const fine = own.filter((place) => !place.country && !others.includes(place))
  const located = fine.filter((place) => place.located || place.name === focus.name)
  const countries = own.filter((place) => place.country && place.located)
  const stated =
    nearestAddress(sentences[draft.sentence], located, draft) ??
    nearestAddress(sentences[draft.sentence], countries, draft) ??
    (focus.main === null ? (nearest(fine, draft) ?? nearest(own, draft)) : null)
  if (stated) return { at: stated.at, basis: 'stated' }
  if (isPlacedPart(sentences[draft.sentence], draft) || isListedBefore(sentences[draft.sentence], draft, own))
    return null
  const paragraph = sentences[draft.sentence]?.view.paragraph
  const told = paragraph === undefined ? null : lastTold(focus, paragraph, draft.sentence)
  const at = told ?? mainUpTo(focus, draft.sentence)
  return at && !others.some((place) => isSame(place.at, at)) ? { at, basis: 'implied' } : null
}

const isSame = (a: NameAt, b: NameAt): boolean => a.sentence === b.sentence && a.name === b.name

/** "35 were killed, 12 *of them in Antioquia*": behind the claim's words, the place of some of them alone. */
function isOfPart(sentence: Sentence | undefined, { to }: Draft, { from }: Placed): boolean {
  if (!sentence || from < to) return false
  const { view, quantities } = sentence
  return quantities.some((part) => {
    const ofThem = part.from >= to ? view.index.starting(part.to, 'ofThem') : undefined
    const where = ofThem && view.index.starting(ofThem.to, 'locative')
    return where !== undefined && from >= where.to && from - where.to <= CITY_OF && plain(view, where.to, from)
  })
}

/** "52 in the capital and 36 in Port-Clair": a part of a whole, in a place that no name tells. */
const isPlacedPart = (sentence: Sentence | undefined, { to, link }: Draft): boolean =>
  link.rule === 'makes-up-whole' && sentence !== undefined && whereAt(sentence.view, to) !== null

/** قُتل ثلاثة *في* الخالصية *وخمسة في* الحويجة: a place that no name tells, before another count and its own. */
function isListedBefore(sentence: Sentence | undefined, { to }: Draft, places: readonly Placed[]): boolean {
  if (!sentence || whereAt(sentence.view, to) === null) return false
  const next = places.find(({ from }) => from >= to)
  const { index, tokens } = sentence.view
  for (let i = to; next && i < next.from; i++) {
    const end = tokens[i]?.kind === 'number' ? i + 1 : index.starting(i, 'cardinal')?.to
    if (end !== undefined && whereAt(sentence.view, end) !== null) return true
  }
  return false
}

/** How far into a report a place that it names but once may stand to be what the report is about, in sentences. */
const LEAD = 3

/** A place that the report names but once, and past its lead, says nothing of what it tells elsewhere. */
const mainAt = ({ main, mentions }: Focus, sentence: number): NameAt | null =>
  main && (mentions > 1 || main.sentence <= Math.min(sentence, LEAD)) ? main : null

/** The main place; where the report names it only later, the last one that it set things in before. */
function mainUpTo(focus: Focus, sentence: number): NameAt | null {
  const main = mainAt(focus, sentence)
  if (!main || main.sentence <= sentence) return main
  return [...focus.byParagraph.values()].flat().findLast(({ at }) => at.sentence < sentence)?.at ?? main
}

function nearestAddress(sentence: Sentence | undefined, places: readonly Placed[], draft: Draft): Placed | null {
  const right = sentence && rightBehind(sentence, places, placeStart(sentence, draft))
  if (right) return right
  const own =
    sentence && whereAt(sentence.view, draft.to) !== null
      ? places.filter(
          (one) =>
            one.from < draft.to ||
            !(counts(sentence, draft.to, one.from) || leadsNext(sentence.view, draft.to, one.to)),
        )
      : places
  let best = nearest(own, draft, (place) => parting(sentence, draft, place))
  for (const place of [...own].reverse()) {
    if (best && sentence && isAddress(sentence.view, place, best) && best.to <= draft.from) best = place
  }
  return best
}

/** "52 in the capital and 36 in Port-Clair": a number in between, of no date, whose place the one behind it is. */
function counts({ view: { index, tokens }, times }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const number = tokens[i]?.kind === 'number' || index.starting(i, 'cardinal') !== undefined
    if (number && !times.some((time) => time.from <= i && i < time.to)) return true
  }
  return false
}

/** Nothing that happens, and no number, between the finer place and the one that it lies in. */
function isAddress({ index, tokens }: View, fine: Placed, wide: Placed): boolean {
  if (fine.to > wide.from || wide.from - fine.to > ADDRESS) return false
  for (let i = fine.to; i < wide.from; i++)
    if (tokens[i]?.kind === 'number' || index.hasStarting(i, ['fate', 'cardinal', 'and'])) return false
  return true
}

/** Where its place may begin: right behind the claim's words, or behind the comma in place of a verb told before (*e a mulher, no Porto*; *dos más, en Buga*). */
function placeStart({ view: { index, tokens, pack } }: Sentence, { to, link }: Draft): number {
  if (pack.grammar.article === '' || link.rule !== 'shares-verb') return to
  const more = index.starting(to, 'besides')?.to ?? to
  return tokens[more]?.norm === ',' ? more + 1 : to
}

/** "Five in Morillo": the place that a preposition right behind the claim's words leads to. */
function rightBehind(sentence: Sentence, places: readonly Placed[], end: number): Placed | undefined {
  const { view } = sentence
  const where = whereAt(view, end)
  const place =
    where === null
      ? undefined
      : places.find(({ from }) => from >= where && from - where <= CITY_OF && plain(view, where, from))
  return place && !counts(sentence, end, place.from) && !leadsNext(view, end, place.to) ? place : undefined
}

/** قتل ثلاثة *وفي* الحويجة أصيب خمسة: "and" written onto the preposition, and behind the place what happened there. */
function leadsNext({ tokens, index, pack }: View, from: number, to: number): boolean {
  const and = pack.clitics?.conjunction
  return and !== undefined && tokens[from]?.norm.startsWith(and) === true && index.starting(to, 'fate')?.prefix === ''
}

/** What a report is about: the place it names most, and where each paragraph sets things, in order. */
export type Focus = {
  readonly main: NameAt | null
  readonly name: string | null
  /** How often the report names its main place. */
  readonly mentions: number
  /** By paragraph, for each sentence that names places the one that it sets things in, in order. */
  readonly byParagraph: ReadonlyMap<number, readonly Placed[]>
}

export type Placed = {
  readonly from: number
  readonly to: number
  readonly at: NameAt
  readonly name: string
  readonly country: boolean
  readonly located: boolean
  /** Whether it stands in a dateline. */
  readonly filed: boolean
  /** Whether it is where the hurt were taken. */
  readonly ward: boolean
}

/**
 * The places a report names, countries left aside where it names any finer one. Where it was filed is what it is about only
 * where it names no other.
 */
export function focusOf(sentences: readonly Sentence[]): Focus {
  const named = sentences.flatMap((sentence, i) => placesIn(sentences, i).filter((place) => !isGoneTo(sentence, place)))
  const [filed = [], all = []] = [true, false].map((is) => named.filter(({ filed, ward }) => filed === is && !ward))
  const fine = all.filter((place) => !place.country)
  const about = fine.length > 0 ? fine : all.filter(({ located }) => located)
  const places = about.length > 0 ? about : filed.slice(0, 1)
  const located = named.filter((place) => place.located && (places.includes(place) || opensWith(place)))
  const main = mostNamed(places)
  const scenes = [...Map.groupBy(located, ({ at }) => at.sentence)].flatMap(
    ([i, together]) => sceneOf(sentences[i]?.view, together, main?.first.name) ?? [],
  )
  const byParagraph = Map.groupBy(scenes, ({ at }) => sentences[at.sentence]?.view.paragraph ?? 0)
  return { main: main?.first.at ?? null, name: main?.first.name ?? null, mentions: main?.n ?? 0, byParagraph }
}

/**
 * «Завод переехал в Москву»: in a language with cases a place in the form that says where to, in a sentence in which
 * nothing befalls anybody, is not where the next sentence is set.
 */
function isGoneTo({ view }: Sentence, { from, name }: Placed): boolean {
  if (view.pack.names.governs === undefined || view.tags.has(FATE)) return false
  const token = view.tokens[from]
  const [first = ''] = fold(name).split(' ')
  const cases = new Set(
    readings(token?.norm ?? '', view.pack.names.placeCases).flatMap((one) => (one.key === first ? one.case : [])),
  )
  return cases.has(CASE.accusative) && !cases.has(CASE.instrumental) && !cases.has(CASE.locative)
}

/** "In Kuwait …": the country that opens its sentence is what the paragraph goes on about. */
const opensWith = ({ from, country, filed }: Placed): boolean => country && !filed && from <= OPENING
const OPENING = 2

const FATE = tagNumber('fate')

function mostNamed(places: readonly Placed[]): { readonly n: number; readonly first: Placed } | null {
  const counts = new Map<string, { n: number; first: Placed }>()
  for (const place of places) {
    const seen = counts.get(place.name)
    if (seen) seen.n++
    else counts.set(place.name, { n: 1, first: place })
  }
  return [...counts.values()].sort((a, b) => b.n - a.n)[0] ?? null
}

/** The places of one sentence that no source's name holds ("the prosecutor's office of Kazakhstan said"). */
function placesIn(sentences: readonly Sentence[], index: number): Placed[] {
  const sentence = sentences[index]
  if (!sentence || sentence.names.length === 0) return []
  const dateline = datelineEnd(sentence.view)
  const sources = sentence.attributions.flatMap(({ value }) => (value.speaker ? [value.speaker] : []))
  const places = sentence.names.flatMap(({ from, to, value }, name) => {
    if (value.type !== 'place' || sentence.view.index.ending(from, 'citizenOf')) return []
    if (isResidence(sentence, from)) return []
    const span = spanOf(sentence.view, from, to)
    if (sources.some((source) => overlaps(source, span))) return []
    const located = isLocated(sentence.view, from, to) || (value.country === null && isWithin(sentence.view, from))
    if (!located && value.country !== null && isAttribute(sentence.view, to)) return []
    if (!located && isOfPeople(sentence.view, to)) return []
    return [
      {
        from,
        to,
        at: { sentence: index, name },
        name: value.name,
        country: value.country !== null,
        located,
        filed: to <= dateline,
        ward: isWard(sentence.view, from),
      },
    ]
  })
  return places.map((place, i) =>
    liesRightIn(sentence.view, place, places[i + 1]) ? { ...place, located: true } : place,
  )
}

/** "The port of Beira, in central Mozambique": what lies in a country that something happens in. */
const liesRightIn = ({ tokens }: View, place: Placed, next: Placed | undefined): boolean =>
  next?.country === true &&
  next.located &&
  !place.country &&
  tokens[place.to]?.norm === ',' &&
  next.from - place.to <= ADDRESS + 1

/** Where a sentence sets things: in the place that a fate leads to, else in the report's main place if that is among its own. */
function sceneOf(view: View | undefined, places: readonly Placed[], main: string | undefined): Placed | undefined {
  const fate = view?.marks.findLast(({ tag, to }) => tag === 'fate' && places.some(({ from }) => from >= to))
  const behind = fate && places.find(({ from }) => from >= fate.to)
  return behind ?? places.find(({ name }) => name === main) ?? places.at(-1)
}

/** Where the last sentence of the paragraph that names a place sets things. */
function lastTold(focus: Focus, paragraph: number, sentence: number): NameAt | null {
  const told = focus.byParagraph.get(paragraph) ?? []
  const before = countBefore(told.length, (i) => (told[i]?.at.sentence ?? 0) >= sentence)
  return (before > 0 ? told[before - 1]?.at : undefined) ?? null
}

/** How many words ("the city of") may stand between "in" and the name. */
const CITY_OF = 5

function isLocated(view: View, from: number, to: number): boolean {
  return (
    inPlaceCase(view, to) ||
    view.index.ending(from, 'roadBetween') !== undefined ||
    view.marks.some(
      (mark) => mark.tag === 'locative' && mark.from < from && from - mark.to <= CITY_OF && plain(view, mark.to, from),
    ) ||
    view.marks.some((mark) => mark.tag === 'locative' && mark.from === from)
  )
}

/** بالقطيف, بمدينة العبور: the preposition is written onto the name, or onto the word for a place right before it. */
function isWithin({ marks, pack: { clitics } }: View, from: number): boolean {
  const within = clitics?.locative
  if (within === undefined) return false
  const leads = ({ prefix }: Mark): boolean => prefix === within || prefix === `${clitics?.conjunction ?? ''}${within}`
  return marks.some(
    (mark) =>
      leads(mark) &&
      ((mark.tag === 'placeName' && mark.from === from) || (mark.tag === 'placeCue' && mark.to === from)),
  )
}

/** «Жаңаөзенде», «Жаңаөзен қаласында»: the name, or the noun that says what it names, stands in a case that says where. */
function inPlaceCase(view: View, to: number): boolean {
  const endings = view.pack.names.placeEndings ?? ''
  const noun = view.marks.find((mark) => mark.tag === 'placeCue' && mark.from === to)
  const last = view.tokens[(noun?.to ?? to) - 1]?.norm ?? ''
  return endings !== '' && endsIn(last, endings, 2)
}
