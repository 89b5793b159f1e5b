import { isPhonetic, type Script } from './name-letters.ts'
import type { Sounds } from './name-sounds.ts'

/** How far two words are apart: the weighted edits, and how many of them are no habit of transliteration. */
export type Distance = { readonly cost: number; readonly hard: number }

export const VOWELS = 'aeiou'
const isVowel = (sound: string | undefined): boolean => sound !== undefined && VOWELS.includes(sound)

/** Sounds that transliterations confuse, with the cost of taking one for the other. */
const ALIKE =
  'kC .4|sS .4|sz .2|sT .35|zT .5|TC .4|SC .3|CH .4|SJ .4|JC .4|Jz .35|Jg .35|Ji .35|JH .35|gk .6|gH .4|gh .5|Hk .3|Hh .15|vf .25|vb .45|vu .3|hk .6|ao .3|ae .3|ei .3|ou .2|eo .45|eu .6|oi .6|au 1|iu 1|ai 1|dt .7|bp .7|Tt .7'
/** The same between an abjad and another script: short vowels are missing, some consonants lack a letter. */
const CROSSED: Readonly<Record<string, string>> = {
  Arabic: 'pb .15|vf .1|gJ .15|gH .3|gk .3|ae .1|ei .1|ou .1|ao .3|uv .2|ai .8|au .8|fb .9|sS .6|sC .5|ku .9|dz .3',
  Hebrew: 'bv .1|pf .1|uv .1|kH .1|iJ .3|Sz .5|Ss .2|ae .2|ao .4|ai .8|au .8|ou .1|ei .1|eh .5|TC .2|gJ .2',
  Devanagari: 'kH .3|tT .3|vb .2|vf .3|ae .2|ai .6',
}
/** What a sound costs that the other word lacks, and a sound that is another at the first place. */
const LACK = { consonant: 1, first: 2, h: 0.35, vowel: 0.4, vowelBesideI: 0.15, vowelSpelt: 1 }
const LACK_CROSSED = { abjad: 0.5, other: 0.12 }
const UNLIKE = 1.2
const UNLIKE_FIRST = 2

type Costs = ReadonlyMap<string, number>

function costs(rows: string, base?: Costs): Costs {
  const map = new Map(base)
  for (const row of rows.split('|')) {
    const [pair = '', cost] = row.split(' ')
    map.set(pair, Number(cost))
    map.set([...pair].reverse().join(''), Number(cost))
  }
  return map
}

const PLAIN = costs(ALIKE)
const BY_ABJAD = new Map(Object.entries(CROSSED).map(([name, rows]) => [name, costs(rows, PLAIN)]))

/** Pairs of sounds that some script's table takes for one another at a cost below that of an edit. */
export const ALIKE_SOUNDS: ReadonlySet<string> = new Set(
  [PLAIN, ...BY_ABJAD.values()].flatMap((table) => [...table].filter(([, cost]) => cost < 1).map(([pair]) => pair)),
)

/** Costs of substitution by the codes of both sounds, worked out once for each table. */
const TABLES = new Map<Costs, Float64Array>()
const CODES = 128

function tableOf(alike: Costs): Float64Array {
  const known = TABLES.get(alike)
  if (known) return known
  const table = new Float64Array(CODES * CODES)
  for (let i = 0; i < CODES; i++) {
    for (let j = 0; j < CODES; j++) {
      const [x, y] = [String.fromCharCode(i), String.fromCharCode(j)]
      table[i * CODES + j] = x === y ? 0 : (alike.get(x + y) ?? (isVowel(x) && isVowel(y) ? 1 : UNLIKE))
    }
  }
  TABLES.set(alike, table)
  return table
}

const LONGEST = 64
/** Two rows of costs and of hard edits, used by every comparison in turn, and what each sound of both words costs alone. */
const COST = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const
const HARD = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const
const LACKS = [new Float64Array(LONGEST), new Float64Array(LONGEST)] as const
const TOO_FAR: Distance = { cost: Number.POSITIVE_INFINITY, hard: Number.POSITIVE_INFINITY }

/**
 * Weighted edit distance of two words' sounds (Wagner and Fischer 1974), with costs after what transliteration does
 * to vowels, sibilants and gutturals. An edit of cost 1 counts as hard, one consonant for an unlike one as two; at the
 * first sound it costs double. Infinite where it is `limit` or more, and for words of more than 64 sounds.
 */
