import { readings } from '../lang/declension.ts'
import { opensDateline } from './dateline.ts'
import { isDeclined } from './name-base.ts'
import { type Candidate, count, noVotes, type Scene, type Votes, vote } from './name-candidate.ts'
import { cuesOf } from './name-cues.ts'
import { endsIn } from './name-endings.ts'
import { type Piece, piecesOf } from './name-pieces.ts'
import { opensSentence } from './name-report.ts'
import { type Run, runsOf } from './name-runs.ts'
import { type Unit, unitAt } from './name-units.ts'
import type { View } from './view.ts'

/** Tags that may lie over a word of a name; any other says that the word is a common one. */
const NAME_TAGS = new Set([
  'givenName',
  'nameParticle',
  'nameTitle',
  'organizationHead',
  'organizationCue',
  'institution',
  'placeCue',
  'placeName',
  'organizationNoun',
  'placeNoun',
  'governs',
  'legalForm',
])

/** Names of a sentence in scripts with capitals. */
export function casedCandidates(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  let reach = 0
  const runs = runsOf(scene)
  for (const run of scene.words.headline.has(scene.view) ? runs.flatMap((each) => confirmed(scene, each)) : runs) {
    for (const piece of piecesOf(scene, openedBy(scene, run))) {
      if (piece.from < reach) continue
      const candidate = candidateOf(scene, piece)
      if (candidate) found.push(whole(scene, candidate))
      reach = piece.to
    }
  }
  return found
}

/** Words in small letters that may close a name in quotation marks. */
const CLOSED = 3

/** «Северного угля»: a quoted name goes on to the mark that closes it. */
function whole({ view }: Scene, candidate: Candidate): Candidate {
  if (candidate.rule !== 'quoted name') return candidate
  for (let i = candidate.to; i <= candidate.to + CLOSED; i++) {
    const token = view.tokens[i]
    if (token && '»”"'.includes(token.norm)) return { ...candidate, to: i, words: candidate.words + i - candidate.to }
    if (token?.shape !== 'lower') return candidate
  }
  return candidate
}

/** Of a headline's run only the words that the text below capitalises too. */
function confirmed({ view, words }: Scene, run: Run): Run[] {
  const parts: Unit[][] = [[]]
  for (const unit of run) {
    const word = view.tokens[unit.from]?.norm ?? ''
    if ((words.capital.get(word) ?? 0) > (words.small.get(word) ?? 0)) parts.at(-1)?.push(unit)
    else parts.push([])
  }
  return parts.filter((part) => part.length > 0)
}

/** The run without a first word that is only capitalised because the sentence begins with it. */
function openedBy(scene: Scene, run: Run): Run {
  const [first] = run
  if (!first || first.shape === 'initial' || !opensSentence(scene.view, first.from)) return run
  const rest = run.slice(1)
  const word = scene.view.tokens[first.from]?.norm ?? ''
  const known = scene.signs.starting(
    first.from,
    'nameTitle',
    'institution',
    'legalForm',
    'demonym',
    'noName',
    'organizationHead',
  )
  if (isTied(scene, first)) return !known && isCommon(scene, first) ? rest : run
  if (scene.signs.starting(first.from, 'opener', 'governs') || (!known && isCue(scene, first))) return rest
  if (!known && isOwned(scene, run)) return rest
  if (rest[0] && scene.signs.starting(first.from, 'givenName')?.to === first.to && isNaming(scene, first)) return run
  const small = (scene.words.small.get(word) ?? 0) > (scene.words.capital.get(word) ?? 0)
  return !known && (scene.signs.taken(first.from, NAME_TAGS) || small) ? rest : run
}

/** A given name in the form that names, in a language whose names take cases: Лев, though it is a lion's word too. */
const isNaming = ({ view }: Scene, unit: Unit): boolean =>
  view.pack.names.personCases.length > 0 && !isDeclined(view.tokens[unit.from]?.norm ?? '', view.pack.names)

/** "Переговоры Владимира": a given name in an oblique case behind a noun that only the sentence's start capitalises. */
function isOwned({ signs, view }: Scene, [first, second, third]: Run): boolean {
  const given = second && signs.starting(second.from, 'givenName')
  if (!first || !given || !isDeclined(view.tokens[second.from]?.norm ?? '', view.pack.names)) return false
  if (signs.starting(first.from, 'givenName')) return false
  return third !== undefined || !endsIn(view.tokens[first.to - 1]?.norm ?? '', view.pack.names.surnameEndings, 3)
}

/** One word with an apostrophe inside: of "В'ячеслав" the first letter alone says nothing. */
const isTied = ({ view }: Scene, unit: Unit): boolean =>
  unit.to > unit.from + 2 && view.tokens[unit.from + 1]?.norm === "'" && unitAt(view, unit.from + 2)?.shape === 'lower'

