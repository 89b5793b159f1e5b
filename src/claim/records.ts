import type { Link } from './links.ts'
import type { Ground } from './sentence.ts'

/** What a record holds that somebody has or has not. */
const RECORDED = ['arrested', 'detained', 'charged', 'tried', 'convicted', 'imprisoned']

/** The links without what never was: "had never been arrested" speaks of a record, and denies no arrest. */
export const withoutCleanRecords = (ground: Ground, links: readonly Link[]): Link[] =>
  links.filter((link) => !RECORDED.includes(link.kind) || !isNever(ground, link))

/** "Had never" between whom it would have befallen and the fate, "nor had" before him. */
function isNever(ground: Ground, { patient, fate }: Link): boolean {
  if (ground.ends(patient.from, 'nor')) return true
  for (let i = patient.to; fate && i < fate.from; i++)
    if (ground.starts(i, 'never') && ground.ends(i, 'finite')) return true
  return false
}
