import type { Patient } from './patients.ts'
import type { Scan } from './reach.ts'

/** How far behind the verb of saying "that they" may stand, in tokens. */
const THEY = 4
/** Those who tell more likely of others than of themselves. */
const OFFICIAL = ['police', 'military', 'worker']

/** "Six prisoners said that *they* had been beaten": the counted ones who say so, right before the predicate that starts at token `from`. */
export function speakersBefore({ ground, patients, voices }: Scan, from: number): Patient | undefined {
  const they = ground.ends(from, 'pronounOfMany')
  const voice = they && voices.find(({ to }) => to <= they.from && they.from - to <= THEY)
  if (!voice) return undefined
  for (let i = voice.to; i < they.from; i++) if (ground.sign(i) !== '') return undefined
  return patients.find(
    ({ from: at, to, counted, head }) =>
      at >= voice.from &&
      to <= voice.to &&
      counted !== null &&
      !(head.type === 'people' && OFFICIAL.includes(head.status ?? '')),
  )
}
