import type { Report } from '../domain/report.ts'
import { quotedIn } from './copy-foreign.ts'
import type { CopyPrint } from './copy-print.ts'

/** Which of a text and its translation is the original, and why, as the end of a sentence. */
export type Original = { readonly report: Report; readonly why: string }

type Sign = {
  /** How much of it a text shows of being a translation of the other. */
  readonly of: (text: CopyPrint, other: CopyPrint) => number
  readonly least: number
  readonly why: string
}

/** Latin names stand in texts of any script, so that they say nothing of a translation. */
const ANYWHERE = 'Latin'

const SIGNS: readonly Sign[] = [
  { of: ({ residue }) => Number(residue), least: 1, why: 'a program left its marks in the other' },
  {
    of: ({ foreign }, other) => quotedIn(foreign, other.language),
    least: 1,
    why: 'the other keeps a quotation in its language',
  },
  {
    of: ({ foreign }, { foreign: { script } }) =>
      script === null || script === ANYWHERE ? 0 : (foreign.words.get(script) ?? 0),
    least: 2,
    why: 'the other keeps words in its script',
  },
]

/**
 * The original of two texts of which one translates the other: the one whose language the other still shows, or else
 * the one that was published first. `null` where nothing tells, or where two signs disagree.
 */
export function originalOf(a: CopyPrint, b: CopyPrint): Original | null {
  const told = SIGNS.flatMap(({ of, least, why }): Original[] => {
    const [inA, inB] = [of(a, b) >= least, of(b, a) >= least]
    return inA === inB ? [] : [{ report: inA ? b.report : a.report, why }]
  })
  const [first] = told
  if (first) return told.every(({ report }) => report === first.report) ? first : null
  const [early, late] = (a.report.published ?? '') <= (b.report.published ?? '') ? [a, b] : [b, a]
  const dated = early.report.published !== null && late.report.published !== early.report.published
  return dated ? { report: early.report, why: 'it was published first' } : null
}
