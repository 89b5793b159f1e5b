import { checkRow, type Outcome } from './corpus/check.ts'
import { corpusLanguages, corpusRows, DIMENSIONS, type Dimension } from './corpus/rows.ts'

/**
 * Precision, recall and F1 of every dimension on the corpora, by language; `--failures` prints each row that is not
 * green. Arguments name languages and dimensions; none means all.
 */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const languages = corpusLanguages().filter(
  (code) => wanted.length === 0 || !wanted.some(isLanguage) || wanted.includes(code),
)
const dimensions = DIMENSIONS.filter((name) => !wanted.some(isDimension) || wanted.includes(name))
const failures = process.argv.includes('--failures')

function isLanguage(word: string): boolean {
  return corpusLanguages().includes(word)
}
function isDimension(word: string): boolean {
  return (DIMENSIONS as readonly string[]).includes(word)
}

for (const language of languages) {
  const sums = new Map<Dimension, Sum>()
  for (const row of corpusRows(language)) {
    for (const [dimension, outcome] of checkRow(row, dimensions)) {
      sums.set(dimension, plus(sums.get(dimension), outcome))
      if (failures && outcome.missed.length + outcome.wrong.length > 0) printFailure(row.where, row.text, outcome)
    }
  }
  for (const [dimension, sum] of sums) console.log(line(language, dimension, sum))
}

type Sum = { rows: number; green: number; right: number; missed: number; wrong: number }

function plus(sum: Sum = { rows: 0, green: 0, right: 0, missed: 0, wrong: 0 }, { right, missed, wrong }: Outcome): Sum {
  const green = missed.length + wrong.length === 0 ? 1 : 0
  return {
    rows: sum.rows + 1,
    green: sum.green + green,
    right: sum.right + right,
    missed: sum.missed + missed.length,
    wrong: sum.wrong + wrong.length,
  }
}

function line(language: string, dimension: Dimension, { rows, green, right, missed, wrong }: Sum): string {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3))
  return `${language}  ${dimension.padEnd(12)}  rows ${green} of ${rows} green  P ${p}  R ${r}  F1 ${f}`
}

function printFailure(where: string, text: string, { missed, wrong }: Outcome): void {
  console.log(`${where}  ${text}`)
  for (const one of missed) console.log(`    missed  ${one}`)
  for (const one of wrong) console.log(`    wrong   ${one}`)
}
