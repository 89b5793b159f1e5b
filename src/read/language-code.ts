/**
 * The ISO 639-1 code of a language tag: `en` for `en-GB`, `en_GB` and `eng`. Null where there is none. (BCP 47 tags are
 * canonicalised by the language subtag registry, which knows the three-letter codes.)
 */
export const languageCode = (tag: string): string | null => {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'))
    return language.length === 2 ? language : null
  } catch {
    return null
  }
}
