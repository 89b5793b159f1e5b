import type { Claim } from '../domain/claim.ts'
import type { Role, Voice } from '../domain/voice.ts'
import { meaningOf } from '../link/name-meaning.ts'
import { fold } from '../text/fold.ts'

/** Roles in which a bare word ("the ministry", "the union") still names one institution. */
const INSTITUTIONS = new Set([
  'official',
  'court',
  'intergovernmental',
  'union',
  'company',
  'ngo',
  'opposition',
  'armed-group',
  'media',
])

/** The voice a figure comes from: the farthest of the chain, `null` where the report itself speaks. */
const primaryVoice = (claim: Claim): Voice | null => claim.attribution.at(-1) ?? null

/** The role of the voice a figure comes from, `null` where the report itself speaks. */
export const primaryRole = (claim: Claim): Role | null => primaryVoice(claim)?.role ?? null

/**
 * Who stands behind a claim, as a key that is equal for one and the same speaker: the entity of the primary voice;
 * an institution by what its words mean, or by its wording, where it is no known entity; the origin where the report
 * itself speaks. `null` for mere kinds of voices ("eyewitnesses", "unofficial data", "confirmed" by nobody named), which
 * are no one to count and of whom two are never known to be the same.
 *
 * @param origin the number of the origin that the claim's report belongs to
 */
export function speakerKey(claim: Claim, origin: string): string | null {
  const voice = primaryVoice(claim)
  if (!voice) return `origin ${origin}`
  if (voice.id) return `entity ${voice.id}`
  const [role = ''] = voice.role.split('/')
  return voice.source && INSTITUTIONS.has(role)
    ? `source ${meaningOf(voice.source) ?? fold(voice.source).trim()}`
    : null
}

/** Roles whose nameless voices ("the authorities", "the company", in whatever language) may well be one. */
const ONE_VOICE = new Set(['official', 'court', 'company', 'union'])

/**
 * The key under which a claim's speaker is counted. Institutions told of without a name may well be one voice, and
 * count as one for each role.
 */
export function countedAs(claim: Claim, origin: string): string | null {
  const voice = primaryVoice(claim)
  const [role = ''] = voice?.role.split('/') ?? []
  const nameless = voice !== null && isNoName(voice) && ONE_VOICE.has(role)
  return nameless ? `role ${voice.role}` : speakerKey(claim, origin)
}

/** Of a source that words alone make up, which any institution of its kind may go by. */
const isNoName = ({ id, source }: Voice): boolean => source !== null && (id === null || meaningOf(source) !== null)

/** A claim with the key of its value and that of `countedAs`. */
type Counted = { readonly claim: Claim; readonly value: string; readonly counted: string | null }

/**
 * How many speakers stand behind claims, counting nobody twice who may be one with another. Kinds of voices add nothing
 * to those who can be told apart; where there is nobody else, they are one. Nor does a nameless institution beside
 * somebody known of the same role ("the prosecutor's office" may well speak for the prosecutor), nor "the authorities"
 * beside any of them, nor a report that names no source for a figure that somebody is told to have given.
 */
export function countSpeakers(claims: readonly Counted[]): number {
  const roles = new Set(claims.flatMap(({ claim, counted }) => (isNameless(counted) ? [] : [primaryRole(claim)])))
  const fine = new Set(claims.flatMap(({ claim }) => (primaryRole(claim)?.includes('/') ? [headOf(claim)] : [])))
  const spoken = new Set(claims.flatMap(({ value, counted }) => (counted && !isReport(counted) ? [value] : [])))
  const mayBeAnother = ({ claim, value, counted }: Counted): boolean => {
    if (isReport(counted)) return spoken.has(value)
    return isNameless(counted) && (roles.has(primaryRole(claim)) || fine.has(primaryRole(claim) ?? ''))
  }
  const keys = new Set(claims.flatMap((one) => (one.counted === null || mayBeAnother(one) ? [] : [one.counted])))
  return Math.max(keys.size, claims.length > 0 ? 1 : 0)
}

const isNameless = (key: string | null): boolean => key?.startsWith('role ') ?? true
const isReport = (key: string | null): boolean => key?.startsWith('origin ') ?? false
const headOf = (claim: Claim): string => primaryRole(claim)?.split('/')[0] ?? ''

/** The speaker as a reason names it: the source as worded, or what kind of voice it is. */
export function speakerName(claim: Claim): string {
  const voice = primaryVoice(claim)
  if (!voice) return 'the report itself'
  return voice.source ?? (voice.role === 'unknown' ? 'an unnamed source' : `${voice.role} source`)
}
