import type { Mark } from '../lang/lexicon.ts'
import { isAnyFirm, type Scan } from './name-scan.ts'

/** The tokens of a name that do not tell it from another: titles, particles, legal forms, kinds of organisation and place. */
export function droppedTokens(scan: Scan): ReadonlySet<number> {
  const dropped = new Set<number>()
  for (const mark of scan.marks) if (falls(mark, scan)) for (const i of within(mark)) dropped.add(i)
  for (const mark of scan.alike) if (isForm(mark, scan)) for (const i of within(mark)) dropped.add(i)
  for (const i of assimilatedArticles(scan)) dropped.add(i)
  for (const i of ordinalEndings(scan)) dropped.add(i)
  if (scan.type !== 'person') for (const mark of scan.alike) if (mark.tag === 'translated') weigh(mark, scan, dropped)
  return dropped
}

/** The article before a consonant that swallows its l, as Latin script writes it: Deir ez-Zor, Harun ar-Rashid. */
function assimilatedArticles({ tokens }: Scan): number[] {
  return tokens.flatMap((token, i) => {
    const behind = tokens[i + 1]?.norm === '-' ? tokens[i + 2]?.norm : undefined
    return ASSIMILATED.test(token.norm) && behind?.startsWith(token.norm[1] ?? '') ? [i] : []
  })
}

const ASSIMILATED = /^[aeu][dnrstz]h?$/

/** The letters that make a number an ordinal: 72nd, 72-я, 3e. */
function ordinalEndings({ tokens }: Scan): number[] {
  return tokens.flatMap((token, i) => {
    const dash = tokens[i - 1]?.norm === '-' && !tokens[i - 1]?.space ? 1 : 0
    const joined = token.kind === 'word' && !token.space && tokens[i - 1 - dash]?.kind === 'number'
    return joined && token.norm.length <= LONGEST_ENDING ? [i] : []
  })
}

const LONGEST_ENDING = 3

/** What the dropped words say of the kind of organisation, by meaning or as written. */
export function kindsOf({ tokens, marks, alike }: Scan, dropped: ReadonlySet<number>): readonly string[] {
  if (dropped.size === 0) return NONE
  const cues = marks.filter((mark) => mark.tag === 'organizationCue' && mark.to - mark.from < tokens.length)
  const firms = alike.filter(({ tag, value }) => tag === 'translated' && isAnyFirm(value))
  const places = [...new Set([...firms, ...cues].map(({ from }) => from))].filter((from) => dropped.has(from))
  if (places.length === 0) return NONE
  return places.map((from) => {
    const meaning = alike.find((mark) => mark.tag === 'translated' && mark.from === from)?.value
    return meaning === undefined ? (tokens[from]?.norm ?? '') : String(meaning)
  })
}

const NONE: readonly string[] = []

const within = ({ from, to }: Mark): number[] => Array.from({ length: to - from }, (_, i) => from + i)

function falls({ tag, from, to }: Mark, { tokens, type }: Scan): boolean {
  if (tag === 'nameTitle') return type !== 'organization' && from === 0 && to < tokens.length
  const tied = tokens[to]?.norm === '-'
  if (tag === 'nameParticle') {
    const first = tokens.findIndex(({ kind }) => kind !== 'sign')
    return from > first || tied || (type !== 'person' && type !== undefined)
  }
  if (tag === 'nameLink') return from > 0 || tied
  return tag === 'legalForm' || isKind(tag)
}

const isKind = (tag: string): boolean => tag === 'organizationCue' || tag === 'placeCue'

function isForm({ tag, to }: Mark, { organization, type, tokens }: Scan): boolean {
  if (tag === 'listedForm') return organization
  return tag === 'empty' && to < tokens.length && (organization || type === 'place')
}

/** A translated phrase tells a name from others as a whole; a word for any firm does not, beside other words. */
function weigh(mark: Mark, { tokens, marks, organization }: Scan, dropped: Set<number>): void {
  const size = mark.to - mark.from
  const firm = organization && isAnyFirm(mark.value) && dropped.size + size < tokens.length
  const kind = size === 1 && marks.some(({ tag, from }) => from === mark.from && isKind(tag))
  for (const i of within(mark)) {
    if (firm) dropped.add(i)
    else if (!kind) dropped.delete(i)
  }
}
