const SAMPLE = 1 << 16
const SANE_SHARE = 0.98

const decodeSample = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1))

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const isSane = (text: string): boolean => {
  const odd = count(text, /[\p{Cn}\p{Co}\ufffd]|(?![\t\n\v\f\r])\p{Cc}/gu)
  return text.length > 0 && odd <= text.length * (1 - SANE_SHARE)
}

/**
 * Tells whether `bytes` are UTF-16 without a byte-order mark, and in which order. Spaces and line ends, which every text
 * has, put NUL bytes into UTF-16 and into no other text; the right order is the one that reads more of them.
 */
export const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes.length < 4 || !bytes.subarray(0, SAMPLE).includes(0)) return null
  const little = decodeSample(bytes, 'utf-16le')
  const big = decodeSample(bytes, 'utf-16be')
  const isLittle = count(little, /[ \n\r]/g) >= count(big, /[ \n\r]/g)
  if (!isSane(isLittle ? little : big)) return null
  return isLittle ? 'utf-16le' : 'utf-16be'
}
