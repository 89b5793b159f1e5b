import { fold } from '../text/fold.ts'
import { type Declension, inflected } from './declension.ts'
import type { Row } from './entries.ts'
import { phrases, type Rows, type Words } from './words.ts'

/** What sort of place a word names: cities and their like are the place itself, an area may share its city's name. */
export type PlaceClass = 'settlement' | 'area' | 'site'

/** How a language introduces the names of people, organisations and places. */
export type NameTable = {
  /** Titles, roles and kinship before a person's name, in every form that says nothing about the name's own form. */
  readonly titles: Words
  /** In a script without capitals, words for people behind which a given name opens a person's name, and hardly another word. */
  readonly bearers?: Words
  /** The same in oblique cases: the name behind stands in an oblique case too. */
  readonly titlesInflected: Words
  /** Of the titles, those behind which a place stands as a rule, in every form: mayor, resident. */
  readonly placeOffices?: Words
  /** Institutions whose name is complete as it stands. */
  readonly institutions: Words
  /** Nouns that open or close the name of an organisation when capitalised (Ministry, Bureau, Bank). */
  readonly organizationHeads: Words
  /** Common nouns beside the name of an organisation (company, newspaper, party). */
  readonly organizationCues: Words
  /** Nouns right before a title in quotation marks that names neither a person, an organisation nor a place: film, ship. */
  readonly workCues?: Words
  /** In a script without capitals, further nouns for organisations, and what closes a name that says what one is for. */
  readonly organizationKinds?: Words
  readonly organizationPurposes?: Words
  readonly legalForms: Words
  /** Words that link the parts of an organisation's name (of, for). */
  readonly links: Words
  /** In a script without capitals, nouns that are part of the name with an article behind them: places, organisations. */
  readonly placeHeads?: Words
  /** The same of towns and provinces, which are called by the name alone: مدينة العبور. */
  readonly townHeads?: Words
  /** Behind a word for a place, what opens a name of two words: بلدة *عين* الصفا. */
  readonly placeOpeners?: Words
  readonly namedHeads?: Words
  /** Nouns beside the name of a place. */
  readonly places: Rows<PlaceClass>
  /** Prepositions of place, with and without their article. */
  readonly placePrepositions: Words
  /** Prepositions that lead to or through a place, or to a person. */
  readonly placeTowards?: Words
  /** "The road between", "the highway that joins": what leads to the first of two places that lie at its ends. */
  readonly roadsBetween?: Words
  /** Letters at the end of a place where something happens, in a language that says so by a case. */
  readonly placeEndings?: Words
  /** Words between a name and another name for the same. */
  readonly aliases: Words
  /** Lower-case words inside a person's name (de, bin, van). */
  readonly particles: Words
  /** Father of, mother of: with a child's given name they are somebody's. */
  readonly kunyas?: Words
  /** The same written onto what follows: بوزيد. */
  readonly joinedParticles?: readonly string[]
  /** What an apostrophe parts from a name: words clipped before it (l, qu), endings behind it (s, ll). */
  readonly clipped?: Words
  /** In the form that names; the other cases follow from `personCases`. */
  readonly givenNames: Words
  /** In a script without capitals, given names that are words too. */
  readonly wordNames?: Words
  /** Given names that only their letters, as written, tell from words (علي, on). */
  readonly exactNames?: readonly string[]
  /** Letters at the end of women's given names. */
  readonly womenEndings?: Words
  /** Family names that stand before the given name and keep their form: Ким, Ли. */
  readonly familyFirst?: Words
  /** Of the given names, men's in spite of their ending, and women's in spite of theirs. */
  readonly menNames?: Words
  readonly womenNames?: Words
  /** Verbs right behind or before a person who speaks or acts. */
  readonly sayings: Words
  /** Capitalised words, or words behind a title, that are no names: demonyms, months, weekdays, languages, God. */
  readonly noNames: Words
  /** Words that are capitalised only because a sentence begins with them. */
  readonly openers: Words
  /** Words for people and things of a country, where they are capitalised or stand between a title and a name. */
  readonly demonyms: Words
  /** Names of countries beside those of the CLDR, by ISO 3166 code. */
  readonly countries: Rows<string>
  /** Letters at the end of surnames. */
  readonly surnameEndings: Words
  /** Where capitals tell nothing or there are none: letters at the end of common words, and nouns right behind "in" or "at" that are no places. */
  readonly commonEndings?: Words
  readonly bareNouns?: Words
  /** How names of people decline; empty where names keep their form. */
  readonly personCases: Declension
  /** The same for places and organisations. */
  readonly placeCases: Declension
  /** True where of a name's words only the last takes the case. */
  readonly lastDeclines?: true
  /** Words right before a name, by the cases they ask for, counted as the rows of the declensions do. */
  readonly governs?: Rows<readonly number[]>
  /** Letters at the end of adjectives, with which names of organisations and places may begin (Верховный суд). */
  readonly adjectiveEndings?: Words
  /** Of these, the ones of other cases than the one that names. */
  readonly obliqueAdjectives?: Words
  /** Letters at the end of adjectives made of names (московский). */
  readonly nameAdjectives?: Words
  /** Letters at the end of verbs: a word that is no verb puts the name behind it in the genitive. */
  readonly verbEndings?: Words
  /** Letters at the end of verbs with more than one subject: one person right before such a verb is its object. */
  readonly pluralVerbs?: Words
  /** Letters at the end of verbs in the past with one subject. */
  readonly singularVerbs?: Words
  /** Nouns that make a name of a capitalised adjective before them, in the form that names. */
  readonly organizationNouns?: Words
  /** Letters at the end of organisations' names of one word: Внешторгбанк. */
  readonly organizationEndings?: Words
  /** The preposition of an institution's duties, letters at the end of words in its case, and words that it has other things to do with: по *делу*. */
  readonly dutyPreposition?: string
  readonly dutyEndings?: Words
  readonly noDuties?: Words
  /** Letters at the end of towns' names of one word: Невельск. */
  readonly townEndings?: Words
  /** What institutions have charge of, behind their noun: по правам человека. */
  readonly institutionCharges?: Words
  /** Words between an organisation and somebody whose name it bears: имени. */
  readonly namedAfter?: Words
  /** Letters at the end of surnames in the genitive, of somebody whose name an organisation bears: Театр *Вахтангова*. */
  readonly patronEndings?: Words
  /** Letters at the end of adjectives that make a name of their noun where they open a sentence: центральный. */
  readonly officialAdjectives?: Words
  /** Letters at the end of nouns and adjectives in the genitive: Союз *писателей*. */
  readonly genitiveEndings?: Words
  /** Letters at the end of words that go on with it: по ликвидации *последствий стихийных бедствий*. */
  readonly chargeEndings?: Words
  /** The same for places: область, площадь. */
  readonly placeNouns?: Words
  /** Institutions all of whose words decline, in the form that names. */
  readonly declinedInstitutions?: Words
  /** Towns, regions and the like that are known by their name alone, in the form that names. */
  readonly placeNames?: Words
  /** True where names of towns and provinces take no article: in capitals, what stands behind one is a common noun. */
  readonly barePlaces?: true
  /** True where headlines capitalise no more than other sentences. */
  readonly sentenceCase?: true
  /** Letters that give away a foreign word in a script without capitals, at its end or inside. */
  readonly foreignEndings: Words
  readonly foreignLetters: Words
  /** The article where it is written onto its word, alone first, then with what may stand before it. */
  readonly articles: readonly string[]
  /** Letters that tie a word to the one before it (and). */
  readonly ties: readonly string[]
  /** Letters that begin verb forms, in a script without capitals. */
  readonly verbPrefixes: readonly string[]
}

