import type { Link } from './links.ts'
import type { Patient } from './patients.ts'
import type { Scan } from './reach.ts'

/** How far behind the predicate "along with" may stand, in tokens. */
const FAR = 8

/** "The judge was shot dead on Monday along with two bodyguards": those whom the same befell, told behind the predicate. */
export function inCompany({ ground, patients }: Scan, { patient, start, end }: Link): Patient[] {
  if (start < patient.to) return []
  for (let i = end; i <= end + FAR; i++) {
    const along = ground.starts(i, 'inCompany')
    if (along) return patients.filter(({ from }) => from === along.to)
    if ((ground.sign(i) !== '' && ground.sign(i) !== ',') || ground.starts(i, 'clause') || ground.fates(i).length > 0)
      return []
  }
  return []
}
