import type { NumberTable } from '../number-table.ts'

export const numbers: NumberTable = {
  decimal: ',',
  grouping: '. ',
  unitsFirst: false,
  cardinals: [],
  multipliers: [],
  joiners: '',
  approximate: [],
  vague: [],
  hedgesBefore: [],
  hedgesAfter: [],
  ranges: [],
  ordinals: '',
  ordinalEndings: '',
  measuresAfter: [],
  measuresBefore: [],
}
