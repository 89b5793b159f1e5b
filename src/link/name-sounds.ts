import anyAscii from 'any-ascii'

/** A word as a string of sounds, one letter each: `J` zh, `C` ch, `S` sh, `H` kh, `T` ts, and plain Latin letters. */
export type Sounds = { readonly text: string; readonly script: 'arabic' | 'cyrillic' | 'other' }

const LETTERS: Readonly<Record<string, string>> = {
  ...table(
    'ا a|أ a|إ i|آ a|ٱ a|ى a|ة a|ع a|ء |ئ i|ؤ u|و u|ي i|ی i|ج J|چ C|ژ J|ش S|خ H|ح h|ه h|غ g|گ g|ق k|ك k|ک k|ث t|ذ d|ظ z|ض d|ط t|ص s|ف f|ڤ v|پ p|ب b|ت t|د d|ر r|ز z|س s|ل l|م m|ن n',
  ),
  ...table(
    'а a|б b|в v|г g|д d|е e|ё io|ж J|з z|и i|й i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х H|ц T|ч C|ш S|щ S|ъ |ы i|ь |э e|ю iu|я ia|ә a|ғ g|қ k|ң n|ө o|ұ u|ү u|һ h|і i|ї i|є e|ґ g|ў u|ђ J|ћ C|џ J|ј i|љ l|њ n',
  ),
  ...table('š S|ş S|ș S|ž J|ż J|ź z|č C|ć C|ç C|ğ g|ı i|ł l|ß s|đ d|ñ n|ń n|ţ T|ț T|ś s'),
}

function table(rows: string): Record<string, string> {
  return Object.fromEntries(rows.split('|').map((row) => [row[0] ?? '', row.slice(2)]))
}

/** Spellings of one sound in the Latin transliterations of English, French, Portuguese, Spanish and German. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shtch|chtch|shch/g, 'S'],
  [/tsch|tch/g, 'C'],
  [/dzh|dsch|dj/g, 'J'],
  [/sch|sh/g, 'S'],
  [/ch/g, 'C'],
  [/zh/g, 'J'],
  [/kh/g, 'H'],
  [/tz|ts/g, 'T'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck/g, 'k'],
  [/([qg])u(?=[ei])/g, '$1'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/([ao])w(?=[^aeiouy])/g, '$1u'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/j/g, 'J'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/y/g, 'i'],
]
/** What two letters of other scripts spell together. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/tS/g, 'C'],
  [/dJ/g, 'J'],
  [/ts/g, 'T'],
  [/(.)\1+/g, '$1'],
]

const replaced = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((made, [spelling, sound]) => made.replace(spelling, sound), text)

const known = new Map<string, Sounds>()
/** How many words' sounds are kept at hand; linking asks for the same ones again and again. */
const KEPT = 50_000

/** The sounds of a word in any script; signs fall away. */
export function soundsOf(word: string): Sounds {
  const sounds = known.get(word) ?? heard(word)
  if (known.size >= KEPT) known.clear()
  known.set(word, sounds)
  return sounds
}

function heard(word: string): Sounds {
  const lower = word.normalize('NFC').toLowerCase()
  const script = /\p{Script=Arabic}/u.test(lower) ? 'arabic' : /\p{Script=Cyrillic}/u.test(lower) ? 'cyrillic' : 'other'
  if (script !== 'other') return { text: replaced(spelt(lower), JOINED), script }
  const latin = replaced(plain(lower), SPELLINGS)
  return { text: replaced(latin, JOINED), script }
}

const spelt = (word: string): string => [...word].map((letter) => LETTERS[letter] ?? '').join('')

/** Latin letters without marks; letters with a sound of their own keep it as a capital. */
const plain = (word: string): string =>
  [...word]
    .map((letter) => LETTERS[letter] ?? (/[a-z]/.test(letter) ? letter : anyAscii(letter).toLowerCase()))
    .join('')
    .replace(/[^a-zA-Z]/g, '')
