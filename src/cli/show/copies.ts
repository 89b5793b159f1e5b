import type { Copies, CopyPair, Report } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { dateWords } from '../words/dates.ts'
import { count, counted } from '../words/figures.ts'
import { COPY_MEANING } from '../words/meanings.ts'
import { limited, wrap } from './layout.ts'

const ORIGINS_SHOWN = 40
const PAIRS_SHOWN = 8
const NO_COPIES = 'No report was found to copy another: each is presumed to be an origin of its own.'

/** Which reports are copies of which, and why, for a person. */
export function* copiesLines({ reports, pairs, origins }: Copies, style: Style): Generator<string> {
  const presumed = origins.length > 1 ? ' presumed independent' : ''
  yield `${counted(reports.length, 'report')}, ${counted(origins.length, 'origin')}${presumed}`
  const byId = new Map(reports.map((report) => [report.id, report]))
  const shared = origins.filter((origin) => origin.length > 1)
  const pairsOf = pairsByOrigin(shared, pairs)
  if (reports.length > 1 && shared.length === 0) yield NO_COPIES
  yield* limited(
    shared,
    ORIGINS_SHOWN,
    (origin) =>
      originLines(
        origin.flatMap((id) => byId.get(id) ?? []),
        pairsOf.get(origin) ?? [],
        style,
      ),
    (left) => `… ${counted(left, 'more origin')} of several reports: variorum copies --json`,
  )
  yield* parentLines(reports, style)
}

function* originLines(reports: readonly Report[], pairs: readonly CopyPair[], style: Style): Generator<string> {
  yield ''
  yield style.paint.bold(`One origin, ${counted(reports.length, 'report')}`)
  yield* limited(
    reports,
    ORIGINS_SHOWN,
    (report) => wrap(reportWords(report), style.width, 2),
    (left) => `  … ${count(left)} more`,
  )
  yield* limited(
    pairs,
    PAIRS_SHOWN,
    (pair) => pairLines(pair, style),
    (left) => `    … ${counted(left, 'more pair')}: variorum copies --json`,
  )
}

function* pairLines({ a, b, relation, parent, score, reason }: CopyPair, { width }: Style): Generator<string> {
  yield* wrap(`${a} ${COPY_MEANING[relation]} ${b} (${score.toFixed(2)}): ${reason}`, width, 4)
  if (parent !== null) yield `      descends from ${typeof parent === 'string' ? parent : parent.name}`
}

/** Reports that name where they were taken from. */
function* parentLines(reports: readonly Report[], { width }: Style): Generator<string> {
  const taken = reports.filter(({ takenFrom }) => takenFrom.length > 0)
  if (taken.length > 0) yield ''
  for (const { id, takenFrom } of taken) yield* wrap(`${id} says it was taken from ${takenFrom.join('; ')}`, width)
}

function reportWords({ id, language, published, publisher, title }: Report): string {
  const known = [language, publisher, published === null ? null : dateWords(published), title && `“${title}”`]
  return [id, ...known.filter((part) => part)].join(' · ')
}

function pairsByOrigin(origins: Copies['origins'], pairs: readonly CopyPair[]): Map<readonly string[], CopyPair[]> {
  const originOf = new Map(origins.flatMap((origin) => origin.map((id) => [id, origin] as const)))
  const found = new Map<readonly string[], CopyPair[]>(origins.map((origin) => [origin, []]))
  for (const pair of pairs) {
    const origin = originOf.get(pair.a)
    if (origin && originOf.get(pair.b) === origin) found.get(origin)?.push(pair)
  }
  return found
}
