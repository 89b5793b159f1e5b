import { contains } from '../domain/span.ts'
import { spanOf } from '../find/view.ts'
import type { Sentence } from './sentence.ts'

type Timed = Sentence['times'][number]

/** How far behind "said" its own date may stand: a preposition and an article. */
const BEHIND = 2

/** "… , the ministry said on Monday": the time right behind a cue and its source, outside of what they say. */
export const isStatementTime = ({ view, attributions }: Sentence, time: Timed): boolean =>
  attributions.some(({ to, value }) => {
    const near = time.from >= to && time.from - to <= BEHIND
    return near && isPlain(view, to, time.from) && !contains(value.content, spanOf(view, time.from, time.to))
  })

/** Words alone, no sign. */
const isPlain = (view: Sentence['view'], from: number, to: number): boolean =>
  view.tokens.slice(from, to).every(({ kind }) => kind === 'word')
