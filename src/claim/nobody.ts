import type { Quantity } from '../domain/quantity.ts'
import type { View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import { type Head, headAt, headBehind } from './head.ts'
import type { Patient } from './patients.ts'
import { closesPhrase } from './phrase-ends.ts'
import type { Ground } from './sentence.ts'

const NONE: Quantity = { min: 0, max: 0, hedge: 'exact' }

/** "No one", "nobody": nought. */
export function nobodyPhrase(ground: Ground, mark: Mark): Patient[] {
  if (isSomebody(ground, mark) || saysMore(ground, mark)) return []
  const head: Head = { type: 'people', status: null }
  return [{ from: mark.from, to: mark.to, quantity: NONE, head, counted: null, person: null, rule: 'nobody' }]
}

/** "The one", "one of them" (أحدهم), واحد (which looks like "and nobody"): a form of a word for nobody that is somebody. */
const isSomebody = (ground: Ground, { from, prefix }: Mark): boolean =>
  prefix !== '' || ground.starts(from, 'onePerson') !== undefined

/** "No more victims were found": of how many there were it says nothing. */
const saysMore = (ground: Ground, { to }: Mark): boolean => ground.starts(to, 'besides') !== undefined

/** "No deaths or injuries", "no civilians". */
export function noPhrase(view: View, ground: Ground, mark: Mark): Patient[] {
  if (saysMore(ground, mark)) return []
  const { head, to } = headBehind(view, ground, mark.to)
  if (head.type === 'none' || head.type === 'unknown')
    return view.pack.order === 'behind' ? [] : noneOfNoun(ground, mark)
  if (head.type === 'fate' && isNarrowed(view, mark.to, head.mark.from)) return []
  const none: Patient = { from: mark.from, to, quantity: NONE, head, counted: null, person: null, rule: 'no-and-noun' }
  const or = head.type === 'fate' ? ground.starts(to, 'or') : undefined
  const next = or && headAt(ground, or.to, 0)
  return or && next?.head.type === 'fate' ? [none, { ...none, from: or.to, to: next.to, head: next.head }] : [none]
}

/** "No *unregistered* bodies": none of a sort, of which nobody can say whether there were others. */
function isNarrowed({ index }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!index.over(i, () => true)) return true
  return false
}

/** «Погибших нет»: the noun stands before its "no", behind which no other noun does. */
function noneOfNoun(ground: Ground, { from, to }: Mark): Patient[] {
  const noun = closesPhrase(ground, to) ? ground.ends(from, 'fate') : undefined
  const head = noun && headAt(ground, noun.from, 1)?.head
  if (!noun || head?.type !== 'fate') return []
  return [{ from: noun.from, to, quantity: NONE, head, counted: null, person: null, rule: 'noun-and-no' }]
}

/** How far behind the verb that is denied "anybody" may stand, in tokens. */
const FAR = 4

/**
 * لم يقتل أحد, لم يصب أي من الركاب: "anybody" behind a verb of fate that is denied is nobody. "Any of them" says more
 * often how those told of before did not fare.
 */
export function anybody(view: View, ground: Ground, mark: Mark): Patient[] {
  if (mark.prefix !== '' || ground.starts(mark.to, 'ofThem') || !isDenied(ground, mark.from)) return []
  const { head, to } = headBehind(view, ground, mark.to)
  const status = head.type === 'people' || head.type === 'fate' ? head.status : null
  const named = head.type === 'people' || head.type === 'fate'
  return [
    {
      from: mark.from,
      to: named ? to : mark.to,
      quantity: NONE,
      head: { type: 'people', status },
      counted: null,
      person: null,
      rule: 'anybody',
    },
  ]
}

function isDenied(ground: Ground, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - FAR) && ground.sign(i) === ''; i--)
    if (ground.fates(i).length > 0) return ground.ends(i, 'not') !== undefined
  return false
}
