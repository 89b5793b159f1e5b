import { type Cases, cases, type Scale, type SlavicWords, slavicSpellings } from './slavic.ts'

/** The oblique forms, short and long: п'яти, п'ятьох; the instrumental: п'ятьма, п'ятьома. */
const soft = (straight: string, short: string, long: string, instrumental: string): Cases =>
  cases(
    straight,
    `${short}/${long}ох`,
    `${short}/${long}ом`,
    `${straight}/${long}ох`,
    instrumental,
    `${short}/${long}ох`,
  )

const regular = (straight: string): Cases => {
  const stem = straight.replace(/ь$/u, '')
  return soft(straight, `${stem}и`, `${stem}ь`, `${stem}ьма/${stem}ьома`)
}

const hundreds = (straight: string, oblique: string, instrumental: string): Cases =>
  cases(straight, `${oblique}сот`, `${oblique}стам`, straight, instrumental, `${oblique}стах`)

const scale = (stem: string): Scale => ({
  gender: 'm',
  one: cases(stem, `${stem}а`, `${stem}у`, stem, `${stem}ом`, `${stem}і`),
  few: `${stem}и`,
  many: cases(`${stem}ів`, `${stem}ів`, `${stem}ам`, `${stem}ів`, `${stem}ами`, `${stem}ах`),
})

const TWO = cases('два', 'двох', 'двом', 'два/двох', 'двома', 'двох')
const TEENS = ['оди', 'два', 'три', 'чотир', "п'ят", 'шіст', 'сім', 'вісім', "дев'ят"]

const WORDS: SlavicWords = {
  one: {
    m: cases('один', 'одного', 'одному', 'один/одного', 'одним', 'одному/однім'),
    f: cases('одна', 'однієї/одної', 'одній', 'одну', 'однією/одною', 'одній'),
    n: cases('одне/одно', 'одного', 'одному', 'одне', 'одним', 'одному/однім'),
  },
  two: { m: TWO, f: [['дві'], ...TWO.slice(1, 3), ['дві', 'двох'], ...TWO.slice(4)], n: TWO },
  units: [
    cases('три', 'трьох', 'трьом', 'три/трьох', 'трьома', 'трьох'),
    cases('чотири', 'чотирьох', 'чотирьом', 'чотири/чотирьох', 'чотирма', 'чотирьох'),
    regular("п'ять"),
    soft('шість', 'шести', 'шість', 'шістьма/шістьома'),
    soft('сім', 'семи', 'сім', 'сьома/сімома'),
    soft('вісім', 'восьми', 'вісьм', 'вісьма/вісьмома'),
    regular("дев'ять"),
    regular('десять'),
    ...TEENS.map((stem) => regular(`${stem}надцять`)),
  ],
  tens: [
    regular('двадцять'),
    regular('тридцять'),
    cases('сорок', 'сорока', 'сорока', 'сорок', 'сорока', 'сорока'),
    ...["п'ятдесят", 'шістдесят', 'сімдесят', 'вісімдесят'].map(regular),
    cases("дев'яносто", "дев'яноста", "дев'яноста", "дев'яносто", "дев'яноста", "дев'яноста"),
  ],
  hundreds: [
    cases('сто', 'ста', 'ста', 'сто', 'ста', 'ста'),
    cases('двісті', 'двохсот', 'двомстам', 'двісті', 'двомастами', 'двохстах'),
    cases('триста', 'трьохсот', 'трьомстам', 'триста', 'трьомастами', 'трьохстах'),
    cases('чотириста', 'чотирьохсот', 'чотирьомстам', 'чотириста', 'чотирмастами', 'чотирьохстах'),
    hundreds("п'ятсот", "п'яти", "п'ятьмастами/п'ятьомастами"),
    hundreds('шістсот', 'шести', 'шістьмастами/шістьомастами'),
    hundreds('сімсот', 'семи', 'сьомастами/сімомастами'),
    hundreds('вісімсот', 'восьми', 'вісьмастами/вісьмомастами'),
    hundreds("дев'ятсот", "дев'яти", "дев'ятьмастами/дев'ятьомастами"),
  ],
  scales: [
    scale('мільярд'),
    scale('мільйон'),
    {
      gender: 'f',
      one: cases('тисяча', 'тисячі', 'тисячі', 'тисячу', 'тисячею', 'тисячі'),
      few: 'тисячі',
      many: cases('тисяч', 'тисяч', 'тисячам', 'тисяч', 'тисячами', 'тисячах'),
    },
  ],
  animate: /одного$|ох$/u,
}

const COLLECTIVES = ['двоє', 'троє', 'четверо', "п'ятеро", 'шестеро', 'семеро', 'восьмеро', "дев'ятеро", 'десятеро']

/** Every way in which Ukrainian writes `n`, a whole number from 1 on below a million millions; collective words included. */
export const ukrainianSpellings = (n: number): string[] => [
  ...slavicSpellings(n, WORDS),
  ...COLLECTIVES.slice(n - 2, n - 1).filter(() => n > 1),
]
