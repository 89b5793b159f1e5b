import { type Document, NO_METADATA } from '../../src/domain/document.ts'
import { PACKS } from '../../src/lang/registry.ts'
import { sentences } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { corpusRows } from '../corpus/rows.ts'
import { Chain } from '../text/chain.ts'
import { between, pick, type Random, seeded } from '../text/random.ts'
import { person, type Spelt, town } from './names.ts'

/** A generated case, and for each document which text it descends from and which incident it tells. */
export type GeneratedCase = {
  readonly documents: readonly Document[]
  readonly origins: readonly number[]
  readonly incidents: readonly number[]
}

const LANGUAGES = ['en', 'fr', 'ru'] as const
type Language = (typeof LANGUAGES)[number]

/** Reports to an incident where there are many incidents. */
const TOLD_BY = 8
/** Shares of reports that copy or translate an earlier one of their incident. */
const COPIED = 0.25
const TRANSLATED = 0.1
const SENTENCES = [5, 9] as const
const WORDS = [8, 20] as const
/** The day of the first incident; each begins a day after the one before. */
const FIRST_DAY = Date.UTC(2014, 2, 3)
const DAY = 86_400_000
const DAYS = 3000

/** One for each language, because each one takes much memory that the engine does not see. */
const DATES: Readonly<Record<Language, Intl.DateTimeFormat>> = { en: dates('en-GB'), fr: dates('fr'), ru: dates('ru') }

/** What every report of an incident tells. */
type Incident = {
  readonly town: Spelt
  readonly official: Spelt
  readonly killed: number
  readonly wounded: number
  readonly day: Date
}

/** A sentence before it is worded: how many words it has, and what stands in it at which of them. */
type Plan = { readonly words: number; readonly marks: readonly { readonly at: number; readonly spelt: Spelt }[] }

const LEADS: Readonly<Record<Language, (incident: Incident, on: string) => readonly string[]>> = {
  en: ({ town, official, killed, wounded }, on) => [
    `${killed} people were killed and ${wounded} wounded in ${town.en} on ${on}, ${official.en}, the governor, said.`,
    `The governor, ${official.en}, said that ${killed} people died in the town of ${town.en} on ${on}. ${wounded} people were wounded.`,
    `In ${town.en}, ${wounded} people were injured on ${on}; ${killed} people were killed, according to ${official.en}.`,
  ],
  fr: ({ town, official, killed, wounded }, on) => [
    `${killed} personnes ont été tuées et ${wounded} blessées à ${town.fr} le ${on}, a déclaré le gouverneur ${official.fr}.`,
    `Le gouverneur ${official.fr} a annoncé que ${killed} personnes sont mortes dans la ville de ${town.fr} le ${on}. ${wounded} personnes ont été blessées.`,
    `À ${town.fr}, ${wounded} personnes ont été blessées le ${on} ; ${killed} personnes ont été tuées, selon ${official.fr}.`,
  ],
  ru: ({ town, official, killed, wounded }, on) => [
    `В городе ${town.ru} ${on} погибли ${killed} человек, ранены ${wounded}, заявил губернатор ${official.ru}.`,
    `Губернатор ${official.ru} сообщил, что ${on} в городе ${town.ru} погибли ${killed} человек. Ранения получили ${wounded} человек.`,
    `${on} в городе ${town.ru} ранены ${wounded} человек, погибли ${killed} человек, по словам губернатора ${official.ru}.`,
  ],
}

/**
 * A case of `count` short reports in English, French and Russian, on one incident or on one for every eight reports;
 * the same for the same seed. A third of them copy or translate another report of their incident, all others are
 * written independently. Every report begins with a sentence of the incident's town, day, official and figures, in one
 * of three wordings. The sentences behind it are ordinary ones (chains of the corpora's words that tell no fate) with
 * made-up names and numbers in them: of the reporter's own choice in an independent report; the same names and numbers,
 * in the same order, at the same places of sentences as long, worded in the other language, in a translation. A copy has
 * the same wording, but loses a sentence, as long as some are left besides the first, which others word alike too, or
 * gains one of its own.
 */
function generatedCase(count: number, events: 'one' | 'many', seed = 1): GeneratedCase {
  const random = seeded(seed)
  const chains = new Map(LANGUAGES.map((language) => [language, chainOf(language)]))
  const documents: Document[] = []
  const [origins, incidents] = [[] as number[], [] as number[]]
  const incident = new Map<number, Incident>()
  const written = new Map<number, Written[]>()
  for (let i = 0; i < count; i++) {
    const at = events === 'one' ? 0 : Math.floor(random() * Math.ceil(count / TOLD_BY))
    const told = incident.get(at) ?? newIncident(random, at)
    incident.set(at, told)
    const earlier = written.get(at) ?? []
    written.set(at, earlier)
    const made = report(random, told, chains, earlier, i)
    earlier.push(made)
    documents.push(documentOf(i, made, told))
    origins.push(made.origin)
    incidents.push(at)
  }
  return { documents, origins, incidents }
}

