// The contract's page on a real house.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { calls, pushes, routes } from '#contract/index'
import { refusals } from '#contract/refusals'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

let house: TestNeoSpace
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())

it('OPEN-1.1 is a page without script, with every route, event and code', async () => {
  const response = await fetch(`${house.url}/docs/api`, { headers: { accept: 'text/html' } })
  const page = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page).not.toContain('<script')
  const nonce = /style-src [^;]*'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
  expect(page).toContain(`<style nonce="${nonce}">`)
  for (const { method, path } of routes) expect(page).toContain(`<code>${method} ${path}</code>`)
  for (const { event } of [...calls, ...pushes]) expect(page).toContain(`<code>${event}</code>`)
  for (const code of Object.keys(refusals)) expect(page).toContain(`<code>${code} `)
  expect(page).toContain('Tom &amp; Jerry &lt;3')
})

it('OPEN-1.1 the same for machines is served as JSON, with the examples', async () => {
  const [openapi, asyncapi] = await Promise.all(
    ['openapi', 'asyncapi'].map(async (name) => (await fetch(`${house.url}/api/${name}.json`)).text()),
  )
  expect(openapi).toContain('"example":{"name":"kitchen"')
  expect(asyncapi).toContain('"examples":[{"payload":{"room":"kitchen"}}]')
})
