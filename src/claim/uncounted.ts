import { hedged, type Quantity } from '../domain/quantity.ts'
import { fateValue, groupValue, isDefinite, type View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { PlainHedge } from '../lang/number-table.ts'
import { headAt, headBehind, isModifier, MODIFIERS } from './head.ts'
import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'

const ONE: Quantity = { min: 1, max: 1, hedge: 'exact' }
const TWO: Quantity = { min: 2, max: 2, hedge: 'exact' }
const NONE: Quantity = { min: 0, max: 0, hedge: 'exact' }

/** The phrases of a sentence that count without a number: nobody, none of a noun, and single or dual nouns. */
export function uncountedPhrases(view: View, ground: Ground): Patient[] {
  return view.marks.flatMap((mark) => {
    if (mark.tag === 'nobody') return isDefinite(view, mark) ? [] : [nobodyPhrase(mark)]
    return mark.tag === 'no' ? noPhrase(view, ground, mark) : singlePhrase(view, ground, mark)
  })
}

/** "No one", "nobody": nought. */
const nobodyPhrase = ({ from, to }: Mark): Patient => ({
  from,
  to,
  quantity: NONE,
  head: { type: 'people', status: null },
  counted: null,
  person: null,
  rule: 'nobody',
})

/** "No deaths", "no civilians". */
function noPhrase(view: View, ground: Ground, mark: Mark): Patient[] {
  const { head, to } = headBehind(view, ground, mark.to)
  if (head.type === 'none' || head.type === 'unknown') return noneOfNoun(ground, mark)
  return [{ from: mark.from, to, quantity: NONE, head, counted: null, person: null, rule: 'no-and-noun' }]
}

/** «Погибших нет»: the noun stands before its "no". */
function noneOfNoun(ground: Ground, { from, to }: Mark): Patient[] {
  const noun = ground.ends(from, 'fate')
  const head = noun && headAt(ground, noun.from, 1)?.head
  if (!noun || head?.type !== 'fate') return []
  return [{ from: noun.from, to, quantity: NONE, head, counted: null, person: null, rule: 'noun-and-no' }]
}

/** "a man", "a trade union activist", قتيلان: a noun whose form says one (with an article, where there are any) or two. */
function singlePhrase(view: View, ground: Ground, mark: Mark): Patient[] {
  const count = mark.tag === 'group' ? groupValue(mark).count : nounCount(mark)
  if (count === null || isDefinite(view, mark)) return []
  const head = headAt(ground, mark.from, 1)?.head
  if (!head) return []
  if (count === 2)
    return [{ from: mark.from, to: mark.to, quantity: TWO, head, counted: null, person: null, rule: 'dual-noun' }]
  const from = articleBefore(view, ground, mark.from)
  if (from === null) return []
  const hedge = ground.ends(from, 'hedgeBefore')
  const quantity = hedge ? hedged(hedge.value as PlainHedge, 1) : ONE
  return [{ from: hedge?.from ?? from, to: mark.to, quantity, head, counted: null, person: null, rule: 'single-noun' }]
}

const nounCount = (mark: Mark): 1 | 2 | null =>
  mark.tag === 'fate' && fateValue(mark).as === 'noun' ? fateValue(mark).count : null

/** Where a single noun's phrase begins: at its article, or at the noun in a language without one; `null` where it has none. */
function articleBefore(view: View, ground: Ground, noun: number): number | null {
  if (view.pack.grammar.article === '')
    return ground.ends(noun, 'definite') || ground.ends(noun, 'cardinal') ? null : noun
  for (let i = noun, words = 0; i > 0 && words <= MODIFIERS; words++) {
    const article = ground.ends(i, 'article')
    if (article) return article.from
    const age = ground.ends(i, 'measureAfter')
    if (age?.value !== 'age' && !isModifier(view, ground, i - 1)) return null
    i = age?.value === 'age' ? age.from - 1 : i - 1
  }
  return null
}
