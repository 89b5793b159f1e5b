import type { Phrase } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

const OPENING = '"“„«'
const CLOSING = '"”“»'
/** Tokens of a medium's name in quotation marks at most. */
const TITLE = 7
/** Tokens of its name at most, where there are none. */
const NAME = 4

/** A language that says by case who was told; in any other a preposition does. */
const hasCases = ({ view }: Line): boolean => view.pack.names.personCases.length > 0

/**
 * Behind those who were told, where the one who told them follows: «рассказал телеканалу «Гео» житель деревни»,
 * «сообщили РБК *два источника*», *ont déclaré à Reuters deux sources*.
 */
export function behindAddressee(line: Line, start: number): number {
  const from = behindInsertion(line, start)
  if (line.view.index.ending(from, 'according') && line.roles.some((mark) => mark.from === from)) return from
  let at = from
  while (has(line, at, IS.time | IS.aside) && !has(line, at, IS.preposition)) at++
  const told = line.view.index.starting(at, 'listener')
  if (told) return behindTitle(line, told.to)
  const end = endOfAddressee(line, from)
  return end > from && (opensCount(line, end) || tells(line, end)) ? end : from
}

/** Tokens of what stands between commas at most. */
const INSERTION = 9

/** أعلن، *مساء الأحد*، وزير الداخلية: behind what tells between commas when or where, in a language whose verbs open their clause. */
function behindInsertion(line: Line, from: number): number {
  const { tokens, pack } = line.view
  if (
    pack.order !== 'behind' ||
    tokens[from]?.norm !== ',' ||
    !has(line, from + 1, IS.time | IS.preposition | IS.aside)
  )
    return from
  for (let i = from + 1; i < from + INSERTION; i++) {
    if (tokens[i]?.norm === ',') return has(line, i + 1, IS.that | IS.verb) ? from : i + 1
    if (has(line, i, IS.that | IS.verb) || tokens[i]?.kind !== 'word') return from
  }
  return from
}

/** Behind the name of those who were told, with its preposition where the language needs one. */
export function endOfAddressee(line: Line, from: number): number {
  const governed = has(line, from, IS.preposition) && !has(line, from, IS.of)
  if (!governed && !hasCases(line)) return from
  let start = governed ? from + 1 : from
  while (start < from + NAME && has(line, start, IS.definite | IS.joint) && !has(line, start, IS.name)) start++
  const quoted = behindTitle(line, start)
  return quoted > start ? quoted : endOfName(line, start)
}

/** Behind the names that begin at token `from`; `from` where none do, or one of them is a word for people. */
function endOfName(line: Line, from: number): number {
  let end = from
  while (end < from + NAME && has(line, end, IS.name) && !has(line, end, IS.number | IS.time | IS.role)) end++
  const body = line.roles.find((mark) => mark.tag === 'bodies' && mark.from === end && mark.value === 'media')
  return body?.to ?? end
}

/** True where a number begins that counts those who tell. */
function opensCount(line: Line, from: number): boolean {
  let at = from
  while (has(line, at, IS.number) && !has(line, at, IS.definite)) at++
  return at > from && (tells(line, at) || tells(line, at + 1))
}

/** True where a word for people, or for what tells, begins at token `at`. */
const tells = (line: Line, at: number): boolean =>
  has(line, at, IS.data) || line.roles.some((mark) => mark.tag === 'people' && mark.from === at)

/** Behind a name in quotation marks that opens at token `i`; `i` where none does. */
function behindTitle({ view: { tokens } }: Line, i: number): number {
  if (!OPENING.includes(tokens[i]?.norm ?? ' ')) return i
  for (let at = i + 2; at <= i + TITLE; at++) if (CLOSING.includes(tokens[at]?.norm ?? ' ')) return at + 1
  return i
}

/** «Рассказал «Вестям» адвокат», «сообщил РБК источник»: a medium's name right before those who tell is whom they told. */
export function withoutAddressee(line: Line, { from, to }: Phrase): Phrase {
  if (!hasCases(line) || isPerson(line, from)) return { from, to }
  const behind = endOfAddressee(line, from)
  const teller = behind > from && behind < to && (tells(line, behind) || line.view.index.starting(behind, 'nameTitle'))
  return teller ? { from: behind, to } : { from, to }
}

const isPerson = (line: Line, at: number): boolean =>
  line.names.some((name) => name.from <= at && at < name.to && name.value.type === 'person')

/** «Корреспонденту «Вестей» сообщила …»: the name of those who were told. */
export const isAddressee = ({ view: { index, tokens } }: Line, start: number): boolean =>
  index.ending(start, 'listener') !== undefined && OPENING.includes(tokens[start]?.norm ?? ' ')
