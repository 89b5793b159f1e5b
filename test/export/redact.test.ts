import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { analyse, type Dossier, dossierOf, ledger, readDocuments, redact } from '../../src/index.ts'

const EXAMPLE = resolve(import.meta.dirname, '../../examples/zhanaozen')
const { documents } = await readDocuments([EXAMPLE])
const theCase = analyse(documents)
const dossier = dossierOf(theCase, ledger(theCase), {
  name: 'Askhat Daulbayev',
  version: '0.0.0',
  command: 'variorum build notes/daulbayev --html x.html',
  problems: [{ where: 'turbayev.pdf', reason: 'cannot be read', skipped: true }],
})
const masked = redact(dossier, 'all')

/** Everything in a value that has a start, an end and a quotation, with the document it stands in. */
function quotations(value: unknown, document = ''): { start: number; end: number; quote: string; document: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Record<string, unknown>
  const name = typeof fields.document === 'string' ? fields.document : document
  const own =
    typeof fields.quote === 'string'
      ? [{ ...(fields as never as { start: number; end: number; quote: string }), document: name }]
      : []
  return [...own, ...Object.values(fields).flatMap((field) => quotations(field, name))]
}

it('leaves no name of a person in any script, in texts, titles, reasons, names of files or the command', () => {
  const words = JSON.stringify(masked)
  for (const name of [
    'Daulbayev',
    'daulbayev',
    'Daoulba',
    'Даулбаев',
    'Turbayev',
    'turbayev',
    'Tourba',
    'نزارباييف',
    'Askhat',
  ]) {
    expect(JSON.stringify(dossier).includes(name) || name === 'daulbayev').toBe(true)
    expect(words).not.toContain(name)
  }
})

it('keeps every quotation where its offsets say', () => {
  const texts = new Map(masked.documents.map(({ name, text }) => [name, text]))
  const all = quotations([masked.claims, masked.mentions])
  expect(all.length).toBeGreaterThan(100)
  for (const { document, start, end, quote } of all) expect(texts.get(document)?.slice(start, end)).toBe(quote)
})

it('keeps one person one number, and everything else as it was', () => {
  expect(masked.claims.map(({ id, kind, quantity }) => [id, kind, quantity])).toEqual(
    dossier.claims.map(({ id, kind, quantity }) => [id, kind, quantity]),
  )
  const speakers = (from: Dossier) =>
    Map.groupBy(
      from.claims.flatMap(({ attribution }) => attribution).filter(({ id }) => id !== null),
      ({ id }) => id,
    ).size
  expect(speakers(masked)).toBe(speakers(dossier))
})

it('gives no id that is a hash of a masked name', () => {
  const people = dossier.entities.filter(({ type }) => type === 'person')
  for (const { id } of people) expect(JSON.stringify(masked)).not.toContain(id)
})

it('masks only people in the roles that are named, and in finer ones', () => {
  const words = JSON.stringify(redact(dossier, ['official']))
  expect(words).not.toContain('Daulbayev')
  expect(words).toContain('Turbayev')
  const counted = JSON.stringify(redact(dossier, ['counted']))
  expect(counted).toContain('Daulbayev')
  expect(counted).not.toContain('Turbayev')
})

it('masks an author, and keeps documents apart whose names differ by the name alone', () => {
  const text = 'Aigul Serikova said that 12 people were killed in Aktau. Aigul Serikova was there.'
  const document = (name: string) => ({
    name,
    sha256: (name.startsWith('a') ? 'a' : 'b').repeat(64),
    mediaType: 'text/plain',
    size: text.length,
    text,
    metadata: { title: null, published: null, publisher: null, author: 'Jane Roe', url: null, language: null },
    unread: [],
  })
  const small = analyse([document('aigul.txt'), document('serikova.txt')])
  const facts = { name: '', version: '', command: '', problems: [] }
  const out = redact(dossierOf(small, ledger(small), facts), 'all')
  expect(JSON.stringify(out)).not.toMatch(/roe|aigul|serikova/i)
  expect(new Set(out.documents.map(({ name }) => name)).size).toBe(2)
  expect(new Set(out.claims.map(({ report }) => report))).toEqual(new Set(out.reports.map(({ id }) => id)))
})
