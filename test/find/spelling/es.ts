import { withoutAccents } from './accents.ts'
import { threes } from './threes.ts'

const SMALL =
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const HUNDREDS =
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')

/** The forms of one: before a masculine noun, before a feminine one, alone. */
const ONES = [
  { one: 'un', twentyOne: 'veintiún', feminine: false },
  { one: 'una', twentyOne: 'veintiuna', feminine: true },
  { one: 'uno', twentyOne: 'veintiuno', feminine: false },
]
type Style = (typeof ONES)[number]

/** Every way in which Spanish writes `n`, a whole number from 2 on below a million millions. */
export const spanishSpellings = (n: number): string[] =>
  ONES.map((style) => spelt(n, style)).flatMap((words) => [words, withoutAccents(words)])

function spelt(n: number, style: Style): string {
  const [thousandMillions, millions, thousands, rest] = threes(n)
  const counting = ONES[0] as Style
  return [
    thousandMillions && thousandOf(thousandMillions, counting),
    hundreds(millions, counting),
    n >= 1e6 && (n < 2e6 ? 'millón' : 'millones'),
    thousands && thousandOf(thousands, style.feminine ? style : counting),
    hundreds(rest, style),
  ]
    .filter(Boolean)
    .join(' ')
}

const thousandOf = (n: number, style: Style): string => (n === 1 ? 'mil' : `${hundreds(n, style)} mil`)

function hundreds(n: number, style: Style): string {
  if (n === 100) return 'cien'
  const [hundred, rest] = [Math.floor(n / 100), n % 100]
  const name = HUNDREDS[hundred - 1]
  return [style.feminine ? name?.replace(/os$/, 'as') : name, belowHundred(rest, style)].filter(Boolean).join(' ')
}

function belowHundred(n: number, { one, twentyOne }: Style): string | undefined {
  if (n === 1) return one
  if (n === 21) return twentyOne
  if (n < 30) return SMALL[n - 2]
  const unit = n % 10
  const ten = TENS[Math.floor(n / 10) - 3]
  return unit === 0 ? ten : `${ten} y ${unit === 1 ? one : SMALL[unit - 2]}`
}
