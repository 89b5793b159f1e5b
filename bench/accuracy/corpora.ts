import { checkRow, type Outcome } from '../corpus/check.ts'
import { corpusRows, type Dimension, isBlind, isHeldOut, type Row } from '../corpus/rows.ts'
import { EMPTY, plus, type Tally, tallyText } from './tally.ts'

/** The gap between the blind rows that were held out and those that were seen says how much is learnt by heart. */
const shareOf = (row: Row): string =>
  isHeldOut(row) ? 'the blind rows, held out' : isBlind(row) ? 'the blind rows, seen' : 'the other rows'

/** Prints how the corpora came out by language and dimension, by hold-out, and by phenomenon. */
export async function printCorpora(
  languages: readonly string[],
  dimensions: readonly Dimension[],
  failures: boolean,
): Promise<void> {
  const tallies = new Map<string, Tally>()
  const add = (key: string, outcome: Outcome): void => {
    tallies.set(key, plus(tallies.get(key) ?? EMPTY, outcome))
  }
  for (const language of languages) {
    for (const row of corpusRows(language)) {
      for (const [dimension, outcome] of checkRow(row, dimensions)) {
        add(`${language}  ${dimension}`, outcome)
        add(shareOf(row), outcome)
        if (isHeldOut(row)) add(`${language}  held out`, outcome)
        for (const p of row.p ?? []) add(`phenomenon ${String(p).padStart(2)}`, outcome)
        if (failures && !isHeldOut(row) && outcome.missed.length + outcome.wrong.length > 0) printFailure(row, outcome)
      }
    }
  }
  const keys = [...tallies.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  for (const key of keys) console.log(`${key.padEnd(26)}${tallyText(tallies.get(key) ?? EMPTY)}`)
}

/** Languages first, then phenomena, then the hold-out. */
const rank = (key: string): number => (key.startsWith('the ') ? 2 : key.startsWith('phenomenon') ? 1 : 0)

function printFailure({ where, text }: Row, { missed, wrong }: Outcome): void {
  console.log(`${where}  ${text}`)
  for (const one of missed) console.log(`    missed  ${one}`)
  for (const one of wrong) console.log(`    wrong   ${one}`)
}
