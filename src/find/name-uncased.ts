import type { Mark } from '../lang/lexicon.ts'
import type { Country } from '../lang/name-countries.ts'
import { type Candidate, type Scene, type Votes, vote, whole } from './name-candidate.ts'
import { type UncasedWord, uncasedWords } from './name-uncased-words.ts'

const NAME_TAGS = new Set(['givenName', 'nameParticle'])
/** What may lie over a word that names a quarter, a river or a club. */
const OWN_TAGS = new Set(['givenName', 'nameParticle', 'placeName'])
const OPENING = new Set(['"', '«', '“', '('])
/** What may lie over a surname with the article: stripped of it, one may look like a small word (العلي). */
const SURNAME_TAGS = new Set([...NAME_TAGS, 'noName'])
/** How far a cue may stand from its name, in tokens. */
const REACH = 4
const LONGEST = 6

/** Names in scripts without capitals: countries, what follows titles and cues, given names, words that look foreign. */
export function uncasedCandidates(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < scene.view.tokens.length; ) {
    const candidate = candidateAt(scene, i)
    if (candidate) found.push(candidate)
    i = candidate ? candidate.to : i + 1
  }
  return found
}

function candidateAt(scene: Scene, i: number): Candidate | null {
  const { signs } = scene
  if (!isUncased(scene, i)) return null
  const institution = signs.starting(i, 'institution')
  if (institution)
    return { ...whole(i, institution.to, vote('organization', 5), 'institution'), clitic: institution.prefix.length }
  const country = countryAt(scene, i)
  if (country && !isAdjective(scene, i))
    return { ...whole(i, country.to, vote('place', 5), 'country'), country: country.country }
  const place = knownPlaceAt(scene, i)
  if (place) return { ...whole(i, place.to, vote('place', 3), 'known place'), clitic: place.prefix.length }
  const headed = headedAt(scene, i)
  if (headed) return headed
  if (isOpenedPlace(scene, i)) return whole(i, i + 2, vote('place', 3), 'kind of place before name')
  if (!isNameWord(scene, i)) return null
  const cue = cueBefore(scene, i)
  const foreignWord = looksForeign(scene, i)
  if (cue?.tag === 'nameTitle') return opensName(scene, i) ? person(scene, i, 'title before name', 3) : null
  if (cue && (cue.near || foreignWord)) {
    const type = cue.tag === 'placeCue' ? 'place' : 'organization'
    return named(scene, i, vote(type, 3), `kind of ${type} before name`)
  }
  if (signs.starting(i, 'givenName') && isNameWord(scene, i + 1)) return person(scene, i, 'given name', 2)
  return foreignWord ? strange(scene, i) : null
}

/**
 * A town or region of the pack's list, unless a title before it makes the word somebody's name; behind a title without
 * article it is what the office is of (محافظ البصرة).
 */
function knownPlaceAt(scene: Scene, i: number): Mark | null {
  const place = scene.signs.starting(i, 'placeName')
  const cue = place && cueBefore(scene, i)
  return cue?.tag === 'nameTitle' && !cue.near ? null : place
}

/** «وزارة الداخلية السعودية»: what is also a demonym describes the noun with article before it. */
const isAdjective = (scene: Scene, i: number): boolean =>
  scene.signs.starting(i, 'demonym') !== null &&
  !isTied(scene, i) &&
  hasArticle(scene, i - 1) &&
  !scene.signs.ending(i, 'placePreposition', 'noName')

/** نهر الفرات: a noun that a name with an article belongs to, and that name. */
function headedAt(scene: Scene, i: number): Candidate | null {
  const { signs } = scene
  const head = signs.starting(i, 'placeHead', 'namedHead')
  if (!head || isDefinite(scene, i) || !isOwnName(scene, head.to)) return null
  const type = head.tag === 'placeHead' ? 'place' : 'organization'
  return { ...whole(i, head.to + 1, vote(type, 3), `kind of ${type} and name`), clitic: head.prefix.length }
}

/** بلدة عين الصفا, قرية أم السدر: behind a word for a place, one that opens a name of two words. */
function isOpenedPlace(scene: Scene, i: number): boolean {
  if (!scene.signs.starting(i, 'placeOpener') || isDefinite(scene, i) || !isWord(scene, i + 1)) return false
  const cue = cueBefore(scene, i)
  return cue !== null && cue.tag === 'placeCue' && cue.near
}

/** A word with the article and nothing before it that the pack does not know. */
const isOwnName = (scene: Scene, i: number): boolean =>
  isWord(scene, i) && hasArticle(scene, i) && !scene.signs.taken(i, OWN_TAGS) && !isAdjective(scene, i)

const isUncased = ({ view }: Scene, i: number): boolean => view.tokens[i]?.shape === 'uncased'

type CueBefore = { readonly tag: string; readonly near: boolean }

/**
 * The cue that ends before token `i`, adjectives skipped (شركة النفط الحكومية X). It is `near` when an indefinite one
 * stands right before the name, or a list in brackets begins between them.
 */
