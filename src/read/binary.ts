const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old office document'],
  ['{\\rtf', 'a rich-text (RTF) document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF89a', 'a GIF picture'],
  ['GIF87a', 'a GIF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!\x1a', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['SQLite format 3\0', 'a database'],
]

/** What `bytes` are by their first bytes, in words ("a PDF"), or null where these say nothing. */
export const magicOf = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return MAGIC.find(([magic]) => head.startsWith(magic))?.[1] ?? null
}

const TAB = 0x09
const CARRIAGE_RETURN = 0x0d
const END_OF_FILE = 0x1a
const ESCAPE = 0x1b
const SPACE = 0x20
const ALLOWED_SHARE = 1 / 200

/** True when more than one byte in two hundred is a control character that no text in a byte encoding holds. */
export const hasControls = (bytes: Uint8Array): boolean => {
  let controls = 0
  for (const byte of bytes) {
    const white = byte >= TAB && byte <= CARRIAGE_RETURN
    if (byte < SPACE && !white && byte !== END_OF_FILE && byte !== ESCAPE) controls++
  }
  return controls > bytes.length * ALLOWED_SHARE
}
