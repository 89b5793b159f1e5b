import { stringify } from 'csv-stringify/sync'
import type { Claim } from '../domain/claim.ts'
import type { NameRef } from '../domain/entity.ts'
import type { Ledger, Question, Reading } from '../domain/ledger.ts'
import { addDays, type Period } from '../domain/time.ts'

type Cell = string | number | null
/** What stands in each column, by its heading. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>
type ReadingRow = {
  readonly question: Question
  readonly reading: Reading
  readonly claims: readonly Claim[]
  readonly leading: string | null
}

/**
 * Claims as a table for a spreadsheet, one claim a row, in the order given. Columns: `id`, `document`, `report`,
 * `language`, `kind`, `min`, `max`, `hedge`, `vague` (the quantity; an empty `max` is open), `quote`, `start`, `end`,
 * `who` (as worded), `status`, `organization`, `person`, `places` (joined by "; "), `when_from`, `when_to` (the last
 * day, inclusive, where the contract's intervals are half-open), `when_basis`, `as_of_from`, `as_of_to`, `said_from`,
 * `said_to`, `published`, `speakers` (the chain, nearest to the document first, joined by " < "), `role` (of the
 * farthest), `stance`, `base`, `flow`, `part_of`, `through`, `sha256`, `rule`.
 *
 * @returns UTF-8 with a byte-order mark, without which Excel reads Arabic and Cyrillic as Latin-1; lines end in CRLF
 *   (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV injection"):
 *   a quotation that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is to be read without it.
 */
export function claimsCsv(claims: Iterable<Claim>): string {
  return table(claims, CLAIM_COLUMNS)
}

/**
 * The ledger as a table, one reading a row. Columns: `question`, `title`, `kind`, `who`, `places`, `when_from`,
 * `when_to`, `status` (of the question), `reported_low`, `reported_high`, `reported_open` (of what stands), `min`,
 * `max`, `hedge`, `vague`, `standing`, `leading` (why it leads, under a policy), `reports`, `origins`, `speakers`,
 * `said_first`, `said_last`, `roles`, `claims` (ids), `quotes` (each with its document, joined by " | "). Written like
 * `claimsCsv`.
 *
 * @param claims the claims that the ledger was built from
 */
export function ledgerCsv({ questions }: Ledger, claims: Iterable<Claim>): string {
  const byId = new Map(Array.from(claims, (claim) => [claim.id, claim] as const))
  const rows = questions.flatMap((question) =>
    question.readings.map((reading, index) => ({
      question,
      reading,
      claims: reading.claims.flatMap((id) => byId.get(id) ?? []),
      leading: question.leading?.reading === index ? question.leading.reason : null,
    })),
  )
  return table(rows, READING_COLUMNS)
}

const CLAIM_COLUMNS: Columns<Claim> = {
  id: ({ id }) => id,
  document: ({ document }) => document,
  report: ({ report }) => report,
  language: ({ language }) => language,
  kind: ({ kind }) => kind,
  min: ({ quantity }) => quantity.min,
  max: ({ quantity }) => quantity.max,
  hedge: ({ quantity }) => quantity.hedge,
  vague: ({ quantity }) => quantity.vague ?? null,
  quote: ({ quote }) => quote,
  start: ({ start }) => start,
  end: ({ end }) => end,
  who: ({ who }) => who?.quote ?? null,
  status: ({ who }) => who?.status ?? null,
  organization: ({ who }) => who?.organization?.name ?? null,
  person: ({ person }) => person?.name ?? null,
  places: ({ places }) => names(places),
  when_from: ({ when }) => when?.start ?? null,
  when_to: ({ when }) => lastDay(when),
  when_basis: ({ when }) => when?.basis ?? null,
  as_of_from: ({ asOf }) => asOf?.start ?? null,
  as_of_to: ({ asOf }) => lastDay(asOf),
  said_from: ({ said }) => said?.start ?? null,
  said_to: ({ said }) => lastDay(said),
  published: ({ published }) => published,
  speakers: ({ attribution }) => attribution.map(({ source, role }) => source ?? role).join(' < '),
  role: ({ attribution }) => attribution.at(-1)?.role ?? null,
  stance: ({ stance }) => stance,
  base: ({ base }) => base,
  flow: ({ flow }) => flow,
  part_of: ({ partOf }) => partOf,
  through: ({ through }) => through,
  sha256: ({ sha256 }) => sha256,
  rule: ({ rule }) => rule,
}

const READING_COLUMNS: Columns<ReadingRow> = {
  question: ({ question }) => question.id,
  title: ({ question }) => question.title,
  kind: ({ question }) => question.kind,
  who: ({ question }) => question.who,
  places: ({ question }) => names(question.places),
  when_from: ({ question }) => question.when?.start ?? null,
  when_to: ({ question }) => lastDay(question.when),
  status: ({ question }) => question.status,
  reported_low: ({ question }) => question.reported.standing.low,
  reported_high: ({ question }) => question.reported.standing.high,
  reported_open: ({ question }) => yesNo(question.reported.standing.open),
  min: ({ reading }) => reading.min,
  max: ({ reading }) => reading.max,
  hedge: ({ reading }) => reading.hedge,
  vague: ({ reading }) => reading.vague ?? null,
  standing: ({ reading }) => yesNo(reading.standing),
  leading: ({ leading }) => leading,
  reports: ({ claims }) => new Set(claims.map(({ report }) => report)).size,
  origins: ({ reading }) => reading.origins,
  speakers: ({ reading }) => reading.speakers,
  said_first: ({ reading }) => reading.said.at(0) ?? null,
  said_last: ({ reading }) => reading.said.at(-1) ?? null,
  roles: ({ reading }) => reading.roles.join('; '),
  claims: ({ reading }) => reading.claims.join(' '),
  quotes: ({ claims }) => claims.map(({ quote, document }) => `${quote} (${document})`).join(' | '),
}

function table<Row>(rows: Iterable<Row>, columns: Columns<Row>): string {
  const cells = Array.from(rows, (row) => Object.values(columns).map((cell) => cell(row)))
  return stringify([Object.keys(columns), ...cells], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
  })
}

const names = (named: readonly NameRef[]): string => named.map(({ name }) => name).join('; ')
const yesNo = (value: boolean): string => (value ? 'yes' : 'no')
const lastDay = (period: Period | null): string | null => (period?.end ? addDays(period.end, -1) : null)
