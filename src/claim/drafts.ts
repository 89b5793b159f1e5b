import type { CountBase, Flow, Stance } from '../domain/claim.ts'
import type { Quantity } from '../domain/quantity.ts'
import { linkFates } from './links.ts'
import { type PartLink, partLinks, type Whole } from './parts.ts'
import { findPatients } from './patients.ts'
import { groundOf, type Sentence } from './sentence.ts'
import { upgradePrison } from './sentences-passed.ts'
import { shareLinks } from './shared.ts'
import { baseOf, flowOf, rangeOf, stanceOf } from './stance.ts'
import { findTolls } from './tolls.ts'

/** A claim as its sentence gives it, before place, time and voices of the report are known. */
export type Draft = {
  /** Index of the sentence in the report. */
  readonly sentence: number
  /** Tokens `[from, to)` of the quotation. */
  readonly from: number
  readonly to: number
  readonly kind: string
  readonly quantity: Quantity
  readonly stance: Stance
  readonly base: CountBase | null
  readonly flow: Flow | null
  readonly link: PartLink
  /** Index among the report's drafts of the whole it is part of. */
  readonly partOf: number | null
}

/** Every claim of a report's sentences, in order of the text. Hypotheticals are among them, marked so. */
export function findDrafts(sentences: readonly Sentence[]): Draft[] {
  const drafts: Draft[] = []
  sentences.forEach((sentence, index) => {
    const first = drafts.length
    const previous = lastWhole(drafts, index)
    const links = sentenceLinks(sentence, previous === null ? null : (drafts[previous] as Draft).link)
    const order = links
      .map((_, i) => i)
      .sort((a, b) => place(links[a] as PartLink) - place(links[b] as PartLink) || a - b)
    for (const i of order) {
      const link = links[i] as PartLink
      const partOf =
        link.partOf === 'previous' ? previous : link.partOf === null ? null : first + order.indexOf(link.partOf)
      drafts.push({ ...draftOf(sentence, index, link), partOf })
    }
  })
  return drafts
}

const place = (link: PartLink): number => rangeOf(link).from

function draftOf(sentence: Sentence, index: number, link: PartLink): Omit<Draft, 'partOf'> {
  const ground = groundOf(sentence.view)
  return {
    ...rangeOf(link),
    sentence: index,
    kind: link.kind,
    quantity: link.patient.quantity,
    stance: stanceOf(sentence.view, ground, link),
    base: baseOf(sentence.view, ground, link),
    flow: flowOf(sentence.view, ground, link),
    link,
  }
}

function sentenceLinks(sentence: Sentence, before: Whole | null): PartLink[] {
  const { view } = sentence
  if (!view.marks.some((mark) => mark.tag === 'fate') && before === null) return []
  const ground = groundOf(view)
  const patients = findPatients(sentence, ground)
  const tolls = findTolls({ view, ground, patients })
  const free = patients.filter((patient) => !tolls.some((toll) => toll.patient === patient))
  const asides = asidesOf(sentence)
  const scene = { view, ground, patients: free, asides }
  const shared = shareLinks(scene, linkFates(scene))
  const links = [...tolls, ...shared].map((link) => upgradePrison(view, ground, link))
  return partLinks({ view, ground, patients, asides }, links, before).map((link) => upgradePrison(view, ground, link))
}

/** Who is said to speak, and ages: they stand between a verb and its phrase and part nothing. */
function asidesOf({ view, attributions, quantities }: Sentence): { from: number; to: number }[] {
  const ages = quantities
    .filter(({ value }) => value.measure === 'age')
    .map(({ from, to }) => {
      const unit = view.marks.find((mark) => mark.tag === 'measureAfter' && mark.from === to)
      return { from, to: unit?.to ?? to }
    })
  return [...attributions.map(({ from, to }) => ({ from, to })), ...ages]
}

/** The last claim of the sentence before, or of the one before that, which is no part of another. */
function lastWhole(drafts: readonly Draft[], sentence: number): number | null {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft
    if (sentence - draft.sentence > 1) return null
    if (draft.partOf === null) return i
  }
  return null
}
