// Pages by hand for whoever has no script, on a real house.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blockPerson, followPerson } from '#contract/friends'
import { changeHomepage, writeHomepageText } from '#contract/homepages'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let olga: Person
let ben: Person

beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga')
  ben = await house.person('ben')
})
afterAll(() => house[Symbol.asyncDispose]())

const page = async (path: string, who: Person | null = null, headers: Record<string, string> = {}) => {
  const visitor = who?.visitor ?? house.visitor()
  const answer = await fetch(`${house.url}${path}`, { headers: { cookie: visitor.cookie(), ...headers } })
  const text = (await answer.text()).replaceAll(/ nonce="[^"]*"/g, '')
  return { status: answer.status, text, headers: answer.headers, frame: /<iframe[^>]* src="([^"]+)"/.exec(text)?.[1] }
}
const write = (path: string, text: string) => olga.visitor.request(writeHomepageText, { body: { path, text, rev: 0 } })

it('WALL-10.12 holds its frame and the way to it alone, where its links lead on to the next page', async () => {
  await write('index.html', '<title>Stairs & <b>Co</b></title><h1>First</h1><a href="art/zwei.html">two</a>')
  await write('art/zwei.html', '<title>Two</title><h1>Second</h1>')
  await olga.visitor.request(changeHomepage, { body: { audience: 'everyone' } })
  const first = await page('/@olga/pages')
  expect(first.status).toBe(200)
  expect(first.text).toContain('<title>Stairs &amp; &lt;b>Co&lt;/b></title>')
  expect(first.text).toContain('og:title')
  expect(first.text).toContain('rel="canonical" href="http')
  expect(first.text).toMatch(/<noscript><iframe sandbox="allow-scripts" /)
  const alone = await page(first.frame ?? '', null, { 'sec-fetch-dest': 'document' })
  expect(alone.text).toContain('<h1>First</h1>')
  const next = /href="([^"]+)">two/.exec(alone.text)?.[1] ?? ''
  expect(next).toBe('/@olga/pages/art/zwei.html')
  expect((await page((await page(next)).frame ?? '')).text).toContain('<h1>Second</h1>')
  // Nothing was changed, so nothing is sent again.
  const kept = await page('/@olga/pages', null, { 'if-none-match': first.headers.get('etag') ?? '' })
  expect(kept.status).toBe(304)
})

it('WALL-10.12 WALL-10.5 for whom it is not, it is as if there were none, and previews are told of none that is not for everyone', async () => {
  await olga.visitor.request(changeHomepage, { body: { audience: 'followers' } })
  const missing = await page('/@nobody/pages')
  expect(missing.status).toBe(404)
  for (const path of [
    '/@olga/pages',
    '/@olga/pages/index.html',
    '/@olga/pages/none.html',
    `/@olga/pages/${'a/'.repeat(999)}`,
  ]) {
    const { status, text } = await page(path, ben)
    expect({ status, text }).toEqual({ status: 404, text: missing.text })
  }
  await ben.visitor.request(followPerson, { params: { id: olga.id } })
  const seen = await page('/@olga/pages/', ben)
  expect(seen.status).toBe(200)
  expect(seen.text).toContain('noindex')
  expect(seen.text).not.toContain('og:title')
  expect(seen.headers.get('cache-control')).toMatch(/private|no-store|no-cache/)
  await olga.visitor.request(blockPerson, { params: { id: ben.id } })
  expect((await page('/@olga/pages', ben)).status).toBe(404)
})
