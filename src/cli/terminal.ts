import pc from 'picocolors'

export type Paint = ReturnType<typeof pc.createColors>

/** How to write for whoever reads: columns a line, colours, and whether right-to-left quotations need isolating. */
export type Style = { readonly width: number; readonly paint: Paint; readonly isolate: boolean }

type Stream = { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined }
type Environment = Readonly<Record<string, string | undefined>>

const PIPED_WIDTH = 100
const NARROWEST = 60

/** The style for `stream`: the terminal's own width (100 where it has none) and colours; piped, 100 columns of bare text. */
export function styleFor(stream: Stream, env: Environment): Style {
  const terminal = stream.isTTY === true
  return {
    width: terminal ? Math.max(stream.columns || PIPED_WIDTH, NARROWEST) : PIPED_WIDTH,
    paint: pc.createColors(coloured(terminal, env)),
    isolate: terminal,
  }
}

/** `NO_COLOR` beats `FORCE_COLOR`, which beats what the terminal can do. */
function coloured(terminal: boolean, env: Environment): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return terminal && env.TERM !== 'dumb'
}
