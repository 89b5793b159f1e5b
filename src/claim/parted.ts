import type { Mark } from '../lang/lexicon.ts'
import type { Reached, Scan } from './reach.ts'

/** How long what is inserted between an event and its "of" may be, in tokens. */
const INSERTION = 10
/** What else may stand before a time that is inserted without commas: *l'assassinat le 3 mai de …*. */
const LEADS = ['definite', 'preposition', 'locative']

/**
 * *L'arrestation, mardi à Lomé, de trois militants*, *la mort samedi de deux soldats*: those an event befalls, behind
 * what stands between commas, a time or an adjective, and the word for "of".
 */
export function behindInserted(scan: Scan, { to }: Mark): Reached | null {
  const at = behindOf(scan, to)
  const patient = scan.patients.find(({ from }) => from === at)
  return patient ? { patient, cost: 1 } : null
}

/** Behind the "of" that an insertion, a time, an adjective or the author's doubt parts from the event. */
function behindOf(scan: Scan, to: number): number | undefined {
  const { ground } = scan
  const doubt = ground.starts(to, 'doubt')
  const end = ground.sign(to) === ',' ? closingComma(scan, to) : (behindTimes(scan, to) ?? doubt?.to ?? to + 1)
  if (end === null || (end === to + 1 && (ground.sign(to) !== '' || ground.fates(to).length > 0))) return undefined
  return ground.starts(end, 'of')?.to ?? (end === doubt?.to ? end : undefined)
}

/** Behind the second comma, where no other fate, number or clause stands between the two. */
function closingComma({ view, ground, patients }: Scan, comma: number): number | null {
  for (let i = comma + 1; i <= comma + INSERTION; i++) {
    if (ground.sign(i) === ',') return i + 1
    if (i >= view.tokens.length || ';:.()!?'.includes(ground.sign(i) || ' ')) return null
    if (ground.starts(i, 'clause') || ground.fates(i).length > 0) return null
    if (patients.some(({ from, counted }) => from === i && counted !== null)) return null
  }
  return null
}

/** Behind the times that stand right behind the event; `null` where none does. */
function behindTimes({ ground, asides }: Scan, from: number): number | null {
  let end: number | null = null
  for (let at = from; ; ) {
    const start = LEADS.map((tag) => ground.starts(at, tag)?.to).find((to) => to !== undefined) ?? at
    const time = asides.find((one) => one.from === at) ?? asides.find((one) => one.from === start)
    if (!time || time.to <= at) return end
    end = at = time.to
  }
}
