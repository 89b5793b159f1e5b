import type { Case, Claim, Document, Report } from '../../index.ts'

/** Finds the claims, documents, reports and lines of a case by their names. */
export type Lookup = {
  readonly claim: (id: string) => Claim | undefined
  readonly document: (name: string) => Document | undefined
  readonly report: (id: string) => Report | undefined
  /** `a.txt line 12`: where a stretch begins, lines counted from 1; in the text taken out of it, for other formats. */
  readonly where: (at: { readonly document: string; readonly start: number }) => string
}

/** Formats whose text is the file's own, so that lines are the file's. */
const AS_IT_CAME: ReadonlySet<string> = new Set(['text/plain', 'text/markdown'])

/** Indexes a case once, for whatever prints it. */
export function lookupOf({ claims, documents, copies }: Case): Lookup {
  const byId = new Map(claims.map(({ claim }) => [claim.id, claim]))
  const byName = new Map(documents.map((document) => [document.name, document]))
  const reports = new Map(copies.reports.map((report) => [report.id, report]))
  const lineEnds = new Map<string, readonly number[]>()
  const where: Lookup['where'] = ({ document, start }) => {
    const ends = lineEnds.get(document) ?? lineEndsOf(byName.get(document)?.text ?? '')
    lineEnds.set(document, ends)
    const line = `${document} line ${below(ends, start) + 1}`
    return AS_IT_CAME.has(byName.get(document)?.mediaType ?? '') ? line : `${line} of its text`
  }
  return {
    claim: (id) => byId.get(id),
    document: (name) => byName.get(name),
    report: (id) => reports.get(id),
    where,
  }
}

function lineEndsOf(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return ends
}

/** How many of the ascending `numbers` are below `n`. */
function below(numbers: readonly number[], n: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < n) low = middle + 1
    else high = middle
  }
  return low
}
