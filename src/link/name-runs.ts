import { type Frame, framesApart, headsMeet, joinedFrame, liquidsApart, liquidsJoined } from './name-frame.ts'
import { mostLonger, slipsIn, soundTogether } from './name-match.ts'
import { type Sounds, soundsOf } from './name-sounds.ts'
import type { Word } from './name-words.ts'

/** Words that stand together, `[from, to)`, as they may be written in one. */
export type Run = { readonly from: number; readonly to: number; readonly forms: readonly Form[] }
/** With or without particles: what is known of its sounds at a glance. */
type Form = {
  readonly text: string
  /** Of how many words, particles among them. */
  readonly words: number
  readonly frame: Frame
  /** Its l, m, n and r in order, 0 where some reading of a word has others. */
  readonly liquids: number
  /** Where the last sound of a word and the first of the next may become one. */
  readonly seams: number
  readonly abjad: boolean
}

/** Words that may be written together. */
const MOST_JOINED = 3
/** Sounds that make one where they meet, apart from doubled ones and an h. */
const SEAMS: ReadonlySet<string> = new Set(['ts', 'tS', 'dJ', 'dz', 'rz'])

/** The texts of both runs that sound alike, each with or without the particle before it; `null` where none do. */
export function together(x: Run, y: Run): readonly [string, string] | null {
  for (const one of x.forms) {
    for (const two of y.forms) {
      if (!areApart(one, two) && soundTogether(one.text, two.text)) return [one.text, two.text]
    }
  }
  return null
}

/** At a glance; single words without particles were compared before. */
function areApart(one: Form, two: Form): boolean {
  if ((one.words === 1 && two.words === 1) || !headsMeet(one.frame, two.frame)) return true
  const [a, b] = [one.frame, two.frame]
  const seams = one.seams + two.seams
  const length = Math.max(a.longest, b.longest)
  const longer = Math.max(a.shortest - b.longest, b.shortest - a.longest) - seams
  if (longer > mostLonger(length) && !one.abjad && !two.abjad) return true
  const slips = slipsIn(Math.min(a.longest, b.longest))
  return framesApart(a, b) > seams + slips || (seams === 0 && liquidsApart(one.liquids, two.liquids) > slips)
}

/** True where all its words are. */
export const isFree = (free: readonly boolean[], { from, to }: Pick<Run, 'from' | 'to'>): boolean => {
  for (let i = from; i < to; i++) if (!free[i]) return false
  return true
}

/** The runs of words that are free, the longest first. */
export const runs = (words: readonly Word[], free: readonly boolean[]): Run[] =>
  runsOf(words).filter((run) => isFree(free, run))

/** A name is compared with many others one after the other, so that the runs of the last few are kept. */
const known: { readonly words: readonly Word[]; readonly runs: readonly Run[] }[] = []
const MOST_KNOWN = 4

function runsOf(words: readonly Word[]): readonly Run[] {
  const kept = known.find((one) => one.words === words)
  if (kept) return kept.runs
  if (known.length >= MOST_KNOWN) known.pop()
  const found = allRuns(words)
  known.unshift({ words, runs: found })
  return found
}

function allRuns(words: readonly Word[]): Run[] {
  const found: Run[] = []
  for (let length = MOST_JOINED; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length)
      if (!run.some(({ number }) => number)) found.push({ from, to: from + length, forms: formsOf(run) })
    }
  }
  return found
}

function formsOf(run: readonly Word[]): Form[] {
  const plain = formOf(
    run.map(({ text }) => text),
    run.map(({ sounds }) => sounds),
  )
  if (run.every(({ before }) => before === '')) return [plain]
  const full = run.flatMap(({ before, sounds }) => (before === '' ? [sounds] : [soundsOf(before), sounds]))
  return [
    plain,
    formOf(
      run.map(({ before, text }) => before + text),
      full,
    ),
  ]
}

const formOf = (texts: readonly string[], sounds: readonly Sounds[]): Form => ({
  text: texts.join(''),
  frame: joinedFrame(sounds.map(({ frame }) => frame)),
  liquids: sounds.map(onlyLiquids).reduce(liquidsJoined),
  words: sounds.length,
  seams: sounds.slice(1).filter((next, i) => isSeam(sounds[i]?.text.at(-1) ?? '', next.text[0] ?? '')).length,
  abjad: sounds.some(({ script }) => script.abjad),
})

/** The liquids that all readings of a word have, else 0. */
const onlyLiquids = ({ liquids, near, far }: Sounds): number =>
  [...near, ...far].every((other) => other.liquids === liquids) ? liquids : 0

const isSeam = (last: string, first: string): boolean => last === first || first === 'h' || SEAMS.has(last + first)
