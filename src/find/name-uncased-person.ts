import type { Mark } from '../lang/lexicon.ts'
import { type Candidate, type Scene, vote, whole } from './name-candidate.ts'
import {
  type CueBefore,
  countryAt,
  hasArticle,
  isCommon,
  isNameWord,
  isParticle,
  isTied,
  isWord,
  looksForeign,
  NAME_TAGS,
} from './name-uncased-tokens.ts'

/** What may lie over a surname with the article: stripped of it, one may look like a small word (العلي). */
const SURNAME_TAGS = new Set([...NAME_TAGS, 'noName'])
/** … and behind a given name: one of a people or of a trade (المصري, الصياد). */
const BYNAME_TAGS = new Set([...SURNAME_TAGS, 'demonym', 'group', 'people', 'nameTitle', 'sentencing', 'officeHolder'])
/** A name has no more words. */
const LONGEST = 6

/** Somebody's name that begins at token `i`, behind `cue` where there is one. */
export function personAt(scene: Scene, i: number, cue: CueBefore | null): Candidate | null {
  const given = givenAt(scene, i) ?? (cue || isTold(scene, i) ? kunyaAt(scene, i) : null)
  if (cue?.tag === 'nameTitle') return titled(scene, i, cue, given)
  const called = cue?.tag === 'bearer' && (given ? isPlain(scene, i, given) : isNamedFurther(scene, i))
  if (called) return person(scene, i, given, 'bearer before name', 3)
  return given && isGiven(scene, i, given) ? person(scene, i, given, 'given name', 2) : null
}

/** A given name: the tokens it covers, and letters of another word written onto it. */
type Given = { readonly to: number; readonly clitic: number; readonly isWord: boolean; readonly isExact?: true }

function givenAt({ view, signs }: Scene, i: number): Given | null {
  const token = view.tokens[i]
  if (!token) return null
  const mark = longest(signs.starting(i, 'givenName'), signs.starting(i, 'wordName'))
  if (mark && !mark.prefix.endsWith(view.pack.clitics?.definite ?? ' '))
    return { to: mark.to, clitic: mark.prefix.length, isWord: mark.tag === 'wordName' }
  const exact = view.pack.names.exactNames?.includes(view.text.slice(token.start, token.end))
  return exact && !signs.over(i, 'fate') ? { to: i + 1, clitic: 0, isWord: true, isExact: true } : null
}

/** أبو حمزة, أم علاء: father or mother of, and the given name that goes with it, or one with the article before a surname (أبو اليمان الشامي). */
function kunyaAt(scene: Scene, i: number): Given | null {
  if (!scene.signs.starting(i, 'kunya')) return null
  const given = givenAt(scene, i + 1)
  if (given?.clitic === 0) return { ...given, isWord: false }
  const called = isWord(scene, i + 1) && hasArticle(scene, i + 1) && isSurname(scene, i + 2)
  return called ? { to: i + 2, clitic: 0, isWord: false } : null
}

const longest = (a: Mark | null, b: Mark | null): Mark | null => (b && (!a || b.to > a.to) ? b : a)

/** Behind a title a name opens, unless the word seems to have something written onto it, or to be what is done to something. */
function titled(scene: Scene, i: number, cue: CueBefore, given: Given | null): Candidate | null {
  if (given?.clitic === 0 && isPlain(scene, i, given)) return person(scene, i, given, 'title before name', 3)
  if (!isNameWord(scene, i) || isCommon(scene, i) || isIndefinite(scene, i)) return null
  if (!opensName(scene, i) && !isSpeaking(scene, i, cue) && !isAged(scene, i)) return null
  return person(scene, i, null, 'title before name', 3)
}

/** Whether a given name says nothing else (صباح, عمر), unless what follows it can only be a name. */
const isPlain = (scene: Scene, i: number, { to }: Given): boolean =>
  !scene.signs.taken(i, SURNAME_TAGS) || goesOn(scene, to)

/** مبتسمًا, نجاحا كبيرا: a word with the vowel mark of an indefinite one, or a noun and its adjective that both end as objects. */
const isIndefinite = (scene: Scene, i: number): boolean => {
  const { start = 0, end = 0 } = scene.view.tokens[i] ?? {}
  return scene.view.text.slice(start, end).includes(TANWIN) || (endsSo(scene, i) && endsSo(scene, i + 1))
}
const TANWIN = '\u064b'
const endsSo = ({ view: { tokens, pack } }: Scene, i: number): boolean =>
  pack.clitics?.accusative !== undefined && (tokens[i]?.norm.endsWith(pack.clitics.accusative) ?? false)

/** Behind a title, a word that seems to have a clitic (رئيس الوزراء *بصرف*) opens a name where it or the next looks foreign. */
const opensName = (scene: Scene, i: number): boolean =>
  !isTied(scene, i) || looksForeign(scene, i) || looksForeign(scene, i + 1)

