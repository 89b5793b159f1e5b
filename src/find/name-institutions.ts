import { type Candidate, type Scene, vote, whole } from './name-candidate.ts'
import { withOwner } from './name-pieces.ts'
import { unitAt } from './name-units.ts'

/** The table of those that are never written small. */
const CAPITALISED = 'names/declinedInstitutions'

/** Institutions that are written small where their language does so: le parquet général, the interior ministry. */
export function institutionCandidates(scene: Scene): Candidate[] {
  const { view } = scene
  return view.marks
    .filter(
      (mark) => mark.tag === 'institution' && mark.row !== CAPITALISED && unitAt(view, mark.from)?.shape === 'lower',
    )
    .map(({ from, to }) => whole(from, withOwner(scene, to), vote('organization', 5), 'institution'))
}
