import { Presets, SingleBar } from 'cli-progress'

/** Called with how many of how many pieces are done. */
export type Progress = (done: number, total: number) => void

const PATIENCE_MS = 2000

/**
 * A progress bar on standard error named `task`, which shows itself once the work has taken two seconds, and only on
 * a terminal. Call `stop` when the work is over.
 */
export function progressBar(task: string): { readonly update: Progress; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} }
  const began = Date.now()
  const bar = new SingleBar(
    {
      format: `${task} {bar} {value} of {total}`,
      clearOnComplete: true,
      stream: process.stderr,
      // It would catch the interrupt from the keyboard, which work in one go could then not be stopped by.
      gracefulExit: false,
    },
    Presets.shades_classic,
  )
  const update: Progress = (done, total) => {
    if (bar.isActive) bar.update(done)
    else if (Date.now() - began > PATIENCE_MS) bar.start(total, done)
  }
  return { update, stop: () => bar.stop() }
}
