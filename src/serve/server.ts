import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Dossier } from '../domain/dossier.ts'
import { type Change, dossierApp, type Shown } from './app.ts'

/** A dossier that is being served. */
export type Served = {
  readonly url: string
  /** Shows another dossier from now on, and tells the pages that are open. */
  readonly show: (dossier: Dossier) => void
  /** Tells the pages that are open why there is no other dossier. */
  readonly fail: (reason: string) => void
  readonly close: () => Promise<void>
}

/**
 * Serves the page of a dossier on 127.0.0.1, and on no other address, at a port that is free.
 *
 * @param template the page as `npm run build:web` makes it
 */
export async function serveDossier(template: string, dossier: Dossier): Promise<Served> {
  const first: Change = { event: 'changed', data: '', edition: 1 }
  const shown: Shown = { dossier: { ...dossier, edition: 1 }, last: first, listeners: new Set() }
  const server = createAdaptorServer({ fetch: dossierApp(template, shown).fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const tell = (event: Change['event'], data: string) => {
    shown.last = { event, data, edition: shown.last.edition + 1 }
    for (const listener of shown.listeners) listener(shown.last)
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: (next) => {
      shown.dossier = { ...next, edition: shown.last.edition + 1 }
      tell('changed', '')
    },
    fail: (reason) => tell('broken', reason),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
