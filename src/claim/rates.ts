import { ELSEWHERE } from './kinds.ts'
import type { Link } from './links.ts'
import type { Ground, Sentence } from './sentence.ts'
import { rangeOf } from './stance.ts'

/** How often: what befalls so many so often is no event's count. */
const RATES = /^P1[DWMY]$/u
/** How many words may stand between "each year" and the claim, and between the claim and "a year". */
const BEHIND = 4

/** "Each year fires kill 300 people", "40 people drown every year": such links are of what keeps happening, no claims. */
export function withoutRates(sentence: Sentence, ground: Ground, links: readonly Link[]): Link[] {
  const rates = sentence.times.filter(({ value: { value } }) => value.type === 'SET' && RATES.test(value.timex))
  if (rates.length === 0) return [...links]
  return links.map((link) => {
    const { from, to } = rangeOf(link)
    const rated = rates.some((rate) => {
      if (isBetween(link, rate)) return true
      if (rate.from >= to) return rate.from === to && !describesNext(sentence, ground, rate.to)
      return rate.to <= from && from - rate.to <= BEHIND && isPlain(ground, rate.to, from)
    })
    return rated && link.patient.counted !== null ? { ...link, kind: ELSEWHERE } : link
  })
}

/** يموت *سنويا* 300 شخص: between the verb and those whom it befalls. */
const isBetween = ({ end, patient }: Link, rate: { readonly from: number; readonly to: number }): boolean =>
  rate.from === end && rate.to === patient.from

/** «Журналисты ежедневной газеты»: a word without a sign, a preposition or a conjunction before it belongs to the noun behind. */
const describesNext = ({ view }: Sentence, ground: Ground, at: number): boolean =>
  view.tokens[at]?.kind === 'word' &&
  !['preposition', 'locative', 'and', 'clause'].some((tag) => ground.starts(at, tag))

/** Nothing but words, and a comma at once, in the stretch. */
function isPlain(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const comma = i === from && ground.sign(i) === ','
    if ((ground.sign(i) !== '' && !comma) || ground.covers(i, 'clause')) return false
  }
  return true
}
