import type { Mark } from '../lang/lexicon.ts'
import { tagNumber } from '../lang/tags.ts'
import type { Guarded } from '../lang/time-table.ts'
import { tokenAt as at, type Token } from '../text/tokens.ts'
import { FEATURE } from './features.ts'
import { countedPlural, groupValue, isDefinite, type View } from './view.ts'

/** A sentence in which times are looked for. */
export type Scan = { readonly view: View }

/** The token at `i`, `undefined` outside the sentence. */
export const tokenAt = ({ view }: Scan, i: number): Token | undefined => at(view.tokens, i)
/** True when token `i` is one of `signs`. */
export const isSign = (scan: Scan, i: number, signs: string): boolean => {
  const token = tokenAt(scan, i)
  return token?.kind === 'sign' && signs.includes(token.norm)
}

/** The mark of `tag` that begins at token `i`. */
export const markAt = ({ view }: Scan, i: number, tag: string): Mark | undefined => view.index.starting(i, tag)

/** The longest mark of one of `tags` that ends right before token `i`. */
export const markBefore = ({ view }: Scan, i: number, tags: readonly string[]): Mark | undefined =>
  view.index.longestEnding(i, tags)

/** True when a mark of one of `tags` begins at token `i`. */
export const hasTag = (scan: Scan, i: number, tags: readonly string[]): boolean => scan.view.index.hasStarting(i, tags)

/** Tags of what is counted: a number right before one of these is a count, not a date. */
const COUNTED = ['group', 'thing', 'multiplier', 'measureAfter', 'vague', 'other', 'unit']
/** True when what stands at token `i` makes a number before it a count. */
export const counts = (scan: Scan, i: number): boolean => hasTag(scan, i, COUNTED) || isSign(scan, i, '%$€£٪')

/** Tags of the words of grammar that may follow a date. */
const AFTER_DATE = ['preposition', 'be', 'clause', 'of', 'and', 'or', 'relative', 'agent', 'not', 'timeCue', 'yearCue']
/** True when a date may end before token `i`: any other word after a bare number is taken for what it counts. */
export function closed(scan: Scan, i: number): boolean {
  const token = tokenAt(scan, i)
  return !token || token.kind === 'sign' || hasTag(scan, i, AFTER_DATE)
}

/** True when no word stands at token `i`: what ends there counts nothing. */
export const ends = (scan: Scan, i: number): boolean => tokenAt(scan, i)?.kind !== 'word'

const CUES = ['timeCue', 'yearCue', 'timeMode', 'timeOpen', 'timeMiddle', 'edge', 'shiftBefore', 'dayWord', 'partOfDay']
/** True when a word that announces a time ends right before token `i`. */
export const cueBefore = (scan: Scan, i: number): boolean => markBefore(scan, i, CUES) !== undefined

const capitalised = (scan: Scan, mark: Mark): boolean => {
  const shape = tokenAt(scan, mark.from)?.shape
  return shape === 'capital' || shape === 'capitals'
}

/** "THE MARCH BEGAN": behind an article, in a sentence in capitals. */
const isShoutedNoun = (scan: Scan, mark: Mark): boolean =>
  !scan.view.tags.has(SMALL) && markBefore(scan, mark.from, ['dayArticle']) !== undefined
const SMALL = tagNumber(FEATURE.small)

/** True when a guarded word may stand for a time beside a day or a year. */
export const allowed = (scan: Scan, mark: Mark): boolean =>
  (mark.value as Guarded).guard !== 'capitalised' || capitalised(scan, mark)

/** Whether a noun with the article for two or more people ends right before token `i`. */
function namesSeveral(view: View, i: number): boolean {
  const group = view.index.ending(i, 'group')
  const noun = countedPlural(view, i) ?? (group && groupValue(group).count === 2 ? group : undefined)
  return noun !== undefined && isDefinite(view, noun)
}

/** "Between March and *June*". */
const isListed = (scan: Scan, { tag, from }: Mark): boolean => {
  const and = tag === 'month' ? markBefore(scan, from, ['timeAnd']) : undefined
  return and !== undefined && markBefore(scan, and.from, ['month']) !== undefined
}

/** True when a guarded word may stand for a time on its own. */
export function allowedAlone(scan: Scan, mark: Mark): boolean {
  const { guard } = mark.value as Guarded
  if (guard === null) return true
  if (guard === 'beside') return false
  if (guard === 'uncounted') return !namesSeveral(scan.view, mark.from)
  if (guard === 'lowercase') return !capitalised(scan, mark)
  if (!cueBefore(scan, mark.from) && !isListed(scan, mark)) return false
  if (guard === 'capitalised') return capitalised(scan, mark) && !isShoutedNoun(scan, mark)
  const next = tokenAt(scan, mark.to)
  const middle = markAt(scan, mark.to, 'timeMiddle')
  return (
    guard === 'cued' || !next || next.kind === 'sign' || (middle !== undefined && hasTag(scan, middle.to, ['weekday']))
  )
}
