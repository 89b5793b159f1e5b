import type { Quantity } from '../domain/quantity.ts'
import { endsIn, isPiece } from '../find/name-endings.ts'
import { groupValue, type View } from '../find/view.ts'

/** Letters before an ending, at least. */
const STEM = 3

/**
 * False where the words in tokens `[from, to)` stand in the singular and `quantity` is of several: in «60 полотен убитого
 * художника» the number counts what is unknown. True in a language whose pack says nothing of it.
 */
export function agrees(view: View, { min, max }: Quantity, from: number, to: number): boolean {
  const endings = view.pack.caseEndings
  const number = max ?? min
  if (!endings || (number !== null && number % 10 === 1 && number % 100 !== 11)) return true
  for (let i = from; i < to; i++) if (endsIn(view.tokens[i]?.norm ?? '', endings.singular, STEM)) return false
  return isFew(number) || !isOne(view, to)
}

/** Two, three and four, and what ends in them, take a noun in the singular: «22 футболиста»; so does a fraction. */
const isFew = (number: number | null): boolean =>
  number !== null && ((number % 10 < 5 && number % 10 > 0 && Math.trunc(number / 10) % 10 !== 1) || number % 1 > 0)

/** A noun for one person that is none for several, right before token `to`. */
function isOne({ index }: View, to: number): boolean {
  const group = index.ending(to, 'group')
  if (!group || groupValue(group).count !== 1) return false
  return (
    index.over(to - 1, (mark) => mark.tag === 'group' && mark.to === to && groupValue(mark).count !== 1) === undefined
  )
}

/** A number of people in the form of an object at token `i`: троих. */
export const isObject = ({ tokens, pack: { caseEndings } }: View, i: number): boolean =>
  caseEndings !== undefined && isPiece(tokens[i]?.norm ?? '', caseEndings.objects)

/** *Depois de um dos feridos ter morrido*: right behind its subject, which the preposition does not govern. */
export const isInfinitive = ({ tokens, pack: { infinitives } }: View, i: number): boolean =>
  infinitives !== undefined && endsIn(tokens[i]?.norm ?? '', infinitives, 1)
