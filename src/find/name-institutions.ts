import { tagNumber } from '../lang/tags.ts'
import { type Candidate, type Scene, vote, whole } from './name-candidate.ts'
import { unitAt } from './name-units.ts'

const INSTITUTION = tagNumber('institution')

/** Institutions that are written small where their language does so: le parquet général, the interior ministry. */
export function institutionCandidates({ view }: Scene): Candidate[] {
  if (!view.tags.has(INSTITUTION)) return []
  return view.marks
    .filter((mark) => mark.number === INSTITUTION && unitAt(view, mark.from)?.shape === 'lower')
    .map(({ from, to }) => whole(from, to, vote('organization', 5), 'institution'))
}
