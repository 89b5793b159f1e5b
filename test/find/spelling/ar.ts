/** How one writer spells: the case, the gender of what is counted, and habits of spelling. */
type Style = {
  readonly oblique: boolean
  readonly feminine: boolean
  readonly hundred: 'مئة' | 'مائة' | 'مية'
  /** ثلاثمئة in one word, or ثلاث مئة in two. */
  readonly apart: boolean
  readonly billion: readonly [one: string, dual: string, many: string]
  /** What joins the parts: و is written onto the next word; some leave a blank behind it. */
  readonly and: ' و' | ' و '
  /** Vowel signs where a careful hand puts them. */
  readonly vowels: boolean
}

const MILLIARD = ['مليار', 'مليار', 'مليارات'] as const
const BILLION = ['بليون', 'بليون', 'بلايين'] as const
const PLAIN: Style = {
  oblique: false,
  feminine: false,
  hundred: 'مئة',
  apart: false,
  billion: MILLIARD,
  and: ' و',
  vowels: false,
}

const STYLES: readonly Style[] = [
  PLAIN,
  { ...PLAIN, oblique: true },
  { ...PLAIN, feminine: true, vowels: true },
  { ...PLAIN, feminine: true, oblique: true, apart: true },
  { ...PLAIN, hundred: 'مائة', and: ' و ' },
  { ...PLAIN, hundred: 'مائة', oblique: true, feminine: true, billion: BILLION },
  { ...PLAIN, hundred: 'مائة', apart: true, vowels: true },
  { ...PLAIN, hundred: 'مية', oblique: true },
]

/** From three to ten: the stem before a feminine noun; with ة before a masculine one. */
const STEMS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']
const SHORT = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const VOWELS: Readonly<Record<string, string>> = {
  ثلاث: 'ثَلاثُ',
  أربع: 'أَرْبَعُ',
  خمس: 'خَمْسُ',
  عشر: 'عَشْر',
  مئة: 'مِئَة',
  مائة: 'مِائَة',
  ألف: 'أَلْف',
  مليون: 'مِلْيُون',
}

/** Every spelling of a whole number from 0 to hundreds of thousands of millions, by the rules of written Arabic. */
export const arabicSpellings = (n: number): string[] =>
  STYLES.map((style) => (style.vowels ? marked(spelling(n, style)) : spelling(n, style)))

const marked = (text: string): string =>
  Object.entries(VOWELS).reduce((done, [bare, voweled]) => done.replaceAll(bare, voweled), text)

function spelling(n: number, style: Style): string {
  if (n === 0) return 'صفر'
  const counted = { ...style, feminine: false }
  const parts = [
    ...scaled(Math.floor(n / 1e9), style.billion, counted),
    ...scaled(Math.floor(n / 1e6) % 1e3, ['مليون', 'مليون', 'ملايين'], counted),
    ...scaled(Math.floor(n / 1e3) % 1e3, ['ألف', 'ألف', 'آلاف'], counted),
    ...belowThousand(n % 1e3, style),
  ]
  return parts.join(style.and)
}

const dualEnding = ({ oblique }: Style): string => (oblique ? 'ين' : 'ان')

/** So many thousands or millions: ألف, ألفان, ثلاثة آلاف, أحد عشر ألفا, مئتا ألف, مئة ألف وألفان. */
function scaled(n: number, [one, dual, many]: readonly [string, string, string], style: Style): string[] {
  const rest = n % 100
  const hundreds = n - rest
  if (n === 0) return []
  if (n === 1) return [one]
  if (n === 2) return [dual + dualEnding(style)]
  if (rest === 0) return [`${construct(hundred(hundreds / 100, style), style)} ${one}`]
  if (rest < 3) return [...scaled(hundreds, [one, dual, many], style), ...scaled(rest, [one, dual, many], style)]
  return [`${belowThousand(n, style).join(style.and)} ${rest <= 10 ? many : `${one}ا`}`]
}