/** A mark of another kind than names' lies over the whole word. */
const isCommon = ({ view }: Scene, unit: Unit): boolean =>
  view.marks.some((mark) => mark.from === unit.from && mark.to >= unit.to && !NAME_TAGS.has(mark.tag))

/** A common noun beside a name: "City", "Company". */
const isCue = ({ signs }: Scene, unit: Unit): boolean =>
  signs.starting(unit.from, 'placeCue', 'organizationCue') !== null

function candidateOf(scene: Scene, piece: Piece): Candidate | null {
  const { from, to, country } = piece
  const words = piece.units.length
  if (words === 1 && to === from + 1 && (isLetter(scene, from) || isRoman(scene, from))) return null
  const base = { from, to, words, country, oblique: false, doubtful: false, clitic: 0 }
  if (piece.kind === 'country') return { ...base, votes: vote('place', 5), rule: 'country' }
  if (piece.kind === 'institution') return { ...base, votes: vote('organization', 5), rule: 'institution' }
  const cues = cuesOf(scene, from, to, words)
  const filed = from === 0 && opensDateline(scene.view, to)
  const first = piece.units[0] as Unit
  const quoted = isQuoted(scene, cues.rule)
  const votes = filed ? vote('place', 3) : quoted ? noVotes() : own(scene, piece)
  count(votes, cues.votes)
  if (isShort(scene, piece)) abbreviated(scene, piece, votes)
  if (words === 1 && isNounOfName(scene, first)) votes.person = 0
  if (isKnownPlace(scene, piece) && !scene.signs.starting(from, 'givenName')) votes.person = 0
  if (isGuest(scene, from)) {
    votes.person *= GUEST
    if (cues.rule === 'preposition of place') votes.place *= GUEST
  }
  const rule = piece.kind === 'organization' ? 'head of an organisation' : cues.rule
  const common = words === 1 && commonWord(scene, first)
  const opens = words === 1 && unsure(scene, first) && !isGuest(scene, from)
  return {
    ...base,
    votes,
    rule,
    oblique: cues.oblique,
    doubtful: !filed && (common || opens || scene.words.headline.has(scene.view)),
  }
}

const isLetter = ({ view }: Scene, i: number): boolean => view.tokens[i]?.norm.length === 1

/** «Спартак» is no man and «Краснодар» no town, in a language that puts names so into quotation marks. */
const isQuoted = ({ view }: Scene, rule: string): boolean =>
  rule === 'quoted name' && view.pack.names.governs !== undefined

/** «Илия II»: a numeral in another script than the sentence's. */
const isRoman = (scene: Scene, i: number): boolean =>
  isGuest(scene, i) && /^[ivx]+$/u.test(scene.view.tokens[i]?.norm ?? '')

/** Names in another script than the sentence's are seldom people's, or places right behind "in". */
const GUEST = 0.3

const isGuest = ({ view }: Pick<Scene, 'view'>, i: number): boolean =>
  !view.pack.scripts.includes('Latin') && /^\p{Script=Latin}/u.test(view.tokens[i]?.norm ?? '')

/** What the words of the name themselves say. */
function own(scene: Scene, piece: Piece): Votes {
  const { signs, view } = scene
  const votes = noVotes()
  const words = piece.units.length
  if (piece.kind === 'organization') return vote('organization', 3)
  const first = piece.units[0] as Unit
  const last = piece.units.at(-1) as Unit
  const given = signs.starting(first.from, 'givenName') !== null
  if (given && words > 1) votes.person += 2
  if (isKnownPlace(scene, piece)) votes.place += 2
  if (first.shape === 'initial' && words > 1) votes.person += 2
  if (scene.view.tokens.slice(first.from, first.to).some((token) => token.norm === '.') && first.shape !== 'initial')
    votes.organization += 1
  if (first.shape !== 'initial' && isGuest(scene, first.from)) votes.organization += LIKE_NAME
  const behind = last.to > last.from + 1 ? 0 : 3
  if (words === 1 && endsIn(view.tokens[last.to - 1]?.norm ?? '', view.pack.names.organizationEndings ?? '', behind))
    votes.organization += ENDS_SO
  const surname = endsIn(view.tokens[last.to - 1]?.norm ?? '', view.pack.names.surnameEndings, 3)
  if (surname && words > 1) votes.person += 1.5
  else if (words === 1 && view.pack.names.personCases.length > 0 && (surname || given) && !commonWord(scene, first))
    votes.person += signs.ending(first.from, 'placePreposition') ? IN_PLACE : 1
  if (isLikeName(scene, piece)) votes.person += LIKE_NAME
  if (words === 1 && endsIn(view.tokens[last.to - 1]?.norm ?? '', view.pack.names.townEndings ?? '', 2))
    votes.place += TOWN
  if (piece.units.some((unit) => unit.shape === 'lower')) votes.person += 0.6
  return votes
}

