import { expect } from 'vitest'
import { analyse, type Case, claimRow, claims, copiesOutput, type Document, mentionRow } from '../src/index.ts'

/** Everything that the program prints of a case but its ledger, as it would be compared byte by byte. */
const printed = (theCase: Case): string =>
  JSON.stringify([theCase.mentions.map(mentionRow), claims(theCase).map(claimRow), copiesOutput(theCase.copies)])

/** Analyses `documents` and asserts all that must hold whatever they say. */
export function expectSound(documents: readonly Document[]): void {
  const theCase = analyse(documents)
  const texts = new Map(documents.map(({ name, text }) => [name, text]))
  expectQuoted(theCase, texts)
  expectWhole(theCase)
  expect(printed(analyse(documents))).toBe(printed(theCase))
  expect(printed(analyse([...documents].reverse()))).toBe(printed(theCase))
}

type Spanned = { readonly start: number; readonly end: number; readonly quote?: string }

/** Every span lies in its document's text, and holds there what it quotes. */
function expectQuoted(theCase: Case, texts: ReadonlyMap<string, string>): void {
  const documentOf = new Map(theCase.copies.reports.map(({ id, document }) => [id, document]))
  const { reports, pairs } = copiesOutput(theCase.copies)
  const evidence = pairs.flatMap((pair) =>
    (['a', 'b'] as const).flatMap((side) =>
      pair.evidence.map((one): readonly [string, Spanned] => [
        documentOf.get(pair[side]) ?? '',
        { start: one[side][0], end: one[side][1] },
      ]),
    ),
  )
  const found = [...theCase.mentions.map(mentionRow), ...claims(theCase).map(claimRow), ...reports]
  const spans = found.flatMap((row) => spansIn(row).map((span): readonly [string, Spanned] => [row.document, span]))
  for (const [document, { start, end, quote }] of [...spans, ...evidence]) {
    const text = texts.get(document) ?? ''
    expect(start >= 0 && start <= end && end <= text.length, `${document} ${start} ${end}`).toBe(true)
    if (quote !== undefined) expect(text.slice(start, end)).toBe(quote)
  }
}

/** The spans of a row, its own and those of all that it holds. */
function spansIn(value: unknown): Spanned[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && typeof value.start === 'number' ? [value as Spanned] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

/** Ids name one claim of a document; wholes and the claims of quantities are there. */
function expectWhole(theCase: Case): void {
  const ids = new Set(claims(theCase).map(({ document, id }) => `${document} ${id}`))
  expect(ids.size).toBe(theCase.claims.length)
  for (const { document, partOf } of claims(theCase)) {
    if (partOf !== null) expect(ids).toContain(`${document} ${partOf}`)
  }
  for (const mention of theCase.mentions) {
    if (mention.kind !== 'quantity') continue
    expect(mention.claims.length > 0, mention.quote).toBe(mention.passed === null)
    for (const id of mention.claims) expect(ids).toContain(`${mention.document} ${id}`)
  }
}
