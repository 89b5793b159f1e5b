import { PACKS } from '../lang/registry.ts'

const articles = [...PACKS.values()].flatMap((pack) => pack.names.articles.slice(0, 2))
const LEAST_LEFT = 3

/** The article that is written onto the folded `word`, `''` for none. */
export const articleOf = (word: string): string =>
  articles.find((each) => word.startsWith(each) && word.length >= each.length + LEAST_LEFT) ?? ''
