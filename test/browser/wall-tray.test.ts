// The tray of stickers in real browsers: what comes from it lies beside what is there and moves nothing, and closed it leaves nothing behind.
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { placeSticker } from '#contract/stickers'
import { changeWall } from '#contract/walls'
import { puts } from '#dev-env/sample-module'
import { openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { moreOf } from './wall-strip.ts'

const at = furnished()

const stuck = (page: WatchedPage): Locator => page.locator('[data-sticker]')
async function onWall(of: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, 'bob')
  await page.goto(`/@${of}`)
  await page.locator('.strip').waitFor()
  return page
}
async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const found = await locator.boundingBox()
  if (!found) throw new Error('It is not on the screen.')
  return { x: found.x + found.width / 2, y: found.y + found.height / 2 }
}

describe('nothing moves or is left', () => {
  it('WALL-5.13 on a bare wall the first stays where it was put and the next lies beside it', async () => {
    await at.house.person('cleo')
    const page = await onWall('cleo')
    await page.getByRole('button', { name: 'Stickers', exact: true }).click()
    const take = (cat: string) => page.getByRole('button', { name: `The cat ${cat}` }).press('Enter')
    await take('root')
    await stuck(page).waitFor()
    const window = await middle(page.locator('.canvas'))
    const lies = await middle(stuck(page))
    expect(Math.hypot(lies.x - window.x, lies.y - window.y)).toBeLessThan(4)
    await page.keyboard.press('Enter')
    await take('beans')
    await expect.poll(() => stuck(page).count()).toBe(2)
    const [one, other] = [await stuck(page).nth(0).boundingBox(), await stuck(page).nth(1).boundingBox()]
    if (!one || !other) throw new Error('They are not on the screen.')
    const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y
    expect(apart || other.y + other.height <= one.y).toBe(true)
    await page.context().close()
  })

  it('WALL-5.13 the tray says that it lends the canvas, gives the column back and takes the plate along', async () => {
    await at.ada.visitor.request(changeWall, {
      body: { client_id: 'a-wall-with-a-tray', steps: [puts('module-one', 'Stick something here.')] },
    })
    const place = { x: 0, y: 0, size: 120, turn: 0, layer: 5_000 }
    await at.bob.visitor.request(placeSticker, {
      params: { username: 'ada' },
      body: { client_id: 'a-sticker-in-the-tray', content: { kind: 'cat', cat: 'miso' }, place },
    })
    const page = await onWall('ada', { viewport: widths.phone, hasTouch: true, isMobile: true })
    await page.locator('.column').waitFor()
    const stickers = page.getByRole('button', { name: 'Stickers', exact: true })
    await moreOf(page).tap()
    await stickers.tap()
    await page.getByText('A place is chosen on the canvas').waitFor()
    await stuck(page).evaluate((element: HTMLElement) => element.click())
    await page.locator('.sticker-plate-spot').waitFor()
    await page.locator('.sticker-panel-close').tap()
    await page.locator('.column').waitFor()
    expect(await page.locator('.sticker-plate-spot').count()).toBe(0)
    await moreOf(page).tap()
    await page.getByRole('dialog').getByRole('radio', { name: 'Canvas' }).check()
    await page.keyboard.press('Escape')
    await stuck(page).waitFor()
    expect(await page.locator('.sticker-plate-spot').count()).toBe(0)
    await page.context().close()
  })
})
