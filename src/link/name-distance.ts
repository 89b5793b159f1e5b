import { isPhonetic, type Script } from './name-letters.ts'
import type { Sounds } from './name-sounds.ts'

/** How far two words are apart: the weighted edits, and how many of them are no habit of transliteration. */
export type Distance = { readonly cost: number; readonly hard: number }

const VOWELS = 'aeiou'
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
const LACK = { consonant: 1, first: 2, h: 0.35, vowel: 0.35, vowelBesideI: 0.15, vowelSpelt: 1 }
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

/**
 * Weighted edit distance of two words' sounds (Wagner and Fischer 1974), with costs after what transliteration does
 * to vowels, sibilants and gutturals. An edit of cost 1 counts as hard, one consonant for an
 * unlike one as two; at the first sound it costs double.
 */
export function distance(x: string, y: string, { script: a }: Sounds, { script: b }: Sounds): Distance {
  const crossed = a.abjad !== b.abjad
  const table = tableOf((crossed ? BY_ABJAD.get(a.abjad ? a.name : b.name) : undefined) ?? PLAIN)
  const [n, m] = [x.length, y.length]
  const spelt = a === b && isPhonetic(a)
  const lacksX = Float64Array.from({ length: n }, (_, i) => lackCost(x, i, vowelCost(a, crossed, spelt)))
  const lacksY = Float64Array.from({ length: m }, (_, j) => lackCost(y, j, vowelCost(b, crossed, spelt)))
  let cost = new Float64Array(m + 1)
  let hard = new Uint8Array(m + 1)
  for (let j = 1; j <= m; j++) {
    cost[j] = (cost[j - 1] as number) + (lacksY[j - 1] as number)
    hard[j] = (hard[j - 1] as number) + hardness(lacksY[j - 1] as number)
  }
  for (let i = 1; i <= n; i++) {
    const dropped = lacksX[i - 1] as number
    const [nextCost, nextHard] = [new Float64Array(m + 1), new Uint8Array(m + 1)]
    nextCost[0] = (cost[0] as number) + dropped
    nextHard[0] = (hard[0] as number) + hardness(dropped)
    for (let j = 1; j <= m; j++) {
      const added = lacksY[j - 1] as number
      const changed = changeCost(table, x, y, i - 1, j - 1, crossed)
      const [across, down, right] = [
        (cost[j - 1] as number) + changed,
        (cost[j] as number) + dropped,
        (nextCost[j - 1] as number) + added,
      ]
      const least = Math.min(across, down, right)
      nextCost[j] = least
      nextHard[j] =
        least === across
          ? (hard[j - 1] as number) + hardness(changed)
          : least === down
            ? (hard[j] as number) + hardness(dropped)
            : (nextHard[j - 1] as number) + hardness(added)
    }
    cost = nextCost
    hard = nextHard
  }
  return { cost: cost[m] as number, hard: hard[m] as number }
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
