import { countriesOf } from '../lang/name-countries.ts'
import { PACKS } from '../lang/registry.ts'
import { fold } from '../text/fold.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { Memo } from './memo.ts'
import { articleOf } from './name-articles.ts'

/** What words of a name mean, and the token behind the last of them. */
export type Known = { readonly meaning: string; readonly to: number }

/** Words of a name in which a country's may stand. */
const LONGEST_COUNTRY = 5
/** Letters that a demonym and its country share at the beginning, and which part of the demonym they are. */
const LEAST_COMMON = { letters: 4, share: 0.6 }

/** The country that the words from token `i` on name. */
export function countryAt(tokens: readonly Token[], i: number): Known | null {
  for (let to = Math.min(tokens.length, i + LONGEST_COUNTRY); to > i; to--) {
    const code = countries().get(
      tokens
        .slice(i, to)
        .map(({ norm }) => norm)
        .join(' '),
    )
    if (code !== undefined) return { meaning: code, to }
  }
  return null
}

/** The country whose name begins like the demonym at token `i` (Russian, Russia): the one that begins so for longest. */
export function countryMeant(tokens: readonly Token[], i: number): Known | null {
  const meaning = meant.of(tokens[i]?.norm ?? '')
  return meaning === '' ? null : { meaning, to: i + 1 }
}

const withoutArticle = (word: string): string => word.slice(articleOf(word).length)

const meant = new Memo<string>((demonym) => {
  const word = withoutArticle(demonym)
  let [best, longest] = ['', Math.max(LEAST_COMMON.letters, word.length * LEAST_COMMON.share) - 1]
  for (const [full, code] of countries()) {
    const name = withoutArticle(full)
    let common = 0
    while (common < name.length && name[common] === word[common]) common++
    if (common > longest) [best, longest] = [code, common]
  }
  return best
})

let codes: ReadonlyMap<string, string> | undefined

/** ISO 3166 codes by the folded names of countries in every language; the first language that knows a name decides. */
function countries(): ReadonlyMap<string, string> {
  codes ??= new Map(
    [...PACKS.values()]
      .toReversed()
      .flatMap((pack) =>
        [...countriesOf(pack.code, pack.names).byName].map(([name, { code }]) => [name, code] as const),
      ),
  )
  return codes
}

/** The ISO 3166 code of the country that `name` names in some language, `null` for none. */
export function countryCode(name: string): string | null {
  const key = tokenize(fold(name))
    .map((token) => token.norm)
    .join(' ')
  return countries().get(key) ?? null
}
