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
  setAttribute(name: string, value: string): void
  replaceWith(other: HtmlElement): void
  append(...nodes: HtmlNode[]): void
  remove(): void
}
export type HtmlDocument = Omit<HtmlElement, 'getAttribute'> & {
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement
  createElement(name: string): HtmlElement
}

/** Values of `nodeType`: an element, a text. */
export const ELEMENT = 1
export const TEXT = 3

const parse = (html: string): HtmlDocument => parseHTML(html).document as unknown as HtmlDocument

/** Elements that have no end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** XML's own ways of writing, put as HTML has them: `<p/>` is an empty element, CDATA is text. */
const fromXml = (html: string): string =>
  html
    .replace(/<([a-z][\w:-]*)([^<>]*)\/>/gi, (tag, name: string, attributes: string) =>
      VOID.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
    )
    .replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, (_, text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    )

/** Puts a page without `<html>` or `<body>`, as browsers allow it, into a frame that has both. */
const framed = (html: string): string => {
  const attributes = /<html\b([^<>]*)>/i.exec(html)?.[1] ?? ''
  const inner = html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, '')
  return `<!doctype html><html${attributes}><head></head><body>${inner}</body></html>`
}

/** Parses a page as HTML. Nothing in it is run or fetched. The document always has a `body`. */
export const parseHtml = (html: string): HtmlDocument => {
  const text = /^\s*<\?xml\s/.test(html) ? fromXml(html) : html
  if (/<html[\s>]/i.test(text)) {
    const document = parse(text)
    if (document.querySelector('html > head + body') !== null) return document
  }
  return parse(framed(text))
}
