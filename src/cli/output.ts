import { once } from 'node:events'
import { isolated } from './show/layout.ts'
import { type Style, styleFor } from './terminal.ts'

const BATCH = 1 << 16

/** Writes `lines` to standard output, each with its line end, as fast as the reader takes them. */
export async function printLines(lines: Iterable<string>): Promise<void> {
  await printText(ended(lines))
}

/** Writes text to standard output in large pieces, as fast as the reader takes them. */
export async function printText(pieces: Iterable<string>): Promise<void> {
  let batch = ''
  for (const piece of pieces) {
    batch += piece
    if (batch.length < BATCH) continue
    await write(batch)
    batch = ''
  }
  if (batch !== '') await write(batch)
}

/** Writes one JSON value, indented, to standard output. */
export const printJson = (value: unknown): Promise<void> => printText([JSON.stringify(value, null, 2), '\n'])

/** Writes what `show` makes for the style of standard output, line by line. */
export async function printForPerson(show: (style: Style) => Iterable<string>): Promise<void> {
  const style = styleFor(process.stdout, process.env)
  await printLines(style.isolate ? isolatedLines(show(style)) : show(style))
}

/** A reader that has had enough (`variorum claims … | head`) ends the program silently. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`
}

function* isolatedLines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield isolated(line)
}
