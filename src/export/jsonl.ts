import type { Claim } from '../domain/claim.ts'
import type { NameRef } from '../domain/entity.ts'
import type { Ledger } from '../domain/ledger.ts'
import type { Mention } from '../domain/mention.ts'
import type { Copies } from '../domain/origin.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Period } from '../domain/time.ts'
import type { Attribution } from '../domain/voice.ts'

/** JSON Lines: one row a line, each ended by a line feed. */
export function* jsonLines(rows: Iterable<unknown>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`
}

/** A claim with the fields of the contract and in its order: one line of `variorum claims --jsonl`. */
export function claimRow(claim: Claim) {
  const { id, document, sha256, report, language, kind, base, flow, start, end, quote } = claim
  return {
    id,
    document,
    sha256,
    report,
    language,
    kind,
    quantity: quantityOf(claim.quantity),
    base,
    flow,
    start,
    end,
    quote,
    who: claim.who && whoOf(claim.who),
    person: claim.person && nameOf(claim.person),
    places: claim.places.map((place) => ({ ...nameOf(place), basis: place.basis })),
    when: claim.when && periodOf(claim.when),
    asOf: claim.asOf && periodOf(claim.asOf),
    said: claim.said && periodOf(claim.said),
    published: claim.published,
    attribution: claim.attribution.map(({ source, id, role, access, stance, quote, start, end }) => ({
      source,
      id,
      role,
      access,
      stance,
      quote,
      start,
      end,
    })),
    stance: claim.stance,
    partOf: claim.partOf,
    through: claim.through,
    rule: claim.rule,
  }
}

/** A mention with the fields of the contract and in its order, without its derivation. */
export function mentionRow(mention: Mention) {
  const { document, kind, start, end, quote, rule } = mention
  const head = { document, kind, start, end, quote }
  switch (mention.kind) {
    case 'quantity':
      return { ...head, value: quantityOf(mention.value), claims: mention.claims, passed: mention.passed, rule }
    case 'time':
      return { ...head, value: timeOf(mention.value), anomaly: mention.anomaly, rule }
    case 'attribution':
      return { ...head, value: attributionOf(mention.value), rule }
    default:
      return { ...head, value: nameOf(mention.value), rule }
  }
}

/** Reports, pairs and origins with the fields of the contract and in its order: `variorum copies --json`. */
export function copiesOutput({ reports, pairs, origins }: Copies) {
  return {
    reports: reports.map(({ id, document, sha256, start, end, language, published, publisher }) => ({
      id,
      document,
      sha256,
      start,
      end,
      language,
      published,
      publisher,
    })),
    pairs: pairs.map(({ a, b, relation, parent, score, reason, evidence }) => ({
      a,
      b,
      relation,
      parent,
      score,
      reason,
      evidence,
    })),
    origins,
  }
}

/** The ledger with the fields of the contract and in its order: `variorum ledger --json`. */
export function ledgerOutput({ documents, questions, relations, sums, leftOut, entities }: Ledger) {
  return {
    documents,
    questions: questions.map(({ id, kind, title, places, when, who, readings, status, reported, leading }) => ({
      id,
      kind,
      title,
      places,
      when,
      who,
      readings,
      status,
      reported,
      leading,
    })),
    relations: relations.map(({ from, to, type, reason }) => ({ from, to, type, reason })),
    sums: sums.map(({ total, parts, reason }) => ({ total, parts, reason })),
    leftOut: leftOut.map(({ question, claims, pairs }) => ({ question, claims, pairs })),
    entities: entities.map(({ id, type, name, names, mentions }) => ({ id, type, name, names, mentions })),
  }
}

const quantityOf = ({ min, max, hedge, vague }: Quantity) => ({ min, max, hedge, ...(vague ? { vague } : {}) })
const nameOf = ({ name, id }: NameRef) => ({ name, id })
const periodOf = ({ start, end, basis }: Period) => ({ start, end, basis })
const quotedOf = ({ start, end, quote }: { start: number; end: number; quote: string }) => ({ start, end, quote })

function whoOf({ quote, start, end, status, organization }: NonNullable<Claim['who']>) {
  return { quote, start, end, status, organization: organization && nameOf(organization) }
}

function timeOf({ type, timex, start, end, grain, basis }: Extract<Mention, { kind: 'time' }>['value']) {
  return { type, timex, start, end, grain, basis }
}

function attributionOf({ source, speaker, cue, content, stance, role }: Attribution) {
  return {
    source: source && quotedOf(source),
    speaker: speaker && quotedOf(speaker),
    cue: quotedOf(cue),
    content: { start: content.start, end: content.end },
    stance,
    role,
  }
}
