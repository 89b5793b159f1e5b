import type { Country } from '../lang/name-countries.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Scene } from './name-candidate.ts'
import { type UncasedWord, uncasedWords } from './name-uncased-words.ts'

/** Tags of names of people. */
export const NAME_TAGS = new Set(['givenName', 'wordName', 'nameParticle', 'bearer'])

/** What token `i` shows by itself, `undefined` outside the sentence. */
function about({ view }: Scene, i: number): UncasedWord | undefined {
  const token = view.tokens[i]
  return token && uncasedWords(view.pack).of(token.spelling)
}

export const isUncased = ({ view }: Scene, i: number): boolean => view.tokens[i]?.shape === 'uncased'
export const isDefinite = (scene: Scene, i: number): boolean => about(scene, i)?.definite === true
/** Whether the word begins with the article alone, as surnames may. */
export const hasArticle = (scene: Scene, i: number): boolean => about(scene, i)?.article === true
export const isParticle = ({ signs }: Scene, i: number): boolean => signs.starting(i, 'nameParticle') !== null

const word = ({ view }: Scene, i: number): string => view.tokens[i]?.norm ?? ''

export const isWord = (scene: Scene, i: number): boolean =>
  scene.view.tokens[i]?.kind === 'word' && word(scene, i).length > 1 && isUncased(scene, i)

/** A word that the pack does not know, without article, that is no country. */
export const isUnknown = (scene: Scene, i: number): boolean =>
  isWord(scene, i) && !isDefinite(scene, i) && !scene.signs.taken(i, NAME_TAGS) && countryAt(scene, i) === null

export const looksForeign = (scene: Scene, i: number): boolean =>
  about(scene, i)?.foreign === true && isUnknown(scene, i)

/** A word with the ending of common nouns that is no given name. */
export const isCommon = (scene: Scene, i: number): boolean =>
  about(scene, i)?.common === true && scene.signs.starting(i, 'givenName') === null

/** An unknown word that is no verb form. */
export const isNameWord = (scene: Scene, i: number): boolean =>
  isUnknown(scene, i) && (!isVerb(scene, i) || looksForeign(scene, i))

const isVerb = (scene: Scene, i: number): boolean =>
  about(scene, i)?.verb === true && scene.signs.starting(i, 'givenName') === null

export const isTied = (scene: Scene, i: number): boolean =>
  about(scene, i)?.tied === true && scene.signs.starting(i, 'givenName') === null

/** The longest country name that starts at token `i`, clitics before it read off. */
export function countryAt(scene: Scene, i: number): { readonly to: number; readonly country: Country } | null {
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

/** A cue before a name; `from` is its first token. */
export type CueBefore = { readonly tag: string; readonly from: number; readonly near: boolean }

const OPENING = new Set(['"', '«', '“', '('])
/** How far a cue may stand from its name, in tokens, an institution (الناطق باسم *وزارة الصحة*) counted as none. */
const REACH = 4

/**
 * The cue that ends before token `i`, adjectives skipped (شركة النفط الحكومية X). It is `near` when an indefinite one
 * stands right before the name, or a list in brackets begins between them.
 */
export function cueBefore(scene: Scene, i: number): CueBefore | null {
  const { view, signs } = scene
  let bracket = false
  for (let at = i; at > Math.max(0, i - REACH); at--) {
    const mark = signs.ending(at, 'nameTitle', 'bearer', 'organizationCue', 'placeCue')
    if (mark) return { tag: mark.tag, from: mark.from, near: bracket || (at === i && !isDefinite(scene, mark.from)) }
    const institution = signs.ending(at, 'institution')
    if (institution) {
      at = institution.from + 1
      continue
    }
    const before = tokenAt(view.tokens, at - 1)
    if (!before || signs.ending(at, 'placePreposition')) return null
    if (OPENING.has(before.norm)) bracket = true
    else if (!signs.ending(at, 'demonym') && !isDefinite(scene, at - 1)) return null
  }
  return null
}
