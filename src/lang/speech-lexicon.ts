import { spelt } from './entries.ts'
import { Lexicon } from './lexicon.ts'
import type { Pack } from './pack.ts'
import { speechEntries } from './speech-table.ts'

const compiled = new WeakMap<Pack, Lexicon>()

/**
 * The pack's speech table as a lexicon of its own: "police officers" is a group to the claims and a source here, and
 * in one lexicon the longer phrase of one table would hide the shorter one of the other.
 */
export function speechLexicon(pack: Pack): Lexicon {
  const known = compiled.get(pack)
  if (known) return known
  const entries = spelt(speechEntries(pack.speech), 'speech', pack.endings)
  const lexicon = new Lexicon(entries, pack.clitics ?? null)
  compiled.set(pack, lexicon)
  return lexicon
}
