// Pictures in a row on a wall: how many are in sight, and what moves them.
import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WallModule } from '#contract/modules'
import { bytesOf, photo, send } from '#dev-env/files'
import { openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { leave, seen, tableWith } from './laid-table.ts'

const at = furnished()
const files: string[] = []
const row = (id: string, x: number, count: number): WallModule => ({
  id,
  kind: 'gallery',
  look: { frame: 'window', field: 'paper', face: 'text', size: 17, align: 'start' },
  audience: 'everyone',
  place: { x, y: 0, width: 480, height: 200, turn: 0, layer: 1 },
  content: {
    title: id,
    shape: 'strip',
    pictures: files.slice(0, count).map((file) => ({ file, alt: 'Red', caption: '' })),
  },
})
const strip = (page: WatchedPage, id: string): Locator =>
  page.locator('.module', { hasText: id }).locator('.module-gallery')
/** How far a row has gone, and where the wall is. */
const stand = async (page: WatchedPage, id: string) => ({
  row: await strip(page, id).evaluate(({ scrollLeft }) => Math.round(scrollLeft)),
  wall: await page.locator('.canvas-world').evaluate(({ style }) => style.transform),
})
async function over(page: WatchedPage, id: string): Promise<void> {
  const { left, right, top, bottom } = await seen(strip(page, id))
  await page.mouse.move((left + right) / 2, (top + bottom) / 2)
}

beforeAll(async () => {
  for (let one = 0; one < 9; one += 1) files.push((await send(at.ada, await bytesOf(photo(400 + one, 300).png()))).name)
  await leave(await tableWith(at, [row('row-of-four', 0, 4), row('row-of-nine', 520, 9)]))
})

async function visit(options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, 'bob')
  await page.goto('/@ada')
  await page.locator('.module-gallery').first().waitFor()
  return page
}

/** How much of each picture is within the row, from 0 to 1. */
const inSight = (page: WatchedPage, id: string): Promise<number[]> =>
  strip(page, id).evaluate((list) => {
    const { left, right } = list.getBoundingClientRect()
    return [...list.children].map((item) => {
      const box = item.getBoundingClientRect()
      return Math.max(0, Math.min(box.right, right) - Math.max(box.left, left)) / box.width
    })
  })

describe('pictures in a row', () => {
  it.each(['desktop', 'phone'] as const)('WALL-3.24 show all that fit, and a part of the next: %s', async (width) => {
    const page = await visit({ viewport: widths[width] })
    const [four, nine] = [await inSight(page, 'row-of-four'), await inSight(page, 'row-of-nine')]
    if (width === 'desktop') expect(four.every((part) => part > 0.99)).toBe(true)
    for (const parts of width === 'desktop' ? [nine] : [four, nine]) {
      const cut = parts.filter((part) => part > 0.01 && part < 0.99)
      expect(cut).toHaveLength(1)
      expect(cut[0]).toBeGreaterThan(0.15)
      expect(cut[0]).toBeLessThan(0.85)
    }
    await leave(page)
  })

  it('WALL-3.24 go on by wheel and keys while the wall stays', async () => {
    const page = await visit()
    await over(page, 'row-of-nine')
    const before = await stand(page, 'row-of-nine')
    await page.mouse.wheel(120, 0)
    await expect.poll(async () => (await stand(page, 'row-of-nine')).row).toBeGreaterThan(60)
    await page.keyboard.down('Shift')
    for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 120)
    await page.keyboard.up('Shift')
    await expect.poll(async () => (await inSight(page, 'row-of-nine')).at(-1)).toBeGreaterThan(0.99)
    await strip(page, 'row-of-nine').locator('a').last().focus()
    const ended = (await stand(page, 'row-of-nine')).row
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await stand(page, 'row-of-nine')).row).toBeLessThan(ended)
    expect((await stand(page, 'row-of-nine')).wall).toBe(before.wall)
    await over(page, 'row-of-four')
    await page.mouse.wheel(120, 0)
    await expect.poll(async () => (await stand(page, 'row-of-four')).wall).not.toBe(before.wall)
    await leave(page)
  })

  it('WALL-3.24 go on by a finger while the wall stays', async () => {
    const page = await visit({ hasTouch: true })
    const { left, right, top, bottom } = await seen(strip(page, 'row-of-nine'))
    const before = await stand(page, 'row-of-nine')
    const hand = await page.context().newCDPSession(page)
    const [y, from] = [(top + bottom) / 2, right - 30]
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      hand.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] })
    await touch('touchStart', from)
    for (let x = from; x > left + 30; x -= 12) await touch('touchMove', x)
    await touch('touchEnd')
    await expect.poll(async () => (await stand(page, 'row-of-nine')).row).toBeGreaterThan(60)
    expect((await stand(page, 'row-of-nine')).wall).toBe(before.wall)
    await leave(page)
  })

  it('WALL-3.24 go on by the wheel where they are built, too', async () => {
    const page = await tableWith(at, [row('row-of-nine', 0, 9)])
    await over(page, 'row-of-nine')
    const before = await stand(page, 'row-of-nine')
    await page.mouse.wheel(120, 0)
    await expect.poll(async () => (await stand(page, 'row-of-nine')).row).toBeGreaterThan(60)
    expect((await stand(page, 'row-of-nine')).wall).toBe(before.wall)
    await leave(page)
  })
})
