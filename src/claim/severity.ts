import { pieces } from '../find/name-endings.ts'
import { fateValue, type View } from '../find/view.ts'
import type { Link } from './links.ts'
import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'
import { rangeOf } from './stance.ts'

/** How far behind a claim's words the word for how badly may stand: *heridos de gravedad*. */
const BEHIND = 2

/** The links without none who was badly hurt: "no one was seriously hurt" does not say that no one was hurt. */
export const withoutNoneBadly = (view: View, links: readonly Link[]): Link[] =>
  links.filter((link) => link.kind !== 'wounded' || link.patient.quantity.max !== 0 || !isBadly(view, link))

function isBadly({ tokens, pack }: View, link: Link): boolean {
  const { from, to } = rangeOf(link)
  const badly = pieces(pack.badly)
  return tokens.slice(from, to + BEHIND).some(({ norm }) => badly.some((beginning) => norm.startsWith(beginning)))
}

/** "Five were taken to hospital, two of them *with severe burns*": how badly some of them are hurt. */
export function woundedOf(ground: Ground, { to }: Patient): Pick<Link, 'kind'> | null {
  const behind = ground.starts(to, 'ofThem')?.to ?? to
  return ground.fates(behind).some((mark) => HURT.includes(fateValue(mark).kind)) ? { kind: 'wounded' } : null
}
const HURT = ['wounded', 'bearing']