/** A dual loses its nun before what it counts: مئتا ألف, مئتي ألف. */
const construct = (hundreds: string, { oblique }: Style): string =>
  hundreds.endsWith('ان') || hundreds.endsWith('تين') ? hundreds.slice(0, -2) + (oblique ? 'ي' : 'ا') : hundreds

function belowThousand(n: number, style: Style): string[] {
  const hundreds = Math.floor(n / 100)
  return [...(hundreds > 0 ? [hundred(hundreds, style)] : []), ...belowHundred(n % 100, style)]
}

function hundred(n: number, style: Style): string {
  if (n === 1) return style.hundred
  if (n === 2) return `${style.hundred.slice(0, -1)}ت${dualEnding(style)}`
  return style.apart ? `${STEMS[n]} ${style.hundred}` : SHORT[n] + style.hundred
}

function belowHundred(n: number, style: Style): string[] {
  if (n === 0) return []
  if (n <= 10) return [upToTen(n, style)]
  if (n < 20) return [teen(n - 10, style)]
  const tens = (n < 30 ? 'عشر' : (SHORT[Math.floor(n / 10)] ?? '')) + (style.oblique ? 'ين' : 'ون')
  return n % 10 === 0 ? [tens] : [upToTen(n % 10, style), tens]
}

function upToTen(n: number, style: Style): string {
  if (n === 1) return style.feminine ? 'واحدة' : 'واحد'
  if (n === 2) return (style.feminine ? 'اثنت' : 'اثن') + dualEnding(style)
  return `${STEMS[n]}${style.feminine ? '' : 'ة'}`
}

/** Eleven and twelve agree with what is counted; from thirteen on the unit is against it, the ten with it. */
function teen(unit: number, style: Style): string {
  const ten = style.feminine ? 'عشرة' : 'عشر'
  if (unit === 1) return `${style.feminine ? 'إحدى' : 'أحد'} ${ten}`
  if (unit === 2) return `${style.feminine ? 'اثنت' : 'اثن'}${style.oblique ? 'ي' : 'ا'} ${ten}`
  return `${upToTen(unit, style)} ${ten}`
}

const UNITS = ['', 'أول', 'ثان', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر']

/** The ordinal of 3 to 99 with its article, before a masculine or feminine noun, in both cases. */
export const arabicOrdinals = (n: number): string[] =>
  [false, true].flatMap((feminine) => [false, true].map((oblique) => ordinal(n, { ...PLAIN, feminine, oblique })))

function ordinal(n: number, style: Style): string {
  const e = style.feminine ? 'ة' : ''
  const unit =
    n % 10 === 1 ? (style.feminine ? 'الحادية' : 'الحادي') : n % 10 === 2 ? `الثاني${e}` : `ال${UNITS[n % 10]}${e}`
  if (n <= 10) return `ال${UNITS[n]}${e}`
  if (n < 20) return `${unit} عشر${e}`
  const [tens = ''] = belowHundred(n - (n % 10), style)
  return n % 10 === 0 ? `ال${tens}` : `${unit} وال${tens}`
}

/** A noun's forms: alone or behind hundreds, behind 11 to 99, behind 3 to 10, and its dual in both cases, `null` where it looks like a plural. */
export type Noun = {
  readonly one: string
  readonly accusative: string
  readonly few: string
  readonly two: readonly [string, string | null]
  readonly feminine: boolean
}

/** So many of a noun, number and noun in the forms that each asks of the other; `null` where the form does not tell. */
export function arabicCounted(n: number, noun: Noun, oblique: boolean): string | null {
  if (n === 1) return `${noun.one} ${noun.feminine ? 'واحدة' : 'واحد'}`
  if (n === 2) return noun.two[oblique ? 1 : 0]
  const rest = n % 100
  const style: Style = { ...PLAIN, oblique, feminine: noun.feminine }
  if (rest === 0) return `${spelling(n, style).replace(/([تف])[اي]ن$/u, `$1${oblique ? 'ي' : 'ا'}`)} ${noun.one}`
  return `${spelling(n, style)} ${rest <= 10 ? noun.few : noun.accusative}`
}
