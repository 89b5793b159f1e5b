import { parseHTML } from 'linkedom'

/** The little of the DOM that is used here. */
export type HtmlNode = {
  readonly nodeType: number
  readonly localName: string | undefined
  readonly textContent: string
  readonly childNodes: readonly HtmlNode[]
}
export type HtmlElement = HtmlNode & {
  getAttribute(name: string): string | null
  closest(selector: string): HtmlElement | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): readonly HtmlElement[]
  remove(): void
}
export type HtmlDocument = Omit<HtmlElement, 'getAttribute'> & {
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement
}

export const ELEMENT = 1
export const TEXT = 3

const parse = (html: string): HtmlDocument => parseHTML(html).document as unknown as HtmlDocument

/** XML's own ways of writing, put as HTML has them: `<p/>` is an empty element, CDATA is text. */
const fromXml = (html: string): string =>
  html
    .replace(/<([a-z][\w:-]*)([^<>]*)\/>/gi, (tag, name: string, attributes: string) =>
      VOID.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
    )
    .replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, (_, text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    )

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Puts a page without `<html>` or `<body>`, as browsers allow it, into a frame that has both. */
const framed = (html: string): string => {
  const attributes = /<html\b([^<>]*)>/i.exec(html)?.[1] ?? ''
  const inner = html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, '')
  return `<!doctype html><html${attributes}><head></head><body>${inner}</body></html>`
}

/** Parses a page as HTML. Nothing in it is run or fetched. The document always has a `body`. */
export const parseHtml = (html: string): HtmlDocument => {
  const text = /^\s*<\?xml\s/.test(html) ? fromXml(html) : html
  if (/<html[\s>]/i.test(text) && /<body[\s>]/i.test(text)) {
    const document = parse(text)
    const { documentElement } = document
    if (documentElement?.localName === 'html' && documentElement.querySelector('body') !== null) return document
  }
  return parse(framed(text))
}

const MOST_ELEMENTS = 100_000
const DEEPEST = 500
const IMPLIED_END = new Set('p li dt dd tr td th thead tbody tfoot option'.split(' '))
const HIDDEN_CONTENT = /<(script|style|noscript|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const TAG = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi

const isBoundless = (html: string): boolean => {
  let elements = 0
  let depth = 0
  for (const [, closing, name] of html.matchAll(TAG)) {
    const tag = (name as string).toLowerCase()
    if (closing === '' && ++elements > MOST_ELEMENTS) return true
    if (VOID.has(tag) || IMPLIED_END.has(tag)) continue
    depth = Math.max(0, depth + (closing === '' ? 1 : -1))
    if (depth > DEEPEST) return true
  }
  return false
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup u var wbr'.split(' '),
)

/**
 * A page with more elements, or deeper ones, than any that was written to be read, brought down to lines of text, so
 * that it takes no longer than its length; any other page as it is.
 */
export const tamed = (html: string): string => {
  if (!isBoundless(html)) return html
  const flat = html
    .replace(HIDDEN_CONTENT, ' ')
    .replace(TAG, (_, __, name: string) => (INLINE.has(name.toLowerCase()) ? '' : '\n'))
    .replace(/\s*\n\s*/g, '\n\n')
  return `<!doctype html><html><head></head><body><pre>${flat.trim()}</pre></body></html>`
}
