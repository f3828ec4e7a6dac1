// The CatPool: the twelve where they are, the page of one, and all that they hold of whoever looks.
import { beforeAll, describe, expect, it } from 'vitest'
import { getDossier, listCats } from '#contract/cats'
import { catMemoryLines } from '#words/cat-memory-lines'
import { catPoolLines } from '#words/cat-pool-lines'
import { bringAll } from '#slices/cats/index'
import { words } from '#words/index'
import { expectAccessible, type widths } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const said = catMemoryLines
const dossierOfAda = () => at.ada.visitor.request(getDossier, {})

beforeAll(async () => {
  // Something for whoever is about to remember.
  await at.ada.join('general')
  await at.ada.say('general', 'good evening, all of you')
  await bringAll(at.house.house.ctx)
})

async function inside(path: string, width: keyof typeof widths, colorScheme: 'light' | 'dark' = 'light') {
  const [page] = await at.inside('ada', width)
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.goto(path)
  return page
}

describe.each(['desktop', 'phone'] as const)('on a %s', (width) => {
  it.each(['light', 'dark'] as const)('CAT-2.20 each cat stands where it is, in words: %s', async (scheme) => {
    const page = await inside('/cats', width, scheme)
    const { cats } = await at.ada.visitor.request(listCats, {})
    for (const { cat, activity } of cats) {
      const way = page.getByRole('link', { name: new RegExp(`^${words.cats.names[cat]} `) })
      await way.waitFor()
      expect(await way.textContent()).toContain(catPoolLines.doing[activity])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await expectAccessible(page, `the CatPool by ${scheme} on a ${width}`)
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})

it('CAT-2.20 each cat has a page, and nobody else has', async () => {
  const page = await inside('/cats/hex', 'desktop')
  await page.getByRole('heading', { level: 1, name: words.cats.names.hex }).waitFor()
  await page.getByRole('img', { name: words.cats.drawing(words.cats.names.hex) }).waitFor()
  await expectAccessible(page, 'the page of a cat')
  await page.goto('/cats/garfield')
  await page.getByText(catPoolLines.noSuch).waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-2.21 one reads what they hold, and lets one thing be forgotten', async () => {
  await expect
    .poll(async () => (await dossierOfAda()).cats.flatMap(({ memories }) => memories).length)
    .toBeGreaterThan(0)
  const page = await inside('/cats/me', 'phone')
  const before = await dossierOfAda()
  const all = before.cats.flatMap(({ cat, memories }) => memories.map(({ id }) => `${cat} ${id}`))
  const buttons = page.getByRole('button', { name: /^Forget it: / })
  await expect.poll(() => buttons.count()).toBe(all.length)
  await expectAccessible(page, 'what the cats know of one')
  await buttons.first().click()
  await expect.poll(() => buttons.count()).toBe(all.length - 1)
  const after = (await dossierOfAda()).cats.flatMap(({ memories }) => memories)
  expect(after).toHaveLength(all.length - 1)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-2.22 one becomes nobody to them by keys, and comes back as a stranger', async () => {
  const page = await inside('/cats/me', 'desktop')
  await page.getByRole('button', { name: said.nobody.act }).press('Enter')
  const dialog = page.getByRole('dialog', { name: said.nobody.title })
  await dialog.getByRole('button', { name: said.nobody.act }).press('Enter')
  await page.getByText(said.nobody.is).waitFor()
  expect(await dossierOfAda()).toEqual({ known: false, cats: [] })
  await expectAccessible(page, 'the page of whoever is nobody to the cats')
  await page.getByRole('button', { name: said.nobody.come }).press('Enter')
  await page.getByRole('button', { name: said.nobody.act }).waitFor()
  expect((await dossierOfAda()).known).toBe(true)
  expect(page.complaints).toEqual([])
  await page.context().close()
})
