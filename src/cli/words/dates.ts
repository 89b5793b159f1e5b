import { datesInWords, isoInterval } from '../../index.ts'

/** An ISO date, or a shorter ISO prefix, in words; what is neither stays as it is. */
export function dateWords(iso: string): string {
  const interval = isoInterval(iso)
  return interval ? datesInWords(interval) : iso
}
