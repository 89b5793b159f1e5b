import type { Words } from './words.ts'

/**
 * How a fate word takes the people it befalls:
 * `participle` (were killed; 70 arrested; also inverted: foram mortas 11 pessoas), `active` (killed 11 people),
 * `intransitive` (died, went on strike, погибли), `noun` (12 dead, 40 strikers, 70 wounded), `event` (the death of 11,
 * a strike of 1,500), `parted` (an event from which an insertion parts its people: l'arrestation, mardi, de trois
 * militants), `owned` (an event whose people stand before it as its owners: the mayor's murder), `complement`
 * (what a verb before the people leaves them in: left 3,000 of them homeless), `attribute` (a participle in full form
 * beside whom it describes: погибшие при взрыве двое рабочих), `pronominal` (a verb with the pronoun of those whom it
 * befalls: *lo mataron*; its `count` is the pronoun's), `toll` (a noun for the count itself: death
 * toll).
 */
export type FateForm =
  | 'participle'
  | 'active'
  | 'intransitive'
  | 'noun'
  | 'event'
  | 'parted'
  | 'owned'
  | 'complement'
  | 'attribute'
  | 'pronominal'
  | 'toll'

export type Fate = {
  /**
   * A kind of the contract; `damaged` for things (the thing decides between buildings and vehicles); `cut` for jobs; `seized` for what is an abduction or a detention by who does it; `taken` for what is
   * hospitalised where a hospital follows; `held` for those taken where no prison is told of; `departed` for those missing where no homage is paid; `gathered` for what is a protest where no ceremony follows; `fled` for what is a displacement of many, or from what refugees flee; `admitted` for what is so where a hospital does it; `lost` for what kills where a disaster follows or soldiers are lost; `hit` for what wounds where a part of the body follows; `attacked` and `beaten` for what kills where that follows; `referred`, `accused`, `marched`, `kept`, `jailed`, `stopped`, `struck`, `strike`, `survived`, `fated`, `passed`, `posted`, `punished`, `claimed`, `sought`, `saved` and `executed` for what the words around them settle in the ways of src/claim/settled.ts; `miscounted` for what was counted by mistake; `tallied` for a toll of which the noun behind its number tells what it counts; `elsewhere` for what is no claim but has its people too: rescued, fined,
   * elected.
   */
  readonly kind: string
  readonly as: FateForm
  /** How many the word itself says: 2 for a dual noun (قتيلان), 1 for a singular one (قتيل, a body). */
  readonly count?: 1 | 2
  /** True for a verb that does so only to those behind a word of the grammar's `forWhom`: *despidió a doce*, and not *despidió el año*. */
  readonly personal?: true
  /** True for what befalls those who were hurt before, mostly where they were taken: *pronounced dead* at the county hospital. */
  readonly later?: true
  readonly words: Words
}

/** Words for people, by what they are. */
export type Group = {
  readonly status: string | null
  readonly one?: Words
  readonly two?: Words
  readonly many?: Words
  /** One of a people, by an adjective (فلسطيني): somebody only right behind what befalls him. */
  readonly adjective?: Words
}

/** Words for things that can be damaged, for jobs, and for animals, whose fates are no people's. */
export type Thing = {
  readonly thing: 'building' | 'vehicle' | 'job' | 'animal'
  readonly one?: Words
  readonly two?: Words
  readonly many?: Words
}