/** What a mark tagged `nameTitle` carries. */
export type TitleValue = 'plain' | 'inflected'

/** The names' tables as rows tagged `nameTitle`, `institution`, `organizationHead`, `placeCue` and so on. */
export function nameEntries(names: NameTable): Row[] {
  return [
    row('nameTitle', 'titles', names.titles, 'plain' satisfies TitleValue),
    row('nameTitle', 'titlesInflected', names.titlesInflected, 'inflected' satisfies TitleValue),
    row('placeOffice', 'placeOffices', names.placeOffices ?? ''),
    row('institution', 'institutions', names.institutions),
    row('institution', 'declinedInstitutions', inAllCases(names.declinedInstitutions ?? '', names.placeCases)),
    row('organizationHead', 'organizationHeads', names.organizationHeads),
    row('organizationCue', 'organizationCues', names.organizationCues),
    row('workCue', 'workCues', names.workCues ?? ''),
    row('organizationKind', 'organizationKinds', names.organizationKinds ?? ''),
    row('organizationPurpose', 'organizationPurposes', names.organizationPurposes ?? ''),
    row('placeHead', 'placeHeads', names.placeHeads ?? ''),
    row('townHead', 'townHeads', names.townHeads ?? ''),
    row('placeOpener', 'placeOpeners', names.placeOpeners ?? ''),
    row('namedHead', 'namedHeads', names.namedHeads ?? ''),
    row('legalForm', 'legalForms', names.legalForms),
    row('nameLink', 'links', names.links),
    ...names.places.map(([value, words], i) => row('placeCue', `places/${i}`, words, value)),
    row('placePreposition', 'placePrepositions', names.placePrepositions),
    row('placeToward', 'placeTowards', names.placeTowards ?? ''),
    row('roadBetween', 'roadsBetween', names.roadsBetween ?? ''),
    row('aliasCue', 'aliases', names.aliases),
    row('nameParticle', 'particles', names.particles),
    row('kunya', 'kunyas', names.kunyas ?? ''),
    row('givenName', 'givenNames', inAllCases(names.givenNames, names.personCases)),
    row('wordName', 'wordNames', names.wordNames ?? ''),
    row('bearer', 'bearers', names.bearers ?? ''),
    row('placeName', 'placeNames', inAllCases(names.placeNames ?? '', names.placeCases)),
    row('organizationNoun', 'organizationNouns', inAllCases(names.organizationNouns ?? '', names.placeCases)),
    row('institutionCharge', 'institutionCharges', names.institutionCharges ?? ''),
    row('placeNoun', 'placeNouns', inAllCases(names.placeNouns ?? '', names.placeCases)),
    ...(names.governs ?? []).map(([value, words], i) => row('governs', `governs/${i}`, words, value)),
    row('saying', 'sayings', names.sayings),
    row('noName', 'noNames', names.noNames),
    row('opener', 'openers', names.openers),
    row('demonym', 'demonyms', names.demonyms),
  ]
}

/** The phrases with their forms in every case. */
const inAllCases = (words: Words, declension: Declension): Words =>
  declension.length === 0
    ? words
    : [...new Set(phrases(words).flatMap((name) => formsOf(name, declension)))].join(' | ')

const formsOf = (name: string, declension: Declension): string[] => inflected(name, declension).map(fold)

const row = (tag: string, table: string, words: Words, value: unknown = null): Row => ({
  tag,
  value,
  row: `names/${table}`,
  words,
})
