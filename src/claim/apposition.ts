import type { Mark } from '../lang/lexicon.ts'
import type { Link } from './links.ts'
import type { Patient } from './patients.ts'
import { LIGHT, type Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

/** "a union activist, X, was killed": of a single noun and the name beside it, the name is the one claimed. */
export function named({ ground, patients }: Pick<Scan, 'ground' | 'patients'>, link: Link): Link {
  if (link.patient.person !== null || !isOne(link.patient)) return link
  const name = patients.find((patient) => patient.person !== null && inApposition(ground, patient, link.patient))
  return name && !(name.oblique && isSubject(link)) && !(link.patient.oblique && !name.oblique)
    ? { ...link, patient: name }
    : link
}

/** «Сын Карла Руиса убит»: whose predicate stands behind is in the case that names. */
const isSubject = ({ patient, start, rule }: Link): boolean => patient.to <= start || rule === 'participle-counted'

const isOne = ({ quantity }: Patient): boolean => quantity.max === 1 && quantity.min === 1

/** True for a name and a single noun that stand side by side, with or without a comma. */
export function inApposition(ground: Ground, a: Patient, b: Patient): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a]
  if ((left.person === null) === (right.person === null)) return false
  const plain = left.person === null ? left : right
  if (plain === right && ground.starts(right.from, 'whose')) return false
  const to = beforeAge(ground, right.from)
  const parted = ground.sign(to - 1) === ','
  if (!parted && namesOwner(ground, left, to)) return false
  const from = plain === left ? behindSeat(ground, right, to, behindOffice(ground, left, to)) : left.to
  const set = parted && plain === left && ',.'.includes(ground.sign(right.to) || ' ')
  return isOne(plain) && to - left.to <= (parted ? OFFICE : APPOSITION) && onlyWords(ground, from, to, set)
}

/** القيادي *في* حركة حماس صالح الرفاعي: behind an office, the preposition before what it is in, unless a title opens the name. */
function behindOffice(ground: Ground, { from, to }: Patient, name: number): number {
  const within = ground.starts(to, 'locative')
  const office = within && ground.starts(from, 'bearer') && !ground.ends(name, 'nameTitle')
  return office ? within.to : to
}

/** "A passenger *in the van*, X, 58,": behind where somebody was, a name between commas with its age. */
const behindSeat = (ground: Ground, { to }: Patient, name: number, from: number): number =>
  ground.sign(name - 1) === ',' &&
  ground.starts(from, 'locative') &&
  ground.sign(to) === ',' &&
  isSetOff(ground, to + 1)
    ? from + 1
    : from

/** A number between commas. */
const isSetOff = (ground: Ground, i: number): boolean => ground.sign(i) === '' && ground.sign(i + 1) === ','

/** "The wife of X", "a son of former mayor X": an "of" whose last word before the name is no name of a place or a body. */
function namesOwner(ground: Ground, left: Patient, to: number): boolean {
  for (let i = to; i > left.to; i--)
    if (ground.ends(i, 'of')) return i === to || !endsInName(ground, to) || hasOf(ground, left.to, i - 1)
  return false
}

/** Whether a name of a place or a body may end right before token `to`: no title does, in capitals or not. */
const endsInName = (ground: Ground, to: number): boolean =>
  ground.capital(to - 1) && ground.ends(to, 'nameTitle') === undefined

function hasOf(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ground.starts(i, 'of')) return true
  return false
}

/** "His girlfriend, 29-year-old X": the first token of an age that ends right before token `from`, or `from`. */
export function beforeAge(ground: Ground, from: number): number {
  const unit = ground.ends(from, 'measureAfter')
  return unit?.value === 'age' ? unit.from - 1 : from
}

/** How far a name may stand from the noun it goes with, in tokens. */
const APPOSITION = 4
/** The same before a comma: "the leader of the oil workers' union, X". */
const OFFICE = 8
const JOINTS = ['and', 'or', 'be', 'fate', 'preposition', 'relative', 'clause', 'agent', 'verbs', 'quoting']

/** What a noun phrase may hold whose name is set off by commas: the engineer *in charge of* the site *in* Lisbon, X, was held. */
const HELD = ['agent', 'locative']

