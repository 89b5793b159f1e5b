import { type Claim, FORMER, type Who } from '../domain/claim.ts'
import type { Derivation } from '../domain/derivation.ts'
import type { Report } from '../domain/report.ts'
import { overlaps, quoted, type Span } from '../domain/span.ts'
import { isoInterval, type Period } from '../domain/time.ts'
import type { Attribution } from '../domain/voice.ts'
import { spanOf } from '../find/view.ts'
import { fold } from '../text/fold.ts'
import { antecedentOf } from './antecedents.ts'
import { claimId } from './claim-id.ts'
import { claimDerivation } from './derive.ts'
import { type Draft, findDrafts } from './drafts.ts'
import { happeningsOf } from './happenings.ts'
import { ELSEWHERE } from './kinds.ts'
import { type Outcome, outcomesOf } from './outcomes.ts'
import { focusOf, type PlaceFound, placeOf } from './places.ts'
import { roadEnds } from './roads.ts'
import { type NameAt, statedOn, whenOf } from './scope.ts'
import type { Sentence } from './sentence.ts'
import { attributionsBySentence, type DraftVoice, type SourceName, voicesOf } from './voices.ts'

/** A claim whose names are still indexes into its report's names: what they name is known when the case is. */
export type PreClaim = Omit<Claim, 'person' | 'places' | 'attribution' | 'who' | 'partOf'> & {
  readonly person: number | null
  readonly places: readonly { readonly name: number; readonly basis: 'stated' | 'implied' }[]
  readonly attribution: readonly DraftVoice[]
  readonly who: (Omit<Who, 'organization'> & { readonly organization: number | null }) | null
  readonly partOf: string | null
  readonly derivation: Derivation
}

export type ReportClaims = { readonly claims: readonly PreClaim[]; readonly outcomes: ReadonlyMap<string, Outcome> }

const NO_CLAIMS: ReportClaims = { claims: [], outcomes: new Map() }

/** The rules by which figures make up a total told before them. */
const BREAKDOWNS = ['breaks-down', 'makes-up-whole']

/** Every claim of a report, from what the finders found in its sentences. */
export function reportClaims(report: Report, sentences: readonly Sentence[]): ReportClaims {
  const drafts = findDrafts(sentences)
  if (drafts.length === 0) return NO_CLAIMS
  const scene = sceneOf(report, sentences, drafts)
  const ids = drafts.map((draft) => claimId(report.sha256, spanIn(sentences, draft), draft.kind, draft.quantity))
  const first = new Map(ids.map((id, i) => [id, i] as const).reverse())
  const claims = drafts.flatMap((draft, i) =>
    isClaim(draft) && first.get(ids[i] as string) === i ? [preClaim(scene, draft, ids, i)] : [],
  )
  return { claims, outcomes: outcomesOf(drafts, ids) }
}

const isClaim = ({ kind, stance }: Draft): boolean => kind !== ELSEWHERE && stance !== 'hypothetical'

type Scene = {
  readonly report: Report
  readonly sentences: readonly Sentence[]
  readonly drafts: readonly Draft[]
  readonly text: string
  readonly focus: ReturnType<typeof focusOf>
  readonly attributions: readonly (readonly Attribution[])[]
  readonly nameIndex: (at: NameAt) => number
  readonly nameSpans: readonly Span[]
  readonly speakers: readonly SourceName[]
  /** The drafts that break a total down, by the total's index. */
  readonly breakdowns: ReadonlyMap<number | null, readonly Draft[]>
  /** See `happeningsOf`. */
  readonly happenings: readonly number[]
  /** Whether the draft of that index is a claim, which another can be a part of. */
  readonly wholes: (draft: number) => boolean
}

function sceneOf(report: Report, sentences: readonly Sentence[], drafts: readonly Draft[]): Scene {
  const offsets: number[] = []
  const nameSpans: Span[] = []
  const speakers: SourceName[] = []
  for (const { view, names } of sentences) {
    offsets.push(nameSpans.length)
    for (const { from, to, value } of names) {
      const span = spanOf(view, from, to)
      if (value.type === 'person' || value.type === 'organization')
        speakers.push({ ...span, index: nameSpans.length, person: value.type === 'person' })
      nameSpans.push(span)
    }
  }
  return {
    report,
    sentences,
    drafts,
    text: sentences[0]?.view.text ?? '',
    focus: focusOf(sentences),
    attributions: attributionsBySentence(sentences),
    nameIndex: ({ sentence, name }) => (offsets[sentence] ?? 0) + name,
    nameSpans,
    speakers,
    breakdowns: Map.groupBy(
      drafts.filter(({ link }) => BREAKDOWNS.includes(link.rule)),
      ({ partOf }) => partOf,
    ),
    happenings: happeningsOf(sentences, drafts),
    wholes: (draft) => isClaim(drafts[draft] as Draft),
  }
}

