import type { Row } from './entries.ts'
import type { NumberTable } from './number-table.ts'
import type { Rows } from './words.ts'

/** The tables of numbers as rows: `cardinal`, `multiplier`, `constructDual`, `oneWithin`, `half`, `approximate`, `vague`, `hedgeBefore`, `rangeOpen`, `joiner`, … */
export function numberEntries(numbers: NumberTable): Row[] {
  return [
    ...valued('cardinal', 'cardinals', numbers.cardinals),
    ...valued('multiplier', 'multipliers', numbers.multipliers),
    ...valued('constructDual', 'constructDuals', numbers.constructDuals ?? []),
    ...valued('approximate', 'approximate', numbers.approximate),
    ...valued('vague', 'vague', numbers.vague),
    ...valued('hedgeBefore', 'hedgesBefore', numbers.hedgesBefore),
    ...valued('hedgeAfter', 'hedgesAfter', numbers.hedgesAfter),
    ...valued('measureAfter', 'measuresAfter', numbers.measuresAfter),
    ...valued('measureBefore', 'measuresBefore', numbers.measuresBefore),
    ...numbers.ranges.flatMap(([open, middle], i) => [
      { tag: 'rangeOpen', value: i, row: `ranges/${i}`, words: open },
      { tag: 'rangeMiddle', value: i, row: `ranges/${i}`, words: middle },
    ]),
    { tag: 'oneWithin', value: null, row: 'numbers/onesWithin', words: numbers.onesWithin ?? '' },
    { tag: 'half', value: null, row: 'numbers/halves', words: numbers.halves ?? '' },
    { tag: 'joiner', value: null, row: 'numbers/joiners', words: numbers.joiners },
    { tag: 'ordinal', value: null, row: 'numbers/ordinals', words: numbers.ordinals },
    { tag: 'ordinalEnding', value: null, row: 'numbers/ordinalEndings', words: numbers.ordinalEndings },
  ]
}

const valued = <T>(tag: string, table: string, rows: Rows<T>): Row[] =>
  rows.map(([value, words], i) => ({ tag, value, row: `${table}/${i}`, words }))
