import { fateValue } from '../find/view.ts'
import { kindFor } from './kinds.ts'
import type { Link } from './links.ts'
import type { Scan } from './reach.ts'

/** "Killed and wounded 12": how many of them died, nobody says. */
const TOLLS = ['killed', 'wounded', 'casualties']

/** *Sequestrou e torturou quatro imigrantes*: of two verbs that "and" joins the first has the object of the second. */
export function sharedObjects({ view, ground }: Scan, links: readonly Link[]): Link[] {
  if (!links.some(({ rule }) => rule === 'verb-object')) return []
  return view.marks.flatMap((mark) => {
    if (mark.tag !== 'fate' || fateValue(mark).as !== 'active') return []
    const and = ground.starts(mark.to, 'and')
    const second = and && links.find(({ rule, fate }) => rule === 'verb-object' && fate?.from === and.to)
    if (!second || links.some(({ fate }) => fate?.from === mark.from)) return []
    const { head } = second.patient
    const kind = kindFor(fateValue(mark).kind, head.type === 'thing' ? head.thing : null)
    if (!kind || kind === second.kind || TOLLS.includes(kind) || TOLLS.includes(second.kind)) return []
    return [{ ...second, kind, fate: mark, start: mark.from, rule: 'shares-object' }]
  })
}
