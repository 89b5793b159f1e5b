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
  const shown: Shown = { dossier, listeners: new Set() }
  const server = createAdaptorServer({ fetch: dossierApp(template, shown).fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const tell = (change: Change) => {
    for (const listener of shown.listeners) listener(change)
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: (next) => {
      shown.dossier = next
      tell({ event: 'changed', data: '' })
    },
    fail: (reason) => tell({ event: 'broken', data: reason }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
