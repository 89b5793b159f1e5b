import { threes } from './threes.ts'

/** France, Belgium, Switzerland: how the tens from 70 on are named; the hyphens before 1990, since, and left out. */
const TENS = {
  france: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'],
  belgium: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'quatre-vingt', 'nonante'],
  switzerland: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'huitante', 'nonante'],
}
const HYPHENS: readonly ((spelt: string) => string)[] = [
  (spelt) => spelt,
  (spelt) => spelt.replaceAll(' ', '-'),
  (spelt) => spelt.replaceAll('-', ' '),
]
const UNITS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')

type Style = { readonly tens: readonly string[]; readonly one: 'un' | 'une' }

/** Every way in which French writes `n`, a whole number from 2 on below a million millions. */
export const frenchSpellings = (n: number): string[] =>
  Object.values(TENS).flatMap((tens) =>
    (['un', 'une'] as const).flatMap((one) => HYPHENS.map((hyphens) => hyphens(spelt(n, { tens, one })))),
  )

function spelt(n: number, style: Style): string {
  const [milliards, millions, thousands, rest] = threes(n)
  const counting: Style = { ...style, one: 'un' }
  return [
    milliards && `${hundreds(milliards, counting, true)} milliard${milliards > 1 ? 's' : ''}`,
    millions && `${hundreds(millions, counting, true)} million${millions > 1 ? 's' : ''}`,
    thousands === 1 ? 'mille' : thousands && `${hundreds(thousands, counting, false)} mille`,
    rest && hundreds(rest, style, true),
  ]
    .filter(Boolean)
    .join(' ')
}

/** `plural` where *cents* and *quatre-vingts* take their s: anywhere but before *mille*. */
function hundreds(n: number, style: Style, plural: boolean): string {
  const [hundred, rest] = [Math.floor(n / 100), n % 100]
  const cent = hundred === 1 ? 'cent' : `${UNITS[hundred]} cent${rest === 0 && plural ? 's' : ''}`
  return [hundred && cent, rest && belowHundred(rest, style, plural)].filter(Boolean).join(' ')
}

function belowHundred(n: number, { tens, one }: Style, plural: boolean): string {
  if (n < 20) return n === 1 ? one : (UNITS[n] ?? `dix-${UNITS[n - 10]}`)
  const ten = Math.floor(n / 10)
  const name = tens[ten - 2] ?? ''
  const by20 = name === 'quatre-vingt'
  const unit = n - 10 * (tens.indexOf(name) + 2)
  if (unit === 0) return by20 && plural ? 'quatre-vingts' : name
  if (unit === 1) return by20 ? `${name}-${one}` : `${name} et ${one}`
  if (unit === 11 && !by20) return `${name} et onze`
  return `${name}-${UNITS[unit] ?? `dix-${UNITS[unit - 10]}`}`
}
