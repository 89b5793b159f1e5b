import { findAttributions } from '../../src/find/attribution.ts'
import { type View, viewOf } from '../../src/find/view.ts'
import { PACKS } from '../../src/lang/registry.ts'

/** The sentences of a plain text; a line is a paragraph. */
export function viewsOf(text: string, language: string): View[] {
  const pack = PACKS.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  const views: View[] = []
  let start = 0
  for (const [paragraph, line] of text.split('\n').entries()) {
    for (const match of line.matchAll(/\S.*?(?:(?<!(?<!\p{L})\p{L}{1,2})[.!?؟]+[»”")]*(?=\s|$)|$)/gu)) {
      const at = start + match.index
      views.push(viewOf(text, { start: at, end: at + match[0].length }, pack, paragraph))
    }
    start += line.length + 1
  }
  return views
}

/** Everything attributed in a text, in order, with the wording of its spans. */
export function attributionsOf(text: string, language: string) {
  return findAttributions(viewsOf(text, language), [])
    .flat()
    .map(({ value: { source, speaker, cue, content, stance, role }, rule }) => ({
      source: source?.quote ?? null,
      speaker: speaker?.quote ?? null,
      cue: cue.quote,
      role,
      stance,
      content: text.slice(content.start, content.end),
      rule,
    }))
}
