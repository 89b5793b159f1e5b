import anyAscii from 'any-ascii'

/** How a script's letters are heard; scripts that are not listed are romanised letter by letter. */
export type Script = {
  readonly name: string
  readonly pattern: RegExp
  /** True for a script that leaves vowels out or writes them loosely. */
  readonly abjad: boolean
  /** True for a script in which a name is spelt as a whole, so that two spellings are two names. */
  readonly exact: boolean
  /** Spellings of several letters, replaced before the letters are looked up. */
  readonly digraphs: readonly (readonly [string, string])[]
  readonly letters: Readonly<Record<string, string>>
}

function table(rows: string): Record<string, string> {
  return Object.fromEntries(rows.split('|').map((row) => [row[0] ?? '', row.slice(2)]))
}

const script = (name: string, pattern: RegExp, rest: Partial<Script> = {}): Script => ({
  name,
  pattern,
  abjad: false,
  exact: false,
  digraphs: [],
  letters: {},
  ...rest,
})

const LATIN = script('Latin', /\p{Script=Latin}/u, {
  letters: table(
    'š S|ş S|ș S|ž J|ż J|ź z|č C|ć C|ç C|ğ g|ı i|ł l|ß s|đ d|ñ n|ń n|ţ T|ț T|ś s|ə a|ö o|ü u|ä e|å o|ø o|æ e|þ t|ð d',
  ),
})

const SCRIPTS: readonly Script[] = [
  script('Arabic', /\p{Script=Arabic}/u, {
    abjad: true,
    letters: table(
      'ا a|أ a|إ i|آ a|ٱ a|ى a|ة a|ع a|ء |ئ i|ؤ u|و u|ي i|ی i|ج J|چ C|ژ J|ش S|خ H|ح h|ه h|غ g|گ g|ق k|ك k|ک k|ث t|ذ d|ظ z|ض d|ط t|ص s|ف f|ڤ v|پ p|ب b|ت t|د d|ر r|ز z|س s|ل l|م m|ن n',
    ),
  }),
  script('Cyrillic', /\p{Script=Cyrillic}/u, {
    digraphs: [
      ['дж', 'џ'],
      ['оу', 'у'],
      ['цз', 'ж'],
      ['чж', 'ж'],
      ['ье', 'е'],
      ['ьё', 'ё'],
    ],
    letters: table(
      'а a|б b|в v|г g|д d|е e|ё io|ж J|з z|и i|й i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х H|ц T|ч C|ш S|щ S|ъ |ы i|ь |э e|ю iu|я ia|ә a|ғ g|қ k|ң n|ө o|ұ u|ү u|һ h|і i|ї i|є e|ґ g|ў u|ђ J|ћ C|џ J|ј i|љ l|њ n|ѓ g|ќ k|ѕ z|ҳ h|ҷ J|ӣ i|ӯ u',
    ),
  }),
  script('Hebrew', /\p{Script=Hebrew}/u, {
    abjad: true,
    letters: table(
      'א a|ב b|ג g|ד d|ה h|ו u|ז z|ח H|ט t|י i|כ k|ך H|ל l|מ m|ם m|נ n|ן n|ס s|ע a|פ p|ף f|צ T|ץ T|ק k|ר r|ש S|ת t',
    ),
  }),
  script('Devanagari', /\p{Script=Devanagari}/u, {
    abjad: true,
    letters: table('च C|छ C|ज J|झ J|ष S|श S|ं n|ँ n|ख k|घ g|थ t|ध d|ठ t|ढ d|फ f|भ b|व v|ह h|य i|ै ai|ौ au'),
  }),
  script('Greek', /\p{Script=Greek}/u, {
    digraphs: [
      ['μπ', 'b'],
      ['ντ', 'nt'],
      ['γκ', 'g'],
      ['γγ', 'ng'],
      ['τζ', 'J'],
      ['τσ', 'T'],
      ['ου', 'u'],
      ['ού', 'u'],
      ['ευ', 'ev'],
      ['αυ', 'av'],
      ['ει', 'i'],
      ['εί', 'i'],
      ['οι', 'i'],
    ],
    letters: table('χ H|γ g|β v|δ d|θ t|η i|ή i|υ i|ύ i|φ f|ξ ks|ψ ps|ω o|ώ o'),
  }),
  script('Han', /\p{Script=Han}/u, { exact: true }),
  script('Hangul', /\p{Script=Hangul}/u, { exact: true }),
  LATIN,
]

/** The script of a word, by its first letter that is in one of those listed; Latin where there is none. */
export const scriptOf = (word: string): Script => SCRIPTS.find(({ pattern }) => pattern.test(word)) ?? LATIN

/** The letters of a word as Latin ones: what no table has is romanised with any-ascii. Sounds of their own are capitals. */
export function romanised(word: string, { digraphs, letters }: Script): string {
  let text = word
  for (const [spelling, sound] of digraphs) text = text.replaceAll(spelling, sound)
  let latin = ''
  for (const letter of text)
    latin += letters[letter] ?? (/[a-zA-Z]/.test(letter) ? letter : anyAscii(letter).toLowerCase())
  return latin.replace(/[^a-zA-Z]/g, '')
}

/** True for a script whose tables spell sounds one by one, so that Latin habits of spelling do not apply. */
export const isPhonetic = ({ name }: Script): boolean => name === 'Arabic' || name === 'Cyrillic' || name === 'Hebrew'
