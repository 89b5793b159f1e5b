import type { Mark } from '../lang/lexicon.ts'
import type { Reached, Scan } from './reach.ts'

/** The rule of a penalty and whom it is for. */
export const SENTENCE = 'penalty-for-counted'

const PENALTIES = ['imprisoned', 'jailed', 'convicted', 'executed']
/** How far whom a penalty is for may stand behind it, in tokens. */
const REACH = 7

/** "Life in prison for three men", "السجن المشدد 15 سنة لأربعة متهمين": those whom a penalty is for. */
export function penalised({ view, ground, patients, asides }: Scan, kind: string, { to }: Mark): Reached | null {
  if (!PENALTIES.includes(kind)) return null
  let behindFor = false
  for (let i = to; i < Math.min(to + REACH, view.tokens.length); i++) {
    const patient = patients.find((one) => one.from === i)
    if (patient) return behindFor || isFor(i) ? { patient, cost: 0 } : null
    if (behindFor && ground.starts(i, 'preposition')) return null // "for violence against three"
    behindFor ||= ground.starts(i, 'forWhom') !== undefined
    const aside = asides.find((one) => one.from === i)
    if (aside) i = aside.to - 1
    else if (ground.sign(i) !== '' || ground.starts(i, 'clause') || ground.fates(i).length > 0) return null
  }
  return null

  function isFor(i: number): boolean {
    if (ground.ends(i, 'forWhom')) return true
    const { clitics } = view.pack
    return Boolean(clitics?.dative && view.index.over(i, ({ from, prefix }) => from === i && prefix === clitics.dative))
  }
}
