import { overlaps } from '../domain/span.ts'
import { spanOf } from '../find/view.ts'
import { fold } from '../text/fold.ts'
import type { Draft } from './drafts.ts'
import { ELSEWHERE } from './kinds.ts'
import type { NameAt } from './scope.ts'
import type { Sentence } from './sentence.ts'
import { PRONOUN } from './uncounted.ts'

/** How far into its sentence the pronoun may stand, in tokens: "Later, he". */
const OPENS = 3
/** How many sentences back the name may stand, each but the first of them with a pronoun for it. */
const BACK = 3

/**
 * Whom the pronoun that opens a sentence stands for ("DeShawn Curry, 24, was found in the lot. *He* was pronounced dead"):
 * the only person whom the sentence before names, but for those who speak, where it tells what befell him or how old
 * he is, and of nobody else alone. `null` where more than one could be meant.
 */
export function antecedentOf(sentences: readonly Sentence[], drafts: readonly Draft[], draft: Draft): NameAt | null {
  if (!isPronoun(draft) || draft.link.patient.from > OPENS) return null
  for (let i = draft.sentence - 1; i >= Math.max(0, draft.sentence - BACK); i--) {
    const sentence = sentences[i] as Sentence
    const persons = personsIn(sentence)
    const alone = drafts.filter((one) => one.sentence === i && one.kind !== ELSEWHERE && isOne(one))
    if (persons.length === 0 && alone.length > 0 && alone.every(isPronoun)) continue
    const [name] = persons
    if (name === undefined || !persons.every((other) => isSame(sentence, name, other))) return null
    const his = alone.every(({ link: { patient } }) => persons.includes(patient.person ?? -1))
    return his && (alone.length > 0 || isAged(sentence, name)) ? { sentence: i, name } : null
  }
  return null
}

const isOne = ({ quantity: { min, max } }: Draft): boolean => min === 1 && max === 1

const isPronoun = (draft: Draft): boolean =>
  draft.link.patient.rule === PRONOUN && draft.link.patient.person === null && isOne(draft)

/** The persons that a sentence names, by their index among its names, but for those who speak. */
function personsIn({ names, attributions, view }: Sentence): number[] {
  const speakers = attributions.flatMap(({ value: { source } }) => source ?? [])
  return names.flatMap(({ from, to, value: { type } }, i) => {
    const span = spanOf(view, from, to)
    return type === 'person' && !speakers.some((source) => overlaps(source, span)) ? [i] : []
  })
}

/** One name, or the end of the other: "Ann Roe" and "Roe". */
function isSame({ names }: Sentence, a: number, b: number): boolean {
  const [one = '', other = ''] = [a, b].map((i) => fold(names[i]?.value.name ?? ''))
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}

/** "DeShawn Curry, 24, …": a number of two digits between commas right behind the name. */
function isAged({ names, view: { tokens } }: Sentence, name: number): boolean {
  const to = names[name]?.to ?? 0
  const age = tokens[to + 1]
  return tokens[to]?.norm === ',' && age?.kind === 'number' && age.norm.length <= 2
}
