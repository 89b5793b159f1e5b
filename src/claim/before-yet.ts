import { COMMA, type Reached, type Scan } from './reach.ts'

/** How long the clause before "but" may be, in tokens. */
const CLAUSE = 14

/**
 * *O jovem tentou fugir, mas foi detido*: the subject that opens the clause before "but", where the predicate at token
 * `start` stands right behind that word and the clause tells of no fate.
 */
export function subjectBeforeYet({ ground, patients }: Scan, start: number): Reached | null {
  const yet = ground.ends(start, 'yet')
  if (!yet) return null
  const end = ground.sign(yet.from - 1) === ',' ? yet.from - 1 : yet.from
  let from = end
  while (from > 0 && ground.sign(from - 1) === '') {
    from--
    const parts = ground.starts(from, 'relative') ?? ground.starts(from, 'clause')
    if (parts || ground.fates(from).length > 0 || end - from > CLAUSE) return null
  }
  const told = ground.starts(from, 'definite')?.to ?? from
  const patient = patients.find((one) => one.from === from || one.from === told)
  return patient && patient.head.type !== 'none' && patient.head.type !== 'unknown' ? { patient, cost: COMMA } : null
}