/** How many words a speaker's name may have between a verb of saying with its title and "that". */
const SPEAKER = 3

/** قال القبطان *بودي سانتوسو* إن: between a verb of saying and "that" stands who says it. */
function isSpeaking({ signs }: Scene, i: number, { from }: CueBefore): boolean {
  if (!signs.ending(from, 'saying')) return false
  for (let to = i + 2; to <= i + SPEAKER; to++) if (signs.starting(to, 'that')) return true
  return false
}

/** القبطان *بودي سانتوسو* (47 عاما): an age in brackets follows a name. */
function isAged({ view: { tokens } }: Scene, i: number): boolean {
  for (let to = i + 1; to <= i + SPEAKER; to++) if (tokens[to]?.norm === '(') return tokens[to + 1]?.kind === 'number'
  return false
}

/** واسيني الأعرج: an unknown word, and behind it one that only names have there. */
const isNamedFurther = (scene: Scene, i: number): boolean =>
  isNameWord(scene, i) && !isTied(scene, i) && goesOn(scene, i + 1)

/** Whether at token `i` stands what a name's second word can be and hardly another. */
const goesOn = (scene: Scene, i: number): boolean =>
  givenAt(scene, i)?.clitic === 0 || isParticle(scene, i) || isNisba(scene, i)

/** Whether a given name without a cue is somebody's: what follows says so, and before a word that names people too what befell or said. */
function isGiven(scene: Scene, i: number, { to, clitic, isWord: word }: Given): boolean {
  const told = isTold(scene, i) || scene.signs.starting(to + 1, 'that') !== null
  if (word && !told)
    return isNisba(scene, to) && !scene.signs.taken(i, NAME_TAGS) && !scene.signs.starting(to, 'demonym')
  if (scene.signs.starting(i, 'kunya')) return true
  const next = givenAt(scene, to)
  if (next?.clitic === 0 && (!next.isWord || (!word && next.isExact))) return true
  if (isParticle(scene, to) && isWord(scene, to + 1)) return true
  if (isNisba(scene, to) || (!word && (told || clitic > 0) && isByname(scene, to))) return true
  return isNameWord(scene, to) && !(word && isTied(scene, to))
}

/** Whether what was said or what befell somebody stands right before token `i`. */
const isTold = ({ signs }: Scene, i: number): boolean => signs.ending(i, 'saying', 'fate', 'collective') !== null

/** A surname with the article and the ending of adjectives (القيسي), that is no country and no place. */
const isNisba = (scene: Scene, i: number): boolean => isByname(scene, i) && isSurname(scene, i)

const isSurname = (scene: Scene, i: number): boolean =>
  hasArticle(scene, i) && (scene.view.tokens[i]?.norm.endsWith(scene.view.pack.clitics?.adjectives[0] ?? ' ') ?? false)

const isByname = (scene: Scene, i: number): boolean =>
  isWord(scene, i) &&
  hasArticle(scene, i) &&
  (!scene.signs.taken(i, BYNAME_TAGS) || scene.signs.starting(i, 'givenName', 'wordName') !== null) &&
  !hasArticle(scene, i + 1) &&
  countryAt(scene, i) === null

/** A person's name from token `i` on; a surname with an article ends it. */
function person(scene: Scene, i: number, given: Given | null, rule: string, weight: number): Candidate | null {
  const second = given?.to ?? i + 1
  let to = second
  while (to < i + LONGEST && continues(scene, second, to)) {
    to = givenAt(scene, to)?.to ?? to + 1
    if (
      hasArticle(scene, to - 1) &&
      !scene.signs.starting(to - 2, 'nameParticle') &&
      !scene.signs.over(to - 1, 'givenName')
    )
      break
  }
  while (to > i && scene.signs.starting(to - 1, 'nameParticle')) to--
  return to > i ? { ...whole(i, to, vote('person', weight), rule), clitic: given?.clitic ?? 0 } : null
}

/** The second word of a name may be any that the pack does not know, a later one must look like a name. */
function continues(scene: Scene, second: number, i: number): boolean {
  const { signs } = scene
  const given = givenAt(scene, i)
  if (given) return given.clitic === 0
  if (scene.signs.starting(i, 'kunya')) return true
  if (hasArticle(scene, i))
    return (isWord(scene, i) && !signs.taken(i, SURNAME_TAGS)) || (i === second && isByname(scene, i))
  if (!isNameWord(scene, i) || (isTied(scene, i) && !isJoined(scene, i))) return false
  return i === second || signs.starting(i - 1, 'nameParticle') !== null || looksForeign(scene, i)
}

/** بوزيد: what is written onto the word is a particle of names. */
const isJoined = ({ view: { tokens, pack } }: Scene, i: number): boolean =>
  pack.names.joinedParticles?.some((particle) => tokens[i]?.norm.startsWith(particle)) ?? false
