import type { Mark } from '../lang/lexicon.ts'
import { tokenAt } from '../text/tokens.ts'
import { opensDateline } from './dateline.ts'
import { type Candidate, count, elected, noVotes, type Scene, type Votes, vote, whole } from './name-candidate.ts'
import { cuesOf } from './name-cues.ts'
import { endsIn, pieces } from './name-endings.ts'

/** Tags that may lie over a word of a name; any other says that the word is a common one. */
const NAME_TAGS = new Set(['givenName', 'nameParticle', 'placeCue', 'placeName'])
const LONGEST = 6
/** What the words around must say of words that may be common ones. */
const ENOUGH = 1

/**
 * Names in sentences that are written in capitals from end to end, where a capital tells nothing: words that no table
 * knows, of which the words around say that they name somebody or a place; countries; and places that the table knows.
 */
export function shoutedCandidates(scene: Scene): Candidate[] {
  if (!scene.words.shouted.has(scene.view)) return []
  const found: Candidate[] = []
  for (let i = 0; i < scene.view.tokens.length; ) {
    const candidate =
      cityAt(scene, i) ??
      institutionAt(scene, i) ??
      countryAt(scene, i) ??
      placeAt(scene, i) ??
      roadEndAt(scene, i, found.at(-1)) ??
      candidateAt(scene, i)
    if (candidate) found.push(candidate)
    i = candidate ? candidate.to : Math.max(i + 1, runEnd(scene, i))
  }
  return found
}

/** "THE ROAD BETWEEN ORSA AND *BREMI*": what one word parts from the place that a road begins at. */
function roadEndAt(scene: Scene, i: number, first: Candidate | undefined): Candidate | null {
  if (first?.to !== i - 1 || !scene.signs.ending(first.from, 'roadBetween')) return null
  const to = runEnd(scene, i)
  return to > i ? whole(i, to, vote('place', 1), 'end of a road, in capitals') : null
}

/** What a family name alone tells, of somebody named in full. */
const FAMILY = 1.5
/** The shortest family name that is taken for one wherever it stands. */
const SHORTEST = 4

/**
 * In sentences in capitals the family names by themselves of those whom the report names in full: "BEDOYA", of "ALFONSO
 * BEDOYA". `found` are each sentence's candidates.
 */
export function shoutedFamilies(scenes: readonly Scene[], found: readonly (readonly Candidate[])[]): Candidate[][] {
  const families = new Set(
    scenes.flatMap(
      (scene, i) => (scene.words.shouted.has(scene.view) ? found[i] : [])?.flatMap((one) => familyOf(scene, one)) ?? [],
    ),
  )
  return scenes.map((scene, i) => {
    if (families.size === 0 || !scene.words.shouted.has(scene.view)) return []
    return scene.view.tokens.flatMap(({ norm }, at) =>
      families.has(norm) && isUnknown(scene, at) && !found[i]?.some(({ from, to }) => from <= at && at < to)
        ? [whole(at, at + 1, vote('person', FAMILY), 'family name, in capitals')]
        : [],
    )
  })
}

/** The last word of a person's full name, and the one before it that is no given name ("LUIS CEPEDA RUIZ"). */
function familyOf(scene: Scene, { from, to, words, votes }: Candidate): string[] {
  if (elected(votes) !== 'person' || words < 2) return []
  const last = [to - 1, ...(words > 2 ? [to - 2] : [])]
  return last.flatMap((i) => {
    const word = norm(scene, i)
    const family = i > from && word.length >= SHORTEST && !scene.signs.starting(i, 'givenName') && !isCommon(scene, i)
    return family ? [word] : []
  })
}

function candidateAt(scene: Scene, i: number): Candidate | null {
  const to = runEnd(scene, i)
  if (to === i) return null
  const words = to - i
  const { votes, rule } = cuesOf(scene, i, to, words)
  count(votes, own(scene, i, to))
  const type = elected(votes)
  if (type === null || type === 'organization' || votes[type] < ENOUGH) return null
  const from = type === 'person' && words > 1 ? firstName(scene, i, to) : i
  const told = type === 'person' ? isPerson(scene, from, to) : isPlace(scene, i, to)
  return told ? whole(from, to, votes, `${rule}, in capitals`) : null
}

/** What the words themselves and the start of a report say. */
function own(scene: Scene, from: number, to: number): Votes {
  if (from === 0 && opensDateline(scene.view, to)) return vote('place', 2)
  const given = scene.signs.starting(from, 'givenName') !== null && to > from + 1
  return given || isAged(scene, to) ? vote('person', 2) : noVotes()
}

/** A name that a title or a given name opens, or one of several words that look like no common ones. */
function isPerson(scene: Scene, from: number, to: number): boolean {
  const { signs } = scene
  const last = to - 1
  if (isAged(scene, to)) return true
  const given = signs.starting(from, 'givenName') !== null && to - from > 1
  if ((!given && isCommon(scene, last)) || signs.starting(to, 'nameTitle', 'group')) return false
  const titled =
    signs.ending(from, 'nameTitle') ?? (norm(scene, from - 1) === '.' && signs.ending(from - 1, 'nameTitle'))
  return Boolean(titled) || to - from > 1
}

