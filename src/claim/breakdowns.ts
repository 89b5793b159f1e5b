import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'

type Range = { readonly from: number; readonly to: number }

/** A counted phrase and those who make it up, told right behind it; `from` and `to` are the tokens that tell them. */
export type Breakdown = Range & { readonly whole: Patient; readonly members: readonly Patient[] }

/**
 * "Two people, a man and a woman, were shot", "two children, Ana, 5, and Luis, 3, died", سبعة أشخاص، هم أربعة سائقين
 * وثلاثة ركاب: an apposition whose members add up to the number before it. `ages` may stand behind each.
 */
export function findBreakdowns(ground: Ground, patients: readonly Patient[], ages: readonly Range[]): Breakdown[] {
  return patients.flatMap((whole) => {
    const { counted, quantity, to, head } = whole
    const many = counted !== null && quantity.hedge === 'exact' && (quantity.min ?? 0) > 1 && head.type !== 'thing'
    const sign = ground.sign(to) || ' '
    const told = many && (OPENING + COLON).includes(sign) ? breakdownAt(ground, patients, ages, whole) : null
    const beside = told && sign === COLON && !isByFate(told) ? null : told
    return beside ?? (many ? (byPlace(ground, patients, whole) ?? []) : [])
  })
}

/** "17 casualties, *eight dead and nine wounded*": parts that have fates of their own. */
export const isByFate = ({ members }: Breakdown): boolean => members.every(({ head }) => head.type === 'fate')

/** How far behind the whole the first of its parts may stand, and each behind the one before, in tokens. */
const NEAR = 8

/** "88 were arrested, 52 in the capital and 36 in Port-Clair": bare numbers before places, which add up to the whole. */
function byPlace(ground: Ground, patients: readonly Patient[], whole: Patient): Breakdown | null {
  const members: Patient[] = []
  let left = whole.quantity.min ?? 0
  for (let at = whole.to; left > 0; at = members.at(-1)?.to ?? at) {
    const member = patients.find(({ from }) => from >= at)
    const n = member?.quantity.hedge === 'exact' ? (member.quantity.min ?? 0) : 0
    if (!member || n === 0 || n > left || member.from - at > NEAR || member.head.type !== 'none') return null
    if (ground.where(member.to) === null || !isSetOff(ground, at, member.from)) return null
    members.push(member)
    left -= n
  }
  const [first, last] = [members[0], members.at(-1)]
  return first && last && members.length > 1 ? { whole, members, from: first.from, to: last.to } : null
}

/** A comma or "and" right before the part, and no other clause on the way. */
function isSetOff(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ground.starts(i, 'clause') || ';.'.includes(ground.sign(i) || ' ')) return false
  return ',(:'.includes(ground.sign(to - 1) || ' ') || ground.ends(to, 'and') !== undefined
}

const OPENING = ',–—('
const COLON = ':'
const CLOSING = ',.;)–—'

function breakdownAt(
  ground: Ground,
  patients: readonly Patient[],
  ages: readonly Range[],
  whole: Patient,
): Breakdown | null {
  const members: Patient[] = []
  let left = whole.quantity.min ?? 0
  let at = ground.starts(whole.to + 1, 'be')?.to ?? whole.to + 1
  while (left > 0) {
    const member = patients.find(({ from }) => from === at || from === afterTold(ground, at))
    const n = member?.quantity.hedge === 'exact' ? (member.quantity.min ?? 0) : 0
    if (!member || n === 0 || n > left || (members.length === 0 && n === left)) return null
    members.push(member)
    left -= n
    at = behindComplement(ground, patients, behindAge(ground, ages, member.to))
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

/** How long what says which one a member is may be, in tokens. */
const COMPLEMENT = 4

/** Past "of the lycée", *(un couple de) retraités*: up to the sign, the "and" or the next counted one behind it; `to` where none comes soon. */
function behindComplement(ground: Ground, patients: readonly Patient[], to: number): number {
  if (!ground.starts(to, 'of') && !ground.starts(to, 'group')) return to
  for (let i = to; i <= to + COMPLEMENT; i++) {
    if (ground.sign(i) !== '' || ground.starts(i, 'and') || patients.some(({ from }) => from === i)) return i
    if (ground.starts(i, 'be') || ground.fates(i).length > 0) return to
  }
  return to
}

/** Past the comma and the "and" between two members. */
function behindJoint(ground: Ground, at: number): number {
  const comma = ',;'.includes(ground.sign(at) || ' ') ? at + 1 : at
  return ground.starts(comma, 'and')?.to ?? comma
}
