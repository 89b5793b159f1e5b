import type { EntityType } from '../domain/entity.ts'
import { CASE, type Declension, type Reading, readings } from '../lang/declension.ts'
import type { NameTable } from '../lang/name-table.ts'
import { phrases, type Words } from '../lang/words.ts'
import { fold } from '../text/fold.ts'
import type { Setting } from './name-case.ts'
import { endsIn } from './name-endings.ts'

/** What speaks for a reading: the base is in the pack's lists, the report writes it, its ending is a telling one. */
const KNOWN = 3
const SEEN = 2
const TELLING = 1.3
/** A short ending alone does not tell which of several bases it is of. */
const GUESSED = -1.2
const RARE = -2
/** A word that no row of the tables fits is left as it is, in whatever case. */
const UNREAD = -1.6
/** What the words around speak for, and the form that names where they say nothing. */
const FAVOURED = 1.5
const LIKELY = 1.2
const DISFAVOURED = -1
const NAMING = 0.5
const EXCLUDED = -1.5
/** Of two readings as good the one that undoes an ending; a place's name seldom stays the same in all cases. */
const UNDONE = { person: 0.0005, thing: 0.1 }
/** Each row weighs a trifle less than the one above it, each gender less than the one before. */
const ROW = 0.001
const GENDER = 0.05

/**
 * The base form of a name that may stand in an oblique case: of all readings in which its words agree in case and
 * gender, the one that the pack's lists, the report itself (`seen`, folded words) and the words around speak for most.
 * Of an organisation or a place, what follows its first noun stays as it is.
 */
export function baseForm(
  name: string,
  type: EntityType | null,
  table: NameTable,
  setting: Setting,
  seen: (word: string) => boolean,
): string {
  const declension = type === 'person' ? table.personCases : table.placeCases
  if (declension.length === 0 || type === null) return name
  const words = name.split(' ')
  const last = words.at(-1) ?? name
  if (table.lastDeclines && words.length > 1)
    return [...words.slice(0, -1), baseForm(last, type, table, setting, seen)].join(' ')
  const isPerson = type === 'person'
  if (isPerson && words.length > 1 && listsOf(table).familyFirst.has(fold(words[0] ?? '')))
    return [...words.slice(0, -1), baseForm(last, type, table, setting, seen)].join(' ')
  const known = isPerson ? listsOf(table).given : listsOf(table).things
  const alone = words.length === 1 && !isPerson
  const how: How = {
    declension,
    seen,
    firm: setting.firm ? setting.favoured : [],
    isKnown: isPerson ? (base, gender) => isGiven(base, gender, table) : (base) => isThing(base, listsOf(table)),
    isTelling: (reading) => isTelling(reading, isPerson) && !(alone && isPlainAdjective(reading.key, table)),
    undone: UNDONE[isPerson ? 'person' : 'thing'],
    known: KNOWN,
  }
  const further = isPerson ? behindGiven(how) : how
  const read = words.map((word, i) =>
    isPerson && PARTICLE.test(word) ? [] : scored(word, isPerson && words.length > 1 && i === 0, i > 0 ? further : how),
  )
  if (!isPerson)
    for (let i = 0; i < words.length - 1; i++) read[i] = (read[i] ?? []).map((one) => unlessOblique(one, table))
  const head = type === 'person' ? words.length - 1 : headOf(words, read, table)
  const best = agreeing(read.slice(0, head + 1), declension, setting, words, known)
  return [...best, ...words.slice(head + 1)].join(' ')
}

/** «Эрика тен Хага»: a short word in small letters inside a person's name keeps its form. */
const PARTICLE = /^\p{Ll}{1,4}$/u

/** A name of the lists, or one that a noun of theirs closes: Альфа-банк, Сельбанк. */
function isThing(base: string, { things, nouns }: Lists): boolean {
  if (things.has(base)) return true
  if (base.includes('-')) return nouns.has(base.slice(base.lastIndexOf('-') + 1))
  for (let letters = SHORTEST; letters <= LONGEST; letters++)
    if (base.length > letters + 2 && nouns.has(base.slice(-letters))) return true
  return false
}

/** Letters of a noun that closes another word: банк, холдинг. */
const SHORTEST = 4
const LONGEST = 7