export function distance(x: string, y: string, { script: a }: Sounds, { script: b }: Sounds, limit: number): Distance {
  const [n, m] = [x.length, y.length]
  if (n > LONGEST || m > LONGEST) return TOO_FAR
  const crossed = a.abjad !== b.abjad
  const table = tableOf((crossed ? BY_ABJAD.get(a.abjad ? a.name : b.name) : undefined) ?? PLAIN)
  const spelt = a === b && isPhonetic(a)
  fillLacks(LACKS[0], x, vowelCost(a, crossed, spelt))
  fillLacks(LACKS[1], y, vowelCost(b, crossed, spelt))
  firstRow(m)
  for (let i = 1; i <= n; i++) {
    const dropped = LACKS[0][i - 1] as number
    const [cost, nextCost] = i % 2 === 1 ? COST : [COST[1], COST[0]]
    const [hard, nextHard] = i % 2 === 1 ? HARD : [HARD[1], HARD[0]]
    nextCost[0] = (cost[0] as number) + dropped
    nextHard[0] = (hard[0] as number) + hardness(dropped)
    let least = nextCost[0]
    for (let j = 1; j <= m; j++) {
      const added = LACKS[1][j - 1] as number
      const changed = changeCost(table, x, y, i - 1, j - 1, crossed)
      const across = (cost[j - 1] as number) + changed
      const down = (cost[j] as number) + dropped
      const right = (nextCost[j - 1] as number) + added
      if (across <= down && across <= right) {
        nextCost[j] = across
        nextHard[j] = (hard[j - 1] as number) + hardness(changed)
      } else if (down <= right) {
        nextCost[j] = down
        nextHard[j] = (hard[j] as number) + hardness(dropped)
      } else {
        nextCost[j] = right
        nextHard[j] = (nextHard[j - 1] as number) + hardness(added)
      }
      if ((nextCost[j] as number) < least) least = nextCost[j] as number
    }
    if (least >= limit) return TOO_FAR
  }
  return { cost: COST[n % 2]?.[m] as number, hard: HARD[n % 2]?.[m] as number }
}

/** What it costs to add the first sounds of the second word. */
function firstRow(m: number): void {
  COST[0][0] = 0
  HARD[0][0] = 0
  for (let j = 1; j <= m; j++) {
    const added = LACKS[1][j - 1] as number
    COST[0][j] = (COST[0][j - 1] as number) + added
    HARD[0][j] = (HARD[0][j - 1] as number) + hardness(added)
  }
}

function fillLacks(lacks: Float64Array, word: string, vowel: number): void {
  for (let i = 0; i < word.length; i++) lacks[i] = lackCost(word, i, vowel)
}

const hardness = (cost: number): number => (cost >= UNLIKE ? 2 : cost >= 1 ? 1 : 0)

/** What a vowel costs that the other word lacks. */
function vowelCost({ abjad }: Script, crossed: boolean, spelt: boolean): number {
  if (crossed) return abjad ? LACK_CROSSED.abjad : LACK_CROSSED.other
  return spelt ? LACK.vowelSpelt : LACK.vowel
}

function lackCost(word: string, i: number, vowel: number): number {
  const sound = word[i]
  if (isVowel(sound)) {
    const glides = sound === 'i' && (isVowel(word[i - 1]) || isVowel(word[i + 1]))
    return glides ? Math.min(vowel, LACK.vowelBesideI) : vowel
  }
  if (sound === 'h') return LACK.h
  return i === 0 ? LACK.first : LACK.consonant
}

function changeCost(table: Float64Array, x: string, y: string, i: number, j: number, crossed: boolean): number {
  const [a, b] = [x.charCodeAt(i), y.charCodeAt(j)]
  const cost = table[a * CODES + b] as number
  if (cost === 0 || crossed) return cost >= 1 && i === 0 && j === 0 ? UNLIKE_FIRST : cost
  const last = i === x.length - 1 && j === y.length - 1
  if (last && ((x[i] === 'a' && y[j] === 'o') || (x[i] === 'o' && y[j] === 'a'))) return 1
  return cost >= 1 && i === 0 && j === 0 ? UNLIKE_FIRST : cost
}
