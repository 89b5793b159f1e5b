import { overlaps } from '../domain/span.ts'
import { spanOf } from '../find/view.ts'
import type { Draft } from './drafts.ts'
import { type NameAt, nearest } from './scope.ts'
import type { Sentence } from './sentence.ts'

export type PlaceFound = { readonly at: NameAt; readonly basis: 'stated' | 'implied' }

/** The place that a draft's sentence names, else the one its paragraph or its report is about; `null` where none is. */
export function placeOf(sentences: readonly Sentence[], draft: Draft, focus: Focus): PlaceFound | null {
  const own = placesIn(sentences, draft.sentence)
  const fine = own.filter((place) => !place.country)
  const stated = nearest(fine, draft) ?? (focus.main === null ? nearest(own, draft) : null)
  if (stated) return { at: stated.at, basis: 'stated' }
  const paragraph = sentences[draft.sentence]?.view.paragraph
  const told = paragraph === undefined ? null : lastBefore(focus.byParagraph.get(paragraph) ?? [], draft.sentence)
  const at = told ?? focus.main
  return at && { at, basis: 'implied' }
}

/** What a report is about: the place it names most, and the places of each paragraph in order. */
export type Focus = {
  readonly main: NameAt | null
  readonly byParagraph: ReadonlyMap<number, readonly NameAt[]>
}

type Placed = { readonly from: number; readonly to: number; readonly at: NameAt; readonly name: string; readonly country: boolean }

/** The places a report names, countries left aside where it names any finer one. */
export function focusOf(sentences: readonly Sentence[]): Focus {
  const all = sentences.flatMap((_, i) => placesIn(sentences, i))
  const fine = all.filter((place) => !place.country)
  const places = fine.length > 0 ? fine : all
  const byParagraph = new Map<number, NameAt[]>()
  for (const { at } of places) {
    const paragraph = sentences[at.sentence]?.view.paragraph ?? 0
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), at])
  }
  return { main: mostNamed(places), byParagraph }
}

function mostNamed(places: readonly Placed[]): NameAt | null {
  const counts = new Map<string, { n: number; first: NameAt }>()
  for (const { name, at } of places) {
    const seen = counts.get(name)
    if (seen) seen.n++
    else counts.set(name, { n: 1, first: at })
  }
  return [...counts.values()].sort((a, b) => b.n - a.n)[0]?.first ?? null
}

/** The places of one sentence that no source's name holds ("the prosecutor's office of Kazakhstan said"). */
function placesIn(sentences: readonly Sentence[], index: number): Placed[] {
  const sentence = sentences[index]
  if (!sentence) return []
  const sources = sentence.attributions.flatMap(({ value }) => (value.source ? [value.source] : []))
  return sentence.names.flatMap(({ from, to, value }, name) => {
    if (value.type !== 'place') return []
    const span = spanOf(sentence.view, from, to)
    if (sources.some((source) => overlaps(source, span))) return []
    return [{ from, to, at: { sentence: index, name }, name: value.name, country: value.country !== null }]
  })
}

const lastBefore = (places: readonly NameAt[], sentence: number): NameAt | null =>
  places.filter((place) => place.sentence < sentence).at(-1) ?? null
