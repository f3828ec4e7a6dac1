// Every document for a frame, as a running house answers it, closes itself; a door that nobody asked here fails.
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as homepages from '#contract/homepages'
import { changeWall, getWall } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { sampleModule } from '#dev-env/sample-module'
import { sketchKinds } from '#sketch/kinds'

let house: TestNeoSpace
let ada: Person
beforeAll(async () => {
  house = await testNeoSpace()
  ada = await house.person('ada')
})
afterAll(() => house[Symbol.asyncDispose]())

async function frameOfWall(): Promise<string> {
  const content = { title: '', html: '<p>a</p>', css: '' }
  const module = { ...sampleModule('framed-module', ''), kind: 'html' as const, content }
  await ada.visitor.request(changeWall, { body: { client_id: 'framed-change-1', steps: [{ step: 'put', module }] } })
  const { modules } = (await ada.visitor.request(getWall, { params: { username: 'ada' } })).wall
  const [shown] = modules.flatMap((one) => (one.kind === 'html' ? [one.content.frame] : []))
  return shown ?? ''
}
async function frameOfPage(): Promise<string> {
  await ada.visitor.ask(homepages.writeHomepageText, { body: { path: 'index.html', text: '<p>a', rev: 0 } })
  return (await ada.visitor.request(homepages.getHomepage, { params: { username: 'ada' }, query: {} })).page.frame
}

/** By the pattern of the door: an address that is there. */
const addresses: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  '/frames/walls/:ticket': async () => [await frameOfWall()],
  '/frames/homepages/:ticket/*': async () => [await frameOfPage()],
  '/frames/run/:kind': () =>
    Promise.resolve(
      sketchKinds.flatMap((kind) =>
        ['', '?pointer', '?embed', '?embed&pointer'].map((how) => `/frames/run/${kind}${how}`),
      ),
    ),
}

const closed = (policy: string): boolean =>
  /^sandbox(?: allow-scripts(?: allow-pointer-lock)?)?; default-src 'none'/.test(policy) &&
  ["connect-src 'none'", "frame-src 'none'", "base-uri 'none'", "form-action 'none'"].every((one) =>
    policy.includes(one),
  )

test('UC-10 every framed answer of a running house is sandboxed, in a frame and by itself', async () => {
  const doors = house.house.slices
    .flatMap((slice) => slice.documents?.(house.house.ctx) ?? [])
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/frames/'))
  expect(doors.toSorted()).toEqual(Object.keys(addresses).toSorted())
  for (const door of doors)
    for (const address of (await addresses[door]?.()) ?? [])
      for (const dest of ['iframe', 'document']) {
        const answer = await fetch(`${house.url}${address}`, { headers: { 'sec-fetch-dest': dest } })
        const policy = answer.headers.get('content-security-policy') ?? ''
        expect(answer.status, address).toBe(200)
        expect(closed(policy), `${address}: ${policy}`).toBe(true)
        expect(policy.includes('allow-pointer-lock'), address).toBe(address.includes('pointer'))
        expect(answer.headers.get('x-content-type-options'), address).toBe('nosniff')
        expect(answer.headers.get('set-cookie'), address).toBeNull()
      }
})

test('UC-10 an answer that opens itself is found', () => {
  const rest = "; connect-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'"
  expect(closed(`sandbox allow-scripts; default-src 'none'${rest}`)).toBe(true)
  for (const open of [
    `default-src 'none'${rest}`,
    `sandbox allow-scripts allow-same-origin; default-src 'none'${rest}`,
    `sandbox allow-scripts; default-src 'self'${rest}`,
    `sandbox; default-src 'none'`,
  ])
    expect(closed(open), open).toBe(false)
})
