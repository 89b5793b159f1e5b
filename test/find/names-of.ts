import { findNames } from '../../src/find/name.ts'
import { spanOf, type View } from '../../src/find/view.ts'
import { viewsIn } from './times-of.ts'

/** Every name in a text, in order, with its wording and span. */
export function namesOf(text: string, language: string) {
  const views = viewsIn(text, language)
  return findNames(views).flatMap((names, i) =>
    names.map(({ from, to, value, rule }) => {
      const { start, end } = spanOf(views[i] as View, from, to)
      return { ...value, start, end, quote: text.slice(start, end), rule }
    }),
  )
}
