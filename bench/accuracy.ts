import { printAgreement } from './accuracy/agreement.ts'
import { printCorpora } from './accuracy/corpora.ts'
import { printNames } from './accuracy/names.ts'
import { printOpenSets } from './accuracy/open-sets.ts'
import { corpusLanguages, DIMENSIONS } from './corpus/rows.ts'

/**
 * `npm run accuracy [-- LANGUAGE|DIMENSION … --failures]`: precision, recall and F1 on the corpora, how far the
 * languages agree on the parallel dossiers, how well names are compared, and the open sets where they are present. Words narrow the corpora down;
 * `--failures` prints each row that is not green.
 */
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const languages = corpusLanguages().filter((code) => words.includes(code))
const dimensions = DIMENSIONS.filter((name) => words.includes(name))

await printCorpora(
  languages.length > 0 ? languages : corpusLanguages(),
  dimensions.length > 0 ? dimensions : DIMENSIONS,
  process.argv.includes('--failures'),
)
if (words.length === 0) {
  printAgreement()
  printNames()
  await printOpenSets()
}
