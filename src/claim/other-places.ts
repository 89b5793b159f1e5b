import { fateValue, type View } from '../find/view.ts'
import type { Sentence } from './sentence.ts'

/** How many words may stand between what befalls somebody and where the hospital is. */
const WARD = 4
const DIED_IN = 6

/** "Flown to a hospital in Nashville", "died at a clinic in Nashville": where the hurt were taken, not where they were hurt. */
export const isWard = (view: View, from: number): boolean =>
  view.marks.some((mark) => {
    if (mark.tag !== 'fate' || mark.to > from || from - mark.to > DIED_IN || !plain(view, mark.to, from)) return false
    const { kind, as, later } = fateValue(mark)
    if (kind === 'hospitalised') return from - mark.to <= WARD
    return (later || (kind === 'killed' && as === 'intransitive')) && view.index.isWithin(mark.to, from, 'hospital')
  })

/** "A Boise family", "a Dallas man": a place right before those who are from there. */
export const isOfPeople = ({ index }: View, to: number): boolean => index.hasStarting(to, ['group', 'collective'])

/** "Ann Roe of Riverton", "Ann Roe, 56, of Riverton": where somebody is from. */
export function isResidence({ view: { index, tokens }, names }: Sentence, from: number): boolean {
  const of = index.ending(from, 'of')
  if (!of) return false
  const aged = tokens[of.from - 1]?.norm === ',' && tokens[of.from - 2]?.kind === 'number'
  return aged || names.some(({ to, value }) => to === of.from && value.type === 'person')
}

/** "A U.S. soldier", "the U.S. embassy": a country's name right before what is of that country. */
export const isAttribute = ({ index, tokens }: View, to: number): boolean =>
  index.hasStarting(to, ['group', 'thing', 'organizationHead', 'organizationCue', 'nameTitle']) ||
  tokens[to]?.kind === 'number'

/** No sign between the two. */
export const plain = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from, to).every((token) => token.kind === 'word')
