// Layouts in a real browser: offered on a bare wall, looked at, laid out, taken back, saved and taken in.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { WallDocument } from '#contract/wall-changes'
import { getOwnWall } from '#contract/walls'
import { bytesOf, photo } from '#dev-env/files'
import type { Person } from '#dev-env/person'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const kept = async (person: Person): Promise<WallDocument> => (await person.visitor.request(getOwnWall, {})).document
const saved = (page: WatchedPage) => page.locator('.desk-lamp[data-state="saved"]').waitFor()
const layOut = async (page: WatchedPage): Promise<void> => {
  await page.getByRole('button', { name: 'Lay it out' }).click()
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}

async function table(name: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, name)
  await page.goto('/wall')
  await saved(page)
  return page
}

it('WALL-11.5 is offered on a bare wall, looked at first, laid out, and taken back', async () => {
  const page = await table('ada')
  await expectAccessible(page, 'a bare table with layouts')
  await page.getByRole('button', { name: 'Profile 2006' }).click()
  await page.locator('.layout-look .small-wall .module').first().waitFor()
  await expectAccessible(page, 'a layout looked at')
  await page.getByRole('radio', { name: 'Phone' }).last().check()
  await page.locator('.layout-phone .column').waitFor()
  await expectAccessible(page, 'a layout looked at as on a phone')
  expect((await kept(at.ada)).modules).toEqual([])
  await layOut(page)
  await expect.poll(async () => (await kept(at.ada)).theme.name).toBe('Profile 2006')
  expect((await kept(at.ada)).modules.length).toBeGreaterThan(10)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await kept(at.ada)).modules.length).toBe(0)
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect.poll(async () => (await kept(at.ada)).modules.length).toBeGreaterThan(10)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('WALL-3.22 WALL-3.27 WALL-3.28 a place for a picture says so to its owner, is filled, and a visitor sees the picture', async () => {
  const page = await table('ada')
  const place = page.locator('[data-module]:has(.kind-image)').first()
  await place.getByText('A picture goes here').waitFor()
  await place.click()
  await page.locator('#desk-panel input[type=file]').setInputFiles({
    name: 'me.png',
    mimeType: 'image/png',
    buffer: Buffer.from(await bytesOf(photo(400, 500).png())),
  })
  await place.locator('img').waitFor()
  await page.getByRole('textbox', { name: 'What is on it' }).fill('Ada at a window')
  await expect.poll(async () => JSON.stringify((await kept(at.ada)).modules)).toContain('Ada at a window')
  await saved(page)
  const visitor = await openPage(at.browser, at.url)
  await signIn(visitor, 'bob')
  await visitor.goto('/@ada')
  await visitor.getByAltText('Ada at a window').waitFor()
  // The places that were not filled are for their owner alone, in a visitor’s look as well.
  const places = page.locator('.kind-audio, .kind-image')
  expect(await places.count()).toBeGreaterThan(1)
  expect(await visitor.locator('.kind-audio').count()).toBe(0)
  await page.getByRole('radio', { name: 'Visitor' }).check({ force: true })
  await page.locator('.look-at').getByAltText('Ada at a window').waitFor()
  expect(await page.locator('.look-at .kind-audio').count()).toBe(0)
  expect([...page.complaints, ...visitor.complaints]).toEqual([])
  for (const one of [page, visitor]) await one.context().close()
})