function preClaim(scene: Scene, draft: Draft, ids: readonly string[], i: number): PreClaim {
  const { report, sentences, text } = scene
  const span = spanIn(sentences, draft)
  const { when, asOf } = whenOf(sentences, draft, report.published)
  const places = placesOf(scene, draft, i)
  const [place = null] = places
  const attribution = voicesOf(
    text,
    figureOf(sentences, draft) ?? span,
    scene.attributions[draft.sentence] ?? [],
    scene.speakers,
    draft.base === 'observed',
  )
  const denied = attribution[0]?.stance === 'denies' && draft.stance === 'asserted'
  const doubted = attribution[0]?.stance === 'doubts' && draft.stance === 'asserted'
  return {
    id: ids[i] as string,
    document: report.document,
    sha256: report.sha256,
    report: report.id,
    language: sentences[draft.sentence]?.view.pack.code ?? report.language,
    kind: draft.kind,
    quantity: draft.quantity,
    base: draft.base,
    flow: draft.flow,
    ...quoted(text, span),
    who: whoOf(scene, draft),
    person: personOf(scene, draft),
    places: places.map(({ at, basis }) => ({ name: scene.nameIndex(at), basis })),
    when,
    asOf,
    said: saidOf(scene, draft, attribution.length > 0),
    published: report.published,
    attribution,
    stance: denied ? 'denied' : doubted ? 'doubted' : draft.stance,
    partOf: wholeId(scene, draft, ids),
    ...(scene.happenings[i] ? { happening: scene.happenings[i] } : {}),
    through: null,
    rule: draft.link.rule,
    derivation: claimDerivation(sentences[draft.sentence] as Sentence, draft, {
      when,
      place: place && scene.nameSpans[scene.nameIndex(place.at)],
      attribution,
    }),
  }
}

/** Who is named, in the draft's own sentence or as what its pronoun stands for. */
function personOf({ sentences, drafts, nameIndex }: Scene, draft: Draft): number | null {
  const { person } = draft.link.patient
  const at = person === null ? antecedentOf(sentences, drafts, draft) : { sentence: draft.sentence, name: person }
  return at && nameIndex(at)
}

/** Where a claim is set; a total broken down by place ("15: 14 in A and one in B") is set in all of them. */
function placesOf({ sentences, breakdowns, focus }: Scene, draft: Draft, i: number): PlaceFound[] {
  const told = (breakdowns.get(i) ?? [draft]).flatMap((one) => {
    const place = placeOf(sentences, one, focus)
    return place ? withRoad(sentences, place) : []
  })
  const key = ({ at }: PlaceFound): string => fold(sentences[at.sentence]?.names[at.name]?.value.name ?? '')
  return told.filter((place, n) => told.findIndex((other) => key(other) === key(place)) === n)
}

/** What happens on a road between two places is set in both. */
function withRoad(sentences: readonly Sentence[], place: PlaceFound): readonly PlaceFound[] {
  const { sentence, name } = place.at
  const ends = roadEnds(sentences[sentence] as Sentence, name)
  return ends.length === 0 ? [place] : ends.map((end) => ({ ...place, at: { sentence, name: end } }))
}

const wholeId = ({ wholes }: Scene, { partOf }: Draft, ids: readonly string[]): string | null =>
  partOf !== null && wholes(partOf) ? (ids[partOf] as string) : null

const spanIn = (sentences: readonly Sentence[], draft: Draft): Span =>
  spanOf((sentences[draft.sentence] as Sentence).view, draft.from, draft.to)

/** "The ministry put the death toll at 41": of a toll the figure alone tells whose words it stands in. */
function figureOf(sentences: readonly Sentence[], { sentence, link: { patient, rule } }: Draft): Span | null {
  const view = sentences[sentence]?.view
  return view && rule === 'toll-reaches-number' ? spanOf(view, patient.from, patient.to) : null
}

/** "Ten people died, the Ministry of Health said": who says so is nobody's employer. */
const isSource = ({ attributions }: Sentence, name: Span): boolean =>
  attributions.some(({ value: { source } }) => source !== null && overlaps(source, name))

/** When it was stated: when its sentence says, else on the report's own date; of a former count nothing tells. */
function saidOf({ report, sentences }: Scene, draft: Draft, attributed: boolean): Period | null {
  if (draft.link.rule === FORMER) return null
  const stated = attributed ? statedOn(sentences[draft.sentence] as Sentence) : null
  if (stated) return stated
  const day = report.published === null ? null : isoInterval(report.published)
  return day && { ...day, basis: 'published' }
}

function whoOf(scene: Scene, draft: Draft): PreClaim['who'] {
  const { patient } = draft.link
  const { head } = patient
  if (head.type !== 'people' && head.type !== 'fate') return null
  const sentence = scene.sentences[draft.sentence] as Sentence
  const organization = sentence.names.findIndex(
    ({ from, to, value }) =>
      value.type === 'organization' &&
      from >= patient.to &&
      from - patient.to <= 3 &&
      !isSource(sentence, spanOf(sentence.view, from, to)),
  )
  const status = head.status
  return {
    ...quoted(scene.text, spanOf(sentence.view, patient.from, patient.to)),
    status,
    organization: organization < 0 ? null : scene.nameIndex({ sentence: draft.sentence, name: organization }),
  }
}