/** A long ending of the base, or one that nobody and nothing has in another case: «Кацем», «в Бендерах». */
const isTelling = ({ key, letters, written, gender, case: at }: Reading, isPerson: boolean): boolean =>
  letters > 1 ||
  (written > 1 && key.length >= TOLD && (isPerson ? gender === MEN && at === CASE.instrumental : at === CASE.locative))

/** Letters of a base of which a man's ending tells, at least. */
const TOLD = 3

/** How many other bases of a form are kept. */
const OTHERS = 4

/**
 * The other bases of which a place's name of one word may be a form, where the pack's lists know none of them: Кестрове
 * may be of Кестров or of Кестрова. Another report may tell.
 */
export function otherBases(name: string, base: string, type: EntityType | null, table: NameTable): readonly string[] {
  if (type !== 'place' || table.placeCases.length === 0 || name.includes(' ')) return []
  const read = readings(name, table.placeCases)
  const known = listsOf(table).places
  if (read.some(({ key }) => known.has(key))) return []
  return [...new Set(read.map((reading) => reading.base))]
    .filter((each) => each !== base && each !== name)
    .slice(0, OTHERS)
}

/** The first noun, one that the lists know or a word that does not end like an adjective: the one that declines last. */
function headOf(words: readonly string[], read: readonly (readonly Scored[])[], table: NameTable): number {
  const { nouns } = listsOf(table)
  const kind = words.findIndex((_, i) => i > 0 && read[i]?.some(({ reading }) => nouns.has(reading.key)))
  const adjectives = words.slice(0, kind).every((word) => endsIn(fold(word), table.adjectiveEndings ?? '', 2))
  if (kind > 0 && adjectives) return kind
  const noun = words.findIndex((word, i) => {
    const adjective = endsIn(fold(word), table.adjectiveEndings ?? '', 2)
    return !adjective || (i === words.length - 1 && read[i]?.some(({ score }) => score >= KNOWN - 1))
  })
  return noun < 0 ? words.length - 1 : noun
}

/** What a pack's lists know, folded: given names; places; nouns with an adjective before them; all but the given names. */
type Lists = {
  readonly given: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly familyFirst: ReadonlySet<string>
  readonly men: ReadonlySet<string>
  readonly women: ReadonlySet<string>
}

const lists = new WeakMap<NameTable, Lists>()

function listsOf(table: NameTable): Lists {
  const known = lists.get(table) ?? {
    given: namesIn(table.givenNames),
    places: namesIn(table.placeNames),
    nouns: namesIn(table.placeNouns, table.organizationNouns),
    familyFirst: namesIn(table.familyFirst),
    men: namesIn(table.menNames),
    women: namesIn(table.womenNames),
    things: namesIn(table.placeNames, table.placeNouns, table.organizationNouns, table.declinedInstitutions),
  }
  lists.set(table, known)
  return known
}

const namesIn = (...words: readonly (Words | undefined)[]): ReadonlySet<string> =>
  new Set(words.flatMap((some) => phrases(some ?? '').map((name) => fold(name).replaceAll(' - ', '-'))))

/** True for a word, folded, that may be a given name of the pack's list in another form than the one that names. */
export const isDeclined = (word: string, table: NameTable): boolean =>
  readings(word, table.personCases).some(({ base }) => base !== word && listsOf(table).given.has(base))

/** A given name of the lists behind another name tells less: «Жанну Ли» is no man. */
const behindGiven = (how: How): How => ({ ...how, known: KNOWN / 2 })

/** True for a word, folded, that is a noun of the lists for organisations or places, in whatever case. */
export const isHead = (word: string, table: NameTable): boolean =>
  readings(word, table.placeCases).some(({ key }) => listsOf(table).nouns.has(key))

type Scored = { readonly reading: Reading; readonly score: number }

/** What a word's readings are weighed by. */
type How = {
  readonly declension: Declension
  readonly seen: (word: string) => boolean
  /** The cases that the words around ask for, where they leave no other. */
  readonly firm: readonly number[]
  readonly isKnown: (base: string, gender: number) => boolean
  readonly isTelling: (reading: Reading) => boolean
  readonly undone: number
  /** What a base that the lists know tells. */
  readonly known: number
}

