import { type Cases, cases, type Scale, type SlavicWords, slavicSpellings } from './slavic.ts'

/** Declined like a feminine noun in a soft sign: пять, пяти, пятью. */
const soft = (nominative: string): Cases => {
  const stem = nominative.slice(0, -1)
  return cases(nominative, `${stem}и`, `${stem}и`, nominative, `${stem}ью`, `${stem}и`)
}

/** Both halves decline: пятьдесят, пятидесяти, пятьюдесятью. */
const tens = (first: string, oblique: string, instrumental: string): Cases => {
  const [straight, other] = [`${first}десят`, `${oblique}десяти`]
  return cases(straight, other, other, straight, instrumental, other)
}

const hundreds = (straight: string, oblique: string, instrumental: string): Cases =>
  cases(straight, `${oblique}сот`, `${oblique}стам`, straight, instrumental, `${oblique}стах`)

const scale = (stem: string): Scale => ({
  gender: 'm',
  one: cases(stem, `${stem}а`, `${stem}у`, stem, `${stem}ом`, `${stem}е`),
  few: `${stem}а`,
  many: cases(`${stem}ов`, `${stem}ов`, `${stem}ам`, `${stem}ов`, `${stem}ами`, `${stem}ах`),
})

const TWO = cases('два', 'двух', 'двум', 'два/двух', 'двумя', 'двух')

const WORDS: SlavicWords = {
  one: {
    m: cases('один', 'одного', 'одному', 'один/одного', 'одним', 'одном'),
    f: cases('одна', 'одной', 'одной', 'одну', 'одной/одною', 'одной'),
    n: cases('одно', 'одного', 'одному', 'одно', 'одним', 'одном'),
  },
  two: { m: TWO, f: [['две'], ...TWO.slice(1, 3), ['две', 'двух'], ...TWO.slice(4)], n: TWO },
  units: [
    cases('три', 'трёх/трех', 'трём/трем', 'три/трёх', 'тремя', 'трёх/трех'),
    cases('четыре', 'четырёх/четырех', 'четырём/четырем', 'четыре/четырёх', 'четырьмя', 'четырёх/четырех'),
    soft('пять'),
    soft('шесть'),
    soft('семь'),
    cases('восемь', 'восьми', 'восьми', 'восемь', 'восемью/восьмью', 'восьми'),
    ...['девять', 'десять', 'одиннадцать', 'двенадцать', 'тринадцать', 'четырнадцать', 'пятнадцать'].map(soft),
    ...['шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать'].map(soft),
  ],
  tens: [
    soft('двадцать'),
    soft('тридцать'),
    cases('сорок', 'сорока', 'сорока', 'сорок', 'сорока', 'сорока'),
    tens('пять', 'пяти', 'пятьюдесятью'),
    tens('шесть', 'шести', 'шестьюдесятью'),
    tens('семь', 'семи', 'семьюдесятью'),
    tens('восемь', 'восьми', 'восемьюдесятью/восьмьюдесятью'),
    cases('девяносто', 'девяноста', 'девяноста', 'девяносто', 'девяноста', 'девяноста'),
  ],
  hundreds: [
    cases('сто', 'ста', 'ста', 'сто', 'ста', 'ста'),
    cases('двести', 'двухсот', 'двумстам', 'двести', 'двумястами', 'двухстах'),
    cases('триста', 'трёхсот/трехсот', 'трёмстам/тремстам', 'триста', 'тремястами', 'трёхстах/трехстах'),
    cases('четыреста', 'четырёхсот', 'четырёмстам/четыремстам', 'четыреста', 'четырьмястами', 'четырёхстах'),
    hundreds('пятьсот', 'пяти', 'пятьюстами'),
    hundreds('шестьсот', 'шести', 'шестьюстами'),
    hundreds('семьсот', 'семи', 'семьюстами'),
    hundreds('восемьсот', 'восьми', 'восемьюстами/восьмьюстами'),
    hundreds('девятьсот', 'девяти', 'девятьюстами'),
  ],
  scales: [
    scale('миллиард'),
    scale('миллион'),
    {
      gender: 'f',
      one: cases('тысяча', 'тысячи', 'тысяче', 'тысячу', 'тысячей/тысячью', 'тысяче'),
      few: 'тысячи',
      many: cases('тысяч', 'тысяч', 'тысячам', 'тысяч', 'тысячами', 'тысячах'),
    },
  ],
  animate: /одного$|двух$|тр[её]х$|четыр[её]х$/u,
}

const COLLECTIVES = ['дво', 'тро', 'четвер', 'пятер', 'шестер', 'семер', 'восьмер', 'девятер', 'десятер']

/** Every way in which Russian writes `n`, a whole number from 1 on below a million millions; collective words included. */
export const russianSpellings = (n: number): string[] => [...slavicSpellings(n, WORDS), ...collectives(n)]

function collectives(n: number): string[] {
  const stem = COLLECTIVES[n - 2]
  const endings = n < 4 ? ['е', 'их', 'им', 'ими'] : ['о', 'ых', 'ым', 'ыми']
  return stem ? endings.map((ending) => stem + ending) : []
}
