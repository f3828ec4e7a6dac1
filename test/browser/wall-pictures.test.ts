// Pictures on a wall in a real browser: sent by their owner, seen by whom they are for.
import { describe, expect, it } from 'vitest'
import { getOwnWall } from '#contract/walls'
import { bytesOf, photo } from '#dev-env/files'
import { expectAccessible, openPage, type WatchedPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const picture = async (width: number, height: number) => ({
  name: 'holiday.png',
  mimeType: 'image/png',
  buffer: Buffer.from(await bytesOf(photo(width, height).png())),
})
/** How wide each picture on the page really is; 0 of one that did not come. */
const widthsOf = (page: WatchedPage) =>
  page
    .locator('.module-picture img')
    .evaluateAll((all) => all.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))

describe('pictures', () => {
  it('WALL-3.21 one is sent, stands in its proportions, stays over a reload, and a visitor sees it', async () => {
    const page = await openPage(at.browser, at.url)
    await signIn(page, 'ada')
    await page.goto('/wall')
    await page.getByRole('button', { name: 'Add the first thing' }).click()
    await page.locator('[data-kind="image"]').click()
    await page.locator('#desk-panel input[type=file]').setInputFiles(await picture(900, 450))
    await page.locator('.module-picture img').waitFor()
    await page.getByLabel('What is on it').fill('A beach at noon')
    await page.locator('.desk-lamp[data-state="saved"]').waitFor()
    await expect
      .poll(async () => (await at.ada.visitor.request(getOwnWall, {})).document.modules)
      .toMatchObject([
        { kind: 'image', place: { width: 360, height: 180 }, content: { picture: { alt: 'A beach at noon' } } },
      ])
    await page.reload()
    await expect.poll(async () => (await widthsOf(page))[0] ?? 0).toBeGreaterThan(300)
    await expectAccessible(page, 'the drafting table with a picture')
    expect(page.complaints).toEqual([])

    const visitor = await openPage(at.browser, at.url)
    await signIn(visitor, 'bob')
    await visitor.goto('/@ada')
    await expect.poll(async () => (await widthsOf(visitor))[0] ?? 0).toBeGreaterThan(300)
    expect(await visitor.getByAltText('A beach at noon').count()).toBe(1)
    expect(visitor.complaints).toEqual([])

    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.locator('[data-kind="gallery"]').click()
    for (const side of [500, 700]) {
      const before = await page.locator('.kind-gallery img').count()
      await page.locator('#desk-panel input[type=file]').setInputFiles(await picture(side, side))
      await expect.poll(() => page.locator('.kind-gallery img').count(), { timeout: 15_000 }).toBe(before + 1)
    }
    await page.locator('.desk-lamp[data-state="saved"]').waitFor()
    await expect.poll(async () => (await widthsOf(visitor)).length, { timeout: 15_000 }).toBe(3)
    for (const one of [page, visitor]) await one.context().close()
  })

  it('WALL-3.26 one that is still on its way when another thing is chosen goes where it was put', async () => {
    const page = await openPage(at.browser, at.url)
    await signIn(page, 'bob')
    await page.goto('/wall')
    await page.getByRole('button', { name: 'Add the first thing' }).click()
    await page.locator('[data-kind="gallery"]').click()
    await page.getByRole('textbox', { name: 'Title' }).fill('Two of them')
    let go = (): void => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.route('**/api/files?**', async (route) => {
      await held
      await route.continue()
    })
    await page.locator('#desk-panel input[type=file]').setInputFiles([await picture(300, 200), await picture(200, 300)])
    // Another thing while nothing has come yet.
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('It is still on its way').waitFor()
    await page.locator('[data-kind="text"]').click()
    go()
    await expect.poll(() => page.locator('.kind-gallery img').count(), { timeout: 15_000 }).toBe(2)
    await page.locator('.desk-lamp[data-state="saved"]').waitFor()
    await expect
      .poll(async () => (await at.bob.visitor.request(getOwnWall, {})).document.modules)
      .toMatchObject([{ kind: 'gallery', content: { title: 'Two of them', pictures: [{}, {}] } }, { kind: 'text' }])
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})
