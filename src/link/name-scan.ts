import type { EntityType } from '../domain/entity.ts'
import { spelt } from '../lang/entries.ts'
import { equivalentRows } from '../lang/equivalents-table.ts'
import { Lexicon, type Mark } from '../lang/lexicon.ts'
import { nameEntries } from '../lang/name-table.ts'
import { PACKS } from '../lang/registry.ts'
import { type Token, tokenize } from '../text/tokens.ts'

/** A name taken apart, with what the tables of all languages say of its words. */
export type Scan = {
  readonly name: string
  readonly tokens: readonly Token[]
  /** Matches of the packs' name tables, but for institutions. */
  readonly marks: readonly Mark[]
  /** Matches of the packs' equivalents. */
  readonly alike: readonly Mark[]
  /** What the name is known to be. */
  readonly type: EntityType | undefined
  /** True where it is known to be an organisation, or a word says so. */
  readonly organization: boolean
}

const packs = [...PACKS.values()]
const entries = packs.flatMap((pack) => spelt(nameEntries(pack.names), 'names', pack.endings))
const lexicon = new Lexicon(
  entries.filter(({ tag }) => tag !== 'institution'),
  null,
)
/** By themselves, because a whole institution's name would hide the words in it. */
const institutions = new Lexicon(
  entries.filter(({ tag }) => tag === 'institution'),
  null,
)
const equivalents = new Lexicon(
  packs.flatMap((pack) => spelt(equivalentRows(pack.equivalents), 'names', pack.endings)),
  null,
)
const ORGANIZATION_TAGS = ['legalForm', 'organizationCue', 'organizationHead']
/** Words for any firm at all, by meaning: they come and go in a name. */
const ANY_FIRM: readonly string[] = ['company', 'group', 'holding']

/** Looks up the words of `name`; `type` is what it is known to be, `undefined` for nothing. */
export function scanName(name: string, type: EntityType | undefined): Scan {
  const tokens = tokenize(name)
  const scan = { name, tokens, marks: lexicon.match(tokens), alike: equivalents.match(tokens), type }
  return { ...scan, organization: type === 'organization' || (type === undefined && looksLikeOrganization(scan)) }
}

function looksLikeOrganization({ tokens, marks, alike }: Omit<Scan, 'organization'>): boolean {
  return (
    marks.some(({ tag, from, to }) => ORGANIZATION_TAGS.includes(tag) && to - from < tokens.length) ||
    institutions.match(tokens).length > 0 ||
    alike.some(({ tag, from, to }) => tag === 'listedForm' && to - from > 1)
  )
}

/** True for a meaning that any firm may have in its name. */
export const isAnyFirm = (meaning: unknown): boolean => ANY_FIRM.includes(String(meaning))

/** True for a word that some language's table has as a given name. */
export const isGivenName = (word: string): boolean =>
  lexicon.match(tokenize(word)).some(({ tag }) => tag === 'givenName')
