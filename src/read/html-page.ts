import { Readability } from '@mozilla/readability'
import type { Metadata, Problem } from '../domain/document.ts'
import { blockText } from './html-blocks.ts'
import type { HtmlDocument, HtmlNode } from './html-dom.ts'
import { parseHtml, tamed } from './html-dom.ts'
import { htmlMetadata } from './html-metadata.ts'

/** What a page says: its main text and its metadata. */
export type Page = { readonly text: string; readonly metadata: Metadata; readonly problems: readonly Problem[] }

const FURNITURE =
  'nav, footer, [role="navigation"], [role="contentinfo"], [role="search"], [aria-hidden="true"], noscript'
const MOST_ELEMENTS = 50_000
const ENOUGH = 250

/** Takes menus and page footers away; the footer of a quotation names its speaker and stays. */
const clear = (page: HtmlDocument): void => {
  for (const element of [...page.querySelectorAll(FURNITURE)]) {
    if (element.closest('blockquote') === null) element.remove()
  }
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The page's headline: the `<h1>` that its title holds, else its title. */
const headlineOf = (page: HtmlDocument, title: string | null): string => {
  const titles = [title ?? '', plain(page.querySelector('title')?.textContent ?? '')]
  const headings = [...page.querySelectorAll('h1')].map((heading) => plain(blockText(heading)))
  return headings.find((heading) => heading !== '' && titles.some((held) => held.includes(heading))) ?? title ?? ''
}

/** The main text by Mozilla's Readability, which takes the page apart; empty where it finds none. */
const article = (page: HtmlDocument): string => {
  try {
    const options = {
      charThreshold: ENOUGH,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      serializer: (node: unknown) => node as HtmlNode,
    }
    const content = new Readability(page as never, options).parse()?.content
    return content === null || content === undefined ? '' : blockText(content)
  } catch {
    return ''
  }
}

/**
 * Reads a page: its main text in paragraphs (the whole body's where no main text can be told), the headline first if it
 * is not in there, and its metadata. Nothing is run or fetched.
 */
export const readPage = (html: string, where: string): Page => {
  if (html.trim() === '') return { text: '', ...htmlMetadata(parseHtml(''), where) }
  const page = parseHtml(tamed(html))
  const described = htmlMetadata(page, where)
  clear(page)
  const headline = headlineOf(page, described.metadata.title)
  const whole = blockText(page.body)
  const body = article(page) || whole
  const headed = headline === '' || body.trim() === '' || plain(body).includes(headline)
  return { text: headed ? body : `${headline}\n\n${body}`, ...described }
}
