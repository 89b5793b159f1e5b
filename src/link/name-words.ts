import type { EntityType } from '../domain/entity.ts'
import type { PlaceClass } from '../lang/name-table.ts'
import type { Token } from '../text/tokens.ts'
import { articleOf } from './name-articles.ts'
import { countryAt, countryMeant, type Known } from './name-country.ts'
import { droppedTokens, kindsOf } from './name-dropped.ts'
import { type Scan, scanName } from './name-scan.ts'
import { type Sounds, soundsOf } from './name-sounds.ts'

/** A word of a name, or several that mean one thing. */
export type Word = {
  /** As written, without an article that is written onto it. */
  readonly text: string
  /** What it means in any language, `null` where no table tells. */
  readonly meaning: string | null
  /** The short word right before it that fell away, `''` for none: Ben Ali and Benali are one. */
  readonly before: string
  readonly number: boolean
  readonly sounds: Sounds
}

/** A name with its words told apart, so that it is read once however often it is compared. */
export type NameWords = {
  readonly name: string
  /** The words that tell it from other names. */
  readonly words: readonly Word[]
  /** The kinds of organisation that it says it is (bank, group), by meaning or as written. */
  readonly kinds: readonly string[]
  /** True where it is known to be an organisation, or a word says so. */
  readonly organization: boolean
  /** The kind of place that a word names, `null` for none. */
  readonly place: PlaceClass | null
}

const LONGEST_BEFORE = 4
/** St. Mary's and St. Mary: behind an apostrophe, of no name's own. */
const POSSESSIVE = 's'
/** What stands between the meanings of a word that means several: МИД, the foreign ministry. */
const TOGETHER = ' + '

/**
 * Parts a name in any language: titles, legal forms, kinds of organisation and place, and linking words fall away, and
 * what is translated is told by its meaning. `type` is what the name is known to be, `undefined` for nothing; `met` holds
 * the words of other names that are kept as long, to which its own are added: a case has far more names than words.
 */
export function wordsOf(name: string, type?: EntityType, met: WordsMet = new Map()): NameWords {
  const scan = scanName(name, type)
  const { tokens, marks, organization } = scan
  const dropped = droppedTokens(scan)
  const isWord = (i: number): boolean => tokens[i]?.kind !== 'sign'
  const isKept = (i: number): boolean => isWord(i) && !dropped.has(i)
  const words = wordsKept(scan, met, tokens.some((_, i) => isKept(i)) ? isKept : isWord)
  const place = marks.find(({ tag, from, to }) => tag === 'placeCue' && to - from < tokens.length)
  return {
    name,
    words,
    kinds: kindsOf(scan, dropped),
    organization,
    place: (place?.value as PlaceClass | undefined) ?? null,
  }
}

/** Words by what they are made of. */
export type WordsMet = Map<string, Word>

function wordsKept(scan: Scan, met: WordsMet, isKept: (i: number) => boolean): readonly Word[] {
  const { name, tokens } = scan
  const words: Word[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isKept(i)) continue
    const known = meaningAt(scan, i)
    const to = known?.to ?? wordEnd(tokens, i, isKept)
    const [first, last] = [tokens[i] as Token, tokens[to - 1] as Token]
    const alone = to === i + 1 || (to === i + 3 && last.norm === POSSESSIVE)
    const text = alone ? bare(name, first) : name.slice(first.start, last.end)
    const meaning = known?.meaning ?? null
    const before = i > 0 && !isKept(i - 1) ? shortBefore(tokens, i) : ''
    for (const one of meaning?.split(TOGETHER) ?? [null])
      words.push(wordIn(met, text, one, before, first.kind === 'number'))
    i = to - 1
  }
  return words.slice()
}

function wordIn(met: WordsMet, text: string, meaning: string | null, before: string, number: boolean): Word {
  const key = meaning === null && before === '' && !number ? text : `${text}\n${meaning}\n${before}\n${number}`
  const known = met.get(key)
  if (known) return known
  const made: Word = { text, sounds: soundsOf(text), meaning, before, number }
  met.set(key, made)
  return made
}

/** Behind the word from token `i` on: an apostrophe between letters parts no word (Дар'я, Ma'mun). */
function wordEnd(tokens: readonly Token[], i: number, isKept: (i: number) => boolean): number {
  const [sign, rest] = [tokens[i + 1], tokens[i + 2]]
  const joined = sign?.norm === "'" && !sign.space && rest?.kind === 'word' && !rest.space && isKept(i + 2)
  return joined ? i + 3 : i + 1
}

/** What the words from token `i` on mean by the tables that are for names of this type. */
function meaningAt({ tokens, marks, alike, type, organization }: Scan, i: number): Known | null {
  const told = (tag: string): Known | null => {
    const mark = alike.find((one) => one.tag === tag && one.from === i)
    return mark ? { meaning: String(mark.value), to: mark.to } : null
  }
  if (type === 'person') return told('namesake')
  const demonym = marks.some(({ tag, from, to }) => tag === 'demonym' && from === i && to === i + 1)
  const country = organization ? (countryAt(tokens, i) ?? (demonym ? countryMeant(tokens, i) : null)) : null
  return country ?? told('translated') ?? (type === undefined ? told('namesake') : null)
}

/** The short word right before token `i`, with at most a hyphen between. */
function shortBefore(tokens: readonly Token[], i: number): string {
  const token = tokens[tokens[i - 1]?.norm === '-' ? i - 2 : i - 1]
  return token?.kind === 'word' && token.norm.length <= LONGEST_BEFORE ? token.norm : ''
}

/** The word without an article that is written onto it. */
const bare = (name: string, { start, end, norm }: Token): string => name.slice(start + articleOf(norm).length, end)
