import type { Mark } from '../lang/lexicon.ts'
import { isHead } from './name-base.ts'
import { type Candidate, type Scene, vote, whole } from './name-candidate.ts'
import { endsIn, isPiece } from './name-endings.ts'
import { withCountry, withOwner } from './name-pieces.ts'
import { opensSentence } from './name-report.ts'
import { isCapital, unitAt } from './name-units.ts'
import type { View } from './view.ts'

/** Adjectives in small letters between the first one and the noun: Басманный районный суд. */
const SMALL = 2

/** A capitalised adjective with its noun: the court, the region, the square that it names. */
export function compoundCandidates(scene: Scene): Candidate[] {
  return scene.view.tokens.flatMap((token, i) => {
    if (!isCapital(token) || token.shape === 'capitals') return []
    const noun = nounBehind(scene, i)
    if (!noun) return ofCountry(scene, i)
    const votes = vote(noun.tag === 'placeNoun' ? 'place' : 'organization', 4)
    const to = noun.tag === 'placeNoun' ? noun.to : withCountry(scene, behindGenitives(scene, noun.to, OVER))
    const opens = opensSentence(scene.view, i) && !isOfName(scene, i)
    if (opens && to === noun.to && !isOfficial(scene, i)) return []
    return [whole(i, to, votes, 'adjective with its noun')]
  })
}

/** "Банк Англии", «Союз писателей», «Институт физики РАН»: a capitalised noun with whose it is, which must be told where it opens a sentence. */
function ofCountry(scene: Scene, i: number): Candidate[] {
  const noun = scene.signs.starting(i, 'organizationNoun') ?? hidden(scene, i)
  if (!noun) return []
  const genitives = behindGenitives(scene, noun.to, OVER)
  const people = behindGenitives(scene, noun.to, null)
  const patron = behindPatron(scene, noun.to)
  if (patron > noun.to) return [whole(i, patron, vote('organization', 4), 'noun with whose name it bears')]
  const owned = withOwner(scene, behindInstitution(scene, people))
  const whose = owned > people ? owned : genitives
  const opens = opensSentence(scene.view, i)
  const to = opens && !(whose > people && people > noun.to) ? noun.to : whose
  return to > noun.to ? [whole(i, to, vote('organization', 4), 'noun with whose it is')] : []
}

/** «В Центре имени Сомова»: a noun under a longer phrase of the tables. */
const hidden = ({ view }: Scene, i: number): { readonly to: number } | null =>
  isNamedAfter(view, i + 1) && isHead(view.tokens[i]?.norm ?? '', view.pack.names) ? { to: i + 1 } : null

const isNamedAfter = ({ tokens, pack }: View, i: number): boolean =>
  isPiece(tokens[i]?.norm ?? '', pack.names.namedAfter ?? '')

/** «Центр имени Бакулева», «Театр Вахтангова»: the capitalised words behind it, of somebody whose name it bears. */
function behindPatron({ view, signs }: Scene, from: number): number {
  const named = isNamedAfter(view, from)
  const at = named && view.tokens[from + 1]?.norm === '.' ? from + 2 : from + Number(named)
  let to = at
  while (to - at < PATRON && unitAt(view, to)?.shape !== 'lower' && unitAt(view, to))
    to = unitAt(view, to)?.next ?? to + 1
  if (named) return to
  const alone = to === at + 1 && view.tokens[at]?.shape === 'capital' && !signs.taken(at, NONE)
  return alone && endsIn(view.tokens[at]?.norm ?? '', view.pack.names.patronEndings ?? '', 2) ? to : from
}

/** Words of somebody's name whose name an organisation bears, at most. */
const PATRON = 3
const NONE: ReadonlySet<string> = new Set()

/** Behind an institution that the pack knows or that is written in capitals. */
function behindInstitution({ view, signs }: Scene, i: number): number {
  const institution = signs.starting(i, 'institution')
  return institution?.to ?? (view.tokens[i]?.shape === 'capitals' ? i + 1 : i)
}

/** What may stand over a noun that such a name holds. */
const OVER = new Set(['group', 'nameTitle', 'organizationNoun', 'placeNoun', 'organizationCue'])
/** Words that go on with a capitalised noun at most, of people whom the tables know too where a country follows: Союз журналистов России. */
const GENITIVES = 2

function behindGenitives({ view, signs }: Scene, from: number, over: ReadonlySet<string> | null): number {
  const { genitiveEndings = '', verbEndings = '' } = view.pack.names
  let to = from
  while (to - from < GENITIVES) {
    const token = view.tokens[to]
    if (token?.shape !== 'lower' || (over && signs.taken(to, over))) break
    if (!endsIn(token.norm, genitiveEndings, 3) || endsIn(token.norm, verbEndings, 2)) break
    to++
  }
  return to
}

/** The noun that the adjective at token `i` names, over adjectives written small. */
function nounBehind(scene: Scene, i: number): Mark | null {
  if (
    !isAdjective(scene, i) ||
    scene.signs.starting(i, 'nameTitle', 'group', 'fate', 'cardinal', 'ordinal', 'month') ||
    (scene.signs.starting(i, 'opener') && !isOfficial(scene, i))
  )
    return null
  let at = unitAt(scene.view, i)?.to ?? i + 1
  for (let small = 0; small <= SMALL; small++) {
    const noun = scene.signs.starting(at, 'organizationNoun', 'placeNoun')
    if (noun) return noun
    if (!isAdjective(scene, at) || scene.signs.starting(at, 'nameTitle', 'group')) return null
    at++
  }
  return null
}

/** An ending of adjectives on the word, or on the last part of a hyphened one. */
function isAdjective({ view }: Scene, i: number): boolean {
  const unit = unitAt(view, i)
  const last = unit && view.tokens[unit.to - 1]
  return last?.kind === 'word' && endsIn(last.norm, view.pack.names.adjectiveEndings ?? '', 3)
}

/** «Центральный банк»: an adjective that makes a name of its noun at a sentence's start too. */
const isOfficial = ({ view }: Scene, i: number): boolean =>
  endsIn(view.tokens[i]?.norm ?? '', view.pack.names.officialAdjectives ?? '', 0)

/** Adjectives that only names make: at a sentence's start, too, they begin one. */
const isOfName = ({ view }: Scene, i: number): boolean =>
  endsIn(view.tokens[i]?.norm ?? '', view.pack.names.nameAdjectives ?? '', 3)
