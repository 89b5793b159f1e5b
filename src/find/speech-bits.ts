import type { SpeechTable } from '../lang/speech-table.ts'
import { Tags, tagNumber } from '../lang/tags.ts'
import { FEATURE } from './features.ts'

/** What a token is to whoever looks for a speaker; a token can be several of these. */
export const IS = {
  /** Part of a source noun, with a role. */
  role: 1,
  /** Part of a noun for nominal sources: data, figures. */
  data: 2,
  /** A capitalised word or part of a recognised name. */
  name: 4,
  of: 8,
  and: 16,
  /** Article, demonstrative or possessive. */
  definite: 32,
  preposition: 64,
  /** Opens a clause: but, which, because. */
  clause: 128,
  /** A verb that no speaker's phrase contains: auxiliaries and verbs of fate. */
  verb: 256,
  number: 512,
  time: 1024,
  that: 2048,
  pronoun: 4096,
  /** May stand between a speaker and the verb. */
  aside: 8192,
  cue: 16384,
  /** A sign that does not part a phrase: hyphen, apostrophe, the quotes of a name. */
  joint: 32768,
  negation: 65536,
  /** Right behind a verb: what makes it no report. */
  voiding: 131072,
  /** Right before a verb: what makes it no report, such as the first person. */
  barring: 262144,
  /** A cue that passes on to a further source. */
  citing: 524288,
} as const

/** The words of the speech table that hand something to a speaker. */
const CUES = {
  according: IS.cue,
  accordingBehind: IS.cue,
  inEyesOf: 0,
  accordingToHim: IS.cue,
  verbs: IS.cue,
  quoting: IS.cue,
  knowing: IS.cue,
  showing: IS.cue,
  revising: IS.cue,
  heSaid: IS.cue,
  goingOn: IS.cue,
  citing: IS.citing | IS.cue,
  impersonal: IS.cue,
  hearsay: IS.cue,
  thinking: IS.cue,
  judging: 0,
  reacting: 0,
  nominal: 0,
  heldNominal: 0,
  openNominal: 0,
  inView: 0,
  label: 0,
  toldBefore: 0,
  confirmed: 0,
  announced: 0,
  headed: 0,
  relayed: 0,
  perData: 0,
  perDataBehind: 0,
}
/** Its nouns for sources. */
const NOUNS = { people: IS.role, bodies: IS.role }
/** Its other words. */
const SMALL = {
  that: IS.that,
  pronoun: IS.pronoun,
  pronounOfMany: IS.pronoun,
  pronounOfBody: IS.pronoun,
  bodysOwn: 0,
  mouthpiece: 0,
  firstPersonSubject: 0,
  aside: IS.aside,
  data: IS.data,
  voiding: IS.voiding,
  barring: IS.barring,
  listener: IS.clause,
  thatBehind: IS.clause,
  judgedAs: 0,
  genitive: 0,
  possessive: 0,
  infinitive: 0,
  about: 0,
  backward: 0,
  topic: 0,
  reporting: 0,
  clauseSubject: 0,
  subjectThat: 0,
  predeterminer: 0,
  loneDeterminer: 0,
  indirect: 0,
  modifier: 0,
  relaying: 0,
  undergone: 0,
  toWhom: IS.preposition,
  resuming: 0,
  resumed: 0,
}
const SPEECH: Readonly<Record<keyof SpeechTable, number>> = { ...CUES, ...NOUNS, ...SMALL }
/** Small words of the grammar and of numbers. */
const GRAMMAR = {
  of: IS.of,
  ofThem: IS.of,
  and: IS.and,
  or: IS.and,
  definite: IS.definite,
  article: IS.definite,
  preposition: IS.preposition,
  agent: IS.preposition,
  clause: IS.clause,
  relative: IS.clause,
  be: IS.verb,
  hypothetical: IS.verb,
  countNoun: IS.number,
  including: IS.preposition,
  cardinal: IS.number,
  multiplier: IS.number,
  approximate: IS.number,
  vague: IS.number,
  hedgeBefore: IS.number,
  not: IS.negation,
}
/** Words of times that no speaker's phrase contains. */
const TIMES = {
  month: IS.time,
  weekday: IS.time,
  relativeTime: IS.time,
  partOfDay: IS.time,
  partAlone: IS.time,
  season: IS.time,
}
/** Words of names, where no capital tells. */
const NAMES = { givenName: IS.name }
/** The bits of a mark by the number of its tag, and which marks the line lists. */
export const BITS = byNumber({ ...NAMES, ...TIMES, ...GRAMMAR, ...SPEECH })
export const IS_CUE = Tags.of(...Object.keys(CUES))
export const IS_NOUN = Tags.of(...Object.keys(NOUNS))
export const IS_TIME = Tags.of(...Object.keys(TIMES))

/** Cues, most of them prepositions, that read so only with what stands beside them somewhere in the sentence. */
const NEEDY: Readonly<Partial<Record<keyof typeof CUES, Tags>>> = {
  headed: Tags.of(FEATURE.colon),
  inEyesOf: IS_NOUN,
  perData: IS_NOUN,
  perDataBehind: IS_NOUN,
  relayed: Tags.of('relaying'),
}
/** What a sentence has in which somebody may speak. */
const SPEAKING = Tags.of(...Object.keys(CUES).filter((tag) => !Object.hasOwn(NEEDY, tag)), FEATURE.colon)
const NEEDING = Object.entries(NEEDY).map(([cue, need]) => ({ cue: tagNumber(cue), need }))

/** Whether somebody may speak in a sentence with these tags. */
export const maySpeak = (tags: Tags): boolean =>
  tags.meets(SPEAKING) || NEEDING.some(({ cue, need }) => tags.has(cue) && tags.meets(need))

function byNumber(bits: Readonly<Record<string, number>>): readonly number[] {
  const list: number[] = []
  for (const [tag, each] of Object.entries(bits)) {
    while (list.length <= tagNumber(tag)) list.push(0)
    list[tagNumber(tag)] = each
  }
  return list
}
