import { interval, type Quantity, type Reported, type Vague } from '../../index.ts'

const VAGUE_WORDS: Readonly<Record<Vague, string>> = {
  few: 'several',
  tens: 'dozens',
  hundreds: 'hundreds',
  thousands: 'thousands',
  'tens-of-thousands': 'tens of thousands',
  'hundreds-of-thousands': 'hundreds of thousands',
  millions: 'millions',
  many: 'many',
}

/** A number as English writes it: `1,500`. */
export const count = (n: number): string => n.toLocaleString('en')

/** `1 report`, `3 reports`; `nouns` where adding an s will not do. */
export const counted = (n: number, noun: string, nouns = `${noun}s`): string => `${count(n)} ${n === 1 ? noun : nouns}`

/** A quantity with its hedge in words: `at least 12`, `30 to 70`, `dozens`. */
export function figure(q: Quantity): string {
  const n = count(q.min ?? q.max ?? 0)
  switch (q.hedge) {
    case 'vague':
      return VAGUE_WORDS[q.vague ?? 'many']
    case 'range':
      return `${q.min === null ? 'up' : count(q.min)} to ${q.max === null ? 'more' : count(q.max)}`
    case 'less-than':
      return `fewer than ${n}`
    case 'exact':
      return n
    default:
      return `${q.hedge.replace('-', ' ')} ${n}`
  }
}

/** Which counts a quantity leaves possible, in words: what its hedge means when figures are compared. */
export function countsAdmitted(q: Quantity): string {
  const counts = interval(q)
  if (counts === null) return 'no number stated, and none assumed'
  if (q.hedge === 'exact') return 'stated without a hedge'
  const [low, high] = [Math.ceil(counts.low), Math.floor(counts.high)]
  if (q.max === null) return `${count(low)} or more`
  if (q.min === null) return `${count(high)} or fewer`
  return `${count(low)} to ${count(high)} when figures are compared`
}

/** A kind of claim in words: `hunger striking`. */
export const kindWords = (kind: string): string => kind.replaceAll('-', ' ')

/** The span of the numbers that were stated: `4 to 70 and more`; `null` where no number was. */
export function reportedWords({ low, high, open }: Reported): string | null {
  if (low === null && high === null) return null
  const more = open ? ' and more' : ''
  if (low === null) return `up to ${count(high ?? 0)}${more}`
  if (high === null || low === high) return `${count(low)}${more}`
  return `${count(low)} to ${count(high)}${more}`
}
