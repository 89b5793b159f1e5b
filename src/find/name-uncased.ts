import type { Mark } from '../lang/lexicon.ts'
import { type Candidate, type Scene, type Votes, vote, whole } from './name-candidate.ts'
import { personAt } from './name-uncased-person.ts'
import {
  type CueBefore,
  countryAt,
  cueBefore,
  hasArticle,
  isDefinite,
  isNameWord,
  isParticle,
  isTied,
  isUncased,
  isUnknown,
  isWord,
  looksForeign,
  NAME_TAGS,
} from './name-uncased-tokens.ts'

/** What may lie over a word that names a quarter, a river or a club. */
const OWN_TAGS = new Set([...NAME_TAGS, 'placeName', 'organizationKind'])
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
  const purposed = purposedEnd(scene, i)
  if (purposed !== null && purposed > (institution?.to ?? 0))
    return whole(i, purposed, vote('organization', 3), 'kind of organization and its purpose')
  if (institution)
    return { ...whole(i, institution.to, vote('organization', 5), 'institution'), clitic: institution.prefix.length }
  const country = countryAt(scene, i)
  if (country && !isAdjective(scene, i))
    return { ...whole(i, country.to, vote('place', 5), 'country'), country: country.country }
  const place = knownPlaceAt(scene, i)
  if (place) return { ...whole(i, place.to, vote('place', 3), 'known place'), clitic: place.prefix.length }
  const headed = headedAt(scene, i)
  if (headed) return headed
  if (isTown(scene, i)) return whole(i, i + 1, vote('place', 3), 'kind of place before name')
  if (isOpenedPlace(scene, i)) return whole(i, i + 2, vote('place', 3), 'kind of place before name')
  const cue = cueBefore(scene, i)
  const person = personAt(scene, i, cue)
  if (person) return person
  if (!(isNameWord(scene, i) || closesPlace(scene, i, cue)) || cue?.tag === 'nameTitle') return null
  const foreignWord = looksForeign(scene, i)
  if (cue && cue.tag !== 'bearer' && (cue.near || foreignWord)) {
    const type = cue.tag === 'placeCue' ? 'place' : 'organization'
    return named(scene, i, vote(type, 3), `kind of ${type} before name`)
  }
  return foreignWord ? strange(scene, i) : null
}

/**
 * A town or region of the pack's list, unless a title before it makes the word somebody's name; behind a title without
 * article it is what the office is of (محافظ البصرة). None takes the article: السيول are floods, and not Seoul.
 */
function knownPlaceAt(scene: Scene, i: number): Mark | null {
  const place = scene.signs.starting(i, 'placeName')
  if (!place || place.prefix.endsWith(scene.view.pack.clitics?.definite ?? ' ')) return null
  const cue = cueBefore(scene, i)
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
  const place = head && signs.starting(head.to, 'placeName')
  if (!head || isDefinite(scene, i) || !(isOwnName(scene, head.to) || (head.tag === 'namedHead' && place))) return null
  const type = head.tag === 'placeHead' ? 'place' : 'organization'
  return {
    ...whole(i, place?.to ?? head.to + 1, vote(type, 3), `kind of ${type} and name`),
    clitic: head.prefix.length,
  }
}

/** How many adjectives may stand between an organisation's kind and what it is for. */
const ADJECTIVES = 3

/** الجمعية المغربية لحقوق الإنسان, شبكة الفرات للحقوق: where a name ends that its purpose closes. */
function purposedEnd(scene: Scene, i: number): number | null {
  const { signs } = scene
  const kind = signs.starting(i, 'organizationCue', 'organizationKind')
  if (!kind) return null
  for (let to = kind.to; to <= kind.to + ADJECTIVES; to++) {
    const purpose = to > kind.to ? signs.starting(to, 'organizationPurpose') : null
    if (purpose) return purpose.to
    if (!hasArticle(scene, to) || !isWord(scene, to)) return null
  }
  return null
}

/** بلدة عين الصفا, قرية أم السدر: behind a word for a place, one that opens a name of two words. */
function isOpenedPlace(scene: Scene, i: number): boolean {
  if (!scene.signs.starting(i, 'placeOpener') || isDefinite(scene, i) || !isWord(scene, i + 1)) return false
  const cue = cueBefore(scene, i)
  return cue !== null && cue.tag === 'placeCue' && cue.near
}

/** «في بلدة تيمبا»: right behind a word for a place, what begins like a verb, but that nothing follows it could be said of. */
function closesPlace(scene: Scene, i: number, cue: CueBefore | null): boolean {
  if (cue?.tag !== 'placeCue' || !cue.near || !isUnknown(scene, i)) return false
  const next = scene.view.tokens[i + 1]
  return !next || next.kind === 'sign' || scene.signs.starting(i + 1, 'placePreposition') !== null
}

/** A word with the article and nothing before it that the pack does not know. */
const isOwnName = (scene: Scene, i: number): boolean =>
  isWord(scene, i) && hasArticle(scene, i) && !scene.signs.taken(i, OWN_TAGS) && !isAdjective(scene, i)

/** مدينة العبور: behind a word for a town a word with the article that says nothing else. */
const isTown = (scene: Scene, i: number): boolean => scene.signs.ending(i, 'townHead') !== null && isOwnName(scene, i)

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
