import type { Document } from '../../src/index.ts'

const SENTENCES = 10
const TOWNS = [
  'Arvel',
  'Bresk',
  'Colmen',
  'Dorvan',
  'Estrel',
  'Farnok',
  'Gulmar',
  'Hestin',
  'Ivrel',
  'Jolsk',
  'Karven',
  'Lomsk',
]
const ENDS = ['', 'abad', 'ville', 'ograd', 'town']
const FATES = ['killed', 'wounded', 'arrested', 'detained', 'displaced', 'dismissed']
const SPEAKERS = ['the Interior Ministry', 'eyewitnesses', 'the trade union', 'the central hospital', 'activists']
const HEDGES = ['', 'at least ', 'more than ', 'about ', 'up to ']

/** `count` English reports on an event that never was, a tenth of them copies; the same ones in every run. */
export function madeUpDocuments(count: number): readonly Document[] {
  const random = generator(7)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const texts: string[] = []
  return Array.from({ length: count }, (_, i) => {
    const day = 1 + Math.floor(random() * 28)
    const sentences = Array.from({ length: SENTENCES }, () => {
      const n = 2 + Math.floor(random() ** 2 * 90)
      const when = `${1 + Math.floor(random() * day)} March 2012`
      return `${pick(HEDGES)}${n} people were ${pick(FATES)} in ${pick(TOWNS)}${pick(ENDS)} on ${when}, ${pick(SPEAKERS)} said.`
    })
    const text = i % 10 === 9 ? (texts.at(-3) ?? '') : sentences.map(capital).join('\n\n')
    texts.push(text)
    const published = `2012-03-${String(day).padStart(2, '0')}`
    return {
      name: `report-${String(i + 1).padStart(3, '0')}.txt`,
      sha256: i.toString(16).padStart(64, '0'),
      mediaType: 'text/plain',
      size: text.length,
      text,
      metadata: {
        title: `Report ${i + 1}`,
        published,
        publisher: `Paper ${i % 40}`,
        author: null,
        url: null,
        language: null,
      },
      unread: [],
    }
  })
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** The same numbers in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
