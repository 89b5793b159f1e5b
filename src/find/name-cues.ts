import type { Mark } from '../lang/lexicon.ts'
import type { TitleValue } from '../lang/name-table.ts'
import { tagNumber } from '../lang/tags.ts'
import { tokenAt } from '../text/tokens.ts'
import { count, noVotes, type Scene, type Votes, vote } from './name-candidate.ts'
import { endsIn } from './name-endings.ts'
import { isCapital, unitAt } from './name-units.ts'
import { fateValue, groupValue, type View } from './view.ts'

/** What stands around a name: votes for its type, and whether a title in an oblique case stands before it. */
export type Cues = { readonly votes: Votes; readonly oblique: boolean; readonly rule: string }

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', "'"])
const REACH = 10

/** Reads the words before and behind tokens `[from, to)`; `words` is the number of words in between. */
export function cuesOf(scene: Scene, from: number, to: number, words: number): Cues {
  const before = cuesBefore(scene, from, to, words)
  const behind = before.votes.place > 0 ? none : cuesBehind(scene, from, to, words)
  const votes = noVotes()
  count(votes, before.votes)
  count(votes, behind.votes)
  const rule = before.rule ?? behind.rule ?? 'capitals'
  return { votes, oblique: before.oblique, rule }
}

type Cue = { readonly votes: Votes; readonly oblique: boolean; readonly rule: string | null }
const none: Cue = { votes: noVotes(), oblique: false, rule: null }
const cue = (votes: Votes, rule: string, oblique = false): Cue => ({ votes, rule, oblique })

function cuesBefore(scene: Scene, from: number, to: number, words: number): Cue {
  const { signs, view } = scene
  const mark = norm(scene, from - 1)
  const quoted = mark !== undefined && QUOTES.has(mark) && !isCloser(mark)
  let at = quoted ? from - 1 : from
  const legal = signs.ending(at, 'legalForm')
  if (legal) return cue(vote('organization', 4), 'legal form before name')
  const comma = norm(scene, at - 1) === ','
  if (comma) at--
  const definite = signs.ending(at, 'definite')
  if (definite) at = definite.from
  if (norm(scene, at - 1) === '.' && signs.ending(at - 1, 'nameTitle')) at--
  const demonym = signs.ending(at, 'demonym')
  if (demonym) at = demonym.from
  const ofSomebody = signs.starting(to, 'group') !== null
  if (!quoted && !ofSomebody && signs.ending(at, 'measureAfter')?.value === 'age')
    return cue(vote('person', 2), 'age before name')
  const title = signs.ending(at, 'nameTitle')
  const weight = comma ? 2 : 3
  if (title && !quoted && !comma && words === 1 && isBeforeName(scene, to)) {
    if (signs.ending(at, 'placeOffice')) return cue(vote('place', 2), 'place behind its head')
    if (!isLikePerson(scene, from)) return cue(vote('organization', 1), 'organisation behind its head')
  }
  if (title && !quoted)
    return cue(vote('person', weight), 'title before name', isInflected(title) && !isOfAnother(scene, title))
  if (!quoted && !comma && words > 1 && isSomebody(signs.ending(at, 'group')))
    return cue(vote('person', 2), 'somebody before name')
  if (!quoted && comma && words > 1 && isSomebody(signs.ending(at, 'group')) && norm(scene, to) === ',')
    return cue(vote('person', 1.5), 'somebody and comma before name')
  const firm = comma ? null : signs.ending(at, 'organizationCue')
  const ofPerson = words > 1 && !quoted && view.pack.names.personCases.length > 0 && opensPerson(scene, from)
  const ofPlace = !quoted && view.pack.names.governs !== undefined && signs.starting(from, 'placeName')?.to === to
  if (firm && !ofPerson && !ofPlace && !isCloser(norm(scene, firm.from - 1)))
    return cue(vote('organization', 3), 'kind of organisation before name')
  if (norm(scene, at - 1) === '(' && signs.ending(behindDemonyms(scene, at - 1), 'organizationCue')) {
    return cue(vote('organization', 2), 'list behind a kind of organisation')
  }
  const kind = comma ? null : signs.ending(at, 'placeCue')
  const office = kind && words > 1 && !quoted ? titleFarther(scene, from, false) : none
  if (office.rule) return office
  if (kind && !ofPerson && !isNamed(scene, kind.from)) return cue(vote('place', 3), 'kind of place before name')
  if (!comma && !quoted && placedBy(scene, from)) return cue(vote('place', 1), 'preposition of place')
  if (!comma && !quoted && words <= SHORT && isSceneOf(scene, from, to))
    return cue(vote('place', 1), 'where it happens')
  if (words === 1 && !comma && !quoted && signs.ending(from, 'placeToward'))
    return cue(vote('place', 0.9), 'preposition of direction')
  if (!comma && !quoted && inPlaceCase(scene, to)) return cue(vote('place', 1), 'case of place', true)
  if (quoted && closes(scene, from)) return cue(vote('organization', isWithin(scene, at, words) ? 2 : 1), 'quoted name')
  const does = view.index.over(from - 1, (mark) => mark.tag === 'fate' && mark.to === from && isDeed(mark))
  if (words > 1 && does) return cue(vote('person', 1.2), 'befalls it')
  return words > 1 || (!comma && !quoted && isOffice(scene, from) && !isBeforeName(scene, to))
    ? titleFarther(scene, from, comma)
    : none
}

