import type { CountBase, Flow, Stance } from '../domain/claim.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { View } from '../find/view.ts'
import { tagNumber } from '../lang/tags.ts'
import { agesOf } from './ages.ts'
import { appositionsOf } from './apposition.ts'
import { findBreakdowns, isByFate } from './breakdowns.ts'
import { datedGaps } from './dated-gaps.ts'
import { withoutDeadlyWounds, withoutWoundsOfBodies } from './deadly-wounds.ts'
import { deniedLinks, formerLinks } from './formers.ts'
import { findLabels } from './labels.ts'
import { type Link, linkFates } from './links.ts'
import { isOfThoseTold } from './part-signs.ts'
import { type PartLink, partLinks } from './parts.ts'
import { findPatients, type Patient } from './patients.ts'
import { withoutRates } from './rates.ts'
import type { Scan } from './reach.ts'
import { withoutCleanRecords } from './records.ts'
import { type Ground, groundOf, type Sentence } from './sentence.ts'
import { settled } from './settled.ts'
import { withoutNoneBadly } from './severity.ts'
import { shareLinks } from './shared.ts'
import { baseOf, flowOf, rangeOf, stanceOf } from './stance.ts'
import { findTolls } from './tolls.ts'
import type { Whole } from './wholes.ts'

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
    const before = wholesBefore(drafts, index)
    if (before.length === 0 && !tellsFate(sentence.view)) return
    const ground = groundOf(sentence.view)
    const unreal = isImagined(sentences, index)
    const links = sentenceLinks(sentence, ground, before)
    const order = links
      .map((_, i) => i)
      .sort((a, b) => place(links[a] as PartLink) - place(links[b] as PartLink) || a - b)
    for (const i of order) {
      const link = links[i] as PartLink
      const { partOf: whole } = link
      const told = typeof whole === 'number' ? first + order.indexOf(whole) : (whole?.draft ?? null)
      const partOf = told ?? amongTold(sentence.view, ground, link, drafts)
      const own = draftOf(sentence, ground, index, link)
      const imagined = unreal || (partOf !== null && drafts[partOf]?.stance === 'hypothetical')
      const draft: Draft = { ...own, partOf, stance: imagined ? 'hypothetical' : own.stance }
      drafts.push(isBesideOthers(draft, drafts) ? { ...draft, flow: null } : draft)
    }
  })
  return drafts
}

/** How many sentences behind the one that says so a drill or a novel still goes on, in its paragraph. */
const GOES_ON = 3
const UNREAL = tagNumber('unreal')

/** "The novel tells of a miner. Five men die …": whether this sentence or one shortly before it says that nothing of it happened. */
function isImagined(sentences: readonly Sentence[], index: number): boolean {
  const paragraph = sentences[index]?.view.paragraph
  for (let i = index; i >= Math.max(0, index - GOES_ON) && sentences[i]?.view.paragraph === paragraph; i--)
    if (sentences[i]?.view.tags.has(UNREAL)) return true
  return false
}

const FATE = tagNumber('fate')
const tellsFate = ({ tags, marks }: View): boolean => tags.has(FATE) && marks.some(({ number }) => number === FATE)

/** "Two sailors were among the dead", "five of the victims were beheaded": the index of the last higher count of them that the report has told, if any. */
function amongTold(
  view: View,
  ground: Ground,
  { fate, kind, patient }: PartLink,
  before: readonly Draft[],
): number | null {
  const { quantity } = patient
  const among = fate && (ground.ends(fate.from, 'among') ?? ground.starts(fate.from, 'among'))
  if (!fate || !(among || (isOfVictims(patient, kind) && isOfThoseTold(view, ground, patient)))) return null
  const at = before.findLastIndex(
    (one) => one.kind === kind && one.partOf === null && (one.quantity.min ?? 0) > (quantity.max ?? quantity.min ?? 0),
  )
  return at < 0 ? null : at
}

/** Of the dead, or of victims, who may be dead or hurt. */
const isOfVictims = ({ head }: Patient, kind: string): boolean =>
  kind === 'killed' && head.type === 'fate' && ['killed', 'casualties'].includes(head.fate.kind)

