import { numberInWords } from './numerals.ts'
import { joinedTo, type Read, smallNumber } from './time-digits.ts'
import { isSign, markAt, markBefore, type Scan, tokenAt } from './time-scan.ts'

/** A count before a unit, with its half and what may stand between the two: "four and a half", "five straight". */
export function readCount(scan: Scan, i: number): Read<number | null> {
  const whole = readWhole(scan, i)
  const half = whole && markAt(scan, whole.to, 'andHalf')
  const to = half?.to ?? whole?.to ?? i
  const between = whole && typeof whole.value === 'number' && whole.value > 1 ? markAt(scan, to, 'inCount') : undefined
  return whole && { to: between?.to ?? to, value: half && whole.value !== null ? whole.value + 0.5 : whole.value }
}

/** Digits, number words, "a", "several"; `null` as value where it is not given. */
function readWhole(scan: Scan, i: number): Read<number | null> {
  const several = markAt(scan, i, 'several')
  if (several) return { to: several.to, value: null }
  const n = smallNumber(scan, i, 99) ?? longNumber(scan, i)
  if (n !== null) return { to: pastHyphen(scan, i + 1), value: n }
  const article = markAt(scan, i, 'article')
  const words = numberInWords(scan.view, i)
  if (!words) return article ? { to: article.to, value: 1 } : null
  return { to: pastHyphen(scan, words.to), value: words.value }
}

/** The hyphen of "20-day" is skipped, unless the unit's own row holds it. */
const pastHyphen = (scan: Scan, i: number): number => (isSign(scan, i, '-–') && !markAt(scan, i, 'unit') ? i + 1 : i)

const longNumber = (scan: Scan, i: number): number | null => {
  const token = tokenAt(scan, i)
  return token?.kind === 'number' && token.norm.length === 3 && !joinedTo(scan, i, ".,'") ? Number(token.norm) : null
}

/** An hour in digits or words behind a word that announces one and no stretch of time. */
export function readHourCount(scan: Scan, i: number): Read<number> {
  if (!markBefore(scan, i, ['clockBefore']) || markBefore(scan, i, ['dateOf', 'durationCue'])) return null
  const n = smallNumber(scan, i, 24)
  const words = n === null ? numberInWords(scan.view, i) : null
  if (n !== null) return { to: i + 1, value: n }
  return words && words.value <= 24 ? words : null
}