/** A given name or its first letter: "директор музея С. А. Шевчук". */
const opensPerson = ({ signs, view }: Scene, from: number): boolean =>
  signs.starting(from, 'givenName') !== null || unitAt(view, from)?.shape === 'initial'

const isInflected = ({ value }: Mark): boolean => (value as TitleValue) === 'inflected'

/** «Вдова коллекционера Тамара Грушко»: the title may be part of another one before it. */
function isOfAnother({ signs }: Scene, title: Mark): boolean {
  const before = signs.ending(title.from, 'nameTitle')
  return before !== null && !isInflected(before)
}

/** «Мэра Невельска Владимира Пака», «тренер Спартака Олег …»: a further name follows, in a language that says by case whose somebody is. */
const isBeforeName = ({ view }: Scene, to: number): boolean =>
  view.pack.names.governs !== undefined && unitAt(view, to)?.shape === 'capital'

/** «Адвокат Лапшина Марк …»: a given name, or a surname by its ending. */
const isLikePerson = ({ signs, view }: Scene, from: number): boolean =>
  signs.starting(from, 'givenName') !== null || endsIn(view.tokens[from]?.norm ?? '', view.pack.names.surnameEndings, 2)

/** *El alpinista polaco* X: a noun for one person. */
const isSomebody = (group: Mark | null): boolean => group !== null && groupValue(group).count === 1

/** "en Oruro", and "en La Paz", where the name's own article is read into the preposition. */
const placedBy = ({ signs }: Scene, from: number): boolean =>
  (signs.ending(from, 'placePreposition', 'roadBetween') ?? signs.over(from, 'placePreposition')) !== null

/**
 * "Fifteen villagers were killed *at* Weli Oya": a preposition of place in a sentence that tells what befalls people. Of
 * a mall or a school that it tells the town of, the town is the place.
 */
function isSceneOf({ view, signs }: Scene, from: number, to: number): boolean {
  const where = signs.ending(from, 'locative')
  if (view.pack.names.personCases.length > 0 || !view.tags.has(FATE) || !where) return false
  if (isOfTheHurt(view, where.from)) return false
  if (signs.starting(to, ...INSIDE, 'group', 'locative') ?? signs.ending(to, ...INSIDE)) return false
  const comma = view.tokens[to]?.norm === ','
  return !comma || (signs.starting(to + 1, 'locative') === null && view.tokens[to + 1]?.shape === 'lower')
}

/** "Pronounced dead *at* County General", "died *at* Mercy": where the hurt were taken. */
const isOfTheHurt = ({ index }: View, to: number): boolean =>
  index.over(
    to - 1,
    (mark) => mark.tag === 'fate' && mark.to === to && (fateValue(mark).later || fateValue(mark).as === 'intransitive'),
  ) !== undefined

const INSIDE = ['organizationHead', 'organizationCue', 'thing']
const FATE = tagNumber('fate')

/** «Жаңаөзенде»: the case says where. */
const inPlaceCase = ({ view }: Scene, to: number): boolean =>
  endsIn(view.tokens[to - 1]?.norm ?? '', view.pack.names.placeEndings ?? '', 3)

/** «Мангистауской области»: the adjective before the kind of place names it already. */
const isNamed = ({ view }: Scene, kind: number): boolean => {
  const before = tokenAt(view.tokens, kind - 1)
  return before !== undefined && isCapital(before) && endsIn(before.norm, view.pack.names.adjectiveEndings ?? '', 3)
}

/** Words of a quoted name at most, where only a preposition or a word for its people says that it is one. */
const SHORT = 3

