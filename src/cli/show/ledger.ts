import { claims, type Ledger, type Question, type Status } from '../../index.ts'
import type { Gathered } from '../gather.ts'
import type { Style } from '../terminal.ts'
import { count, counted } from '../words/figures.ts'
import { STATUS_MEANING } from '../words/meanings.ts'
import { copiesLines } from './copies.ts'
import { dotted, limited } from './layout.ts'
import { lookupOf } from './places.ts'
import { type Beside, questionLines } from './question.ts'
import { matters } from './relations.ts'
import { unanswering, unansweringLines } from './unanswering.ts'

const ORDER: readonly Status[] = ['contradicted', 'compatible', 'agreed', 'single-voice']
const QUESTIONS_SHOWN = 50
const LEGEND = [
  '● a number',
  '├─┤ a range',
  '├─▶ open-ended',
  '○ the number itself excluded',
  '╌ “about” and “nearly” are taken to reach 10 % to either side',
]

/** The ledger for a person: what was read, the questions from contradicted to single-voice, and the copies. */
export function* ledgerLines(ledger: Ledger, gathered: Gathered, style: Style): Generator<string> {
  const { theCase } = gathered
  yield* dotted(header(ledger, gathered), style.width)
  if (theCase.claims.length === 0) yield 'No claim was found: nobody’s fate or action with a number, or a name.'
  else yield* dotted(LEGEND, style.width).map(style.paint.dim)
  yield ''
  const lookup = lookupOf(theCase)
  const beside = besideQuestions(ledger)
  const byStatus = Map.groupBy(ledger.questions, ({ status }) => status)
  for (const status of ORDER) {
    const questions = byStatus.get(status) ?? []
    if (questions.length === 0) continue
    yield* heading([STATUS_MEANING[status], counted(questions.length, 'question')], style)
    yield* limited(
      questions,
      QUESTIONS_SHOWN,
      (question) => questionLines(question, beside.get(question) ?? NOTHING, lookup, style),
      (left) => `… ${counted(left, 'more question')}: variorum ledger --json\n`,
    )
  }
  const outside = unanswering(ledger, claims(theCase))
  if (outside.length > 0) {
    yield* heading(
      ['Denied, or spoken of as possible', `${counted(outside.length, 'claim')} outside the questions`],
      style,
    )
    yield* unansweringLines(outside, lookup, style)
  }
  yield* heading(['Copies'], style)
  yield* copiesLines(theCase.copies, style)
}

function header({ documents, questions }: Ledger, { theCase, skipped }: Gathered): readonly string[] {
  const { reports, origins } = theCase.copies
  return [
    counted(documents.length, 'document'),
    counted(reports.length, 'report'),
    languages(reports.map(({ language }) => language)),
    counted(origins.length, 'origin') + (origins.length > 1 ? ' presumed independent' : ''),
    counted(theCase.claims.length, 'claim'),
    counted(questions.length, 'question'),
    `${count(skipped)} skipped`,
  ].filter((part) => part !== '')
}

function languages(codes: readonly string[]): string {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return [...new Set(codes)]
    .map((code) => (code === 'und' ? 'language not known' : (names.of(code) ?? code)))
    .join(', ')
}

const heading = (parts: readonly string[], { width, paint }: Style): readonly string[] => [
  ...dotted(parts, width).map(paint.bold),
  paint.dim('─'.repeat(width)),
  '',
]

const NOTHING: Beside = { relations: [], sums: [], leftOut: 0 }

/** The relations that matter under the question of their first claim, the sums under that of their total, and what was left out. */
function besideQuestions({ questions, relations, sums, leftOut }: Ledger): Map<Question, Beside> {
  const questionOf = new Map<string, Question>()
  for (const question of questions) {
    for (const reading of question.readings) for (const id of reading.claims) questionOf.set(id, question)
  }
  const related = Map.groupBy(relations.filter(matters), ({ from, to }) => questionOf.get(from) ?? questionOf.get(to))
  const left = new Map(leftOut.map(({ question, pairs }) => [question, pairs]))
  const added = Map.groupBy(sums, ({ total }) => questionOf.get(total))
  return new Map(
    questions.map((question) => [
      question,
      { relations: related.get(question) ?? [], sums: added.get(question) ?? [], leftOut: left.get(question.id) ?? 0 },
    ]),
  )
}
