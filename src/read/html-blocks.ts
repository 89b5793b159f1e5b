import type { HtmlElement, HtmlNode } from './html-dom.ts'
import { ELEMENT, TEXT } from './html-dom.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const PARAGRAPHS = names(
  'address article aside blockquote body caption details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr main nav ol p pre section summary table ul',
)
const LINES = names('dd dt li option tr')
const CELLS = names('td th')
const SILENT = names(
  'audio button canvas embed head iframe input link meta noscript object script select style svg template textarea title video',
)

/** What may stand between two stretches of text, the stronger later. */
const GAPS = ['', ' ', '\t', '\n', '\n\n']

/** Gathers stretches of text, and of the gaps asked for between two of them keeps the strongest. */
class Lines {
  #parts: string[] = []
  #gap = 0
  #broken = false

  gap(gap: string): void {
    this.#gap = Math.max(this.#gap, GAPS.indexOf(gap))
  }

  /** A line break: two in a row part paragraphs. */
  breakLine(): void {
    this.gap(this.#broken ? '\n\n' : '\n')
    this.#broken = true
  }

  text(text: string): void {
    if (this.#parts.length > 0) this.#parts.push(GAPS[this.#gap] as string)
    this.#parts.push(text)
    this.#gap = 0
    this.#broken = false
  }

  toString(): string {
    return this.#parts.join('')
  }
}

/** Paragraphs of nothing but no-break spaces, which pages use for distance. */
const EMPTY_LINES = /\n(?:[ \u00a0]*\n){2,}/g
const SPACE = /[ \t\n\r\f]+/g

const addText = (lines: Lines, raw: string, preformatted: boolean): void => {
  const text = raw.replaceAll('\u00ad', '')
  if (preformatted) {
    const kept = text.replace(/\r\n?/g, '\n').trimEnd()
    if (kept !== '') lines.text(kept)
    return
  }
  const collapsed = text.replace(SPACE, ' ')
  const inner = collapsed.replace(/^ | $/g, '')
  if (collapsed.startsWith(' ')) lines.gap(' ')
  if (inner !== '') lines.text(inner)
  if (collapsed.endsWith(' ')) lines.gap(' ')
}

const isHidden = (element: HtmlElement): boolean =>
  element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')

const gapAround = (name: string): string => {
  if (PARAGRAPHS.has(name)) return '\n\n'
  if (LINES.has(name)) return '\n'
  return CELLS.has(name) ? '\t' : ''
}

type Step = { readonly node: HtmlNode; readonly preformatted: boolean } | { readonly gap: string }

const enter = (element: HtmlElement, preformatted: boolean, lines: Lines, steps: Step[]): void => {
  const name = element.localName ?? ''
  if (name === 'br') lines.breakLine()
  if (name === 'br' || SILENT.has(name) || isHidden(element)) return
  const gap = gapAround(name)
  lines.gap(gap)
  steps.push({ gap })
  const inner = preformatted || name === 'pre'
  for (const node of [...element.childNodes].reverse()) steps.push({ node, preformatted: inner })
}

/**
 * The text of an element as a reader sees it: blank lines between blocks, line ends between list items and table rows
 * and at `<br>`, tabs between table cells, white space collapsed elsewhere (outside `<pre>`), soft hyphens left out.
 */
export const blockText = (root: HtmlNode): string => {
  const lines = new Lines()
  const steps: Step[] = [{ node: root, preformatted: false }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('gap' in step) lines.gap(step.gap)
    else if (step.node.nodeType === TEXT) addText(lines, step.node.textContent, step.preformatted)
    else if (step.node.nodeType === ELEMENT) enter(step.node as HtmlElement, step.preformatted, lines, steps)
  }
  return lines.toString().replace(EMPTY_LINES, '\n\n')
}
