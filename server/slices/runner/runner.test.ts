// The document in which sketches run, as it is answered.
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { sketchKinds } from '#sketch/kinds'

let house: TestNeoSpace
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
const ask = (path: string): Promise<Response> => fetch(`${house.url}/frames/run/${path}`)

it('CODE-3.1 UC-05 says of itself that it may do nothing but draw, in whatever way it is opened', async () => {
  const answer = await ask('canvas')
  const policy = (answer.headers.get('content-security-policy') ?? '').split('; ')
  expect(policy[0]).toBe('sandbox allow-scripts')
  expect(policy).toEqual([
    'sandbox allow-scripts',
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    ...['connect', 'worker', 'child', 'frame', 'object', 'manifest'].map((kind) => `${kind}-src 'none'`),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
    "frame-ancestors 'self'",
  ])
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('permissions-policy')).toMatch(/camera=\(\).*fullscreen=\(\).*microphone=\(\)/)
  expect(answer.headers.get('set-cookie')).toBeNull()
  const locked = await ask('canvas?pointer')
  expect(locked.headers.get('content-security-policy')).toContain('sandbox allow-scripts allow-pointer-lock; ')
})

it('CODE-3.2 it comes compressed to whoever takes that, and is the same', async () => {
  const as = async (coding: string) => {
    const answer = await fetch(`${house.url}/frames/run/canvas`, { headers: { 'accept-encoding': coding } })
    const { headers } = answer
    expect(headers.get('vary')?.split(', ')).toContain('Accept-Encoding')
    return {
      coding: headers.get('content-encoding'),
      bytes: Number(headers.get('content-length')),
      text: await answer.text(),
    }
  }
  const [plain, br, gzip] = [await as('identity'), await as('gzip, br;q=0.1'), await as('br;q=0, gzip')]
  expect([plain.coding, br.coding, gzip.coding]).toEqual([null, 'br', 'gzip'])
  expect(br.text).toBe(plain.text)
  expect(gzip.text).toBe(plain.text)
  for (const { bytes } of [br, gzip]) expect(bytes).toBeLessThan(plain.text.length / 2)
})

it('CODE-3.2 is there for each kind and no other, light, and may be held elsewhere only where it is embedded', async () => {
  for (const kind of sketchKinds) {
    const answer = await ask(kind)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(6 * 1_024)
    // A copy of one of these could be made into another.
    expect(text).not.toMatch(/<(?:meta|link|base)\b/i)
    expect(answer.headers.get('x-frame-options')).toBeNull()
  }
  for (const kind of ['php', '__proto__', 'P5', 'run.html']) expect((await ask(kind)).status).toBe(404)
  const embedded = await ask('p5?embed')
  expect(embedded.headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/)
})
