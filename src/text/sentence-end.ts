import type { Span } from '../domain/span.ts'
import { fold } from './fold.ts'
import { KIND, kindOf } from './letters.ts'
import { isSpace, trimmed } from './lines.ts'
import type { TextProfile } from './profile.ts'
import { firstWordIn } from './tokens.ts'

const CLOSER = /^[\p{Pe}\p{Pf}"'’*_]+/u
/** Scripts that put no space behind their full stop. */
const SPACELESS = /[。！？｡]$/u
const WORD_BEFORE = /(?:[\p{L}\p{M}\p{Nd}]|(?<=\p{L})['’.-](?=\p{L}))+$/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const BRACKET_REACH = 240
/** How far behind a stop the next word may begin, in code units. */
const NEXT_WORD = 24

/** What a language shows of where sentences go on and begin. */
export type Stops = Pick<TextProfile, 'abbreviations' | 'months' | 'weekdays' | 'isOpener'>

/** Where the sentence ends whose terminators stand from `at` to before `after`, or `null` where it goes on. */
export function sentenceEnd(text: string, span: Span, at: number, after: number, stops: Stops): number | null {
  const end = closersEnd(text, after, span.end)
  if (end >= span.end) return span.end
  if (!isSpace(text.charCodeAt(end)) && !SPACELESS.test(text.slice(at, after)) && !opens(text, at, end)) return null
  const next = nextLetter(text, end, span.end)
  if (/^\p{Ll}/u.test(next) && goesOnInLowerCase(text, span.start, at)) return null
  const stop = text.charAt(at) === '.' && end === at + 1
  if (stop && (isAbbreviation(text, span, at, next, stops) || datesHour(text, span, at, stops))) return null
  return insideBrackets(text, span, at) ? null : end
}

function closersEnd(text: string, after: number, end: number): number {
  if (after >= end || isSpace(text.charCodeAt(after))) return after
  return after + (CLOSER.exec(text.slice(after, Math.min(end, after + 6)))?.[0].length ?? 0)
}

/** A bracket or a quotation mark opens right behind the end of a word in small letters. */
const opens = (text: string, at: number, end: number): boolean =>
  /^[\p{Ps}\p{Pi}]/u.test(text.slice(end, end + 1)) && /\p{Ll}\p{M}*$/u.test(text.slice(at - 2, at))

/** The first letter or digit behind the end, past opening quotes and dashes; `''` where none is near. */
const nextLetter = (text: string, from: number, end: number): string =>
  LETTER_OR_DIGIT.exec(text.slice(from, Math.min(end, from + NEXT_WORD)))?.[0] ?? ''

/** The word that ends before `at`, with the stops, hyphens and apostrophes inside it. */
function wordBefore(text: string, start: number, at: number): string {
  const least = Math.max(start, at - 32)
  let from = at
  while (from > least && kindOf(text.charCodeAt(from - 1)) === KIND.letter) from--
  const plain = from === least || kindOf(text.charCodeAt(from - 1)) === KIND.blank
  return plain ? text.slice(from, at) : (WORD_BEFORE.exec(text.slice(least, at))?.[0] ?? '')
}

/** Lower case behind a stop carries the sentence on, unless what stands before it knows no case (Arabic). */
function goesOnInLowerCase(text: string, start: number, at: number): boolean {
  const letter = /\p{L}(?=[^\p{L}]*$)/u.exec(text.slice(Math.max(start, at - 12), at))?.[0]
  return letter === undefined || !/\p{Lo}/u.test(letter)
}

function isAbbreviation(text: string, { start, end }: Span, at: number, next: string, stops: Stops): boolean {
  const before = wordBefore(text, start, at)
  if (before === '') return false
  if (stops.abbreviations.has(fold(before))) return true
  if (/^\p{Nd}{1,3}$/u.test(before)) return trimmed(text, { start, end: at - before.length }).end === start
  if (/\p{Nd}/u.test(before)) return false
  const letters = before.replace(/\P{L}/gu, '')
  const digitNext = /^\p{Nd}/u.test(next)
  if (letters.length === 1 || /[.-]\p{L}$/u.test(before)) {
    if (before.length === 1 && QUOTED.test(text.slice(at, Math.min(end, at + NEXT_WORD)))) return false
    const word = firstWordIn(text, at, Math.min(end, at + NEXT_WORD))
    return !(word && stops.isOpener.of(word.spelling)) && initialGoesOn(text, start, at, before, digitNext)
  }
  if (digitNext) return letters.length <= 3 && !/\p{Lo}/u.test(before)
  return (
    letters.length <= 4 &&
    /^\p{L}[^aeiouyàâáãéêèíóôõúаеиоуыэюя]*$/iu.test(letters) &&
    /^\p{Lu}/u.test(letters) &&
    !/^\p{Lu}{2,}$/u.test(letters) &&
    !/\p{Lo}/u.test(before)
  )
}

/** *Pavilhão C. "Seis dos mortos …"*: a quotation of several words, where a nickname has one. */
const QUOTED = /^\.\s+["“«„]\p{Lu}\p{L}*,?\s/u

/** "N. Nazarbayev", "U.S. forces", "в г. Актау" go on; "2011 г. Потом", "at 5 p.m. They" do not. */
function initialGoesOn(text: string, start: number, at: number, before: string, digitNext: boolean): boolean {
  if (!/^\p{Ll}/u.test(before) || digitNext) return true
  return !/\p{Nd}\s?$/u.test(text.slice(Math.max(start, at - before.length - 3), at - before.length))
}

const HOUR = /\p{Nd}\s?\p{L}\.\p{L}$/u
const WORD = /^\.\s+(\p{L}+)/u

/** Abbreviations of time zones: EST, GMT. */
const ZONE = /^(?:UTC|\p{Lu}{1,3}T)$/u

/** "At 10 p.m. Saturday", "at 5 p.m. EST", "8 a.m. March 3": the day or the zone of the hour. */
function datesHour(text: string, span: Span, at: number, { months, weekdays }: Stops): boolean {
  if (!HOUR.test(text.slice(Math.max(span.start, at - 6), at))) return false
  const next = WORD.exec(text.slice(at, Math.min(span.end, at + 24)))?.[1]
  if (next === undefined) return false
  const word = fold(next)
  return weekdays.has(word) || months.has(word) || ZONE.test(next)
}

/** A stop inside short brackets ends no sentence of the text around them. */
function insideBrackets(text: string, span: Span, at: number): boolean {
  const before = text.slice(Math.max(span.start, at - BRACKET_REACH), at)
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false
  const ahead = text.slice(at, Math.min(span.end, at + BRACKET_REACH))
  const close = ahead.indexOf(')')
  const open = ahead.indexOf('(')
  return close > 0 && (open < 0 || close < open) && !/^[.!?…]+\)/u.test(ahead.slice(0, close + 1))
}
