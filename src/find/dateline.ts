import { type Token, tokenAt } from '../text/tokens.ts'
import type { View } from './view.ts'

/** How long a dateline may be, in tokens. */
const LONGEST = 14

/** Words of a sentence, of which a dateline has none. */
const TELLING = ['be', 'fate', 'verbs']

/**
 * Where the dateline ends that opens a report, as the number of its dash; 0 where none does: "SANTIAGO, Chile, 22 August —",
 * "LIMA (AFP) --", "EL CAIRO (Efe).—", "Bagdad (AFP) –", "القاهرة (رويترز) -", «القاهرة في 11 مارس -», «بغداد:», "Redeyef, 4 juin 2021 –". It says where the report was filed.
 * `unmarked`: a day and a month are told by their shape too, where the marks of times have been taken out.
 */
export function datelineEnd({ text, tokens, index }: View, unmarked = false): number {
  const first = tokens[0]
  if (first?.kind !== 'word') return 0
  const known = first.shape === 'uncased' && index.hasStarting(0, ['placeName'])
  const dash = dashIn(tokens, known ? [...DASHES, ':'] : DASHES)
  if (dash <= 0) return 0
  const shouted = /^\p{Lu}{2}/u.test(text.slice(first.start, first.end))
  const signed = tokenAt(tokens, tokenAt(tokens, dash - 1)?.norm === '.' ? dash - 2 : dash - 1)?.norm === ')'
  const plainly = first.shape !== 'lower' && (signed || isDated(tokens, index, dash, unmarked))
  if (!shouted && !known && !plainly) return 0
  for (let i = 0; i < dash; i++) if (index.hasStarting(i, TELLING)) return 0
  return dash
}

/** "Redeyef, le 4 juin 2021 –", "Pachuca, Hgo., 6 de diciembre.-": nothing but a region and a date between the comma and the dash. */
function isDated(tokens: readonly Token[], index: View['index'], dash: number, unmarked: boolean): boolean {
  if (tokens[1]?.norm !== ',' || dash < 4) return false
  let from = 2
  while (from < dash && isRegion(tokens[from])) from++
  const ofDate = (i: number): boolean => tokens[i]?.kind === 'number' || index.hasStarting(i, DATE)
  const words = tokens.slice(from, dash)
  return (
    from < dash &&
    (words.every((_, i) => ofDate(from + i)) || (unmarked && DAY.test(words.map(({ norm }) => norm).join(' '))))
  )
}
const DATE = ['month', 'weekday', 'dayArticle', 'dayEnding', 'dateOf']
/** A day and a month by their shape, with a small word between or none. */
const DAY = /^\d{1,2} (?:\p{L}{2,3} )?\p{L}{3,}(?: (?:\p{L}{2,3} )?\d{4})?(?: \.)?$/u

/** A capitalised word, or its stop and comma. */
const isRegion = (token: Token | undefined): boolean =>
  token?.shape === 'capital' || token?.norm === '.' || token?.norm === ','

const DASHES = ['—', '–', '-']

function dashIn(tokens: readonly Token[], dashes: readonly string[]): number {
  for (let i = 0; i < LONGEST && i < tokens.length; i++) {
    const { norm, space } = tokens[i] as Token
    if (
      dashes.includes(norm) &&
      (space || norm === ':' || tokenAt(tokens, i - 1)?.norm === '.' || tokenAt(tokens, i - 1)?.norm === ')')
    )
      return i
  }
  return -1
}

/** Whether the words up to token `to` are the place that a dateline begins with. */
export function opensDateline(view: View, to: number): boolean {
  const next = view.tokens[to]?.norm ?? ''
  const end = datelineEnd(view)
  return end > 0 && (next === ',' || next === '(' || to === end)
}
