import type { Report } from '../domain/report.ts'
import { residue } from '../text/residue.ts'
import { type Unit, unitsOf } from './copy-anchors.ts'
import { type Foreign, foreignIn } from './copy-foreign.ts'
import type { CopyLanguage } from './copy-language.ts'
import { type Shingles, shinglesOf } from './copy-shingles.ts'
import { type PackedUnits, packed } from './copy-units.ts'

const MOST_UNITS = 600

/** What is kept of a report to compare it with all others, so that its text need not stay in memory. */
export type CopyPrint = {
  readonly report: Report
  readonly shingles: Shingles
  /** Its sentences: see `unpacked`. */
  readonly units: PackedUnits
  /** Where others are quoted, in order, as start and end. */
  readonly quotations: readonly (readonly [number, number])[]
  readonly foreign: Foreign
  /** Of the report's language, `null` where no pack knows it. */
  readonly language: CopyLanguage | null
  /** True where a translating program or a template left its marks in the text. */
  readonly residue: boolean
}

/** The print of a report whose document has `text`; `language` is `null` where no pack knows the report's language. */
export function copyPrint(text: string, report: Report, language: CopyLanguage | null): CopyPrint {
  const quotations = quotationsOf(text, report)
  return {
    report,
    shingles: shinglesOf(text, report),
    units: packed(coarse(unitsOf(text, report, language))),
    quotations,
    foreign: foreignIn(text, report, quotations, language),
    language,
    residue: residue(text, report).length > 1,
  }
}

/** Quotations between paired signs that close within a few sentences. */
const QUOTATION = /“[^“”]{1,800}”|«[^«»]{1,800}»|„[^„“”]{1,800}[“”]|"[^"]{1,800}"/gu

function quotationsOf(text: string, { start, end }: Report): [number, number][] {
  return [...text.slice(start, end).matchAll(QUOTATION)].map(({ index, 0: { length } }) => [
    start + index,
    start + index + length,
  ])
}

/** Joins neighbours in a long text, so that comparing two of any length stays within bounds. */
function coarse(units: readonly Unit[]): readonly Unit[] {
  if (units.length <= MOST_UNITS) return units
  const least = units.reduce((sum, { length }) => sum + length, 0) / MOST_UNITS
  const joined: Unit[] = []
  for (const unit of units) {
    const last = joined.at(-1)
    if (!last || last.length >= least) joined.push(unit)
    else joined[joined.length - 1] = joinedUnit(last, unit)
  }
  return joined
}

const joinedUnit = (a: Unit, b: Unit): Unit => ({
  start: a.start,
  end: b.end,
  length: a.length + b.length,
  anchors: [...a.anchors, ...b.anchors],
})
