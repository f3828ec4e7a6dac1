// A wall with one thing of every kind, as visitors meet it: in each theme, on a phone, by a screen reader, calm, and without a script.
import { beforeAll, describe, expect, it } from 'vitest'
import { signGuestbook } from '#contract/guestbook'
import type { WallModule } from '#contract/modules'
import { changeWall } from '#contract/walls'
import { putFirst } from '#dev-env/put-first'
import { sampleModule } from '#dev-env/sample-module'
import { fillWall } from '#dev-env/whole-wall'
import { presets } from '#wall/presets'
import { expectAccessible, forThisTier, openPage, type WatchedPage, widths } from './browser.ts'
import { furnished } from './furnished.ts'
import { inSheet } from './wall-strip.ts'

const at = furnished()
let modules: readonly WallModule[]
beforeAll(async () => {
  modules = await fillWall(at.ada, 'Ada')
  // Where nobody stands, a visitor sees none.
  await putFirst(at.ada, at.bob)
  await at.bob.visitor.request(signGuestbook, {
    params: { username: 'ada' },
    body: { client_id: 'signed-by-bob', text: 'The best lifts.', face: { kind: 'cat', cat: 'miso' } },
  })
})

async function visit(options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, { viewport: widths.phone, ...options })
  await page.goto('/@ada')
  return page
}
async function leave(page: WatchedPage): Promise<void> {
  expect(page.complaints).toEqual([])
  await page.context().close()
}

describe('on a phone', () => {
  const looks = Object.values(presets).flatMap((theme) =>
    (['light', 'dark'] as const).map((scheme) => ({ theme, name: theme.name, scheme })),
  )
  it.each(forThisTier(looks))(
    'WALL-8.10 has everything within its width and no finding: $name, $scheme',
    async ({ theme, scheme }) => {
      await at.ada.visitor.request(changeWall, {
        body: { client_id: `look-${theme.base}-${scheme}`, steps: [{ step: 'theme', theme }] },
      })
      const page = await visit({ colorScheme: scheme })
      await page.locator(`.column[data-base="${theme.base}"]`).waitFor()
      const things = page.locator('.column-module')
      expect(await things.count()).toBe(modules.length)
      await page.getByText('The best lifts.').waitFor()
      const wide = await things.evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > innerWidth)
          .map((one) => one.getAttribute('aria-label')),
      )
      expect(wide).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await expectAccessible(page, `${theme.name}, ${scheme}`)
      await leave(page)
    },
  )

  it('WALL-2.61 breaks no word of a title that can stand on one line, in any theme', async () => {
    const titled = (id: string, markdown: string, face: 'text' | 'title', size: number) => {
      const module = sampleModule(id, markdown)
      return { ...module, look: { ...module.look, face, size } }
    }
    const words = [
      titled('module-heading', '# The brutalist’s incomprehensible garden\n\nBelow it.', 'text', 20),
      titled('module-as-title', 'Straßenbahnhaltestelle', 'title', 64),
    ]
    await at.bob.visitor.request(changeWall, {
      body: { client_id: 'long-words', steps: words.map((module) => ({ step: 'put' as const, module })) },
    })
    const page = await openPage(at.browser, at.url, { viewport: widths.phone })
    for (const theme of Object.values(presets)) {
      await at.bob.visitor.request(changeWall, {
        body: { client_id: `words-${theme.base}`, steps: [{ step: 'theme', theme }] },
      })
      await page.goto('/@bob')
      await page.locator(`.column[data-base="${theme.base}"]`).waitFor()
      await page.evaluate(() => document.fonts.ready)
      const broken = await page.locator('.column-module').evaluateAll((all) =>
        all.flatMap((thing) => {
          const found: string[] = []
          const walker = document.createTreeWalker(thing, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
              const range = document.createRange()
              range.setStart(node, index)
              range.setEnd(node, index + word.length)
              if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word)
            }
          return found
        }),
      )
      expect(broken, theme.name).toEqual([])
    }
    await leave(page)
  })

  it('WALL-8.11 is read in its order, each thing by its kind and title', async () => {
    const page = await visit()
    await page.getByText('The best lifts.').waitFor()
    const tree = await page.locator('.column').ariaSnapshot()
    const articles = [...tree.matchAll(/^- '?article "([^"]*)"/gm)].map(([, name]) => name)
    expect(articles).toEqual([
      'Words: Ada’s place',
      'Picture: The sun going down behind a flat sea',
      'Pictures: Where I was',
      'Link: The handbook of old lifts',
      'Links: Elsewhere',
      'Sound: The lift at night',
      'Voice: Hello from me',
      'Guestbook: Guestbook',
      'Top 8: First among friends',
      'Webring: The ring of small machines',
      'Raw HTML: Made by hand',
      'Sketch: Drawn by itself',
      'Cat: miso',
    ])
    for (const part of [
      '- heading "Ada’s place" [level=2]',
      '- img "Two grey hills in the morning"',
      '- link "My own page"',
      '- link "The next one in the ring"',
      'The best lifts.',
    ])
      expect(tree, part).toContain(part)
    await leave(page)
  })

  it('WALL-8.13 calm, tells all of it in words, with the ways to what cannot be told', async () => {
    const page = await visit()
    await inSheet(page, (sheet) => sheet.getByRole('radio', { name: 'Calm' }).check())
    const calm = page.locator('.calm')
    // Words without a title of their own begin with themselves.
    expect(await calm.locator('h2').allInnerTexts()).toHaveLength(modules.length - 1)
    for (const told of ['The sun going down', 'Two grey hills', 'Grandmother’s garden', 'moths.example', 'raw HTML'])
      await calm.getByText(told).first().waitFor()
    expect(await calm.locator('img, iframe, audio').count()).toBe(0)
    expect(await calm.getByRole('link', { name: /^Look at it/ }).count()).toBe(4)
    await calm.getByRole('link', { name: 'Look at it: Two grey hills in the morning' }).click()
    await page.locator('.large-picture img').waitFor()
    await leave(page)
  })
})

