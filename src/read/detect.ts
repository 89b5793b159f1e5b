import iconv from 'iconv-lite'
import { detect } from 'jschardet'
import { plausibility } from './plausible.ts'

/** The encodings weighed by their letters, the likelier first: the first of equals is taken. */
const CANDIDATES = [
  'windows-1252',
  'windows-1251',
  'windows-1256',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'iso-8859-6',
] as const
const SAMPLE = 1 << 15
const PLAUSIBLE = -5.5
const HOPELESS = -11
const SURE = 0.8
const LINE_FEED = 0x0a

const hasHigh = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x80)

/** The first lines that hold bytes outside ASCII, some 32 KB of them: all that tells encodings apart. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const lines: Uint8Array[] = []
  let taken = 0
  for (let start = 0; start < bytes.length && taken < SAMPLE; ) {
    const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length
    const line = bytes.subarray(start, end)
    const high = line.findIndex((byte) => byte >= 0x80)
    const kept = line.subarray(Math.max(0, high - SAMPLE / 2), Math.max(0, high - SAMPLE / 2) + SAMPLE - taken)
    if (hasHigh(kept)) {
      lines.push(kept)
      taken += kept.length
    }
    start = end
  }
  return Buffer.concat(lines)
}

/**
 * The likeliest encoding of text bytes that are neither UTF-8 nor UTF-16: an 8-bit one by its letters, or what jschardet
 * finds where none of those gives a likely text; null when nothing does.
 */
export const detectEncoding = (bytes: Uint8Array): string | null => {
  const sample = sampleOf(bytes)
  let best: string = CANDIDATES[0]
  let score = Number.NEGATIVE_INFINITY
  for (const encoding of CANDIDATES) {
    const candidate = plausibility(iconv.decode(sample, encoding))
    if (candidate > score) [best, score] = [encoding, candidate]
  }
  if (score >= PLAUSIBLE) return best
  const other = detect(sample)
  if (other.encoding !== null && other.confidence >= SURE && iconv.encodingExists(other.encoding)) return other.encoding
  return score >= HOPELESS ? best : null
}
