import { findTimes } from '../../src/find/time.ts'
import { spanOf, type View, viewOf } from '../../src/find/view.ts'
import { PACKS } from '../../src/lang/registry.ts'
import { textProfile } from '../../src/lang/text-profile.ts'
import { passages } from '../../src/text/sentences.ts'

/** The sentences of a report in one language, ready for the finders. */
export function viewsIn(text: string, language: string): View[] {
  const pack = PACKS.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  return passages(text, undefined, textProfile(pack)).flatMap(({ sentences }, paragraph) =>
    sentences.map((span) => viewOf(text, span, pack, paragraph)),
  )
}

/** Every time expression of a text, in order, with its wording. */
export function timesOf(text: string, language: string, published: string | null = null) {
  const views = viewsIn(text, language)
  return findTimes(views, { published }).flatMap((times, i) =>
    times.map(({ from, to, value: { value, anomaly, mode }, rule }) => {
      const { start, end } = spanOf(views[i] as View, from, to)
      return {
        ...value,
        span: { start, end },
        quote: text.slice(start, end),
        mode,
        anomaly,
        anomalous: anomaly !== null,
        rule,
      }
    }),
  )
}
