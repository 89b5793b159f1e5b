/** How far a byte string is UTF-8: its well-formed sequences of two bytes and more, its bad ones, and where these begin. */
export type Utf8Scan = { readonly sequences: number; readonly bad: number; readonly firstBad: number | null }

/** The bounds of the second byte after a lead byte, and how many bytes follow it (Unicode, table 3-7). */
const follow = (lead: number): readonly [length: number, low: number, high: number] | null => {
  if (lead >= 0xc2 && lead <= 0xdf) return [1, 0x80, 0xbf]
  if (lead === 0xe0) return [2, 0xa0, 0xbf]
  if (lead === 0xed) return [2, 0x80, 0x9f]
  if (lead >= 0xe1 && lead <= 0xef) return [2, 0x80, 0xbf]
  if (lead === 0xf0) return [3, 0x90, 0xbf]
  if (lead >= 0xf1 && lead <= 0xf3) return [3, 0x80, 0xbf]
  if (lead === 0xf4) return [3, 0x80, 0x8f]
  return null
}

/** The length of the well-formed sequence at `at`, or of its longest well-formed beginning, negated. */
const sequenceAt = (bytes: Uint8Array, at: number): number => {
  const [length, low, high] = follow(bytes[at] as number) ?? [0, 0, 0]
  if (length === 0) return -1
  for (let i = 1; i <= length; i++) {
    const byte = bytes[at + i] ?? 0
    const good = i === 1 ? byte >= low && byte <= high : byte >= 0x80 && byte <= 0xbf
    if (!good) return -i
  }
  return length + 1
}

/**
 * Counts the sequences of `bytes` that are and are not UTF-8; offsets are in bytes. Each bad sequence counted here is
 * one U+FFFD in what a `TextDecoder` gives.
 */
export const scanUtf8 = (bytes: Uint8Array): Utf8Scan => {
  let sequences = 0
  let bad = 0
  let firstBad: number | null = null
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] as number) < 0x80) {
      at++
      continue
    }
    const length = sequenceAt(bytes, at)
    if (length > 0) sequences++
    else {
      bad++
      firstBad ??= at
    }
    at += Math.abs(length)
  }
  return { sequences, bad, firstBad }
}
