import type { Sounds } from './name-sounds.ts'

/** How far two words are apart: the weighted edits, and how many of them are no habit of transliteration. */
export type Distance = { readonly cost: number; readonly hard: number }

const VOWELS = 'aeiou'
const isVowel = (sound: string | undefined): boolean => sound !== undefined && VOWELS.includes(sound)

/** Sounds that transliterations confuse, with the cost of taking one for the other. */
const ALIKE = costs(
  'kC .4|sS .4|sz .2|sT .35|zT .5|TC .4|SC .3|CH .4|SJ .4|JC .4|Jz .35|Jg .35|Ji .35|JH .35|gk .6|gH .4|gh .5|Hk .3|Hh .15|vf .25|vb .45|vu .3|hk .6|ao .2|ae .2|ei .2|ou .2|eo .45|iu .6|ai .6|au .6|eu .6|oi .6',
)
/** The same where one of the words is written in Arabic script, which lacks p, v, g and short vowels. */
const ALIKE_ARABIC = costs(
  'pb .15|vf .1|gJ .15|gH .3|gk .3|ae .1|ei .1|ou .1|ao .3|uv .2|ai .8|au .8|fb .9|sS .6|sC .5|ku .9',
)

function costs(rows: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  for (const row of rows.split('|')) {
    const [pair = '', cost] = row.split(' ')
    map.set(pair, Number(cost))
    map.set([...pair].reverse().join(''), Number(cost))
  }
  return map
}

/**
 * Weighted edit distance of two words' sounds (Wagner and Fischer 1974), with costs after what transliteration does
 * to vowels, sibilants and gutturals. An edit of cost 1 or more counts as hard; at the first sound it costs double.
 */
export function distance(a: Sounds, b: Sounds): Distance {
  const crossed = (a.script === 'arabic') !== (b.script === 'arabic')
  const [vowelA, vowelB] = [vowelCost(a, b), vowelCost(b, a)]
  let above: Distance[] = [{ cost: 0, hard: 0 }]
  for (let j = 1; j <= b.text.length; j++) above.push(plus(above[j - 1], lackCost(b.text, j - 1, vowelB)))
  for (let i = 1; i <= a.text.length; i++) {
    const dropped = lackCost(a.text, i - 1, vowelA)
    const row: Distance[] = [plus(above[0], dropped)]
    for (let j = 1; j <= b.text.length; j++) {
      const added = lackCost(b.text, j - 1, vowelB)
      const changed = substitution(a.text, b.text, i - 1, j - 1, crossed)
      row.push(least(plus(above[j - 1], changed), plus(above[j], dropped), plus(row[j - 1], added)))
    }
    above = row
  }
  return above[b.text.length] as Distance
}

const plus = (before: Distance | undefined, cost: number): Distance => ({
  cost: (before?.cost ?? 0) + cost,
  hard: (before?.hard ?? 0) + (cost >= 2 ? 2 : cost >= 1 ? 1 : 0),
})

const least = (a: Distance, b: Distance, c: Distance): Distance => {
  const first = b.cost < a.cost ? b : a
  return c.cost < first.cost ? c : first
}

/** What a vowel of `word` costs that `other` lacks: Arabic script leaves short vowels out and writes long ones. */
function vowelCost(word: Sounds, other: Sounds): number {
  if (word.script === 'arabic') return 0.5
  return other.script === 'arabic' ? 0.12 : 0.35
}

/** The cost of a sound that the other word lacks. */
function lackCost(word: string, i: number, vowel: number): number {
  const sound = word[i]
  if (isVowel(sound))
    return vowel === 0.35 && sound === 'i' && (isVowel(word[i - 1]) || isVowel(word[i + 1])) ? 0.15 : vowel
  if (sound === 'h') return 0.35
  return i === 0 ? 2 : 1
}

function substitution(a: string, b: string, i: number, j: number, crossed: boolean): number {
  const x = a[i] as string
  const y = b[j] as string
  if (x === y) return 0
  const last = i === a.length - 1 && j === b.length - 1
  if (last && !crossed && (x + y === 'ao' || x + y === 'oa')) return 1
  const alike = (crossed ? ALIKE_ARABIC.get(x + y) : undefined) ?? ALIKE.get(x + y)
  return alike ?? (i === 0 && j === 0 ? 2 : isVowel(x) && isVowel(y) ? 0.6 : 1)
}
