import type { Claim, Role, Voice } from '../../index.ts'

const STANCES: Readonly<Record<Voice['stance'], string>> = {
  says: '',
  confirms: ' (confirms)',
  denies: ' (denies)',
  doubts: ' (doubts)',
}

const VERBS: Readonly<Record<Voice['stance'], string>> = {
  says: 'says so',
  confirms: 'confirms it',
  denies: 'denies it',
  doubts: 'doubts it',
}

const ACCESS = { firsthand: ', first hand', secondhand: ', second hand' }

/** A role in words: `official, prosecutor`. */
export const roleWords = (role: Role): string => role.replace('/', ', ').replaceAll('-', ' ')

/** Who says so, through whom, the first speaker first: `eyewitnesses ← the Tribune ← the report itself`. */
export function chainWords({ attribution }: Pick<Claim, 'attribution'>): string {
  return [...attribution.map(voiceWords).toReversed(), 'the report itself'].join(' ← ')
}

/** One voice with its stance: `Ministry of Health (denies)`; by its role where no name is given. */
function voiceWords(voice: Voice): string {
  return `${voice.source ?? nameless(voice)}${STANCES[voice.stance]}`
}

/** A voice with all that is known of it, for `explain`. */
export function voiceSentence(voice: Voice): string {
  const role = voice.role === 'unknown' ? 'role not known' : roleWords(voice.role)
  const access = voice.access === null ? '' : ACCESS[voice.access]
  return `${voice.source ?? 'a source that is not named'} ${VERBS[voice.stance]} (${role}${access})`
}

const nameless = ({ role }: Voice): string =>
  role === 'unknown' ? 'unnamed source' : `unnamed source (${roleWords(role)})`
