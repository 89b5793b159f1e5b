import { VOID } from './html-dom.ts'

const MOST_NODES = 100_000
const MOST_ATTRIBUTES = 1000
const DEEPEST = 250
const IMPLIED_END = new Set('p li dt dd tr td th thead tbody tfoot option'.split(' '))
const HIDDEN_CONTENT = /<(script|style|noscript|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const TAG = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup u var wbr'.split(' '),
)

const count = (text: string, pattern: RegExp): number => {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

const isDeep = (html: string): boolean => {
  let depth = 0
  for (const [, closing, name] of html.matchAll(TAG)) {
    const tag = (name as string).toLowerCase()
    if (VOID.has(tag) || IMPLIED_END.has(tag)) continue
    depth = Math.max(0, depth + (closing === '' ? 1 : -1))
    if (depth > DEEPEST) return true
  }
  return false
}

const hasManyAttributes = (html: string): boolean => {
  for (const [tag] of html.matchAll(TAG)) {
    if (tag.length > MOST_ATTRIBUTES && count(tag, /\s[^\s=]/g) > MOST_ATTRIBUTES) return true
  }
  return false
}

/**
 * True for a page with more elements, deeper ones, or more attributes than any that was written to be read: taking it
 * apart could take hours.
 */
export const isWild = (html: string): boolean =>
  count(html, /<[^/]|&/g) > MOST_NODES || isDeep(html) || hasManyAttributes(html)

/** A wild page brought down to a page of plain lines, its tags gone, in time proportional to its length. */
export const flattened = (html: string): string => {
  const flat = html
    .replace(HIDDEN_CONTENT, ' ')
    .replace(TAG, (_, __, name: string) => (INLINE.has(name.toLowerCase()) ? '' : '\n'))
    .replace(/<+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n')
  return `<!doctype html><html><head></head><body><pre>${flat}</pre></body></html>`
}
