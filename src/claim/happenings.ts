import type { Draft } from './drafts.ts'
import type { Sentence } from './sentence.ts'

/**
 * Which happening of its report each draft is of, by its index: 0 for what the report is about, 1, 2 … for what it calls
 * another one. What a sentence opens so holds to the end of its paragraph ("In a separate incident, …"), what stands
 * within one only to its end ("was not connected to a shooting in which …").
 */
export function happeningsOf(sentences: readonly Sentence[], drafts: readonly Draft[]): readonly number[] {
  const told = toldApart(sentences)
  return drafts.map(({ sentence, from }) => {
    const { opening, marks } = told[sentence] ?? NONE
    return marks.findLast((mark) => mark.at <= from)?.happening ?? opening
  })
}

type Apart = {
  readonly opening: number
  readonly marks: readonly { readonly at: number; readonly happening: number }[]
}
const NONE: Apart = { opening: 0, marks: [] }

/** What each sentence goes on telling of, and where in it another happening begins. */
function toldApart(sentences: readonly Sentence[]): Apart[] {
  let [last, opening, paragraph] = [0, 0, -1]
  return sentences.map(({ view }) => {
    if (view.paragraph !== paragraph) [opening, paragraph] = [0, view.paragraph]
    const firstFate = view.marks.find(({ tag }) => tag === 'fate')?.from ?? Number.POSITIVE_INFINITY
    const marks = view.marks
      .filter(({ tag }) => tag === 'anotherHappening')
      .map(({ from }) => ({ at: from, happening: ++last }))
    const first = marks.find(({ at }) => at < firstFate && at <= OPENING)
    if (first) opening = first.happening
    return { opening, marks }
  })
}

/** How far into a sentence what opens it may stand, in tokens. */
const OPENING = 3
