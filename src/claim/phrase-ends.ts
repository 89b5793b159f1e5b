import { fateValue } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { Ground } from './sentence.ts'

const VERBS = ['participle', 'intransitive']
/** Whether a fate's mark is a verb without an object: a participle or an intransitive. */
export const isVerb = (mark: Mark): boolean => VERBS.includes(fateValue(mark).as)

const CLOSERS = ['be', 'and', 'preposition', 'agent', 'relative', 'age', 'clause', 'not', 'besides']

/** Whether a phrase may end before token `to`: no noun follows that it would describe. */
export const closesPhrase = (ground: Ground, to: number): boolean =>
  ground.sign(to) !== '' || CLOSERS.some((tag) => ground.starts(to, tag)) || ground.fates(to).some(isVerb)

/** Whether a clause, or a part of a headline, begins at token `i`. */
export const opensClause = (ground: Ground, i: number): boolean =>
  i === 0 || ',:;–—'.includes(ground.sign(i - 1) || ' ') || ground.ends(i, 'and') !== undefined
