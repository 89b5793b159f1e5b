import { isPiece } from '../find/name-endings.ts'
import { fateValue, type View } from '../find/view.ts'
import type { GroupValue } from '../lang/fate-entries.ts'
import type { Mark } from '../lang/lexicon.ts'
import { isModifier, MODIFIERS } from './head.ts'
import type { Ground } from './sentence.ts'

/**
 * Where a single noun's phrase begins: at its article or possessive, or at the noun in a language without articles;
 * `null` where it has none. A fate noun that is definite ("the body") counts nobody anew.
 */
export function articleBefore(view: View, ground: Ground, mark: Mark): Opened | null {
  const { from: noun, tag } = mark
  if (view.pack.grammar.article === '')
    return ground.ends(noun, 'definite') || (mark.prefix === '' && ground.ends(noun, 'cardinal'))
      ? null
      : { from: noun, told: false }
  const bare = (tag === 'fate' && isParticiple(ground, noun)) || ground.starts(noun, 'adjectival') !== undefined
  const most = bare ? 0 : MODIFIERS
  for (let i = noun, words = 0; i > 0 && words <= most; words++) {
    const article = ground.ends(i, 'article')
    if (article) return { from: article.from, told: ground.ends(i, 'told') !== undefined }
    const told = standsFor(view, ground, mark, i) ? determinerBefore(view, ground, i) : null
    if (told !== null) return { from: told, told: true }
    const participle = ground.ends(i, 'fate')
    if (participle && fateValue(participle).as === 'participle') {
      i = participle.from
      continue
    }
    const age = ground.ends(i, 'measureAfter')
    if (age?.value !== 'age' && !isModifier(view, ground, i - 1)) return null
    i = age?.value === 'age' ? age.from - 1 : i - 1
  }
  return null
}

/** Whether the noun means one person where the words from token `i` to it stand between "the" and the noun. */
function standsFor(view: View, ground: Ground, mark: Mark, i: number): boolean {
  if (mark.tag !== 'group') return isVictim(mark) && !isExplained(ground, mark)
  const described = i === mark.from || !view.pack.grammar.attributes || ground.starts(i, 'attributes') !== undefined
  return described && !isPluralToo(view, mark.from)
}

/** "The victim, a mason, …": the noun behind the comma says who it is. */
const isExplained = (ground: Ground, { to }: Mark): boolean =>
  ground.sign(to) === ',' && ground.starts(to + 1, 'article') !== undefined

/** "The victim": somebody whom another word tells the fate of. */
export const isVictim = (mark: Mark): boolean => mark.tag === 'fate' && fateValue(mark).kind === 'casualties'

/** "The accused" may be several. */
const isPluralToo = ({ index }: View, noun: number): boolean =>
  index.over(
    noun,
    ({ tag, from, value }) => tag === 'group' && from === noun && (value as GroupValue).count === null,
  ) !== undefined

type Opened = { readonly from: number; readonly told: boolean }

/** Where "the" or "his" begins that ends before token `i`, also as the last word of "of the", of "of his"; `i` behind an "of the" in one word. */
function determinerBefore({ pack, tokens }: View, ground: Ground, i: number): number | null {
  const of = ground.ends(i, 'of')
  const told = ground.ends(i, 'told')?.from ?? (of && of.to - of.from > 1 ? i - 1 : null)
  return told ?? (isPiece(tokens[i - 1]?.norm ?? '', pack.ofTold ?? '') ? i : null)
}

/** *un peuple disparu*: behind another noun a participle is no noun. */
const isParticiple = (ground: Ground, i: number): boolean =>
  ground.fates(i).some((mark) => fateValue(mark).as === 'participle')
