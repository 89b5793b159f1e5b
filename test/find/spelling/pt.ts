import { withoutAccents } from './accents.ts'
import { threes } from './threes.ts'

const UNITS = {
  Brazil:
    'um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove',
  Portugal:
    'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove',
}
const TENS = 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ')
const HUNDREDS = 'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(
  ' ',
)

type Style = {
  readonly units: readonly string[]
  readonly feminine: boolean
  readonly long: boolean
  readonly and: string
}

/** Every way in which Portuguese writes `n`, a whole number from 2 on below a million millions: Brazil and Portugal, both genders. */
export const portugueseSpellings = (n: number): string[] =>
  [false, true]
    .flatMap((feminine) =>
      [' ', ' e '].flatMap((and) => [
        spelt(n, { units: UNITS.Brazil.split(' '), feminine, long: false, and }),
        spelt(n, { units: UNITS.Portugal.split(' '), feminine, long: true, and }),
      ]),
    )
    .flatMap((words) => [words, withoutAccents(words)])

function spelt(n: number, style: Style): string {
  const [billions, millions, thousands, rest] = threes(n)
  const counting: Style = { ...style, feminine: false }
  const parts: [words: string, value: number][] = style.long
    ? [
        [
          scale(
            joined(
              [
                [thousandOf(billions, counting), billions],
                [hundreds(millions, counting), millions],
              ],
              style,
            ),
            1e3 * billions + millions,
            'milhão',
            'milhões',
          ),
          1e3 * billions + millions,
        ],
      ]
    : [
        [scale(hundreds(billions, counting), billions, 'bilhão', 'bilhões'), billions],
        [scale(hundreds(millions, counting), millions, 'milhão', 'milhões'), millions],
      ]
  return joined([...parts, [thousandOf(thousands, style), thousands], [hundreds(rest, style), rest]], style)
}

const scale = (words: string, n: number, one: string, many: string): string => `${words} ${n === 1 ? one : many}`

const thousandOf = (n: number, style: Style): string => (n === 1 ? 'mil' : `${hundreds(n, style)} mil`)

/** "e" stands before the last part where that is below a hundred or full hundreds, elsewhere as the style has it. */
const joined = (parts: readonly (readonly [string, number])[], { and }: Style): string =>
  parts
    .filter(([, value]) => value > 0)
    .map(([words, value], i, all) => {
      const last = i === all.length - 1 && (value < 100 || value % 100 === 0)
      return i === 0 ? words : (last ? ' e ' : and) + words
    })
    .join('')

function hundreds(n: number, { units, feminine }: Style): string {
  if (n === 100) return 'cem'
  const [hundred, rest] = [Math.floor(n / 100), n % 100]
  const name = HUNDREDS[hundred - 1]
  const unit = rest < 20 ? rest : rest % 10
  return [
    feminine ? name?.replace(/os$/, 'as') : name,
    rest >= 20 && TENS[Math.floor(rest / 10) - 2],
    feminine && unit === 1 ? 'uma' : feminine && unit === 2 ? 'duas' : units[unit - 1],
  ]
    .filter(Boolean)
    .join(' e ')
}
