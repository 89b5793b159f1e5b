import { analyse, claims } from '../../src/index.ts'
import { documentOf } from '../corpus/document.ts'
import { type Dossier, dossiers, type Expected } from './dossiers.ts'

/** The language that the others are held against. */
const PIVOT = 'en'

/** Two lists of claims held against each other: how many they share, how long each is, and what only one has. */
type Comparison = {
  readonly shared: number
  readonly found: number
  readonly wanted: number
  readonly differences: readonly string[]
}

/** How a language does on all dossiers: against the claims they make, and against what English finds in them. */
export type Agreement = { readonly expected: Comparison; readonly pivot: Comparison }

/** Prints, for each language, what it misses and invents on the dossiers, and how far it agrees with English. */
export function printAgreement(): void {
  for (const [language, { expected, pivot }] of agreements()) {
    for (const difference of expected.differences) console.log(`    ${difference}`)
    console.log(
      `dossiers  ${language}  recall ${share(expected.shared, expected.wanted)}` +
        `  precision ${share(expected.shared, expected.found)}  agreement with English ${f1(pivot).toFixed(3)}` +
        ` (${expected.shared} of ${expected.wanted} expected, ${expected.found} found)`,
    )
  }
}

const share = (part: number, all: number): string => (all === 0 ? 1 : part / all).toFixed(3)

/** The harmonic mean of precision and recall, 1 where both lists are empty. */
export const f1 = ({ shared, found, wanted }: Comparison): number =>
  found + wanted === 0 ? 1 : (2 * shared) / (found + wanted)

/** The agreement of each language, English too, over all dossiers; languages sorted. */
export function agreements(): Map<string, Agreement> {
  const sums = new Map<string, Agreement>()
  for (const dossier of dossiers()) {
    const wanted = dossier.claims.map(matter)
    const pivot = matters(dossier, PIVOT)
    for (const language of Object.keys(dossier.texts)) {
      const found = matters(dossier, language)
      const where = `${dossier.name} ${language}`
      const sum = sums.get(language) ?? { expected: NOTHING, pivot: NOTHING }
      sums.set(language, {
        expected: plus(sum.expected, compare(found, wanted, where)),
        pivot: plus(sum.pivot, compare(found, pivot, where)),
      })
    }
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a claim says that no language changes. */
const matter = ({ kind, min, max, hedge, vague, stance, role }: Expected): string =>
  [kind, min ?? '', max ?? '', hedge, vague ?? '', stance, role].join(' ')

function matters({ name, published, texts }: Dossier, language: string): string[] {
  const text = texts[language] ?? ''
  return claims(analyse([documentOf({ text, language, published, where: `${name}.${language}` })])).map(
    ({ kind, quantity, stance, attribution }) =>
      matter({ ...quantity, kind, stance, role: attribution[0]?.role ?? 'report' }),
  )
}

function compare(found: readonly string[], wanted: readonly string[], where: string): Comparison {
  const free = [...wanted]
  const alone = found.filter((one) => {
    const at = free.indexOf(one)
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
  const differences = [
    ...alone.map((one) => `${where}: not wanted  ${one}`),
    ...free.map((one) => `${where}: not found  ${one}`),
  ]
  return { shared: found.length - alone.length, found: found.length, wanted: wanted.length, differences }
}

const NOTHING: Comparison = { shared: 0, found: 0, wanted: 0, differences: [] }

const plus = (a: Comparison, b: Comparison): Comparison => ({
  shared: a.shared + b.shared,
  found: a.found + b.found,
  wanted: a.wanted + b.wanted,
  differences: [...a.differences, ...b.differences],
})
