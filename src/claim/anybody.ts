import type { View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import { headBehind } from './head.ts'
import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'

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
      quantity: { min: 0, max: 0, hedge: 'exact' },
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