/** "в «Роснефти»", "сотрудники «Газпрома»": something with people in it. */
function isWithin({ signs, view }: Scene, at: number, words: number): boolean {
  if (words > SHORT || view.pack.names.governs === undefined) return false
  const listed = signs.ending(at, 'and')?.from ?? (tokenAt(view.tokens, at - 1)?.norm === ',' ? at - 1 : 0)
  return listed > 0 && isCloser(view.tokens[listed - 1]?.norm)
    ? true
    : signs.ending(at, 'placePreposition') !== null || isStaff(signs.ending(at, 'group'))
}

/** "Сотрудники", "активисты": not those who drive or ride what is named. */
const isStaff = (group: Mark | null): boolean => group !== null && groupValue(group).status !== 'civilian'

const isCloser = (sign: string | undefined): boolean => sign === '»' || sign === '”'

/** A title, what it is the title of, and the name: "President of Kazakhstan X", "governor of the Y region, X". */
function titleFarther(scene: Scene, from: number, comma: boolean): Cue {
  const { view, signs } = scene
  for (let at = comma ? from - 1 : from; at > Math.max(0, from - REACH); at--) {
    const token = tokenAt(view.tokens, at - 1)
    if (token?.kind === 'sign' && !QUOTES.has(token.norm) && token.norm !== "'" && token.norm !== '-') return none
    const title = signs.ending(at, 'nameTitle')
    const linked = title && (signs.starting(title.to, 'of', 'nameLink') || !comma)
    if (title && linked && (comma || officeBetween(scene, title.to, from))) {
      return cue(vote('person', 2.5), 'title with its office before name', isInflected(title))
    }
    if (title && comma) return cue(vote('person', 1.5), 'title and comma before name')
  }
  return none
}

/** True when what somebody heads ends right before token `to`: a country, a known place, an institution. */
const officeBetween = (scene: Scene, from: number, to: number): boolean =>
  countryBetween(scene, from, to) || endsInOffice(scene, to)

/** The same for a name of one word, where the language says so by a case: «канцлер ФРГ Меркель». */
const isOffice = (scene: Scene, to: number): boolean =>
  scene.view.pack.names.governs !== undefined && officeBetween(scene, 0, to)

/** The same in a language that says so by a case: «лидер ЛДПР», «тренер «Зенита»», «губернатор области». */
function endsInOffice({ view, signs }: Scene, to: number): boolean {
  if (view.pack.names.governs === undefined) return false
  const last = tokenAt(view.tokens, to - 1)
  if (last?.shape === 'capitals' || isCloser(last?.norm)) return true
  return signs.ending(to, 'placeName', 'placeNoun', 'placeCue', 'institution', 'organizationNoun') !== null
}

function countryBetween({ view, countries }: Scene, from: number, to: number): boolean {
  for (let at = Math.max(from, to - countries.longest); at < to; at++) {
    if (
      countries.heads.has(view.tokens[at]?.norm ?? '') &&
      countries.byName.has(
        view.tokens
          .slice(at, to)
          .map((token) => token.norm)
          .join(' '),
      )
    )
      return true
  }
  return false
}

function cuesBehind(scene: Scene, from: number, to: number, words: number): Cue {
  const { signs } = scene
  const at = QUOTES.has(norm(scene, to) ?? '') ? to + 1 : to
  if (signs.starting(at, 'legalForm')) return cue(vote('organization', 4), 'legal form behind name')
  if (!isGenitive(scene) && signs.starting(at, 'organizationCue'))
    return cue(vote('organization', 2), 'kind of organisation behind name')
  if (signs.starting(at, 'placeCue')) return cue(vote('place', 2.5), 'kind of place behind name')
  if (signs.starting(at, 'saying')) return cue(vote('person', words > 1 ? 1.5 : 0.8), 'speaks')
  if (suffers(scene, at)) return cue(vote('person', words > 1 ? 1.2 : 0.5), 'something befalls it')
  const kind = apposition(scene, at)
  if (kind === 'place') return cue(vote('place', 2), 'said to be a place')
  if (kind === 'organization') return cue(vote('organization', 2), 'said to be an organisation')
  if (words === 1 && norm(scene, at) === ',' && ageAt(scene, at + 1) && !signs.starting(from, 'placeName'))
    return cue(vote('person', 1.2), 'aged')
  if (kind === 'person' && words > 1 && !isOfSomebody(scene, from)) return cue(vote('person', 2), 'said to be a person')
  return none
}

