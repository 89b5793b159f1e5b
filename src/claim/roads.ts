import type { Sentence } from './sentence.ts'

/** How far behind a road's first end its second one may stand, in tokens. */
const END = 2

/**
 * "The road that joins Orsa and Bremi": the names of both ends, in order, where the name of that index is one of them;
 * what happens on the road lies in neither alone.
 */
export function roadEnds({ view, names }: Sentence, name: number): readonly number[] {
  for (const [first, second] of [
    [name, name + 1],
    [name - 1, name],
  ] as const) {
    const [a, b] = [names[first], names[second]]
    if (!a || !b || a.value.type !== 'place' || b.value.type !== 'place' || b.from - a.to > END) continue
    if (view.index.ending(a.from, 'roadBetween')) return [first, second]
  }
  return []
}
