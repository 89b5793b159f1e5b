import type { ThingValue } from '../lang/fate-entries.ts'

/**
 * What a kind is of: something that befalls people (`fate`), something people do or are held in (`state`, whose noun
 * may also just name the people: "30 strikers were arrested"), or damage to things (`thing`).
 */
export type KindClass = 'fate' | 'state' | 'thing'

/** Every kind of claim, in the words of the contract. */
export const KINDS: Readonly<Record<string, KindClass>> = {
  killed: 'fate',
  wounded: 'fate',
  casualties: 'fate',
  hospitalised: 'fate',
  missing: 'fate',
  abducted: 'fate',
  detained: 'state',
  arrested: 'fate',
  charged: 'fate',
  tried: 'fate',
  convicted: 'fate',
  imprisoned: 'fate',
  released: 'fate',
  tortured: 'fate',
  dismissed: 'fate',
  displaced: 'state',
  striking: 'state',
  'hunger-striking': 'state',
  protesting: 'state',
  deployed: 'state',
  'buildings-damaged': 'thing',
  'vehicles-damaged': 'thing',
}

/** Of these there are fewer or more from day to day, as people are found, die or go home: a stock, whatever the words. */
export const STOCK_KINDS: ReadonlySet<string> = new Set(['missing', 'hospitalised'])

/** What people do for days or months on end: a thing of its own beside whatever happens meanwhile. */
export const LASTING_KINDS: ReadonlySet<string> = new Set(['striking', 'hunger-striking'])

/** Two words for one matter: each report has its own. */
export const HELD_KINDS: ReadonlySet<string> = new Set(['detained', 'arrested'])

/** What comes of an event long after it: the day of a verdict is not that of the deaths it is about. */
export const COURT_KINDS: ReadonlySet<string> = new Set(['charged', 'tried', 'convicted', 'imprisoned', 'released'])

/**
 * What else befalls people (rescued, fined, elected …): no claim, but a predicate that its phrase belongs to, so that no
 * other fate takes it.
 */
export const ELSEWHERE = 'elsewhere'

/** What befalls things, by the fate of the packs' tables: damage to buildings and vehicles, cuts of jobs. */
const THINGS: Readonly<Record<ThingValue['thing'], Readonly<Record<string, string>>>> = {
  building: { damaged: 'buildings-damaged' },
  vehicle: { damaged: 'vehicles-damaged' },
  job: { cut: 'dismissed', lost: 'dismissed', departed: 'dismissed' },
  animal: {},
}

/** Fates that jobs share with people: *la disparition de 40 postes*, and of 40 men. */
const ALSO_OF_PEOPLE = ['lost', 'departed']

/** Fates of the packs' tables that only things have. */
const OF_THINGS = Object.values(THINGS)
  .flatMap(Object.keys)
  .filter((fate) => !ALSO_OF_PEOPLE.includes(fate))
export const isOfThings = (fate: string): boolean => OF_THINGS.includes(fate)

/** The kind of a claim that `fate` (a kind of the packs' tables) is about `thing`; `null` where the two do not go together. */
export function kindFor(fate: string, thing: ThingValue['thing'] | null): string | null {
  if (thing) return THINGS[thing][fate] ?? null
  return isOfThings(fate) ? null : fate
}
