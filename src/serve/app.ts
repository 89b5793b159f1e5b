import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import type { Dossier } from '../domain/dossier.ts'
import { dossierPage } from '../export/page.ts'

/** What a page that is open is told: that the dossier is another edition now, or why it could not be made anew. */
export type Change = { readonly event: 'changed' | 'broken'; readonly data: string; readonly edition: number }

/** What the server shows, what changed last, and whom it tells when something does. */
export type Shown = {
  dossier: Dossier
  last: Change
  readonly listeners: Set<(change: Change) => void>
}

const KEEP_ALIVE_MS = 25_000

/**
 * The dossier as a small web application: the page at `/`, its data at `/dossier.json`, and the stream of changes since an
 * edition at `/changes?since=1`. It answers only requests that name 127.0.0.1 or localhost as their host, so that no page of another site
 * can reach it through a name of its own (DNS rebinding).
 */
export function dossierApp(template: string, shown: Shown): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    const host = (context.req.header('host') ?? '').replace(/:\d+$/, '')
    const known = host === '127.0.0.1' || host === 'localhost'
    return known ? next() : context.text('not this host', 403)
  })
  app.use(secureHeaders({ crossOriginResourcePolicy: 'same-origin', referrerPolicy: 'no-referrer' }))
  app.use(async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  })
  app.get('/', (context) => context.html(dossierPage(template, shown.dossier)))
  app.get('/dossier.json', (context) => context.json(shown.dossier))
  app.get('/changes', (context) =>
    streamSSE(context, async (stream) => {
      const tell = ({ edition, ...change }: Change) => void stream.writeSSE({ ...change, id: String(edition) })
      shown.listeners.add(tell)
      // A browser that lost the connection says itself what it was told last.
      const since = Number(context.req.header('last-event-id') ?? context.req.query('since') ?? 0)
      if (shown.last.edition > since) tell(shown.last)
      stream.onAbort(() => void shown.listeners.delete(tell))
      while (!stream.aborted) {
        await stream.sleep(KEEP_ALIVE_MS)
        if (!stream.aborted) await stream.write(': still here\n\n')
      }
    }),
  )
  return app
}