it('WALL-3.29 words of a layout are its owner’s alone until they write their own or keep them', async () => {
  const page = await table('ada')
  const visitor = await openPage(at.browser, at.url)
  await signIn(visitor, 'bob')
  const samples = page.locator('[data-module]:has(.module-sample)')
  const sampled = await samples.count()
  expect(sampled).toBeGreaterThan(2)
  await visitor.goto('/@ada')
  await visitor.getByAltText('Ada at a window').waitFor()
  expect(await visitor.locator('.kind-text').count()).toBe(0)
  await samples.first().click()
  await page.getByText('Nobody else sees them').waitFor()
  await page.getByRole('textbox', { name: 'Words', exact: true }).fill('Ada, plainly')
  await page.getByText('These words are yours.').waitFor()
  expect(await page.getByText('Nobody else sees them').isVisible()).toBe(false)
  await visitor.getByText('Ada, plainly').waitFor()
  await samples.first().click()
  await page.getByRole('button', { name: 'Keep them as they are' }).click()
  await expect.poll(() => samples.count()).toBe(sampled - 2)
  await saved(page)
  await expect.poll(() => visitor.locator('.kind-text').count()).toBe(2)
  expect([...page.complaints, ...visitor.complaints]).toEqual([])
  for (const one of [page, visitor]) await one.context().close()
})

it('WALL-11.5 is saved from one wall without contents and taken in on another, on a phone, with what stands there', async () => {
  const page = await table('ada')
  await page.getByRole('button', { name: 'Layout', exact: true }).click()
  await page.getByText('Give yours away').click()
  await page.getByLabel('Name of this layout').fill('Ada’s boxes')
  await page.getByLabel('Titles come along').check()
  await page.getByText('Who I’d like to meet', { exact: false }).last().waitFor()
  await expectAccessible(page, 'a layout to give away')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('ada-s-boxes.layout.json')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).not.toContain('Ada at a window')
  expect(text).toContain('Who I’d like to meet')
  await page.context().close()

  const phone = await table('bob', { viewport: widths.phone, hasTouch: true, isMobile: true })
  await phone.getByRole('button', { name: 'Add the first thing' }).tap()
  await phone.locator('.add-kind[data-kind="text"]').tap()
  await phone.locator('#desk-panel textarea').fill('Words of bob')
  await saved(phone)
  await phone.getByRole('button', { name: 'Layout', exact: true }).tap()
  const field = phone.locator('.layout-file input')
  await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await phone.getByText('This file is no layout.', { exact: false }).waitFor()
  await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await phone.getByRole('heading', { name: 'Layout: Ada’s boxes' }).waitFor()
  await phone.locator('.layout-look').getByText('Words of bob').waitFor()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(phone, 'a layout from a file on a phone')
  await layOut(phone)
  await expect.poll(async () => (await kept(at.bob)).modules.length).toBeGreaterThan(10)
  expect(JSON.stringify((await kept(at.bob)).modules)).toContain('Words of bob')
  await phone.goto('/@bob')
  await phone.locator('.column').waitFor()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(phone, 'a wall that was laid out, on a phone')
  expect(phone.complaints).toEqual([])
  await phone.context().close()
})

it('WALL-11.10 layouts tried one after the other are tried on the wall as it was, which stays on offer', async () => {
  const page = await table('ada')
  const before = await kept(at.ada)
  const tryOn = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click()
    await layOut(page)
    await expect.poll(async () => (await kept(at.ada)).theme.name).toBe(name)
  }
  await page.getByRole('button', { name: 'Layout', exact: true }).click()
  expect(await page.getByRole('button', { name: 'As it was' }).count()).toBe(0)
  await tryOn('Zine')
  await page.getByRole('button', { name: 'As it was' }).waitFor()
  await expectAccessible(page, 'the wall as it was, among layouts')
  // By now it is drawn in its typefaces, and everything is as high as what is in it.
  await saved(page)
  const zine = await kept(at.ada)
  await tryOn('Shrine')
  await tryOn('Zine')
  // Each on the wall before them all: a second time the same comes out.
  const places = ({ modules }: WallDocument) => modules.map(({ kind, place }) => ({ kind, place }))
  await expect.poll(async () => places(await kept(at.ada))).toEqual(places(zine))
  await page.getByRole('button', { name: 'As it was' }).click()
  await expect.poll(async () => (await kept(at.ada)).modules).toEqual(before.modules)
  expect((await kept(at.ada)).theme).toEqual(before.theme)
  expect(await page.getByRole('button', { name: 'As it was' }).count()).toBe(0)
  expect(page.complaints).toEqual([])
  await page.context().close()
})
