import type { Quoted } from '../domain/span.ts'
import type { Role } from '../domain/voice.ts'
import { fold } from '../text/fold.ts'
import type { Phrase } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line, roleValue } from './speech-line.ts'

/** Of several role words in one phrase the most telling one: a ministry's hospital is a hospital. */
const TELLING: readonly Role[] = [
  'unofficial',
  'social-media',
  'family',
  'union',
  'media',
  'armed-group',
  'intergovernmental',
  'activist',
  'ngo',
  'expert',
  'official/prosecutor',
  'court',
  'official/health',
  'official/police',
  'medical',
  'official/military',
  'company',
  'opposition',
  'official',
  'witness',
  'unknown',
]

/** The role that the source nouns within `[from, to)` give, `null` where there are none. */
export function roleWithin(line: Line, { from, to }: Phrase): Role | null {
  const modified = modifierIn(line, from, to)
  let best: Role | null = null
  for (const mark of line.roles) {
    if (mark.from < from || mark.to > to) continue
    const passesOn = mark.from >= modified && MEDIA.has(roleValue(mark)) && best !== null && best !== 'unknown'
    if (!passesOn) best = moreTelling(best, roleValue(mark))
  }
  return best
}

/** *Fontes hospitalares ouvidas pela reportagem*: where what is said of a source begins; `to` where nothing is. */
function modifierIn({ view: { index } }: Line, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (index.starting(i, 'modifier')) return i
  return to
}

/** Of two roles the one that says more of who speaks. */
export const moreTelling = (one: Role | null, other: Role): Role =>
  one === null || TELLING.indexOf(other) < TELLING.indexOf(one) ? other : one

/** Someone who spoke, with the number of the sentence. */
export type Speaker = { readonly source: Quoted; readonly role: Role; readonly sentence: number }

const KEY_LENGTH = 5
const REACH = 6
/** Institutions kept in mind, but for the last. */
const BODIES = 7
/** They pass on what others say, and nobody speaks for them in their reports. */
const MEDIA: ReadonlySet<Role> = new Set(['media', 'social-media', 'unofficial'])
/** Whose people are as good as the institution: rebels, managers. */
const SPOKEN_FOR: ReadonlySet<Role> = new Set(['armed-group', 'company'])

/** What a report has said so far of who speaks: people's roles by surname, and who spoke last. */
export class SpeakerMemory {
  readonly #roles = new Map<string, Role>()
  #last: Speaker | null = null
  #lastBody: Speaker | null = null
  /** The last few institutions told of. */
  #bodies: readonly { readonly role: Role; readonly sentence: number; readonly to: number }[] = []

  /** Takes in the titles of a sentence, source nouns beside a name, and the institutions it tells of. */
  read(line: Line, sentence: number): void {
    for (const mark of line.roles) {
      const role = roleValue(mark)
      if (SPOKEN_FOR.has(role) || (mark.tag === 'bodies' && !MEDIA.has(role)))
        this.#bodies = [...this.#bodies.slice(-BODIES), { role, sentence, to: mark.to }]
      if (mark.tag !== 'people' || role === 'unknown') continue
      const key = surname(line, mark.to) ?? surname(line, mark.to, IS.of)
      if (key && !this.#roles.has(key)) this.#roles.set(key, roleWithin(line, nounsAround(line, mark)) ?? role)
    }
  }

  /** The role by which a named person was introduced, `null` for anyone else. */
  roleOf(line: Line, source: Phrase): Role | null {
    const key = nameKey(line, source)
    return key === null ? null : (this.#roles.get(key) ?? null)
  }

  /** مصدر أمني … *المصدر*: the role of the last speaker of the same noun, where the noun alone comes again with its article. */
  roleOfNoun(line: Line, { from, to }: Phrase, sentence: number): Role | null {
    const article = line.view.pack.clitics?.definite
    const noun = line.view.tokens[from]?.norm
    if (article === undefined || to - from !== 1 || !noun?.startsWith(article)) return null
    const bare = noun.slice(article.length)
    const same = [this.last(sentence), this.lastBody(sentence)].find(
      (speaker) => speaker && fold(speaker.source.quote.split(' ', 1)[0] ?? '') === bare,
    )
    return same?.role ?? null
  }

  /** The role of the institution told of last before a source, `null` where none is near. */
  bodyToldOf({ from }: Phrase, sentence: number): Role | null {
    const before = this.#bodies.findLast((body) => body.sentence < sentence || body.to <= from)
    return before && sentence - before.sentence <= REACH ? before.role : null
  }

  /** Keeps the role that a named source turned out to have. */
  learn(line: Line, source: Phrase, role: Role): void {
    const key = nameKey(line, source)
    if (key !== null && role !== 'unknown') this.#roles.set(key, role)
  }

  /** Keeps who spoke last. */
  spoke(speaker: Speaker, isPerson: boolean): void {
    if (isPerson) this.#last = speaker
    else this.#lastBody = speaker
  }

  /** Whom "he" means in the given sentence: the last person who spoke, not too far back. */
  last(sentence: number): Speaker | null {
    return near(this.#last, sentence)
  }

  /** What "it" means in the given sentence: the last institution that spoke, not too far back. */
  lastBody(sentence: number): Speaker | null {
    return near(this.#lastBody, sentence)
  }
}

const near = (speaker: Speaker | null, sentence: number): Speaker | null =>
  speaker && sentence - speaker.sentence <= REACH ? speaker : null

/** True when the source may be one person: a noun for people, or no noun for a body. */
export function isPerson(line: Line, source: Phrase): boolean {
  const nouns = line.roles.filter((mark) => mark.from >= source.from && mark.to <= source.to)
  if (nouns.length > 0 && !nouns.some(({ tag }) => tag === 'people')) return false
  const typed = line.names.find((name) => name.from < source.to && source.from < name.to && name.value.type !== null)
  return !typed || typed.value.type === 'person'
}

/** The surname that begins at token `at`, by its first letters: spellings and cases differ at the end. */
function surname(line: Line, at: number, skip = 0): string | null {
  let from = at
  while (skip && has(line, from, skip)) from++
  let to = from
  while (has(line, to, IS.name) && !has(line, to, IS.role) && to - from < 5) to++
  return to - from > 1 || (to > from && !skip) ? keyAt(line, to - 1) : null
}

/** The key of the last name within a source; without capitals, one word that is nothing else may be a name told before. */
function nameKey(line: Line, { from, to }: Phrase): string | null {
  for (let i = to - 1; i >= from; i--) {
    if (has(line, i, IS.name) && !has(line, i, IS.role | IS.definite) && !isComplement(line, i)) return keyAt(line, i)
  }
  const alone = to - from === 1 && line.is[from] === 0 && line.view.tokens[from]?.shape === 'uncased'
  return alone ? keyAt(line, from) : null
}

/** A name behind "of" is not the speaker's. */
function isComplement(line: Line, i: number): boolean {
  while (has(line, i, IS.name)) i--
  return has(line, i, IS.of)
}

function nounsAround(line: Line, { from, to }: Phrase): Phrase {
  while (has(line, from - 1, IS.role)) from--
  return { from, to }
}

const keyAt = (line: Line, i: number): string | null => line.view.tokens[i]?.norm.slice(0, KEY_LENGTH) ?? null
