import type { Claim, Role, Voice } from '../../index.ts'

const VERBS: Readonly<Record<Voice['stance'], string>> = {
  says: 'said so',
  confirms: 'confirmed it',
  denies: 'denied it',
  doubts: 'doubted it',
}

const ACCESS = { firsthand: ', first hand', secondhand: ', second hand' }

/** A role in words: `official, prosecutor`. */
export const roleWords = (role: Role): string => role.replace('/', ', ').replaceAll('-', ' ')

/** Who says so, through whom, the first speaker first: `eyewitnesses (witness) ← the Tribune (media)`. */
export function chainWords({ attribution }: Pick<Claim, 'attribution'>): string {
  return attribution.length === 0 ? 'the report itself' : attribution.map(voiceWords).toReversed().join(' ← ')
}

/** One voice with its role, where that is known, and its stance: `Ministry of Health (official, health; denies)`. */
function voiceWords({ source, role, stance }: Voice): string {
  const known = [role === 'unknown' ? '' : roleWords(role), stance === 'says' ? '' : stance].filter(
    (word) => word !== '',
  )
  return `${source ?? 'unnamed source'}${known.length > 0 ? ` (${known.join('; ')})` : ''}`
}

/** A voice with all that is known of it, for `explain`. */
export function voiceSentence(voice: Voice): string {
  const role = voice.role === 'unknown' ? 'role not known' : roleWords(voice.role)
  const access = voice.access === null ? '' : ACCESS[voice.access]
  return `${voice.source ?? 'a source that is not named'} ${VERBS[voice.stance]} (${role}${access})`
}
