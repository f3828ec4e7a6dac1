// What others see of a wall, as its owner sees it while building: stickers on the table, and looks that are measured as theirs.
import { describe, expect, it } from 'vitest'
import { listStickers, peelSticker, placeSticker } from '#contract/stickers'
import { changeWallSettings } from '#contract/walls'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { box, leave, newChange, note, press, seen, tableWith } from './laid-table.ts'

const at = furnished()

describe('what visitors see', () => {
  const params = { username: 'ada' }
  const stick = async (n: number, x: number, y: number) =>
    await at.bob.visitor.request(placeSticker, {
      params,
      body: {
        client_id: newChange(),
        content: { kind: 'cat', cat: 'miso' },
        place: { x, y, size: 100, turn: 0, layer: 5_000 + n },
      },
    })
  /** Nothing is stuck on the wall, and everybody may. */
  const open = async (): Promise<void> => {
    await at.ada.visitor.request(changeWallSettings, { body: { board: 'everyone', approve: false } })
    const { items } = await at.ada.visitor.request(listStickers, { params, query: {} })
    for (const { id } of items) await at.ada.visitor.request(peelSticker, { params: { ...params, id } })
  }
  const visit = async (options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> => {
    const page = await openPage(at.browser, at.url, options)
    await signIn(page, 'bob')
    await page.goto('/@ada')
    await page.locator('.wall-page-wall .sticker-face, .wall-page-wall .sticker-cat').first().waitFor()
    return page
  }
  const sizes = (page: WatchedPage, selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect()
        return { width: Math.round(width), height: Math.round(height) }
      }),
    )
  const eyes = (page: WatchedPage, name: string) => page.getByRole('radio', { name }).check({ force: true })

  it('WALL-2.53 is on the table while one builds, where it lies for them, and is neither held nor in the way', async () => {
    await open()
    await stick(1, 120, 60)
    const page = await tableWith(at, [note('note-one-', 0, 0), note('note-two-', 400, 300)])
    const sticker = page.locator('.table .sticker-cat')
    await sticker.waitFor()
    const { left, top, right, bottom } = await seen(sticker)
    const one = await seen(box(page, 'note-one-'))
    expect(Math.abs(left + right - one.left - one.right)).toBeLessThan(4)
    await page.mouse.click((left + right) / 2, (top + bottom) / 2)
    await expect.poll(async () => (await seen(page.locator('.gizmo'))).left).toBeCloseTo(one.left, 0)
    await stick(2, 500, 100)
    await expect.poll(() => sticker.count()).toBe(2)
    await press(page, 'Stickers')
    await expect.poll(() => sticker.count()).toBe(0)
    await press(page, 'Stickers')
    await expect.poll(() => sticker.count()).toBe(2)
    await expectAccessible(page, 'the table with stickers')
    await leave(page)
  })

  it('WALL-2.54 is as large in the preview as for them, with what is stuck on it and without what waits', async () => {
    const modules = [
      note('note-one-', 0, 0),
      note('note-two-', 400, 300),
      { ...note('note-me--', 800, 0), audience: 'me' as const },
    ]
    const page = await tableWith(at, modules)
    await open()
    await stick(1, 120, 60)
    await stick(2, 500, 100)
    await at.ada.visitor.request(changeWallSettings, { body: { board: 'everyone', approve: true } })
    await stick(3, 0, 300)
    await expect.poll(() => page.locator('.table .sticker-cat').count()).toBe(3)
    const bob = await visit()
    const phone = await visit({ viewport: widths.phone, hasTouch: true, isMobile: true })

    await eyes(page, 'Visitor')
    await page.locator('.look-at .sticker').nth(1).waitFor()
    expect(await page.locator('.look-at .sticker').count()).toBe(2)
    for (const part of ['.canvas-module', '.sticker-cat']) {
      const theirs = (await sizes(bob, part)).slice(0, 2)
      await expect.poll(() => sizes(page, part)).toEqual(theirs)
    }
    await expectAccessible(page, 'a visitor’s look')

    await eyes(page, 'Phone')
    await page.locator('.look-at .stuck-list').waitFor()
    // Spaces follow the size of letters, which differs by a fraction.
    const [mine, theirs] = [await sizes(page, '.column-module'), await sizes(phone, '.column-module')]
    expect(mine).toHaveLength(theirs.length)
    for (const [n, one] of mine.entries()) {
      expect(Math.abs(one.width - (theirs[n]?.width ?? 0))).toBeLessThan(2)
      expect(Math.abs(one.height - (theirs[n]?.height ?? 0))).toBeLessThan(2)
    }
    await expectAccessible(page, 'a phone’s look')
    for (const one of [page, bob, phone]) await leave(one)
  })
})
