// Failed requests as people, programs and terminals meet them, against a real house.
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#contract/index'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { faultTitles } from '#words/fault-lines'

let house: TestNeoSpace
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const ask = (path: string, accept: string): Promise<Response> => fetch(house.url + path, { headers: { accept } })

describe('CAT-5.12 one failure in three forms', () => {
  test.each([
    ['/api/me/cat', 401],
    ['/api/nothing-here', 404],
    ['/api/account/passphrase', 405],
    ['/teapot', 418],
  ])('%s', async (path, status) => {
    const data = await ask(path, 'application/json')
    const anything = await ask(path, '*/*')
    const page = await ask(path, browser)
    const letters = await ask(path, 'text/plain')
    expect([data.status, anything.status, page.status, letters.status]).toEqual([status, status, status, status])
    const said: unknown = await data.json()
    expect(said).toMatchObject({ ok: false, error: expect.any(String) })
    expect(anything.headers.get('content-type')).toContain('application/json')
    const sentence = (said as { error: string }).error // Checked above.
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('cache-control')).toBe('no-store')
    const html = await page.text()
    expect(html).toContain(sentence)
    expect(html).toContain(page.headers.get('x-request-id'))
    expect(letters.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await letters.text()).toContain(sentence)
  })
})

test('CAT-5.11 its styles come in by the nonce of this answer, and no script does', async () => {
  const page = await ask('/teapot', browser)
  const policy = page.headers.get('content-security-policy') ?? ''
  const nonce = /<style nonce="([^"]+)">/.exec(await page.text())?.[1] ?? 'none'
  expect(policy).toContain(`'nonce-${nonce}'`)
  expect(nonce.length).toBeGreaterThan(15)
})

test.each([
  ['those who are offline', '/offline', 'offline'],
  ['a proxy that finds nobody', '/offline/502', '502'],
  ['a proxy that waits too long', '/offline/504', '504'],
] as const)('CAT-5.15 the page for %s stands at its address', async (_who, path, kind) => {
  const page = await ask(path, browser)
  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toMatch(/is on duty/)
  expect(html).toContain(faultTitles[kind])
})

const formOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:[a-z_]+/g, '[^/]+')}$`)

describe('CAT-5.17 an address asked by another method', () => {
  test('each of the contract says which it takes', async () => {
    for (const path of new Set(routes.map((route) => route.path))) {
      const own = routes.filter((route) => route.path === path).map(({ method }) => method as string)
      for (const method of ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'].filter((each) => !own.includes(each))) {
        const at = path.replaceAll(/:[a-z_]+/g, 'none')
        // Another route may take it as the name of something.
        if (routes.some((other) => other.method === method && formOf(other.path).test(at))) continue
        const answer = await fetch(house.url + at, { method, headers: { accept: 'application/json' } })
        expect(answer.status, `${method} ${at}`).toBe(405)
        const allowed = answer.headers.get('allow')?.split(', ') ?? []
        expect(allowed, at).toEqual(expect.arrayContaining(own))
        expect(allowed, at).not.toContain(method)
        expect(await answer.json()).toMatchObject({ ok: false, code: 'METHOD_NOT_ALLOWED' })
      }
    }
  })
  test.each([
    ['DELETE', '/@ada', 'GET, HEAD'],
    ['POST', '/@ada/pages/deep/down.html?x=1', 'GET, HEAD'],
    ['PUT', '/livez', 'GET'],
    ['PATCH', '/api/me/cat', 'GET, PUT'],
  ])('%s %s is told %s', async (method, path, allowed) => {
    const answer = await fetch(house.url + path, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
  })
  test.each([
    ['POST', '/nowhere'],
    ['POST', '/api/me/cat/more'],
    ['DELETE', '/api/me/cat/'],
    ['POST', '/@ada/'],
  ])('%s %s is told that nothing is there', async (method, path) => {
    const answer = await fetch(house.url + path, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([404, null])
  })
})

test('CAT-5.16 a method of RFC 2324 is understood', async () => {
  const { hostname, port } = new URL(house.url)
  const socket = connect(Number(port), hostname)
  socket.end('BREW /pot HTTP/1.1\r\nhost: here\r\n\r\n')
  const answer = await text(socket)
  expect(answer).toMatch(/^HTTP\/1\.1 418 /)
  expect(answer).toContain('TEAPOT')
})
