/** Short words written onto the next or the last one. */
export type Clitics = {
  /** Folded prefixes, in the order in which they may follow one another; each at most once. */
  readonly prefixes: readonly string[]
  /** Folded suffixes, at most one. */
  readonly suffixes: readonly string[]
  /** The prefix that makes a noun definite, `''` where none does. */
  readonly definite: string
  /** Prefixes that are prepositions: what has one is neither subject nor object. */
  readonly prepositions: readonly string[]
  /** The preposition of those for whom something is. */
  readonly dative?: string
  /** The preposition before the number at which a count is put. */
  readonly reaching?: string
  /** The preposition of where something is. */
  readonly locative?: string
  /** "And", written onto what it joins. */
  readonly conjunction?: string
  /** What says whose a noun is, written onto its end; separated by `|`. */
  readonly possessive?: string
  /** The letter with which objects end that have no article. */
  readonly accusative?: string
  /** A preposition and the article in one prefix: لل, "of the". */
  readonly genitive: string
  /** Folded endings by which adjectives are told from nouns. */
  readonly adjectives: readonly string[]
  /** Folded endings of nouns for several people that no noun behind them belongs to. */
  readonly unowning?: readonly string[]
  /** The shortest stem that may be left over, in letters. */
  readonly stem: number
}

/** A word without some of its clitics; `prefix` is what stood before the stem. */
export type CliticForm = { readonly stem: string; readonly prefix: string }

/** Every way to read clitics off a folded word, the word itself excepted; fewest first. */
export function cliticForms(word: string, clitics: Clitics): CliticForm[] {
  const forms: CliticForm[] = []
  const fronts = [...strip(word, '', 0, clitics), ...withArticle(word, clitics)]
  for (const front of fronts) {
    if (front.prefix !== '') forms.push(front)
    for (const suffix of clitics.suffixes) {
      const length = front.stem.length - suffix.length
      if (length >= clitics.stem && front.stem.endsWith(suffix)) {
        forms.push({ stem: front.stem.slice(0, length), prefix: front.prefix })
      }
    }
  }
  return forms
}

/** للمرصد: "of the", as the preposition before a word that keeps its article (المرصد). */
function withArticle(word: string, { genitive, definite, conjunction = '', stem }: Clitics): CliticForm[] {
  const joined = conjunction !== '' && word.startsWith(conjunction + genitive) ? conjunction : ''
  const rest = word.slice(joined.length + genitive.length)
  if (genitive === '' || !word.startsWith(joined + genitive) || rest.length < stem) return []
  return [{ stem: definite + rest, prefix: joined + genitive.slice(0, 1) }]
}

function strip(stem: string, prefix: string, from: number, clitics: Clitics): CliticForm[] {
  const forms = [{ stem, prefix }]
  clitics.prefixes.slice(from).forEach((clitic, i) => {
    if (stem.startsWith(clitic) && stem.length - clitic.length >= clitics.stem) {
      forms.push(...strip(stem.slice(clitic.length), prefix + clitic, from + i + 1, clitics))
    }
  })
  return forms
}
