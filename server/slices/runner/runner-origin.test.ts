// An origin of its own for sketches, on a real house that is asked under two names.
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { publish } from '#dev-env/sketching'
import { sketchKinds } from '#sketch/kinds'

let house: TestNeoSpace
let ada: Person
let port: number
let run: string
beforeAll(async () => {
  port = await freePort('127.0.0.1')
  run = `run.localhost:${port}`
  house = await testNeoSpace({
    env: { PORT: String(port), NEOSPACE_RUN_ORIGIN: `http://${run}`, NEOSPACE_TRUST_PROXY: '127.0.0.9' },
  })
  ada = await house.person('ada')
})
afterAll(() => house[Symbol.asyncDispose]())

interface Asking {
  readonly host?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The address from which it is asked. */
  readonly from?: string
}

async function ask(path: string, { host = run, method = 'GET', headers = {}, from = '127.0.0.1' }: Asking = {}) {
  const asking = request({ host: '127.0.0.1', port, path, method, localAddress: from, headers: { ...headers, host } })
  asking.end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  let text = ''
  for await (const part of answer.setEncoding('utf8')) text += String(part)
  return { status: answer.statusCode, headers: answer.headers, text }
}
const page = { accept: 'text/html' }

describe('the host from which sketches run', () => {
  it('CODE-3.14 has the document of each kind, held by the house’s pages alone, and looks at no cookie', async () => {
    for (const kind of sketchKinds) {
      const { status, headers, text } = await ask(`/frames/run/${kind}`, { headers: { cookie: ada.visitor.cookie() } })
      expect(status).toBe(200)
      expect(text).toContain('<title>Sketch</title>')
      expect(headers['set-cookie']).toBeUndefined()
      const policy = String(headers['content-security-policy'])
      expect(policy).toMatch(/^sandbox allow-scripts; default-src 'none'; /)
      expect(policy).toMatch(new RegExp(`frame-ancestors http://localhost:${port} http://127.0.0.1:${port}$`))
    }
    expect((await ask('/frames/run/canvas?embed')).headers['content-security-policy']).toMatch(/frame-ancestors \*$/)
    expect((await ask('/frames/run/canvas', { method: 'HEAD' })).status).toBe(200)
  })

  it('CODE-3.14 has nothing else of the house: no page, no call, no file, no worker, no cookie, no health', async () => {
    const name = await publish(ada.visitor)
    const doors = [
      ...house.house.slices.flatMap((slice) => slice.routes?.(house.house.ctx) ?? []).map(({ spec }) => spec),
      ...house.house.slices
        .flatMap((slice) => [
          ...(slice.documents?.(house.house.ctx) ?? []),
          ...(slice.pages?.(house.house.ctx) ?? []),
          ...(slice.bytes?.(house.house.ctx) ?? []),
        ])
        .map(({ path }) => ({ method: 'GET', path })),
    ].filter(({ path }) => path !== '/frames/run/:kind')
    expect(doors.length).toBeGreaterThan(100)
    const others = ['/', '/door', '/nowhere', '/livez', '/readyz', '/metrics', '/sw.js', '/manifest.webmanifest']
      .concat(
        '/assets/no.js',
        '/api/openapi.json',
        '/frames/run',
        '/frames/run/canvas/more',
        '/frames/run/php',
        '/%2e%2e/',
      )
      .concat(`/sketches/${name}`, `/embed/sketches/${name}`, `/api/sketches/${name}`)
      .map((path) => ({ method: 'GET', path }))
    const cookie = ada.visitor.cookie()
    for (const { method, path } of [...doors, ...others]) {
      const at = path.replaceAll(/:[a-z_]+/g, 'ada').replaceAll('*', 'index.html')
      const { status, headers, text } = await ask(at, { method, headers: { ...page, cookie } })
      expect(status, `${method} ${at}`).toBe(404)
      expect(headers['set-cookie'], at).toBeUndefined()
      expect(headers['content-type'], at).toMatch(/^application\/json/)
      expect(headers['content-security-policy'], at).toMatch(/^default-src 'none'/)
      expect(text, at).not.toContain('csrf_token')
    }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      for (const host of [run, `localhost:${port}`]) {
        const { status, headers } = await ask('/frames/run/canvas', { method, host })
        expect([status, headers.allow], `${method} at ${host}`).toEqual([404, undefined])
      }
  })

  it.each([
    ['in capitals', () => run.toUpperCase()],
    ['with the dot of the root', () => run.replace(':', '.:')],
    ['as the last of several proxies says it', () => `localhost, ${run}`],
  ])('CODE-3.14 is known %s', async (how, host) => {
    // One header names one host; only what proxies pass on is a list.
    const said = how.startsWith('as')
      ? { host: 'inside', headers: { 'x-forwarded-host': host() }, from: '127.0.0.9' }
      : { host: host() }
    expect((await ask('/api/session', said)).status).toBe(404)
    expect((await ask('/frames/run/canvas', said)).status).toBe(200)
  })

  it('CODE-3.14 is not what whoever is no proxy of the house calls it, and neither is another port or name', async () => {
    for (const asking of [
      { host: `localhost:${port}`, headers: { 'x-forwarded-host': run } },
      { host: 'run.localhost' },
      { host: `run.localhost:${port + 1}` },
      { host: `a.run.localhost:${port}` },
      { host: 'a b' },
      { host: '' },
    ]) {
      expect((await ask('/api/session', asking)).status, JSON.stringify(asking)).toBe(200)
      expect((await ask('/frames/run/canvas', asking)).status, JSON.stringify(asking)).toBe(404)
    }
  })

  it('CODE-3.14 opens no socket, whoever knocks', async () => {
    await expect(connect(ada.visitor, ada, { host: run })).rejects.toBeDefined()
    await expect(connect(ada.visitor, ada, { origin: `http://${run}` })).rejects.toMatchObject({
      failure: { code: 'FORBIDDEN' },
    })
    await using there = await connect(ada.visitor, ada, { host: `localhost:${port}` })
    expect(there.socket.connected).toBe(true)
  })
})

describe('the house beside it', () => {
  const host = (): Asking => ({ host: `localhost:${port}`, headers: page })

  it('CODE-3.14 answers no document of sketches itself, and all else as ever', async () => {
    for (const kind of [...sketchKinds, 'canvas?embed', 'canvas?pointer'])
      expect(await ask(`/frames/run/${kind}`, host())).toMatchObject({ status: 404 })
    expect((await ask('/', host())).status).toBe(200)
    expect((await ask('/livez', host())).status).toBe(200)
  })

  it('CODE-3.14 says to its pages where sketches run, and lets their frames lead there and to its own', async () => {
    const name = await publish(ada.visitor)
    for (const path of ['/', `/sketches/${name}`, '/@ada', `/embed/sketches/${name}`]) {
      const { headers, text } = await ask(path, host())
      expect(text, path).toContain(`<meta name="run-origin" content="http://${run}">`)
      const policy = String(headers['content-security-policy'])
      const frames = /frame-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? []
      expect(frames.at(-1), path).toBe(`http://${run}/frames/run/`)
      expect(frames.length, path).toBe(path.startsWith('/embed') ? 1 : 3)
      expect(policy.replace(/frame-src [^;]*/, ''), path).not.toContain('run.localhost')
    }
  })

  it('CODE-3.14 takes no request that a page of that origin causes', async () => {
    const headers = { origin: `http://${run}`, cookie: ada.visitor.cookie() }
    const { status, text } = await ask('/api/session', { host: `localhost:${port}`, method: 'DELETE', headers })
    expect(status).toBe(403)
    expect(text).toContain('CSRF')
  })
})
