import type { View } from '../find/view.ts'
import type { Link } from './links.ts'
import type { Ground } from './sentence.ts'

/** How far behind the verb a sentence's measure may stand, in tokens. */
const REACH = 9

/** "Sentenced to six years in prison": a conviction whose clause runs on to prison is an imprisonment. */
export function upgradePrison<T extends Link>(view: View, ground: Ground, link: T): T {
  if (link.kind !== 'convicted') return link
  const behind = Math.max(link.end, link.patient.to)
  const from = ground.starts(behind, 'ofThem')?.to ?? behind
  for (let i = from; i < Math.min(from + REACH, view.tokens.length); i++) {
    const part = ground.starts(i, 'including') && !ground.starts(i, 'ofThem')
    if (part || ground.starts(i, 'clause') || ';.'.includes(ground.sign(i) || ' ')) return link
    const prison = ground.starts(i, 'prison')
    if (prison) return { ...link, kind: 'imprisoned' }
    if (ground.fates(i).length > 0) return link
  }
  return link
}
