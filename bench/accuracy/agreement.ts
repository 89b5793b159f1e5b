import { analyse, type Claim, claims } from '../../src/index.ts'
import { documentOf } from '../corpus/document.ts'
import { type Dossier, dossiers } from './dossiers.ts'

/** The language that the others are held against. */
const PIVOT = 'en'

/** How much of what a language finds in a dossier English finds too: shared claims, and all of both. */
type Agreement = {
  readonly shared: number
  readonly theirs: number
  readonly ours: number
  readonly differences: readonly string[]
}

/** Prints, for each language, how far its claims on the dossiers agree with the English ones. */
export function printAgreement(): void {
  for (const [language, { shared, theirs, ours, differences }] of agreements()) {
    for (const difference of differences) console.log(`    ${difference}`)
    const score = theirs + ours === 0 ? 1 : (2 * shared) / (theirs + ours)
    console.log(
      `dossiers  ${language}  agreement with English ${score.toFixed(3)} (${shared} of ${theirs} and ${ours} claims)`,
    )
  }
}

/** The agreement of each language with English over all dossiers, languages sorted. */
export function agreements(): Map<string, Agreement> {
  const sums = new Map<string, Agreement>()
  for (const dossier of dossiers()) {
    const pivot = matters(dossier, PIVOT)
    for (const language of Object.keys(dossier.texts).filter((code) => code !== PIVOT)) {
      const found = compare(matters(dossier, language), pivot, `${dossier.name} ${language}`)
      sums.set(language, plus(sums.get(language), found))
    }
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a claim says that no language changes. */
const matter = ({ kind, quantity, stance, attribution }: Claim): string =>
  [
    kind,
    quantity.min ?? '',
    quantity.max ?? '',
    quantity.hedge,
    quantity.vague ?? '',
    stance,
    attribution[0]?.role ?? 'report',
  ].join(' ')

function matters({ name, published, texts }: Dossier, language: string): string[] {
  const text = texts[language] ?? ''
  return claims(analyse([documentOf({ text, language, published, where: `${name}.${language}` })])).map(matter)
}

function compare(theirs: readonly string[], ours: readonly string[], where: string): Agreement {
  const free = [...ours]
  const alone = theirs.filter((one) => {
    const at = free.indexOf(one)
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
  const differences = [
    ...alone.map((one) => `${where}: only here  ${one}`),
    ...free.map((one) => `${where}: only in English  ${one}`),
  ]
  return { shared: theirs.length - alone.length, theirs: theirs.length, ours: ours.length, differences }
}

const plus = (a: Agreement = { shared: 0, theirs: 0, ours: 0, differences: [] }, b: Agreement): Agreement => ({
  shared: a.shared + b.shared,
  theirs: a.theirs + b.theirs,
  ours: a.ours + b.ours,
  differences: [...a.differences, ...b.differences],
})
