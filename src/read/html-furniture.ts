import type { HtmlDocument, HtmlElement } from './html-dom.ts'

const FURNITURE =
  'nav, footer, [role="navigation"], [role="contentinfo"], [role="search"], [aria-hidden="true"], noscript'
const MENU_SHARE = 0.8

const letters = (text: string): number => text.replace(/\s+/gu, '').length

const linkShare = (element: HtmlElement): number => {
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + letters(link.textContent), 0)
  return linked / Math.max(1, letters(element.textContent))
}

/** The smallest boxes around two links or more that hold hardly anything else. */
const menus = (page: HtmlDocument): HtmlElement[] => {
  const links = new Map<HtmlElement, number>()
  for (const link of page.querySelectorAll('a')) {
    const box = link.closest('ul, ol, div')
    if (box !== null) links.set(box, (links.get(box) ?? 0) + 1)
  }
  return [...links].filter(([box, count]) => count > 1 && linkShare(box) > MENU_SHARE).map(([box]) => box)
}

/** Takes menus and page footers away; the footer of a quotation names its speaker and stays. */
export const removeFurniture = (page: HtmlDocument): void => {
  for (const element of [...page.querySelectorAll(FURNITURE), ...menus(page)]) {
    if (element.closest('blockquote') === null) element.remove()
  }
}

/** Marks tables and lists as contents, for Readability takes short ones for decoration, and they may be lists of the dead. */
export const keepTables = (page: HtmlDocument): void => {
  for (const table of page.querySelectorAll('table')) table.setAttribute('summary', 'contents')
  for (const list of [...page.querySelectorAll('ul')]) {
    const kept = page.createElement('ol')
    kept.append(...list.childNodes)
    list.replaceWith(kept)
  }
}