/** A word's readings with what speaks for each; `opens` for a person's given name, which no surname's ending tells. */
function scored(word: string, opens: boolean, how: How): Scored[] {
  if (word.length > 1 && word === word.toUpperCase()) return []
  const folded = fold(word)
  const read = readings(word, how.declension)
  return (opens ? read.filter(({ family }) => !family) : read).map((reading) => {
    const { key: base } = reading
    const undoes = base !== folded
    const oblique = reading.case > 0
    const told = how.isKnown(base, reading.gender) ? how.known : oblique && undoes && how.seen(base) ? SEEN : 0
    const telling = !opens && how.isTelling(reading)
    const sure =
      told > 0 || telling || !oblique || (!undoes && reading.letters === 0) || how.firm.includes(reading.case)
    const ending =
      (telling ? TELLING : 0) + (undoes ? how.undone : 0) + (sure ? 0 : GUESSED) + (reading.rare ? RARE : 0)
    return { reading, score: told + ending - ROW * reading.row - GENDER * reading.gender }
  })
}

/** «Сибирским вестям»: a word that ends like another case of an adjective hardly names as it stands. */
const unlessOblique = (one: Scored, { obliqueAdjectives = '' }: NameTable): Scored =>
  one.reading.case === 0 && endsIn(one.reading.key, obliqueAdjectives, 2) ? { ...one, score: one.score + RARE } : one

/** Men and women, as `personCases` has them. */
const MEN = 0
const WOMEN = 1

/** A given name of the pack's list, of that gender by its ending where the pack does not know that this belies it. */
function isGiven(base: string, gender: number, table: NameTable): boolean {
  const { given, men, women } = listsOf(table)
  if (!given.has(base)) return false
  const womanly = (): boolean => endsIn(base, table.womenEndings ?? '', 1)
  if (gender === MEN) return men.has(base) || (!women.has(base) && !womanly())
  if (gender !== WOMEN || women.size === 0) return !men.has(base)
  return women.has(base) || (!men.has(base) && womanly())
}

/** An adjective, folded, not made of a name: alone it seldom names a place. */
const isPlainAdjective = (base: string, { adjectiveEndings = '', nameAdjectives = '' }: NameTable): boolean =>
  endsIn(base, adjectiveEndings, 2) && !endsIn(base, nameAdjectives, 2)

/** The bases of the words in the case and gender that their readings speak for most. */
function agreeing(
  read: readonly (readonly Scored[])[],
  declension: Declension,
  setting: Setting,
  words: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  let best = Number.NEGATIVE_INFINITY
  let bases: readonly string[] = words
  const cases = 1 + Math.max(0, ...read.flatMap((each) => each.map(({ reading }) => reading.case)))
  const strongest = read.map((each) => strongestOf(each, cases))
  const folded = words.length > 1 ? words.map(fold) : words
  for (let gender = 0; gender < declension.length; gender++) {
    for (let at = 0; at < cases; at++) {
      const chosen = strongest.map((each) => each[gender * cases + at])
      let score = around(at, setting)
      if (chosen.length > 1 && known.has(chosen.map((one, i) => one?.reading.key ?? folded[i]).join(' ')))
        score += KNOWN
      for (const one of chosen) score += one?.score ?? UNREAD
      if (score <= best) continue
      best = score
      bases = chosen.map((one, i) => one?.reading.base ?? words[i] ?? '')
    }
  }
  return bases
}

/** For each gender and in it for each case the reading that most speaks for, the first of equals. */
function strongestOf(found: readonly Scored[], cases: number): (Scored | undefined)[] {
  const strongest: (Scored | undefined)[] = []
  for (const one of found) {
    const place = one.reading.gender * cases + one.reading.case
    const before = strongest[place]
    if (!before || one.score > before.score) strongest[place] = one
  }
  return strongest
}

function around(at: number, { favoured, firm, oblique }: Setting): number {
  if (at === 0 && oblique) return EXCLUDED
  if (favoured.includes(at)) return firm ? FAVOURED : LIKELY
  if (at === CASE.locative) return DISFAVOURED
  if (favoured.length > 0) return at === 0 || !firm ? 0 : DISFAVOURED
  return at === 0 ? NAMING : 0
}
