import { Memo } from './memo.ts'
import { type Word, wordsOf } from './name-words.ts'

/** What the words mean together, one key for all languages; `null` where no table tells of one of them. */
export function meaningOfWords(words: readonly Word[]): string | null {
  if (words.length === 0 || words.some(({ meaning }) => meaning === null)) return null
  return words
    .map(({ meaning }) => meaning)
    .sort()
    .join(' + ')
}

const known = new Memo<{ readonly key: string | null }>((name) => ({
  key: meaningOfWords(wordsOf(name, 'organization').words),
}))

/** What an institution's name means in any language ("the Interior Ministry", وزارة الداخلية); `null` where it is more than its words. */
export const meaningOf = (institution: string): string | null => known.of(institution).key
