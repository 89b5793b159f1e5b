import type { EntityType } from '../domain/entity.ts'
import { tokenize } from '../text/tokens.ts'
import type { NameFound } from './name.ts'
import { type Candidate, type Scene, vote, whole } from './name-candidate.ts'

/** A name that some report of the case spells out, word by word. */
type Known = { readonly words: readonly string[]; readonly type: EntityType }

/** The names that the reports of a case spell out in a script without capitals, by their first word. */
export type KnownNames = ReadonlyMap<string, readonly Known[]>

/** What another report tells of a name. */
const TOLD = 3
/** Letters that may be written onto a name's first word. */
const CLITICS = 2

/**
 * The names of several words among `names` that are written without capitals, where all reports agree what they name;
 * one word alone may be any noun.
 */
export function knownNames(names: Iterable<NameFound>): KnownNames {
  const types = new Map<string, EntityType | null>()
  for (const { name, type } of names) {
    if (type === null || /\p{Lu}/u.test(name) || !name.includes(' ')) continue
    types.set(name, (types.get(name) ?? type) === type ? type : null)
  }
  const known = new Map<string, Known[]>()
  for (const [name, type] of types) {
    const words = tokenize(name).map(({ norm }) => norm)
    const [first] = words
    if (first === undefined || type === null) continue
    known.set(first, [...(known.get(first) ?? []), { words, type }])
  }
  return known
}

/** Known names in a sentence, also behind a conjunction or preposition written onto them. */
export function knownCandidates({ view }: Scene, known: KnownNames): Candidate[] {
  const { clitics } = view.pack
  return view.tokens.flatMap((token, i) => {
    for (let cut = 0; cut <= CLITICS; cut++) {
      const written = [...token.norm.slice(0, cut)]
      if (!written.every((letter) => clitics?.prefixes.includes(letter))) break
      for (const { words, type } of known.get(token.norm.slice(cut)) ?? []) {
        const follows = words.every((word, n) => n === 0 || view.tokens[i + n]?.norm === word)
        if (!follows) continue
        return { ...whole(i, i + words.length, vote(type, TOLD), 'named in another report'), clitic: cut }
      }
    }
    return []
  })
}