it('WALL-3.37 a low card on the canvas shows its title before anything else', async () => {
  const page = await visit({ viewport: widths.desktop })
  const thing = await page.locator('.canvas .kind-link').boundingBox()
  const title = await page.locator('.canvas .kind-link strong').boundingBox()
  if (!thing || !title) throw new Error('They are not on the screen.')
  expect(title.y + title.height).toBeLessThanOrEqual(thing.y + thing.height)
  await leave(page)
})

it('WALL-8.12 a picture is shown large, with its neighbours, and the focus comes back', async () => {
  const page = await visit({ viewport: widths.desktop })
  const hills = page.getByRole('link', { name: 'Two grey hills in the morning' })
  // A frame out of sight is not loaded, and nobody can look into it.
  await page.getByRole('button', { name: 'Show all of it' }).click()
  await hills.focus()
  await page.keyboard.press('Enter')
  const large = page.locator('.large-picture')
  const shown = () => large.getByRole('img').getAttribute('alt')
  expect(await shown()).toBe('Two grey hills in the morning')
  await expectAccessible(page, 'a large picture')
  await page.keyboard.press('ArrowRight')
  await expect.poll(shown).toBe('Flower beds from above')
  await page.getByRole('button', { name: 'The picture after' }).click()
  await expect.poll(shown).toBe('The sun going down behind a flat sea')
  expect(await page.getByRole('button', { name: 'The picture after' }).getAttribute('aria-disabled')).toBe('true')
  // The same picture hangs alone as well; these are still the neighbours.
  await page.keyboard.press('ArrowLeft')
  await expect.poll(shown).toBe('Flower beds from above')
  await page.keyboard.press('Escape')
  await large.waitFor({ state: 'detached' })
  expect(await hills.evaluate((link) => link === document.activeElement)).toBe(true)
  expect(new URL(page.url()).pathname).toBe('/@ada')
  await leave(page)
})

it('WALL-8.8 without a script each kind is there, and a picture leads to itself', async () => {
  const page = await visit({ javaScriptEnabled: false })
  for (const { id } of modules) await page.locator(`#module-${id}`).waitFor()
  await page.getByText('The best lifts.').waitFor()
  expect(await page.locator('audio').count()).toBe(2)
  await page.locator('iframe').contentFrame().getByRole('heading', { name: 'Under construction' }).waitFor()
  // What the browser itself draws around a picture is stopped by the policy of the picture.
  expect(page.complaints).toEqual([])
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/files/') && response.request().isNavigationRequest()),
    page.getByRole('link', { name: 'Two grey hills in the morning' }).click(),
  ])
  expect(answer.headers()['content-type']).toBe('image/webp')
  await page.context().close()
})
