import type { TimeValue } from '../domain/time.ts'
import { fateValue } from '../find/view.ts'
import type { TimeMode } from '../lang/time-table.ts'
import { datesGap } from './dated-gaps.ts'
import type { Draft } from './drafts.ts'
import { isDetached, OPENING } from './openings.ts'
import type { Sentence } from './sentence.ts'

/** A date of a sentence by its tokens, with what it says of what it dates. */
export type Timed = { readonly from: number; readonly to: number; readonly value: TimeValue; readonly mode: TimeMode }

/** Only a day dates what is told behind it; a month or a year is too wide to carry on. */
export const FINE = ['day', 'part-of-day', 'time']

/** Whether a date of the draft's sentence dates something else that the sentence tells. */
export const datesAnother = (sentence: Sentence, draft: Draft, time: Timed): boolean =>
  RULES.some((dates) => dates(sentence, draft, time))

const JUSTICE = ['arrested', 'detained', 'charged', 'tried', 'convicted', 'imprisoned', 'released']
/** "Jailed for a murder committed in 1989": a month or year behind what somebody is punished for dates the crime. */
function datesCrime(sentence: Sentence, { kind, link }: Draft, { from, value }: Timed): boolean {
  const verdict = link.fate?.from
  if (verdict === undefined || from < verdict || !JUSTICE.includes(kind) || FINE.includes(value.grain)) return false
  const { marks } = sentence.view
  return marks.some((mark) => mark.tag === 'forCrime' && mark.from > verdict && mark.to < from)
}

/**
 * *El martes decretó luto por los 79 civiles asesinados*: what befell those who are told of with an article, by a
 * participle behind their noun, was before what the sentence tells of its day.
 */
function datesMourning({ view: { index } }: Sentence, { link: { patient, fate } }: Draft, { to }: Timed): boolean {
  const known = KNOWN.some((tag) => index.starting(patient.from, tag) ?? index.ending(patient.from, tag))
  return known && fate?.from === patient.to && to < patient.from && fateValue(fate).as === 'participle'
}

/** *Por los*, *pelos*, *des*: the article may be one word with a preposition. */
const KNOWN = ['told', 'definite', 'agent', 'of'] as const

/** "Of the five tried for the death of eleven in 2016, three were convicted": a month or year behind the crime, before the verdict. */
function datesCrimeBefore(sentence: Sentence, { kind, link }: Draft, { from, to, value }: Timed): boolean {
  if (to > link.start || !JUSTICE.includes(kind) || FINE.includes(value.grain)) return false
  const before = sentence.view.marks.filter((mark) => mark.tag === 'fate' && mark.to <= from && from - mark.to <= CRIME)
  const crime = before.findLastIndex((mark) => !JUSTICE.includes(fateValue(mark).kind))
  return crime > 0 && before.slice(0, crime).some((mark) => JUSTICE.includes(fateValue(mark).kind))
}
/** How far before its date the crime and what is tried for it may stand, in tokens. */
const CRIME = 12

/** "Tried since Monday for the murder of X": when somebody is tried is not when what he is tried for was done. */
const datesTrial = (sentence: Sentence, { kind, link }: Draft, { to }: Timed): boolean =>
  link.fate !== null &&
  to <= link.start &&
  !JUSTICE.includes(kind) &&
  sentence.view.index.ending(link.start, 'forCrime') !== undefined

/** How far behind a verb of justice its date may stand, in tokens. */
const VERDICT_DATE = 4
/** How many words of the case stand at least between that date and what befell its victims: "in a shooting that". */
const CASE_WORDS = 2

