import { formatOfMediaType, formatOfName, unknownFormat } from './formats.ts'
import type { Read, Source } from './read.ts'
import { nothing } from './read.ts'

const charsetOf = (mediaType: string | undefined): string | null =>
  /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(mediaType ?? '')?.[1] ?? null

/** Reads the bytes of one file called `where` in problems, into documents called `name`; see `readBytes`. */
export const readSource = (source: Omit<Source, 'mediaType'>, bytes: Uint8Array, mediaType?: string): Read => {
  const format = mediaType === undefined ? formatOfName(source.name) : formatOfMediaType(mediaType)
  if (format === null && mediaType !== undefined)
    return nothing(source.where, `${mediaType} is not a media type that is read`)
  if (format === null) return nothing(source.where, unknownFormat(source.name))
  if (bytes.length === 0) return nothing(source.where, 'empty: the file has no bytes')
  return format.read({ ...source, mediaType: format.mediaType }, bytes, charsetOf(mediaType))
}

/**
 * Reads the bytes of one file: one document, or those of each line of JSON Lines, with what is wrong. The format is that
 * of `mediaType` (`text/html; charset=koi8-r`) where given, else of the extension of `name`. Pure: the same bytes give
 * the same documents; nothing is fetched.
 */
export const readBytes = (name: string, bytes: Uint8Array, mediaType?: string): Read =>
  readSource({ name, where: name }, bytes, mediaType)