function cueBefore(scene: Scene, i: number): CueBefore | null {
  const { view, signs } = scene
  let bracket = false
  for (let at = i; at > Math.max(0, i - REACH); at--) {
    const mark = signs.ending(at, 'nameTitle', 'organizationCue', 'placeCue')
    if (mark) return { tag: mark.tag, near: bracket || (at === i && !isDefinite(scene, mark.from)) }
    const before = view.tokens[at - 1]
    if (!before || signs.ending(at, 'placePreposition')) return null
    if (OPENING.has(before.norm)) bracket = true
    else if (!signs.ending(at, 'demonym') && !isDefinite(scene, at - 1)) return null
  }
  return null
}

/** What token `i` shows by itself, `undefined` outside the sentence. */
function about({ view }: Scene, i: number): UncasedWord | undefined {
  const token = view.tokens[i]
  return token && uncasedWords(view.pack).of(token.spelling)
}

const isDefinite = (scene: Scene, i: number): boolean => about(scene, i)?.definite === true
const hasArticle = (scene: Scene, i: number): boolean => about(scene, i)?.article === true

/** A person's name from token `i` on; a surname with an article ends it. */
function person(scene: Scene, i: number, rule: string, weight: number): Candidate | null {
  let to = i + 1
  while (to < i + LONGEST && continues(scene, i, to)) {
    to++
    if (
      hasArticle(scene, to - 1) &&
      !scene.signs.starting(to - 2, 'nameParticle') &&
      !scene.signs.over(to - 1, 'givenName')
    )
      break
  }
  while (to > i && scene.signs.starting(to - 1, 'nameParticle')) to--
  return to > i ? whole(i, to, vote('person', weight), rule) : null
}

/** The second word of a name may be any that the pack does not know, a later one must look like a name. */
function continues(scene: Scene, from: number, i: number): boolean {
  const { signs } = scene
  if (signs.starting(i, 'givenName', 'nameParticle')) return true
  if (hasArticle(scene, i)) return isWord(scene, i) && !signs.taken(i, SURNAME_TAGS)
  if (!isNameWord(scene, i) || isTied(scene, i)) return false
  return i === from + 1 || signs.starting(i - 1, 'nameParticle') !== null || looksForeign(scene, i)
}

/** Behind a title, a word that seems to have a clitic (رئيس الوزراء *بصرف*) opens a name where it or the next looks foreign. */
const opensName = (scene: Scene, i: number): boolean =>
  !isTied(scene, i) || looksForeign(scene, i) || looksForeign(scene, i + 1)

/** One word behind a cue, with the foreign-looking ones that follow it. */
function named(scene: Scene, i: number, votes: Votes, rule: string): Candidate {
  return whole(i, strangeEnd(scene, i), votes, rule)
}

/** Foreign-looking words in a row: a name of nothing told, a place behind a preposition of place. */
function strange(scene: Scene, i: number): Candidate {
  const place = scene.signs.ending(i, 'placePreposition')
  return whole(i, strangeEnd(scene, i), vote('place', place ? 1 : 0), place ? 'preposition of place' : 'foreign word')
}

/** Where a name ends that begins at token `i`: behind foreign-looking words, and behind what a particle leads to (سان خوسيه). */
function strangeEnd(scene: Scene, i: number): number {
  let to = i + 1
  while (to < i + 3) {
    if (isLed(scene, to + 1)) to += 2
    else if ((looksForeign(scene, to) && !isTied(scene, to)) || isLed(scene, to)) to++
    else break
  }
  return to
}

/** Behind a particle any word goes on that says nothing else, whatever it begins like (لاس بالماس). */
const isLed = (scene: Scene, i: number): boolean =>
  isParticle(scene, i - 1) && isWord(scene, i) && !scene.signs.taken(i, NAME_TAGS)

const isParticle = ({ signs }: Scene, i: number): boolean => signs.starting(i, 'nameParticle') !== null

const word = ({ view }: Scene, i: number): string => view.tokens[i]?.norm ?? ''

const isWord = (scene: Scene, i: number): boolean =>
  scene.view.tokens[i]?.kind === 'word' && word(scene, i).length > 1 && isUncased(scene, i)

/** A word that the pack does not know, without article, that is no country. */
const isUnknown = (scene: Scene, i: number): boolean =>
  isWord(scene, i) && !isDefinite(scene, i) && !scene.signs.taken(i, NAME_TAGS) && countryAt(scene, i) === null

const looksForeign = (scene: Scene, i: number): boolean => about(scene, i)?.foreign === true && isUnknown(scene, i)

/** An unknown word that is no verb form. */
const isNameWord = (scene: Scene, i: number): boolean =>
  isUnknown(scene, i) && (!isVerb(scene, i) || looksForeign(scene, i))

const isVerb = (scene: Scene, i: number): boolean =>
  about(scene, i)?.verb === true && scene.signs.starting(i, 'givenName') === null

const isTied = (scene: Scene, i: number): boolean =>
  about(scene, i)?.tied === true && scene.signs.starting(i, 'givenName') === null

/** The longest country name that starts at token `i`, clitics before it read off. */
function countryAt(scene: Scene, i: number): { readonly to: number; readonly country: Country } | null {
  const { view, countries } = scene
  const stems = about(scene, i)?.countryStems ?? []
  if (stems.length === 0) return null
  for (let to = Math.min(i + countries.longest, view.tokens.length); to > i; to--) {
    const rest = view.tokens.slice(i + 1, to).map((token) => token.norm)
    for (const stem of stems) {
      const country = countries.byName.get([stem, ...rest].join(' '))
      if (country) return { to, country }
    }
  }
  return null
}