/** No word by itself that looks like a common one: "IN PROTEST", "IN FIGHTING", "IN THE CENTRAL REGION". */
const isPlace = (scene: Scene, from: number, to: number): boolean => {
  const cue = scene.signs.ending(from, 'placeCue')
  if (cue !== null && opensHeadline(scene, cue, to)) return false
  if (scene.view.pack.names.barePlaces && isDefinite(scene, from, to)) return false
  return (
    from === 0 ||
    ((scene.signs.starting(to, 'placeCue') !== null || cue !== null) && !(to === from + 1 && isCommon(scene, from))) ||
    ((to > from + 1 || norm(scene, from).length > 3) && !isCommon(scene, from) && !isCommon(scene, to - 1))
  )
}

/** "IN THE RAMPAGE": behind an article, and no word for a place behind. */
const isDefinite = ({ signs }: Scene, from: number, to: number): boolean =>
  signs.ending(from, 'definite') !== null && signs.starting(to, 'placeCue') === null

/** "ISLAND COURTS SENTENCE 14": a word for a place that opens a headline says whose the next one is. */
const opensHeadline = ({ view }: Scene, { from, to }: Mark, end: number): boolean =>
  from === 0 && to === 1 && tokenAt(view.tokens, end)?.kind === 'word'

/** "COREY BANKS, 19, WAS SHOT": before an age between signs. */
const isAged = ({ view: { tokens } }: Scene, to: number): boolean =>
  tokens[to]?.norm === ',' &&
  tokens[to + 1]?.kind === 'number' &&
  (tokens[to + 1]?.norm.length ?? 0) <= 2 &&
  AGE_ENDS.includes(tokens[to + 2]?.norm ?? '.')
const AGE_ENDS = [',', ';', '.']

const isCommon = (scene: Scene, i: number): boolean => {
  const { bareNouns = '', commonEndings = '' } = scene.view.pack.names
  const word = norm(scene, i)
  return pieces(bareNouns).includes(word) || endsIn(word, commonEndings, 2) || scene.words.small.has(word)
}

/** Where the words end, from token `i` on, that no table knows, particles and initials among them. */
function runEnd(scene: Scene, i: number): number {
  let to = i
  while (to < i + LONGEST && (isUnknown(scene, to) || isJoint(scene, i, to))) to++
  while (to > i && (scene.view.tokens[to - 1]?.kind !== 'word' || scene.signs.starting(to - 1, 'nameParticle'))) to--
  return to
}

/** A hyphen inside a word, or the stop of an initial. */
function isJoint(scene: Scene, from: number, i: number): boolean {
  const token = scene.view.tokens[i]
  if (i === from || !token || token.space) return false
  return token.norm === '-' || (token.norm === '.' && norm(scene, i - 1).length === 1)
}

const isUnknown = (scene: Scene, i: number): boolean => {
  const token = scene.view.tokens[i]
  return (
    token?.kind === 'word' &&
    token.shape !== 'uncased' &&
    (scene.signs.starting(i, 'givenName') !== null || !scene.signs.taken(i, NAME_TAGS)) &&
    scene.signs.starting(i, 'placeCue') === null
  )
}

/** The first word of a run that may be a person's: behind the particles, and behind what no given name is before one (LAUREATE KEN MBEKI). */
const firstName = (scene: Scene, from: number, to: number): number => {
  let i = from
  while (i < to - 1 && scene.signs.starting(i, 'nameParticle')) i++
  for (let given = i; given < to - 1; given++) if (scene.signs.starting(given, 'givenName')) return given
  return i
}

/** "THE RED CROSS", "THE HEALTH MINISTRY": an institution that the table knows. */
function institutionAt({ signs }: Scene, i: number): Candidate | null {
  const institution = signs.starting(i, 'institution')
  return institution && whole(i, institution.to, vote('organization', 5), 'institution')
}

/** "MEXICO CITY": a place that the table knows and that goes on behind a country's name. */
function cityAt(scene: Scene, i: number): Candidate | null {
  const place = scene.signs.starting(i, 'placeName')
  const country = place && countryAt(scene, i)
  return country && place.to > country.to ? whole(i, place.to, vote('place', 5), 'known place') : null
}

/** "THEY TOLD US", "CHAD PRUITT": two letters without an article, and a given name before a family name. */
const isOtherwise = (scene: Scene, from: number, to: number): boolean =>
  norm(scene, from).length <= 2
    ? to === from + 1 && scene.signs.ending(from, 'definite') === null
    : scene.signs.starting(from, 'givenName') !== null && runEnd(scene, from) > to

function countryAt(scene: Scene, i: number): Candidate | null {
  const { view, countries } = scene
  if (!countries.heads.has(view.tokens[i]?.norm ?? '')) return null
  for (let to = Math.min(i + countries.longest, view.tokens.length); to > i; to--) {
    const words = view.tokens.slice(i, to).map((token) => token.norm)
    const country = countries.byName.get(words.join(' '))
    if (country && isOtherwise(scene, i, to)) return null
    if (country) return { ...whole(i, to, vote('place', 5), 'country'), country }
  }
  return null
}

/** A place that the table knows, where no further word of a name follows: "SANTA ANA", and neither "ROSARIO VARGAS" nor "SAN VICENTE HOSPITAL". */
function placeAt(scene: Scene, i: number): Candidate | null {
  const place = scene.signs.starting(i, 'placeName')
  const named = place && scene.signs.starting(place.to, 'organizationHead', 'organizationCue', 'organizationNoun')
  return place && !named && runEnd(scene, i) <= place.to ? whole(i, place.to, vote('place', 5), 'known place') : null
}

const norm = ({ view }: Scene, i: number): string => tokenAt(view.tokens, i)?.norm ?? ''
