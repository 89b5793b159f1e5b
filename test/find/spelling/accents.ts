/** The words as a writer without accents types them. */
export const withoutAccents = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '')