type Written = {
  readonly origin: number
  readonly language: Language
  readonly lead: number
  readonly plans: readonly Plan[]
  readonly sentences: readonly string[]
}
type Chains = ReadonlyMap<Language, Chain>

function report(random: Random, incident: Incident, chains: Chains, earlier: readonly Written[], i: number): Written {
  const kind = random()
  const model = earlier.length > 0 && kind < COPIED + TRANSLATED ? pick(random, earlier) : null
  if (model && kind < COPIED) return { ...model, sentences: edited(random, model, chains) }
  const language = pick(
    random,
    LANGUAGES.filter((code) => code !== model?.language),
  )
  const lead = model?.lead ?? between(random, 0, 2)
  const plans = model?.plans ?? Array.from({ length: between(random, ...SENTENCES) }, () => newPlan(random))
  const worded = plans.map((plan) => realised(random, plan, language, chains))
  return { origin: model?.origin ?? i, language, lead, plans, sentences: [leadOf(incident, language, lead), ...worded] }
}

/** The wording of another report with one sentence of its end left out, where it has enough of them, or one added. */
function edited(random: Random, { sentences, language }: Written, chains: Chains): string[] {
  if (random() < 0.5 && sentences.length > SENTENCES[0]) return sentences.slice(0, -1)
  return [...sentences, realised(random, newPlan(random), language, chains)]
}

function newIncident(random: Random, at: number): Incident {
  const killed = between(random, 2, 60)
  const day = new Date(FIRST_DAY + (at % DAYS) * DAY)
  return { town: town(random), official: person(random), killed, wounded: killed + between(random, 1, 90), day }
}

function leadOf(incident: Incident, language: Language, lead: number): string {
  const on = DATES[language].format(incident.day)
  return LEADS[language](incident, on.replace(' г.', ' года'))[lead] ?? ''
}

function dates(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

function newPlan(random: Random): Plan {
  const words = between(random, ...WORDS)
  const places = new Set(Array.from({ length: between(random, 1, 3) }, () => between(random, 1, words - 1)))
  const marks = [...places]
    .sort((a, b) => a - b)
    .map((at) => ({ at, spelt: random() < 0.5 ? number(random) : person(random) }))
  return { words, marks }
}

function number(random: Random): Spelt {
  const digits = String(between(random, 11, 9999))
  return { en: digits, fr: digits, ru: digits }
}

function realised(random: Random, { words, marks }: Plan, language: Language, chains: Chains): string {
  const chain = chains.get(language) as Chain
  const walked: string[] = []
  while (walked.length < words)
    walked.push(...chain.walk(random, words - walked.length).map((word) => word.replace(/[.!?…]+/gu, '')))
  for (const { at, spelt } of marks) walked[at] = spelt[language] ?? ''
  const text = walked.filter((word) => word !== '').join(' ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

/** Ordinary sentences of a language's corpus as a chain of words. */
function chainOf(language: Language): Chain {
  const pack = PACKS.get(language)
  const all = corpusRows(language).flatMap(({ text }) =>
    sentences(text).map(({ start, end }) => text.slice(start, end)),
  )
  const uneventful = all.filter((one) => !pack?.lexicon.match(tokenize(one)).some(({ tag }) => tag === 'fate'))
  return new Chain(uneventful.map((one) => one.split(/\s+/u).filter((word) => !/\d/.test(word))))
}

function documentOf(i: number, { language, sentences: all }: Written, { day }: Incident): Document {
  const text = `${all.join(' ')}\n`
  const published = new Date(day.getTime() + DAY).toISOString().slice(0, 10)
  const name = `${String(i).padStart(6, '0')}.txt`
  const metadata = { ...NO_METADATA, published, language }
  return { name, sha256: name, mediaType: 'text/plain', size: Buffer.byteLength(text), text, metadata, unread: [] }
}

/** As a program: `cases.ts COUNT one|many` prints the case as JSON. */
if (import.meta.main) {
  const [count = '', events = ''] = process.argv.slice(2)
  process.stdout.write(JSON.stringify(generatedCase(Number(count), events === 'one' ? 'one' : 'many')))
}
