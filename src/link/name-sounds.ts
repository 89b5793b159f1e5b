import { Memo } from './memo.ts'
import { type Frame, frameOf, liquidsOf } from './name-frame.ts'
import { isPhonetic, romanised, type Script, scriptOf } from './name-letters.ts'

/** A way to read a word. */
export type Reading = {
  /** Its sounds, one letter each: `J` zh, `C` ch, `S` sh, `H` kh, `T` ts, and plain Latin letters. */
  readonly text: string
  /** Its l, m, n and r in order, which no transliteration takes for anything else: see `liquidsOf`. */
  readonly liquids: number
}

/** How a word sounds. */
export type Sounds = Reading & {
  readonly script: Script
  /** How it sounds where its letters follow the habit of one language: to be tried against words in Latin script too. */
  readonly near: readonly Reading[]
  /** The same, to be tried against words in other scripts alone. */
  readonly far: readonly Reading[]
  /** Over all its readings. */
  readonly frame: Frame
}

type Rules = readonly (readonly [RegExp, string])[]

/** Spellings of one sound in the Latin transliterations of English, French, Portuguese, Spanish and German. */
const SPELLINGS: Rules = [
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
/** Letters as they are read in one language; `near` where names in Latin script are spelt by that habit too. */
type Habit = { readonly when: RegExp; readonly near: boolean; readonly rules: Rules }
const HABITS: readonly Habit[] = [
  // Pinyin.
  {
    when: /^(?:[bcdfghjklmnpqrstwxyz]?h?[aeiou]+(?:ng?|r)?)+$/,
    near: true,
    rules: rules('zh J|x s|q C|c(?!h) T|ng n'),
  },
  // Turkish, Polish and their neighbours.
  { when: /cz|sz|rz|j|c(?=[aeiou])/, near: true, rules: rules('szcz S|cz C|sz S|rz J|j i|c(?![hk]) J') },
  // French.
  {
    when: /C|eau|au|oi|ai|gn|^h|[aeiounr][tdsx]$|e$/,
    near: false,
    rules: rules('C s|eaux? o|aux?$ o|au o|oi ua|ai e|ille?$ i|gn n|^h |(?<=[aeiounr])[tdsx]$ |e$ '),
  },
  // Portuguese.
  { when: /nh|lh|ao$|oes$|s$|o$/, near: false, rules: rules('nh n|lh l|ao$ an|oes$ ons|s$ S|os$ uS|o$ u') },
  // English.
  {
    when: /w|g[ei]|ea|ow|igh|ay|^j|u|oa/,
    near: false,
    rules: rules('^wr r|wh? u|g(?=[ei]) J|ea i|ow au|igh ai|ay ei|oa o|u(?=[^aeiou]{2}) a|u(?=[^aeiou]$) a|j J'),
  },
  // Spanish.
  { when: /j|ll|z|x/, near: true, rules: rules('j H|ll i|z s|x H') },
]

function rules(rows: string): Rules {
  return rows
    .split('|')
    .map((row) => [new RegExp(row.slice(0, row.lastIndexOf(' ')), 'g'), row.slice(row.lastIndexOf(' ') + 1)])
}

/** What two letters of other scripts spell together. */
const JOINED: Rules = [
  [/tS/g, 'C'],
  [/dJ/g, 'J'],
  [/ts/g, 'T'],
  [/dz/g, 'z'],
  [/(.)\1+/g, '$1'],
  [/^abd[aeiu]?l?(?=...)/, 'abd'],
]

const replaced = (text: string, rules: Rules): string =>
  rules.reduce((made, [spelling, sound]) => made.replace(spelling, sound), text)

const known = new Memo<Sounds>(heard)

/** The sounds of a word in any script; signs fall away. */
export const soundsOf = (word: string): Sounds => known.of(word)

function heard(word: string): Sounds {
  const lower = word.normalize('NFC').toLowerCase()
  const script = scriptOf(lower)
  const latin = romanised(lower, script)
  if (isPhonetic(script)) return withFrame({ ...reading(replaced(latin, JOINED)), script, near: [], far: [] })
  const text = sounded(latin)
  const read = (near: boolean): Reading[] => {
    const habits = HABITS.filter((habit) => habit.near === near && habit.when.test(latin))
    return [...new Set(habits.map((habit) => sounded(replaced(latin, habit.rules))))]
      .filter((other) => other !== text)
      .map(reading)
  }
  return withFrame({ ...reading(text), script, near: read(true), far: read(false) })
}

const withFrame = (sounds: Omit<Sounds, 'frame'>): Sounds => ({
  ...sounds,
  frame: frameOf([sounds, ...sounds.near, ...sounds.far].map(({ text }) => text)),
})

const reading = (text: string): Reading => ({ text, liquids: liquidsOf(text) })

const sounded = (latin: string): string => replaced(replaced(latin, SPELLINGS), JOINED)
