import { createHash } from 'node:crypto'
import type { Document } from '../../src/index.ts'
import type { Row } from './rows.ts'

/** A corpus row's text as a document of its language and date. */
export function documentOf({
  text,
  language,
  published = null,
  where,
}: Pick<Row, 'text' | 'language' | 'where'> & { readonly published?: string | null }): Document {
  const bytes = Buffer.from(text)
  return {
    name: where,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: 'text/plain',
    size: bytes.length,
    text,
    metadata: { title: null, published, publisher: null, author: null, url: null, language },
    unread: [],
  }
}