/** Nothing but words of the noun phrase, a comma and the stop of a title; of one whose name is set off, where and by whom too. */
function onlyWords(ground: Ground, from: number, to: number, set: boolean): boolean {
  for (let i = from; i < to; i++) {
    const sign = ground.sign(i)
    const abbreviates = sign === '.' && ground.ends(i, 'nameTitle') !== undefined
    const joint = JOINTS.some((tag) => ground.covers(i, tag)) && !(set && HELD.some((tag) => ground.starts(i, tag)))
    if ((sign !== '' && !",'".includes(sign) && !abbreviates) || joint) return false
  }
  return true
}

/** How long what is said of somebody between commas may be, in tokens. */
const LONGEST = 20

/**
 * What is said of somebody between commas or dashes before the predicate: "X, a leader of the teachers' union,
 * disappeared", "the pilot, who was alone, died", "X, of Reading, was hurt". `ages` may stand between.
 */
export function appositionsOf(
  ground: Ground,
  patients: readonly Patient[],
  ages: readonly { readonly from: number; readonly to: number }[],
): { from: number; to: number }[] {
  return [...patients.filter(({ head }) => head.type === 'people' || head.type === 'fate'), ...ages].flatMap(
    ({ to: end }) => {
      const opening = behindComplement(ground, behindYears(ground, end))
      const sign = ground.sign(opening)
      const from = opening + 1
      if (!PAIRED.includes(sign || ' ') || ground.sign(from) !== '' || ground.starts(from, 'and')) return []
      const to = closingAt(ground, from, sign)
      if (to === null) return []
      return [sign === ',' ? { from, to } : { from: opening, to: to + 1 }]
    },
  )
}

/** *Une fillette de six ans*: where the years end that stand right behind the noun. */
function behindYears(ground: Ground, end: number): number {
  for (let i = end + 1; i <= end + YEARS; i++) if (ground.ends(i, 'measureAfter')) return i
  return end
}
const YEARS = 4

/** How long "of the truck" may be, in tokens. */
const COMPLEMENT = 4

/** Behind "of the truck" where it follows; `to` where nothing of the kind does. */
export function behindComplement(ground: Ground, to: number): number {
  if (!ground.starts(to, 'of')) return to
  for (let i = to; i <= to + COMPLEMENT; i++) if (ground.sign(i) !== '') return i
  return to
}

/** What sets somebody's description off on both sides. */
const PAIRED = ',–—'
const QUOTES = '"”»'

/** The second `mark`, or the quotation mark behind it, that closes what opens at `from`, if a predicate follows it or a relative pronoun opens it. */
function closingAt(ground: Ground, from: number, mark: string): number | null {
  const relative = ground.starts(from, 'relative') !== undefined
  for (let i = from; i < from + LONGEST; i++) {
    const sign = ground.sign(i)
    const next = QUOTES.includes(ground.sign(i + 1) || ' ') ? i + 2 : i + 1
    if (sign === mark) return relative || ground.starts(next, 'be') || ground.fates(next).length > 0 ? next - 1 : null
    if (sign === '(') i = behindBracket(ground, i)
    else if (';:)'.includes(sign || ' ')) return null
  }
  return null
}

/** How long what stands in brackets within a description may be, in tokens. */
const BRACKET = 4

/** The bracket that closes the one at token `open`; `open` where none is near. */
function behindBracket(ground: Ground, open: number): number {
  for (let i = open + 1; i <= open + BRACKET; i++) if (ground.sign(i) === ')') return i
  return open
}

/** How far before a name the words may begin that say whose it is, in tokens. */
const NAMED = 8

/** *Dont son directeur, Alioune Fall, …*, *including its head, John Roe, …*: the word before the part that a name between commas names once more. */
export function includingNamed(ground: Ground, { from, to, person }: Patient): Mark | undefined {
  if (person === null || ground.sign(from - 1) !== ',' || !',)–—'.includes(ground.sign(to) || ' ')) return undefined
  for (let i = from - 1; i > from - NAMED; i--) {
    const including = ground.ends(i, 'including')
    if (including) return including
    if (!LIGHT.includes(ground.sign(i - 1))) return undefined
  }
  return undefined
}
