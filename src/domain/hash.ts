/** A hash of `text` of 32 bits (FNV-1a, over UTF-16 code units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Joins a hash to that of what stands before it, well spread in all bits (the finalizer of MurmurHash3). */
export function mixed(before: number, hash: number): number {
  let h = Math.imul(before, 31) + hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
