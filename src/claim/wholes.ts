import { fateValue, isDefinite, type View } from '../find/view.ts'
import type { Link } from './links.ts'
import type { Patient } from './patients.ts'

/** A claim of a sentence before, which "of them" may speak of; `draft` is its index in the report. */
export type Whole = Pick<Link, 'kind' | 'patient'> & { readonly draft: number }

/** Of the claims of the sentence before the last that could hold the part, one of the part's own kind first; "among the dead" none else. */
export function earlierWhole(
  view: View,
  earlier: readonly Whole[],
  patient: Patient,
  own: Link | undefined,
): Whole | null {
  const named = kindNamed(view, patient)
  const holding = earlier.filter(
    (whole) => mayHold(whole.patient, patient) && (!named || whole.kind === named) && !areDead(whole, own),
  )
  if (isOpen(patient) && own?.kind !== 'killed' && !earlier.every(({ kind }) => VICTIMS.includes(kind))) return null
  const alike = holding.findLast((whole) => whole.kind === own?.kind)
  return alike ?? (own?.fate && fateValue(own.fate).as === 'noun' ? null : (holding.at(-1) ?? null))
}

/** «Погибли 11. Вместе с ним уволены четверо»: what befalls the living alone befalls none of the dead. */
const areDead = (whole: Whole, own: Link | undefined): boolean =>
  whole.kind === 'killed' && own !== undefined && OF_THE_LIVING.includes(own.kind)
const OF_THE_LIVING = [
  'dismissed',
  'arrested',
  'charged',
  'tried',
  'convicted',
  'imprisoned',
  'released',
  'striking',
  'deployed',
]

/** "Three of the victims": of the dead, unless others are told of; "three of the victims were beheaded": of the dead. */
const isOpen = ({ head }: Patient): boolean => head.type === 'fate' && head.fate.kind === 'casualties'
const VICTIMS = ['killed', 'casualties']

/** معظم *القتلى* من العمال، وأن بينهم سائقا: the fate of those whom the sentence names before the part, in a language with a clitic article. */
function kindNamed(view: View, { from }: Patient): string | null {
  if (!view.pack.clitics) return null
  const told = view.marks.findLast((mark) => mark.tag === 'fate' && mark.to <= from && isDefinite(view, mark))
  const { as, kind } = told ? fateValue(told) : { as: null, kind: null }
  return as === 'noun' && kind !== 'casualties' ? kind : null
}

/** A whole is no smaller than its part. */
export const mayHold = ({ quantity: whole }: Patient, { quantity: part }: Patient): boolean =>
  whole.max === null || (part.min ?? part.max ?? 0) <= whole.max