/** "Arrested Thursday in a shooting that wounded two", "on Sunday arrested a man in the deaths of two": of the arrest, not of the crime. */
function datesArrest(sentence: Sentence, { kind, from, link }: Draft, time: Timed): boolean {
  const start = Math.min(from, link.start)
  if (JUSTICE.includes(kind) || time.to > start || !FINE.includes(time.value.grain)) return false
  const { marks, index } = sentence.view
  const arrest = marks.findLast(
    (mark) => mark.tag === 'fate' && mark.to <= start && JUSTICE.includes(fateValue(mark).kind),
  )
  if (!arrest || time.from - arrest.to > VERDICT_DATE) return false
  const told = Math.max(arrest.to, time.to)
  for (let i = told; i < start; i++) if (index.starting(i, 'and') || sentence.view.tokens[i]?.norm === ';') return false
  return start - told >= CASE_WORDS
}

/** *Enlevés en mars, les trois ingénieurs ont été libérés*: what opens the sentence has a date of its own. */
const datesOpening = (sentence: Sentence, { from, link }: Draft, time: Timed): boolean =>
  link.rule !== OPENING && time.to <= from && isDetached(sentence.view, time.to)

/** "On Saturday named four people who had been killed": what stands before dates the verb that leads to the clause. */
function datesOther(sentence: Sentence, { link }: Draft, { to }: Timed): boolean {
  if (!link.fate || to > link.patient.from) return false
  const { index } = sentence.view
  const relative = index.starting(link.patient.to, 'relative')
  if (!relative || index.ending(link.patient.from, 'be')) return false
  let at = relative.to
  for (let be = index.starting(at, 'be'); be; be = index.starting(at, 'be')) at = be.to
  return at === link.fate.from
}

/** "The four, arrested on Tuesday, were jailed on Thursday": what another predicate tells between a phrase and its own has a date of its own. */
function datesInserted(sentence: Sentence, { link }: Draft, { from, to }: Timed): boolean {
  if (from < link.patient.to || to > link.start) return false
  for (let i = link.patient.to; i < from; i++) if (sentence.view.index.starting(i, 'fate')) return true
  return false
}

/** "Seven were freed; one has been missing since the 5th": what follows behind a semicolon has a date of its own. */
const datesNext = ({ view }: Sentence, { to }: Draft, { from }: Timed): boolean =>
  view.tokens.slice(to, Math.max(to, from)).some(({ norm }) => norm === ';')

/** "The bodies of nine who had been seized two weeks ago": behind a relative pronoun another predicate has a date of its own. */
function datesRelative(sentence: Sentence, { link, to }: Draft, { from }: Timed): boolean {
  const { index } = sentence.view
  if (from < to || !link.fate || link.fate.from > link.patient.from) return false
  if (!index.starting(link.patient.to, 'relative')) return false
  for (let i = link.patient.to; i < from; i++) if (index.starting(i, 'fate')) return true
  return false
}

/** How many words at least "the epidemic began" has. */
const CLAUSE = 3

/** "117 had died since the epidemic began on Jan. 23": a clause of what began has a date of its own. */
function datesSince({ view: { index, tokens } }: Sentence, { to }: Draft, { from }: Timed): boolean {
  for (let i = from - 1; i >= to && tokens[i]?.kind !== 'sign' && !index.starting(i, 'fate'); i--)
    if (index.starting(i, 'timeMode')?.value === ('since' satisfies TimeMode)) return from - i > CLAUSE
  return false
}

/** "41 were killed, down from 30 in 2019": a date right behind a former number dates that one alone. */
const datesFormer = ({ view, quantities }: Sentence, { to }: Draft, time: Timed): boolean =>
  quantities.some(
    (number) =>
      to <= number.from &&
      number.to <= time.from &&
      time.from - number.to <= 1 &&
      view.index.ending(number.from, 'upFrom') !== undefined,
  )

/** "X was killed, and Y on 9 January": the date of somebody who follows without a verb of his own. */
const datesFollowing = (sentence: Sentence, { link, to }: Draft, time: Timed): boolean =>
  datesGap(sentence, link, to, time)

const RULES = [
  datesCrime,
  datesCrimeBefore,
  datesMourning,
  datesTrial,
  datesArrest,
  datesOpening,
  datesOther,
  datesInserted,
  datesNext,
  datesRelative,
  datesSince,
  datesFormer,
  datesFollowing,
]
