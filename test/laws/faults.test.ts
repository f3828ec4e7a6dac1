// Failed requests as people, programs and terminals meet them, against a real house.
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

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

test('CAT-5.15 the page for those who are offline stands at its address', async () => {
  const page = await ask('/offline', browser)
  expect(page.status).toBe(200)
  expect(await page.text()).toMatch(/is on duty/)
})

test('CAT-5.16 a method of RFC 2324 is understood', async () => {
  const { hostname, port } = new URL(house.url)
  const socket = connect(Number(port), hostname)
  socket.end('BREW /pot HTTP/1.1\r\nhost: here\r\n\r\n')
  const answer = await text(socket)
  expect(answer).toMatch(/^HTTP\/1\.1 418 /)
  expect(answer).toContain('TEAPOT')
})
