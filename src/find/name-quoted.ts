import type { Mark } from '../lang/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { type Candidate, noVotes, type Scene, vote, whole } from './name-candidate.ts'
import { endsIn } from './name-endings.ts'
import { isCapital } from './name-units.ts'

const OPEN = new Set(['"', '“', '„', '«'])
const CLOSE = new Set(['"', '”', '“', '»'])
/** Words in quotation marks beyond which they are speech, not a name. */
const LONGEST = 6
/** The same where nothing before them says what they name. */
const SHORT = 3
/** Words of an author's name at most. */
const AUTHOR = 3

/** What stands whole in quotation marks: an organisation behind its kind, a work's title behind its, a name by itself. */
export function quotedCandidates(scene: Scene): Candidate[] {
  const { view } = scene
  return view.tokens.flatMap((token, i) => {
    const first = view.tokens[i + 1]
    if (!OPEN.has(token.norm) || !first || !(isCapital(first) || first.shape === 'uncased')) return []
    const to = view.tokens.findIndex((each, at) => at > i + 1 && at <= i + 1 + LONGEST && CLOSE.has(each.norm))
    return to < 0 ? [] : named(scene, i, to)
  })
}

/** What the quotation from the mark at `open` to the one at `to` names. */
function named(scene: Scene, open: number, to: number): Candidate[] {
  const { signs, view } = scene
  if (signs.ending(open, 'organizationCue', 'legalForm') ?? isOfMedium(scene, open))
    return [whole(open + 1, to, vote('organization', 4), 'quoted behind its kind')]
  if (view.pack.names.governs === undefined) return []
  if (isWork(scene, open)) return [whole(open + 1, to, noVotes(), 'title of a work')]
  return isName(scene, open, to) ? [whole(open + 1, to, vote('organization', 2), 'quoted by itself')] : []
}

/** «Фильм «Берег»», «фильм Киры Сомовой «Берег»»: behind a kind of work, with whose it is between. */
function isWork({ signs, view }: Scene, open: number): boolean {
  let at = open
  while (at > 1 && open - at < AUTHOR && isCapital(view.tokens[at - 1] as Token)) at--
  return signs.ending(at, 'workCue') !== null
}

/** «Как рассказал «Вечерним вестям» адвокат», «пишет «Берег»»: who was told or who tells, in a language that puts it in a case. */
const isOfMedium = ({ view, signs }: Scene, i: number): Mark | null =>
  view.pack.names.governs === undefined ? null : signs.ending(i, 'saying', 'verbs', 'citing', 'according')

/** «Единая Россия», «Зенит»: a few words without a verb, a preposition or a sign, within a sentence that goes on behind them. */
function isName(scene: Scene, open: number, to: number): boolean {
  const { signs } = scene
  const { tokens, pack } = scene.view
  if ((open === 0 && !isSubject(scene, to)) || to - open - 1 > SHORT || signs.ending(open, 'placeCue')) return false
  if (isSign(tokenAt(tokens, open - 1), SPEAKS) || isSpeech(tokens, to)) return false
  return tokens.slice(open + 1, to).every((token, at) => {
    if (token.kind !== 'word') return token.norm === '-' || token.kind === 'number'
    if (token.shape !== 'lower') return true
    return (
      at > 0 &&
      !signs.starting(open + 1 + at, 'and', 'or', 'placePreposition', 'negation', 'governs') &&
      !endsIn(token.norm, pack.names.verbEndings ?? '', 2)
    )
  })
}

/** «Берег» ушёл, and not «Скорая» приехала: what opens a sentence is a noun, and the sentence goes on. */
const isSubject = ({ view: { tokens, pack } }: Scene, to: number): boolean =>
  tokens[to + 1]?.kind === 'word' && !endsIn(tokens[to - 1]?.norm ?? '', pack.names.adjectiveEndings ?? '', 2)

const SPEAKS = [':', '.', '!', '?', '—', '–']

/** «…», — сказал он: what follows says who speaks. */
const isSpeech = (tokens: readonly Token[], to: number): boolean =>
  isSign(tokens[to + 1], [',']) && isSign(tokens[to + 2], ['—', '–', '-'])

const isSign = (token: Token | undefined, signs: readonly string[]): boolean =>
  token !== undefined && signs.includes(token.norm)
