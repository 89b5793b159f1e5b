import { get, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Dossier } from '../../src/index.ts'
import { serveDossier } from '../../src/serve/server.ts'

const TEMPLATE = `<meta content="connect-src 'none'"><script>{"place":"dossier"}</script>`
const dossier = { name: 'one', problems: [] } as unknown as Dossier
let served: Awaited<ReturnType<typeof serveDossier>>
beforeAll(async () => {
  served = await serveDossier(TEMPLATE, dossier)
})
afterAll(() => served.close())

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }

function ask(path: string, host?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(new URL(path, served.url), host ? { headers: { host } } : {}, (response) => {
      let body = ''
      response.on('data', (piece) => {
        body += piece
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    }).on('error', reject)
  })
}

it('serves the page, which may ask its server for changes and nobody else', async () => {
  const { status, body, headers } = await ask('/')
  expect(status).toBe(200)
  expect(body).toContain("connect-src 'self'")
  expect(body).toContain('"name":"one"')
  expect(headers['cache-control']).toBe('no-store')
})

it('serves what is shown now', async () => {
  served.show({ ...dossier, name: 'two' })
  expect(JSON.parse((await ask('/dossier.json')).body)).toMatchObject({ name: 'two', edition: 2 })
})

/** The first thing that the stream of changes tells a page of an edition. */
function toldSince(edition: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(new URL(`/changes?since=${edition}`, served.url), (response) => {
      response.once('data', (piece) => {
        resolve(String(piece))
        request.destroy()
      })
    }).on('error', reject)
  })
}

it('tells a page of what changed before it asked, also that the dossier could not be made', async () => {
  expect(await toldSince(1)).toContain('event: changed')
  served.fail('a.txt cannot be read')
  expect(await toldSince(2)).toMatch(/event: broken\ndata: a\.txt cannot be read\nid: 3/)
  served.show({ ...dossier, name: 'three' })
  expect(await toldSince(3)).toMatch(/event: changed\n.*id: 4/s)
})

it('answers no request that names another host, and has nothing else to give', async () => {
  expect((await ask('/', 'evil.example')).status).toBe(403)
  expect((await ask('/dossier.json', 'evil.example:80')).status).toBe(403)
  expect((await ask('/../package.json')).status).toBe(404)
})

const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address && !address.internal && address.family === 'IPv4')
it.skipIf(!outside)('listens on 127.0.0.1 alone', async () => {
  const refused = await new Promise((resolve) => {
    connect(Number(new URL(served.url).port), outside?.address ?? '')
      .on('connect', () => resolve(false))
      .on('error', () => resolve(true))
  })
  expect(refused).toBe(true)
})