/** "14 were killed and another 63 wounded": those of the first of a kind come on top of nobody of theirs. */
const isBesideOthers = ({ flow, kind, sentence }: Draft, before: readonly Draft[]): boolean =>
  flow === 'additional' &&
  sentence - (before.at(-1)?.sentence ?? -1) <= 1 &&
  before.length > 0 &&
  !before.some((other) => other.kind === kind)

const place = (link: PartLink): number => rangeOf(link).from

function draftOf(sentence: Sentence, ground: Ground, index: number, link: PartLink): Omit<Draft, 'partOf'> {
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

function sentenceLinks(sentence: Sentence, ground: Ground, before: readonly Whole[]): PartLink[] {
  const { view } = sentence
  const patients = findPatients(sentence, ground)
  const voices = sentence.attributions
  if (patients.length === 0 || !(tellsFate(view) || goesOn({ view, ground, patients, asides: [], voices }, before)))
    return []
  const labels = findLabels({ view, ground, patients })
  const found = findTolls({ view, ground, patients, voices }).filter(
    ({ patient }) => !labels.some((one) => one.patient === patient),
  )
  const tolls = [...labels, ...found]
  const breakdowns = findBreakdowns(ground, patients, agesOf(sentence))
  const members = new Set(breakdowns.filter((one) => !isByFate(one)).flatMap((one) => one.members))
  const free = patients.filter(
    (patient) => !members.has(patient) && !tolls.some((toll) => toll.patient.from === patient.from),
  )
  const asides = [...breakdowns, ...asidesOf(sentence, ground, patients)]
  const scene = { view, ground, patients: free, asides, voices }
  const linked = withoutNoneBadly(view, withoutDeadlyWounds(view, fatesOf(sentence, scene)))
  const plain = withoutCleanRecords(ground, linked)
  const shared = withoutRates(sentence, ground, plain)
  const told = [...tolls, ...shared].map((link) => settled(view, ground, link))
  const links = [...told, ...formerLinks({ ...scene, patients }, told), ...deniedLinks({ ...scene, patients }, told)]
  return partLinks({ ...scene, patients }, links, before, breakdowns).map((link) => settled(view, ground, link))
}

/** The fates of a sentence, each with whom it befalls, and what coordination adds to them. */
function fatesOf(sentence: Sentence, scene: Scan): Link[] {
  const links = shareLinks(scene, withoutWoundsOfBodies(scene, linkFates(scene)))
  return [...links, ...datedGaps(sentence, scene, links)]
}

/** Whether a sentence without a word of fate tells of parts of what was told before: nothing else it could claim. */
const goesOn = (scene: Scan, before: readonly Whole[]): boolean => partLinks(scene, [], before, []).length > 0

/** What may stand between commas and part nothing. */
const SET_OFF = ['total', 'contrast']

/** Who is said to speak, ages, appositions and times: they stand between a verb and its phrase and part nothing. */
function asidesOf(sentence: Sentence, ground: Ground, patients: readonly Patient[]): { from: number; to: number }[] {
  const ages = agesOf(sentence)
  return [
    ...sentence.attributions.map(({ from, to }) => ({ from, to })),
    ...ages,
    ...appositionsOf(ground, patients, ages),
    ...sentence.view.marks.filter(
      ({ tag, from, to }) => SET_OFF.includes(tag) && ground.sign(from - 1) === ',' && ground.sign(to) === ',',
    ),
    ...sentence.times.map(({ from, to }) => ({
      from: BEFORE_TIME.flatMap((tag) => ground.ends(from, tag) ?? [])[0]?.from ?? from,
      to,
    })),
  ]
}

const BEFORE_TIME = ['clockBefore', 'preposition', 'of', 'dayArticle']

/**
 * The claims of the last sentence before this one that has any, at most one in between, that are no parts, or those
 * that all of them are parts of; in order.
 */
function wholesBefore(drafts: readonly Draft[], sentence: number): Whole[] {
  const last = drafts.at(-1)?.sentence ?? -1
  if (sentence - last > 1) return []
  const from = drafts.findLastIndex(({ sentence: at }) => at !== last) + 1
  const own = drafts.slice(from).flatMap(({ partOf }, i) => (partOf === null ? [from + i] : []))
  const told = own.length > 0 ? own : [...new Set(drafts.slice(from).flatMap(({ partOf }) => partOf ?? []))]
  return told.map((draft) => {
    const { kind, patient } = (drafts[draft] as Draft).link
    return { kind, patient, draft }
  })
}
