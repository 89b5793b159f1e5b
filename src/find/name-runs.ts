import { Notes } from '../text/spellings.ts'
import type { Token } from '../text/tokens.ts'
import type { Scene } from './name-candidate.ts'
import { isPiece } from './name-endings.ts'
import { type Unit, unitAt } from './name-units.ts'
import type { View } from './view.ts'

/** Capitalised words in a row, with the particles and initials between them. */
export type Run = readonly Unit[]

const OPEN_SHAPES = new Set<Unit['shape']>(['capital', 'capitals', 'initial'])

/** The longest runs of capitalised words of a sentence, in order; single words are runs too. */
export function runsOf(scene: Scene): Run[] {
  const runs: Run[] = []
  let i = 0
  while (i < scene.view.tokens.length) {
    if (!mayOpen(scene.view, i)) {
      i++
      continue
    }
    const run = runAt(scene, i)
    if (run.length > 0) runs.push(run)
    const unit = run.at(-1) ?? unitAt(scene.view, i)
    i = Math.max(i + 1, unit && opens(scene, unit) ? unit.next : i + 1)
  }
  return runs
}

/** The run that starts at token `i`, empty where no capitalised word does. */
export function runAt(scene: Scene, i: number): Run {
  const { view, signs } = scene
  const first = unitAt(view, i)
  if (!first || !opens(scene, first)) return NONE
  const run = [first]
  let particles = 0
  for (let unit = first; ; ) {
    if (particles === 0 && unit.possessive && !signs.starting(unit.next, 'organizationHead')) break
    const at = behindAbbreviation(scene, unit)
    const next = unitAt(view, at)
    if (!next) break
    if (opens(scene, next)) {
      if (isLatin(scene, first) !== isLatin(scene, next)) break
      if (!follows(view.tokens[at - 1]?.norm, next, view.tokens[at]?.space ?? true)) break
      particles = 0
    } else if (particles > 1 || !isParticle(scene, next)) break
    else particles++
    run.push(next)
    unit = next
  }
  run.length -= particles
  return run
}

const NONE: Run = []

/** Behind the dot of an abbreviated particle: St. Petersburg. */
const behindAbbreviation = (scene: Scene, unit: Unit): number =>
  isParticleWord(scene, unit.from) && scene.view.tokens[unit.next]?.norm === '.' ? unit.next + 1 : unit.next

/** False for most words: neither capitalised nor tied to what follows. */
function mayOpen({ tokens }: View, i: number): boolean {
  const shape = tokens[i]?.shape
  if (shape === 'capital' || shape === 'capitals') return true
  return shape !== null && tokens[i + 1]?.space === false
}

/** A capitalised word, or a particle hyphened to one (al-Shabaab). */
const opens = (scene: Scene, unit: Unit): boolean =>
  OPEN_SHAPES.has(unit.shape) ||
  (unit.to > unit.from + 2 &&
    isParticleWord(scene, unit.from) &&
    unitAt(scene.view, unit.from + 2)?.shape === 'capital')

const isParticle = (scene: Scene, unit: Unit): boolean =>
  unit.shape === 'lower' && unit.to === unit.from + 1 && isParticleWord(scene, unit.from)

/** A word of the table of particles, also where it begins a longer phrase of another table (de, de la). */
const isParticleWord = ({ view }: Scene, i: number): boolean =>
  isPiece(view.tokens[i]?.norm ?? '', view.pack.names.particles)

/** A name does not change its script. */
const isLatin = ({ view }: Scene, unit: Unit): boolean => latin.of((view.tokens[unit.from] as Token).spelling)

const latin = new Notes(({ norm }) => /^\p{Script=Latin}/u.test(norm))

/** Words of one name are parted by space, but for initials. */
const follows = (before: string | undefined, unit: Unit, space: boolean): boolean =>
  space || unit.shape === 'initial' || before === '.'