/** What an ending of towns' names tells. */
const TOWN = 1

/** What an ending of organisations' names tells. */
const ENDS_SO = 1.5

/** Letters of what names no person, in capitals: СУ, ЦРБ. */
const SHORT = 4

const isShort = ({ view, words }: Scene, { units: [unit, more], from }: Piece): boolean =>
  unit?.shape === 'capitals' &&
  more === undefined &&
  view.pack.names.personCases.length > 0 &&
  !words.headline.has(view) &&
  (view.tokens[from]?.norm.length ?? 0) <= SHORT

/** Capitals that no table knows are hardly a person's or a place's name, but an organisation's: КПРФ. */
function abbreviated(scene: Scene, piece: Piece, votes: Votes): void {
  votes.person = 0
  if (isKnownPlace(scene, piece) || scene.signs.taken(piece.from, NAME_TAGS) || piece.to > piece.from + 1) return
  if (votes.place > 0 && votes.place < NAMED) votes.place = 0
  votes.organization += LIKE_NAME
}

/** «Главой Канцелярии»: a noun for organisations in capitals is nobody's name. */
const isNounOfName = ({ signs, view }: Scene, { from }: Unit): boolean =>
  view.pack.names.governs !== undefined && signs.starting(from, 'organizationNoun') !== null

/** What a word for a kind of place tells of a name. */
const NAMED = 2

/** What a surname's ending tells behind a preposition of place. */
const IN_PLACE = 0.7

/** What two capitalised nouns in a row are, where nothing else speaks, in a language that writes few others so. */
const LIKE_NAME = 0.95

function isLikeName({ signs, view }: Scene, { units, from }: Piece): boolean {
  const { personCases, adjectiveEndings = '' } = view.pack.names
  if (personCases.length === 0 || units.length < 2 || units.length > MOST) return false
  if (opensSentence(view, from) && !(units.length === 2 ? acts({ view }, units) : goesOn(view, units))) return false
  if (signs.ending(from, 'placePreposition') || isGuest({ view }, from)) return false
  return units.every((unit, i) => {
    const word = view.tokens[unit.to - 1]?.norm ?? ''
    return (
      unit.shape === 'capital' &&
      word.length > 1 &&
      (i > 0 || !endsIn(word, adjectiveEndings, 3) || !agree(view, units))
    )
  })
}

/** Words of a person's name that no table knows, at most. */
const MOST = 4

/** «Верховным Судом» and not «Марошем Шефчовичем»: the first word is an adjective in the case and gender of the second. */
function agree({ tokens, pack: { names } }: View, [first, second]: readonly Unit[]): boolean {
  const [adjective, noun] = [first, second].map((unit) => tokens[(unit?.to ?? 0) - 1]?.norm ?? '')
  if (!adjective || !noun) return false
  const nouns = readings(noun, names.placeCases).filter(({ key }) => !endsIn(key, names.adjectiveEndings ?? '', 2))
  return readings(adjective, names.placeCases).some(
    (one) =>
      endsIn(one.key, names.adjectiveEndings ?? '', 2) &&
      nouns.some((each) => each.case === one.case && each.gender === one.gender),
  )
}

/** "Янош Сабо прибыл": one of two words that do not look like a noun with another's genitive, right before what one does. */
function acts({ view }: Pick<Scene, 'view'>, units: readonly Unit[]): boolean {
  const { names } = view.pack
  const last = units.at(-1)
  const verb = last && view.tokens[last.next]?.norm
  if (!verb || !endsIn(verb, names.singularVerbs ?? '', 2)) return false
  return !endsIn(view.tokens[last.to - 1]?.norm ?? '', names.womenEndings ?? '', 1)
}

/** «Аун Сан Су Чжи остаётся»: right before a verb. */
const goesOn = ({ tokens, pack }: View, units: readonly Unit[]): boolean =>
  endsIn(tokens[units.at(-1)?.next ?? 0]?.norm ?? '', pack.names.verbEndings ?? '', 2)

const isKnownPlace = ({ signs }: Scene, { from, to }: Piece): boolean => signs.starting(from, 'placeName')?.to === to

const unsure = ({ view }: Scene, unit: Unit): boolean => opensSentence(view, unit.from)

/** A word that the report also writes small, or that the pack knows as a common one. */
function commonWord(scene: Scene, unit: Unit): boolean {
  const word = scene.view.tokens[unit.from]?.norm ?? ''
  return (
    (scene.words.small.has(word) && unit.to === unit.from + 1) ||
    (scene.signs.taken(unit.from, NAME_TAGS) && unit.shape !== 'capitals')
  )
}
