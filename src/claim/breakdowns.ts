import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'

type Range = { readonly from: number; readonly to: number }

/** A counted phrase and those who make it up, told right behind it; `from` and `to` are the tokens that tell them. */
export type Breakdown = Range & { readonly whole: Patient; readonly members: readonly Patient[] }

/**
 * "Two people, a man and a woman, were shot", "two children, Ana, 5, and Luis, 3, died": an apposition whose members
 * add up to the number before it. `ages` may stand behind each.
 */
export function findBreakdowns(ground: Ground, patients: readonly Patient[], ages: readonly Range[]): Breakdown[] {
  return patients.flatMap((whole) => {
    const { counted, quantity, to, head } = whole
    const many = counted !== null && quantity.hedge === 'exact' && (quantity.min ?? 0) > 1 && head.type !== 'thing'
    return many && OPENING.includes(ground.sign(to) || ' ') ? (breakdownAt(ground, patients, ages, whole) ?? []) : []
  })
}

const OPENING = ',–—'
const CLOSING = ',.;)–—'

function breakdownAt(
  ground: Ground,
  patients: readonly Patient[],
  ages: readonly Range[],
  whole: Patient,
): Breakdown | null {
  const members: Patient[] = []
  let left = whole.quantity.min ?? 0
  let at = whole.to + 1
  while (left > 0) {
    const member = patients.find(({ from }) => from === at || from === afterTold(ground, at))
    const n = member?.quantity.hedge === 'exact' ? (member.quantity.min ?? 0) : 0
    if (!member || n === 0 || n > left || (members.length === 0 && n === left)) return null
    members.push(member)
    left -= n
    at = behindAge(ground, ages, member.to)
    if (left > 0) at = behindJoint(ground, at)
  }
  return ground.sign(at) === '' || !CLOSING.includes(ground.sign(at))
    ? null
    : { whole, members, from: whole.to + 1, to: at }
}

/** Past "his", "the". */
const afterTold = (ground: Ground, at: number): number => ground.starts(at, 'told')?.to ?? at

function behindAge(ground: Ground, ages: readonly Range[], to: number): number {
  const age = ground.sign(to) === ',' ? ages.find(({ from }) => from === to + 1) : undefined
  return age?.to ?? to
}

/** Past the comma and the "and" between two members. */
function behindJoint(ground: Ground, at: number): number {
  const comma = ',;'.includes(ground.sign(at) || ' ') ? at + 1 : at
  return ground.starts(comma, 'and')?.to ?? comma
}
