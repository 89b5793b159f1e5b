import { existsSync, readFileSync } from 'node:fs'
import type { Dossier } from '../domain/dossier.ts'

/** Where the data stands in the built page, before there is any. */
const DATA_PLACE = '{"place":"dossier"}'
/** What a page may connect to: nothing, until it is served. */
const NO_CONNECTION = "connect-src 'none'"

/**
 * The dossier as one HTML file. A page with an edition may ask the server that it comes from for changes; another one may
 * connect to nothing.
 *
 * @param template the page as `npm run build:web` makes it
 * @throws RangeError where the template has no place for the data
 */
export function dossierPage(template: string, dossier: Dossier): string {
  const [before, after, ...more] = template.split(DATA_PLACE)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new RangeError('the page was built by another version: run `npm run build:web`')
  }
  const head = dossier.edition === null ? before : before.replace(NO_CONNECTION, "connect-src 'self'")
  return head + inScript(JSON.stringify(dossier)) + after
}

/** JSON that no HTML parser takes for the end of its script or for a comment, whatever its strings hold. */
const inScript = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Where `npm run build:web` puts the page; the same place seen from the source and from the published build. */
const TEMPLATE = new URL('../../dist/web/page.html', import.meta.url)

/** The built page without data, or `null` where it has not been built. */
export const pageTemplate = (): string | null => (existsSync(TEMPLATE) ? readFileSync(TEMPLATE, 'utf8') : null)