/** "Собственник шахты": in a language that says so by case a kind of organisation behind a name is its owner. */
const isGenitive = ({ view: { pack } }: Scene): boolean =>
  pack.names.personCases.length > 0 && pack.names.lastDeclines === undefined

/** "The mayor of Los Reyes, 45,": what follows is said of whoever stands before "of". */
function isOfSomebody({ signs }: Scene, from: number): boolean {
  const of = signs.ending(from, 'of', 'nameLink')
  return of !== null && (signs.ending(of.from, 'group', 'nameTitle', 'placeCue') !== null || of.tag !== 'of')
}

/** What befalls people stands behind the name: was released, died. */
function suffers({ view, signs }: Scene, behind: number): boolean {
  const at = behindBracket(view, behind)
  const be = signs.starting(at, 'be')
  const [from, form] = be ? [be.to, 'participle'] : [at, 'intransitive']
  const fits = (mark: Mark): boolean => mark.tag === 'fate' && mark.from === from && fateValue(mark).as === form
  return view.index.over(from, fits) !== undefined
}

/** How long what stands in brackets behind a name may be, in tokens. */
const BRACKET = 4

/** Past "(PL)", the letters of a party or a state. */
function behindBracket({ tokens }: View, at: number): number {
  if (tokens[at]?.norm !== '(') return at
  for (let i = at + 1; i <= at + BRACKET; i++) if (tokens[i]?.norm === ')') return i + 1
  return at
}

/** ", kidnapped on 8 May,": what befalls people, right behind the comma. */
function befalls({ view }: Scene, at: number): boolean {
  const fate = view.index.starting(at, 'fate')
  return fate !== undefined && fateValue(fate).as === 'participle' && !isOfOthers(fate)
}

const isDeed = (fate: Mark): boolean => fateValue(fate).as === 'active' && !isOfOthers(fate)

const isOfOthers = (fate: Mark): boolean => ['damaged', 'cut', 'elsewhere'].includes(fateValue(fate).kind)

/** What a name is said to be right behind it: ", an employee of", "is a city", ", 26,". */
function apposition(scene: Scene, to: number): 'person' | 'place' | 'organization' | null {
  const { view, signs } = scene
  const comma = norm(scene, to) === ',' || norm(scene, to) === '(' || norm(scene, to) === '—' || norm(scene, to) === '–'
  const be = signs.starting(to, 'be')
  if (!comma && !be) return null
  if (comma && (ageAt(scene, to + 1) || befalls(scene, to + 1))) return 'person'
  let at = be?.to ?? to + 1
  const article = signs.starting(at, 'article', 'definite')
  if (!article && !comma) return null
  at = article?.to ?? at
  if (article && comma && signs.starting(at + 1, 'measureAfter')?.value === 'age') return 'person'
  for (let skipped = 0; skipped < 3; skipped++, at++) {
    if (signs.starting(at, 'nameTitle')) return 'person'
    const small = unitAt(view, at)?.shape === 'lower' || scene.words.shouted.has(view)
    if (!small || signs.starting(at, 'be')) return null
    if (article && signs.starting(at, 'placeCue')) return 'place'
    if (article && signs.starting(at, 'organizationCue')) return 'organization'
  }
  return null
}

/** "34,", "34 ans)": two digits, with or without years, up to the sign that closes the apposition. */
function ageAt(scene: Scene, at: number): boolean {
  const { view, signs } = scene
  const number = signs.starting(at, 'of')?.to ?? at
  const digits = view.tokens[number]
  const unit = signs.starting(number + 1, 'measureAfter')
  const to = unit && (unit.value === 'age' || unit.value === 'duration') ? unit.to : number + 1
  return digits?.kind === 'number' && digits.norm.length <= 2 && [',', ')', '.', ';'].includes(norm(scene, to) ?? '.')
}

/** The token before the demonyms (and words that join them) that end right before `at`. */
function behindDemonyms({ signs }: Scene, at: number): number {
  let i = at
  for (let mark = signs.ending(i, 'demonym', 'and'); mark; mark = signs.ending(i, 'demonym', 'and')) i = mark.from
  return i
}

/** The quotation that opens before `from` closes within few words. */
function closes({ view }: Scene, from: number): boolean {
  const end = view.tokens.findIndex(
    (token, i) => i > from && i < from + 7 && QUOTES.has(token.norm) && token.norm !== "'",
  )
  return end > from
}

const norm = ({ view }: Scene, i: number): string | undefined => tokenAt(view.tokens, i)?.norm
