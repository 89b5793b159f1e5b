import type { View } from '../find/view.ts'

/** How long a dateline may be, in tokens. */
const DATELINE = 14

/** Words of a sentence, of which a dateline has none. */
const TELLING = ['be', 'fate', 'verbs']

/** Where the dateline ends that opens a report ("SANTIAGO, Chile, 22 August —"): it says where it was filed; 0 if none does. */
export function datelineEnd({ text, tokens, index }: View): number {
  const first = tokens[0]
  if (!first || !/^\p{Lu}{2}/u.test(text.slice(first.start, first.end))) return 0
  const dash = tokens
    .slice(0, DATELINE)
    .findIndex(({ norm, space }) => space && (norm === '—' || norm === '–' || norm === '-'))
  for (let i = 0; i < dash; i++) if (index.hasStarting(i, TELLING)) return 0
  return Math.max(0, dash)
}
