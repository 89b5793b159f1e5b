import type { Mark } from '../lang/lexicon.ts'
import { type Candidate, type Scene, vote, whole } from './name-candidate.ts'
import { isCapital } from './name-units.ts'

const OPEN = new Set(['"', '“', '„', '«'])
const CLOSE = new Set(['"', '”', '“', '»'])
/** Words in quotation marks beyond which they are speech, not a name. */
const LONGEST = 6

/** «Как рассказал «Вечерним вестям» адвокат», «пишет «Берег»»: who was told or who tells, in a language that puts it in a case. */
const isOfMedium = ({ view, signs }: Scene, i: number): Mark | null =>
  view.pack.names.governs === undefined ? null : signs.ending(i, 'saying', 'verbs', 'citing', 'according')

/** What stands in quotation marks behind a kind of organisation or a legal form, whole: газета «Вечерний берег». */
export function quotedCandidates(scene: Scene): Candidate[] {
  const { view, signs } = scene
  return view.tokens.flatMap((token, i) => {
    const first = view.tokens[i + 1]
    const introduced = OPEN.has(token.norm) && (signs.ending(i, 'organizationCue', 'legalForm') ?? isOfMedium(scene, i))
    if (!introduced || !first || !(isCapital(first) || first.shape === 'uncased')) return []
    const to = view.tokens.findIndex((each, at) => at > i + 1 && at <= i + 1 + LONGEST && CLOSE.has(each.norm))
    if (to < 0) return []
    return [whole(i + 1, to, vote('organization', 4), 'quoted behind its kind')]
  })
}
