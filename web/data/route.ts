export const VIEWS = ['ledger', 'reading', 'reports', 'timeline', 'names', 'contradictions', 'passed'] as const
export type View = (typeof VIEWS)[number]

/** What the page shows: a view, and in it what is singled out (an id, or nothing). */
export type Route = { readonly view: View; readonly target: string | null }

/** In which view an id is shown that stands alone in an address: claims, questions, entities and passages. */
const HOME: Readonly<Record<string, View>> = { c: 'ledger', q: 'ledger', e: 'names', p: 'reading' }

/** `#/c_…`, `#/reading/c_…`, `#/reports`: the route that an address names. */
export function routeOf(hash: string): Route {
  const [first = '', ...rest] = hash.replace(/^#\/?/, '').split('/')
  const view = VIEWS.find((one) => one === first)
  if (view) return { view, target: decoded(rest.join('/')) }
  const target = decoded(first)
  return { view: HOME[target?.split('_')[0] ?? ''] ?? 'ledger', target }
}

/** The address of a view, or of what is singled out in it. */
export const viewLink = (view: View, target?: string): string =>
  target === undefined ? `#/${view}` : `#/${view}/${encodeURIComponent(target)}`

/** The address of a claim, question, entity or passage by itself: it holds for as long as its words stay. */
export const permalink = (id: string): string => `#/${encodeURIComponent(id)}`

/** The id of a passage: the beginning of its document's hash, and where it stands. */
export const passageId = (sha256: string, start: number, end: number): string =>
  `p_${sha256.slice(0, 12)}_${start}_${end}`

/** What a passage's id says, or `null` for another id. */
export function passageOf(
  id: string,
): { readonly sha256: string; readonly start: number; readonly end: number } | null {
  const parts = /^p_([0-9a-f]{12})_(\d+)_(\d+)$/.exec(id)
  return parts ? { sha256: parts[1] ?? '', start: Number(parts[2]), end: Number(parts[3]) } : null
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part) || null
  } catch {
    return part
  }
}
