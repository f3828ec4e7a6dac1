// Cats that live on walls for whoever has no script, on a real house.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CatName } from '#contract/house'
import { changeWall, changeWallSettings } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { sampleModule } from '#dev-env/sample-module'

let house: TestNeoSpace
let olga: Person

beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga')
})
afterAll(() => house[Symbol.asyncDispose]())

const page = async (path: string): Promise<string> => (await fetch(`${house.url}${path}`)).text()
const living = (id: string, cat: CatName) => ({
  step: 'put' as const,
  module: { ...sampleModule(id, ''), kind: 'cat' as const, content: { cat, title: '' } },
})

it('WALL-3.71 it is a picture with words and leads to its page; of two of the same one is drawn', async () => {
  const steps = [living('living-miso', 'miso'), living('living-hex-', 'hex'), living('again-miso-', 'miso')]
  await olga.visitor.request(changeWall, { body: { client_id: 'wall-of-cats', steps } })
  await olga.visitor.request(changeWallSettings, { body: { feeds: true } })
  const text = await page('/@olga')
  expect(text.match(/<svg [^>]*aria-label="miso is a sphere, mostly asleep"/g)).toHaveLength(1)
  expect(text.match(/<svg [^>]*aria-label="hex keeps the hood up"/g)).toHaveLength(1)
  expect(text.match(/<a href="\/cats\/miso">A place for miso, one of the cats<\/a>/g)).toHaveLength(2)
  // Neither a style in the markup nor anything fetched, so that the page’s policy lets all of it in.
  const [drawing = ''] = /<svg [^>]*aria-label="hex.*?<\/svg>/.exec(text) ?? []
  expect(drawing).toContain('var(--ink')
  expect(drawing).not.toMatch(/style=|href=|<image|<use|NaN/)
  expect(Buffer.byteLength(drawing)).toBeLessThan(16 * 1_024)
})

it('WALL-3.71 in the calm view and in feeds it is words', async () => {
  for (const path of ['/@olga?calm=1', '/@olga/feed.atom', '/@olga/feed.json']) {
    const text = await page(path)
    expect(text, path).toContain('A place for miso')
    expect(text, path).not.toMatch(/<svg|&lt;svg/)
  }
})
