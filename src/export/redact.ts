import type { Dossier } from '../domain/dossier.ts'
import { type Masked, peopleToMask } from './redact-people.ts'
import { type MaskedText, maskText } from './redact-text.ts'
import { type MaskedStretch, nameFinder } from './redact-words.ts'

/** Strings of these keys are codes of closed vocabularies, or hashes: no name stands in them. */
const CODES: ReadonlySet<string> = new Set(
  [
    'format',
    'version',
    'sha256',
    'mediaType',
    'language',
    'kind',
    'hedge',
    'vague',
    'base',
    'flow',
    'status',
    'role',
  ].concat(
    [
      'access',
      'stance',
      'basis',
      'rule',
      'passed',
      'type',
      'relation',
      'policy',
      'timex',
      'grain',
      'published',
      'roles',
    ],
    ['masked', 'said'],
  ),
)
/** Strings of these keys are names of files or addresses, where a name may stand in lower case. */
const LOOSE: ReadonlySet<string> = new Set(['name', 'command', 'url', 'where', 'document', 'report'])

type Masks = {
  readonly texts: ReadonlyMap<string, MaskedText>
  /** Ids and names of documents and reports, as they are called now. */
  readonly renamed: ReadonlyMap<string, string>
  readonly words: (text: string, lowerCase: boolean) => string
}

/**
 * A dossier in which names of people are masked wherever they stand: in texts, quotations, titles, reasons, names of
 * files, addresses, speakers and entities. Offsets move along, so that `text.slice(start, end) === quote` still holds.
 * Each masked person is a number. Only names that were recognised as a person's can be masked.
 *
 * @param roles `all`, or the roles of `REDACTABLE` whose people are to be masked
 */
export function redact(dossier: Dossier, roles: 'all' | readonly string[]): Dossier {
  const people = peopleToMask(dossier, roles)
  const masks = masksFor(dossier, people, roles === 'all')
  const masked = new Set(people.map(({ id }) => id))
  const entities = dossier.entities.map((entity) => (masked.has(entity.id) ? { ...entity, names: {} } : entity))
  const pairs = dossier.pairs.map((pair) => ({
    ...pair,
    evidence: pair.evidence.map(({ a, b }) => ({ a: movedPair(a, textOf(pair.a)), b: movedPair(b, textOf(pair.b)) })),
  }))
  return { ...(walk({ ...dossier, entities, pairs }, '', masks, undefined) as Dossier), masked: roles }

  function textOf(report: string): MaskedText | undefined {
    return masks.texts.get(dossier.reports.find(({ id }) => id === report)?.document ?? '')
  }
}

function masksFor(dossier: Dossier, people: readonly Masked[], authors: boolean): Masks {
  const find = nameFinder(people)
  const numbers = new Map(people.map(({ id, number }) => [id, number]))
  const bylines = authors ? dossier.documents.flatMap(({ author }) => author ?? []) : []
  const exact = [
    ...bylines.map((words) => ({ words, number: null })),
    ...people.flatMap(({ spellings, number }) => spellings.map((words) => ({ words, number }))),
  ]
  const stretches = (text: string, lowerCase: boolean): MaskedStretch[] => [
    ...find(text, { lowerCase }),
    ...exact.flatMap(({ words, number }) => occurrences(text, words, number)),
  ]
  const mentioned = Map.groupBy(dossier.mentions, ({ document }) => document)
  const texts = new Map(
    dossier.documents.map(({ name, text }) => {
      const named = (mentioned.get(name) ?? []).flatMap((mention): MaskedStretch[] => {
        const number = mention.kind === 'person' ? numbers.get(mention.value.id) : undefined
        return number === undefined ? [] : [{ start: mention.start, end: mention.end, number }]
      })
      return [name, maskText(text, [...named, ...stretches(text, false)])] as const
    }),
  )
  const words = (text: string, lowerCase: boolean) => maskText(text, stretches(text, lowerCase)).text
  return { texts, words: wordsWithNames(words, dossier), renamed: renamedIn(dossier, people, words) }
}

/** New names for ids that are hashes of names, and for documents and reports whose own names hold one. */
function renamedIn(dossier: Dossier, people: readonly Masked[], words: Masks['words']): ReadonlyMap<string, string> {
  const renamed = new Map(people.map(({ id, number }) => [id, `e_masked${number}`]))
  const persons = new Map(dossier.claims.map(({ id, person }) => [id, person?.id ?? '']))
  const about = dossier.questions.filter(({ readings }) =>
    readings.some(({ claims }) => claims.some((id) => renamed.has(persons.get(id) ?? ''))),
  )
  about.forEach(({ id }, i) => void renamed.set(id, `q_masked${i + 1}`))
  const taken = new Set<string>()
  for (const { name } of dossier.documents) {
    const plain = words(name, true)
    let free = plain
    for (let n = 2; taken.has(free); n++) free = `${plain} (${n})`
    taken.add(free)
    renamed.set(name, free)
  }
  for (const { id, document } of dossier.reports)
    renamed.set(id, (renamed.get(document) ?? '') + id.slice(document.length))
  return renamed
}

/** Masks the names of documents within a sentence too: they may stand there in lower case. */
function wordsWithNames(words: Masks['words'], { documents }: Dossier): Masks['words'] {
  const telling = documents
    .map(({ name }) => [name, words(name, true)] as const)
    .filter(([name, masked]) => name !== masked)
  return (text, lowerCase) =>
    words(
      telling.reduce((sentence, [name, masked]) => sentence.replaceAll(name, masked), text),
      lowerCase,
    )
}

function walk(value: unknown, key: string, masks: Masks, text: MaskedText | undefined): unknown {
  if (typeof value === 'string') return wordsOf(value, key, masks)
  if (Array.isArray(value)) return value.map((item) => walk(item, key, masks, text))
  if (typeof value !== 'object' || value === null) return value
  const fields = value as Readonly<Record<string, unknown>>
  const inside =
    masks.texts.get(String(fields.document ?? (typeof fields.text === 'string' ? fields.name : ''))) ?? text
  const walked = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, walk(field, name, masks, inside)]),
  )
  if (inside && typeof fields.text === 'string') walked.text = inside.text
  if (inside && typeof fields.start === 'number' && typeof fields.end === 'number') {
    const [start, end] = movedPair([fields.start, fields.end], inside)
    Object.assign(walked, { start, end }, 'quote' in fields ? { quote: inside.text.slice(start, end) } : {})
  }
  return walked
}

function wordsOf(value: string, key: string, { renamed, words }: Masks): string {
  return renamed.get(value) ?? (CODES.has(key) ? value : words(value, LOOSE.has(key)))
}

const movedPair = ([start, end]: readonly [number, number], text: MaskedText | undefined): readonly [number, number] =>
  text ? [text.moved(start, 'start'), text.moved(end, 'end')] : [start, end]

/** Where several words stand in a text exactly as given; a single one may be a part of another word. */
function occurrences(text: string, words: string, number: number | null): MaskedStretch[] {
  if (!/\s/u.test(words)) return []
  const found: MaskedStretch[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length, number })
  }
  return found
}
