// A cat that lives on a wall: its owner chooses which, visitors see how it is and touch it.
import { changeCatSilences } from '#contract/residents'
import { describe, expect, it } from 'vitest'
import { listCats } from '#contract/cats'
import type { CatName } from '#contract/house'
import type { WallModule } from '#contract/modules'
import { speakingLines } from '#words/speaking-lines'
import { wallCatLines } from '#words/wall-cat-lines'
import { words } from '#words/index'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { furnished } from './furnished.ts'
import { box, isWithin, keptOf, leave, press, seen, tableWith } from './laid-table.ts'

const at = furnished()
const living = (cat: CatName, width = 240, height = 260, x = 0): WallModule => ({
  id: `living-${cat}-1`,
  kind: 'cat',
  look: { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' },
  audience: 'everyone',
  place: { x, y: 0, width, height, turn: 0, layer: 1 },
  content: { cat, title: '' },
})
const hangs = async (...modules: WallModule[]): Promise<void> => leave(await tableWith(at, modules))
/** One that is awake. */
async function awake(): Promise<CatName> {
  const { cats } = await at.bob.visitor.request(listCats, {})
  const found = cats.find(({ activity }) => activity !== 'asleep')
  if (!found) throw new Error('All of them sleep.')
  return found.cat
}
const touching = (page: WatchedPage, cat: CatName) => page.getByRole('button', { name: new RegExp(`^Touch ${cat}\\b`) })
const says = (page: WatchedPage) => page.locator('.wall-cat-says')
const heard = (page: WatchedPage) => page.locator('.module-cat [role="status"]')

it('WALL-3.70 its owner adds one, chooses which, and takes that back', async () => {
  const page = await tableWith(at, [living('hex', 200, 200, 900)])
  await press(page, 'Add')
  await page.locator('.add-kind[data-kind="cat"]').click()
  const fresh = async () => (await keptOf(at)).find(({ id }) => id !== 'living-hex-1')
  await expect.poll(fresh).toMatchObject({ kind: 'cat', content: { cat: 'beans' } })
  await page.locator('#desk-panel').getByRole('radio', { name: 'miso' }).check({ force: true })
  await expect.poll(fresh).toMatchObject({ kind: 'cat', content: { cat: 'miso' } })
  await page.getByRole('article', { name: 'Cat: miso' }).waitFor()
  await box(page, 'living-hex-1').click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await fresh())?.content ?? null).not.toMatchObject({ cat: 'miso' })
  await leave(page)
})

describe.each(['desktop', 'phone'] as const)('on a %s', (width) => {
  it.each(['light', 'dark'] as const)(
    'WALL-3.72 it stands within its box, and leads to its page: %s',
    async (scheme) => {
      const cat = await awake()
      await hangs(living(cat), living(cat === 'hex' ? 'ash' : 'hex', 88, 96, 300))
      const [page] = await at.inside('bob', width)
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.goto('/@ada')
      await touching(page, cat).waitFor()
      await page.locator(`.cat[data-cat="${cat}"] .cat-strokes path`).first().waitFor()
      for (const module of await page.locator('.module.kind-cat').all())
        expect(isWithin(await seen(module.locator('.cat')), await seen(module))).toBe(true)
      expect(await page.getByRole('link', { name: words.walls.module.catLives(cat) }).getAttribute('href')).toBe(
        `/cats/${cat}`,
      )
      // Nothing of it moves where nothing is to move.
      expect(
        await page
          .locator('.module-cat *')
          .evaluateAll((all) => all.flatMap((one) => one.getAnimations().map(({ playState }) => playState))),
      ).toEqual([])
      await expectAccessible(page, `a wall with cats by ${scheme} on a ${width}`)
      await leave(page)
    },
  )
})

it('WALL-3.73 a member strokes it, and sees and hears what it does or says, within its box', async () => {
  const cat = await awake()
  await hangs(living(cat))
  const [page] = await at.inside('bob')
  await page.goto('/@ada')
  const told = page.waitForResponse((answer) => new URL(answer.url()).pathname === `/api/cats/${cat}/acts`)
  await touching(page, cat).click()
  expect((await told).status()).toBe(200)
  await expect.poll(() => says(page).textContent()).not.toBe('')
  expect((await heard(page).textContent())?.length).toBeGreaterThan(2)
  expect(isWithin(await seen(says(page)), await seen(page.locator('.module.kind-cat')))).toBe(true)
  await expectAccessible(page, 'a cat that speaks')
  await leave(page)
})

it('CAT-3.40 it speaks to one in the way that one chose, and to ears as it is', async () => {
  const cat = 'tofu'
  await hangs(living(cat))
  const [page] = await at.inside('bob')
  await page.goto('/settings')
  await page.getByRole('radio', { name: speakingLines.ways.pirate }).check({ force: true })
  await page.goto('/@ada')
  await touching(page, cat).click()
  await expect.poll(() => says(page).textContent()).not.toBe('')
  const [shown, plain] = [await says(page).textContent(), await heard(page).textContent()]
  if (plain === wallCatLines.sleepsOn(cat)) expect(shown).toBe(plain)
  else expect(shown).not.toBe(plain)
  await leave(page)
})

it('CAT-3.63 whoever silenced it strokes it without a word', async () => {
  const cat = 'tofu'
  await hangs(living(cat))
  await at.bob.visitor.request(changeCatSilences, { body: { all: false, cats: [cat] } })
  const [page] = await at.inside('bob')
  const known = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/api/me/cats/silences')
  await page.goto('/@ada')
  await known
  const told = page.waitForResponse((answer) => new URL(answer.url()).pathname === `/api/cats/${cat}/acts`)
  await touching(page, cat).click()
  expect((await told).status()).toBe(200)
  expect([await says(page).textContent(), await heard(page).textContent()]).toEqual(['', ''])
  await at.bob.visitor.request(changeCatSilences, { body: { all: false, cats: [] } })
  await leave(page)
})

it('WALL-3.73 to whoever is no member it says one line and rests, and the house hears nothing of it', async () => {
  await hangs(living('miso'))
  const page = await openPage(at.browser, at.url, { viewport: widths.phone })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/@ada')
  await page.getByRole('button', { name: wallCatLines.touch('miso', null), exact: true }).click()
  await expect.poll(() => says(page).textContent()).not.toBe('')
  const line = await says(page).textContent()
  await page.getByRole('button', { name: wallCatLines.touch('miso', null), exact: true }).click()
  expect(await says(page).textContent()).toBe(line)
  expect(asked.filter((path) => path.startsWith('/api/cats'))).toEqual([])
  await leave(page)
})
