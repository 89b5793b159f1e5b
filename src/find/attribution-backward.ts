import type { Mark } from '../lang/lexicon.ts'
import { type Draft, isSign, norm } from './attribution-draft.ts'
import { endsIn } from './name-endings.ts'
import type { Phrase } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** How far from the sentence's opening a word for what was told may stand, and how far behind its verb, in tokens. */
const OPENING = 4
const BEHIND = 2
/** How long what is told of before the verb may be, in tokens. */
const TOPIC = 14
/** Letters before an ending, at least. */
const STEM = 2

/** Where what is told stands that nothing behind the verb opens: in the sentence before or before the verb; `null` where neither is told. */
export function placeTold(line: Line, cue: Phrase, from: number): Draft['place'] | null {
  if (pointsBack(line, cue, from)) return 'sentence-before'
  return opensTopic(line, from) ? 'closes' : null
}

/** «Об этом в среду сообщили в МЧС», «МЧС сообщило об этом»: nothing but a word for what the sentence before says is said. */
function pointsBack(line: Line, cue: Phrase, from: number): boolean {
  if (opensBack(line, Math.min(cue.from, from))) return true
  if (from > OPENING) return false
  for (let i = cue.to; i < cue.to + BEHIND; i++) if (line.view.index.starting(i, 'backward')) return true
  return false
}

/** Whether the sentence opens with what the verb before token `end` tells of, or a word for what was told. */
export const tellsOf = (line: Line, end: number): boolean => opensBack(line, end) || opensTopic(line, end)

/** Whether the sentence up to token `end` opens with a word for what was told, when and where behind it. */
function opensBack(line: Line, end: number): boolean {
  for (let i = 0; i < Math.min(end, OPENING); i++) {
    const mark = line.view.index.starting(i, 'backward')
    if (mark) return !hasComma(line, mark.to, end)
    if (isSign(line, i) || !has(line, i, IS.aside | IS.time | IS.preposition | IS.clause | IS.and)) return false
  }
  return false
}

function hasComma(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSign(line, i) && norm(line, i) !== '«' && norm(line, i) !== '»') return true
  return false
}

/** «О гибели двоих рабочих рассказали в МЧС»: whether the clause opens with what is told of, right before token `end`. */
function opensTopic(line: Line, end: number): boolean {
  let from = end
  while (from > 0 && end - from < TOPIC && !isSign(line, from - 1)) {
    from--
    if (has(line, from, IS.cue | IS.verb | IS.clause)) return false
  }
  return from < end - 1 && line.view.index.starting(from, 'topic') !== undefined
}

/** «О гибели двоих рабочих рассказали в МЧС»: who speaks stands behind the verb, and no one before it. */
export function isTopics(line: Line, { from, to }: Phrase): boolean {
  if (!opensTopic(line, from)) return false
  return line.view.index.starting(to, 'locative') !== undefined || has(line, to, IS.role | IS.name)
}

/** How far before the verb those who tell may stand, in tokens. */
const OFFICE = 8

/** ««Фонтанке» в мэрии рассказали»: behind a quoted medium, those who told it, where a plural verb has no other subject. */
export function officeBefore(line: Line, { from }: Phrase): Phrase | null {
  const { index, tokens, pack } = line.view
  if (!pack.names.pluralVerbs || !endsIn(tokens[from]?.norm ?? '', pack.names.pluralVerbs, STEM)) return null
  for (let i = from - 1; i > Math.max(0, from - OFFICE); i--) {
    const where = index.starting(i, 'locative')
    if (where) return norm(line, i - 1) === '»' && has(line, where.to, IS.role) ? { from: where.to, to: from } : null
    if (isSign(line, i) || has(line, i, IS.cue | IS.verb | IS.clause)) return null
  }
  return null
}

/** «В своём канале написал мэр»: where a plural verb would tell who says it, behind the preposition of a singular one stands where. */
export function isWhere({ view: { index, tokens, pack } }: Line, cue: Mark, { from }: Phrase): boolean {
  const plural = pack.names.pluralVerbs
  if (!plural || !index.ending(from, 'locative')) return false
  return ![cue.from, cue.to - 1].some((i) => endsIn(tokens[i]?.norm ?? '', plural, STEM))
}
