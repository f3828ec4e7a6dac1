// Stickers in real browsers: taken from the tray by mouse, by touch and by keys, seen by another browser, approved, and read as a list.
import type { Locator } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { listStickers, peelSticker, placeSticker, type StickerContent } from '#contract/stickers'
import { changeWall, changeWallSettings } from '#contract/walls'
import { bytesOf, photo } from '#dev-env/files'
import type { Person } from '#dev-env/person'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { inSheet, moreOf } from './wall-strip.ts'

const at = furnished()
const params = { username: 'ada' }
let count = 0

const kept = async () => (await at.ada.visitor.request(listStickers, { params, query: {} })).items
const first = async () => (await kept())[0]
const put = async (by: Person, content: StickerContent = { kind: 'cat', cat: 'miso' }, x = 0, y = 0) => {
  const body = { client_id: `a-sticker-${++count}`, content, place: { x, y, size: 120, turn: 0, layer: 5_000 + count } }
  return (await by.visitor.request(placeSticker, { params, body })).sticker
}
const stuck = (page: WatchedPage, id?: number): Locator =>
  page.locator(id === undefined ? '[data-sticker]' : `[data-sticker="${id}"]`)

beforeEach(async () => {
  await at.ada.visitor.request(changeWallSettings, { body: { board: 'everyone', approve: false } })
  for (const { id } of await kept()) await at.ada.visitor.request(peelSticker, { params: { ...params, id } })
  await at.ada.visitor.request(changeWall, {
    body: {
      client_id: `a-wall-for-stickers-${++count}`,
      steps: [
        {
          step: 'put',
          module: {
            id: 'module-one',
            kind: 'text',
            look: { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' },
            audience: 'everyone',
            place: { x: -400, y: -300, width: 800, height: 600, turn: 0, layer: 0 },
            content: { markdown: 'Stick something here.' },
          },
        },
      ],
    },
  })
})

async function onWall(name: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, name)
  await page.goto('/@ada')
  await page.locator('.strip').waitFor()
  return page
}
async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const found = await locator.boundingBox()
  if (!found) throw new Error('It is not on the screen.')
  return { x: found.x + found.width / 2, y: found.y + found.height / 2 }
}
const openTray = (page: WatchedPage) => page.getByRole('button', { name: 'Stickers', exact: true }).click()

describe('by mouse', () => {
  it('WALL-5.9 one is taken from the tray, stands where the wall is pressed, and is moved, sized, turned, layered and peeled; another browser sees each of it', async () => {
    const [bob, ada] = [await onWall('bob'), await onWall('ada')]
    await ada.locator('.canvas').waitFor()
    await openTray(bob)
    await bob.getByRole('button', { name: 'The cat beans' }).click()
    const spot = { x: 900, y: 400 }
    await bob.mouse.move(spot.x, spot.y, { steps: 3 })
    await bob.mouse.click(spot.x, spot.y)
    await stuck(bob).waitFor()
    await stuck(ada).waitFor()
    const lies = await middle(stuck(bob))
    expect(Math.hypot(lies.x - spot.x, lies.y - spot.y)).toBeLessThan(3)
    expect(await stuck(ada).getAttribute('aria-label')).toBe('The cat beans, from bob')

    const before = (await first())?.place
    await bob.mouse.move(spot.x, spot.y)
    await bob.mouse.down()
    await bob.mouse.move(spot.x + 60, spot.y + 20, { steps: 4 })
    await bob.mouse.move(spot.x + 120, spot.y + 40, { steps: 4 })
    await bob.mouse.up()
    await expect.poll(async () => (await first())?.place.x).toBeGreaterThan((before?.x ?? 0) + 50)
    const corner = await middle(bob.locator('[data-handle="4"]'))
    await bob.mouse.move(corner.x, corner.y)
    await bob.mouse.down()
    await bob.mouse.move(corner.x + 60, corner.y + 60, { steps: 4 })
    await bob.mouse.up()
    await expect.poll(async () => (await first())?.place.size).toBeGreaterThan((before?.size ?? 0) + 20)
    const knob = await middle(bob.locator('[data-handle="turn"]'))
    await bob.mouse.move(knob.x, knob.y)
    await bob.mouse.down()
    await bob.mouse.move(knob.x + 200, knob.y + 60, { steps: 4 })
    await bob.mouse.up()
    await expect.poll(async () => (await first())?.place.turn).toBeGreaterThan(20)
    await expect.poll(async () => (await stuck(ada).locator('..').getAttribute('style')) ?? '').toMatch(/rotate\([2-9]/)

    const { id } = await put(at.bob, { kind: 'emoji', emoji: '👋' }, -200, 0)
    await stuck(bob, id).waitFor()
    const own = (await kept()).find((one) => one.id !== id)
    await bob.getByRole('button', { name: 'To the front' }).click()
    await expect.poll(async () => (await kept()).at(-1)?.id).toBe(own?.id)
    await bob.getByRole('button', { name: 'Peel off: The cat beans' }).click()
    await expect.poll(async () => await stuck(ada).count()).toBe(1)
    await bob.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => await stuck(ada).count()).toBe(2)
    for (const page of [ada, bob]) {
      expect(page.complaints).toEqual([])
      await page.context().close()
    }
  })

  it('WALL-5.9 what is not one’s own says whose it is and stays; its wall’s owner peels it', async () => {
    const { id } = await put(at.bob)
    const cleo = await at.house.person(`cleo${++count}`)
    const page = await onWall(cleo.username)
    await stuck(page, id).hover()
    await expect.poll(() => page.locator('.sticker-plate-spot').innerText()).toContain('bob')
    await stuck(page, id).click()
    expect(await page.getByRole('button', { name: /^Peel off/ }).count()).toBe(0)
    const from = await middle(stuck(page, id))
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 80, from.y, { steps: 4 })
    await page.mouse.up()
    expect((await first())?.place.x).toBe(0)
    const ada = await onWall('ada')
    await stuck(ada, id).click()
    await ada.getByRole('button', { name: /^Peel off/ }).click()
    await expect.poll(() => stuck(page).count()).toBe(0)
    for (const one of [ada, page]) {
      expect(one.complaints).toEqual([])
      await one.context().close()
    }
  })
})

describe('of one’s own', () => {
  it('WALL-5.9 WALL-5.12 a picture from the device is taken, stuck on, seen by another browser and read in the list', async () => {
    const [bob, ada] = [await onWall('bob'), await onWall('ada')]
    await ada.locator('.canvas').waitFor()
    await openTray(bob)
    await bob.getByRole('tab', { name: 'Pictures' }).click()
    const buffer = await bytesOf(photo(200, 100).png())
    await bob
      .getByLabel('A picture from your device')
      .setInputFiles({ name: 'boot.png', mimeType: 'image/png', buffer: Buffer.from(buffer) })
    await bob.getByLabel('What is to be seen on it').fill('A red boot')
    await expectAccessible(bob, 'the tray with a picture')
    await bob.getByRole('button', { name: 'Take it' }).click()
    await bob.mouse.move(800, 420, { steps: 3 })
    await bob.mouse.click(800, 420)
    await stuck(ada).waitFor()
    expect(await stuck(ada).getAttribute('aria-label')).toBe('A picture: A red boot, from bob')
    const seen = stuck(ada).locator('img')
    await expect.poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(200)
    const box = await seen.boundingBox()
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(2, 1)
    await ada.goto('/@ada?calm=1')
    await ada.getByText('A picture: A red boot').waitFor()
    expect([...bob.complaints, ...ada.complaints]).toEqual([])
  })
})

describe('by keys alone', () => {
  it('WALL-5.9 one is taken, moved, turned, sized, layered, set down, put back and peeled', async () => {
    await put(at.ada, { kind: 'text', text: 'hello' }, -150, 0)
    const page = await onWall('bob')
    await openTray(page)
    await page.getByRole('tab', { name: 'Cats' }).focus()
    await page.getByRole('button', { name: 'The cat root' }).press('Enter')
    const mine = page.locator('[data-sticker][data-movable="true"]')
    await mine.waitFor()
    await expect.poll(() => mine.evaluate((element) => element === document.activeElement)).toBe(true)
    const own = async () => (await kept()).find(({ placer }) => placer.username === 'bob')?.place
    const before = await own()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', '.', '+', '[']) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await expect.poll(own).toMatchObject({ x: (before?.x ?? 0) + 16, y: (before?.y ?? 0) + 8, turn: 5, size: 123 })
    expect((await kept())[0]?.placer.username).toBe('bob')
    const kept16 = await own()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[role="log"]').innerText()).toContain('Put back')
    expect(await own()).toEqual(kept16)
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Words: hello, from ada')
    // Another's is neither taken nor peeled.
    await page.keyboard.press('Delete')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await kept()).map(({ placer }) => placer.username)).toEqual(['ada'])
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})

describe('on a phone', () => {
  it('WALL-5.9 a tap puts one into the middle; a finger moves the chosen one, two turn and scale it; in one column they are a list', async () => {
    const page = await onWall('bob', { viewport: widths.phone, hasTouch: true, isMobile: true })
    await moreOf(page).tap()
    await page.getByRole('button', { name: 'Stickers', exact: true }).tap()
    await page.getByRole('tab', { name: 'Emoji' }).tap()
    await page.getByRole('button', { name: 'Emoji: 🌵' }).tap()
    await stuck(page).waitFor()
    await expectAccessible(page, 'a wall with a sticker on a phone')
    const before = (await first())?.place
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) })
    const from = await middle(stuck(page))
    await touch('touchStart', [from])
    await touch('touchMove', [{ x: from.x, y: from.y + 30 }])
    await touch('touchMove', [{ x: from.x, y: from.y + 60 }])
    await touch('touchEnd', [])
    await expect.poll(async () => (await first())?.place.y).toBeGreaterThan((before?.y ?? 0) + 50)
    const now = await middle(stuck(page))
    await touch('touchStart', [
      { x: now.x - 10, y: now.y },
      { x: now.x + 10, y: now.y },
    ])
    await touch('touchMove', [
      { x: now.x - 30, y: now.y - 30 },
      { x: now.x + 30, y: now.y + 30 },
    ])
    await touch('touchEnd', [])
    await expect.poll(async () => (await first())?.place.turn).toBeGreaterThan(30)
    expect((await first())?.place.size).toBeGreaterThan((before?.size ?? 0) * 1.5)
    await inSheet(page, (sheet) => sheet.getByRole('radio', { name: 'Column' }).check())
    await page.locator('.stuck-list').waitFor()
    expect(await page.locator('.stuck-list li').innerText()).toContain('bob')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(page, 'stickers as a list')
    await page.getByRole('button', { name: 'Peel off: Emoji: 🌵' }).tap()
    await expect.poll(async () => (await kept()).length).toBe(0)
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})

describe('where the owner approves first', () => {
  it('WALL-5.10 a sticker waits in their queue, and others see it once they let it stay', async () => {
    await at.ada.visitor.request(changeWallSettings, { body: { approve: true } })
    const cleo = await at.house.person(`cleo${++count}`)
    const [ada, other] = [await onWall('ada'), await onWall(cleo.username)]
    const { id } = await put(at.bob)
    await ada.getByRole('button', { name: 'Stickers, something waits for you' }).click()
    await expectAccessible(ada, 'the queue of stickers')
    expect(await stuck(other).count()).toBe(0)
    await ada.locator('.sticker-queue').getByRole('button', { name: 'Let it stay: The cat miso' }).click()
    await stuck(other, id).waitFor()
    await expect.poll(() => ada.locator('.sticker-queue').count()).toBe(0)
    for (const one of [ada, other]) {
      expect(one.complaints).toEqual([])
      await one.context().close()
    }
  })

  it('WALL-5.10 a closed board says so, and a refusal of the house is told in its words', async () => {
    const page = await onWall('bob')
    await openTray(page)
    await at.ada.visitor.request(changeWallSettings, { body: { board: 'nobody' } })
    await expect.poll(() => page.locator('.sticker-panel').innerText()).toContain('You cannot leave anything here')
    await at.ada.visitor.request(changeWallSettings, { body: { board: 'everyone' } })
    await page.getByRole('button', { name: 'The cat hex' }).waitFor()
    await page.route('**/api/walls/ada/stickers', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({
            status: 409,
            json: { ok: false, code: 'CONFLICT', error: 'This wall is full. Something has to be peeled off first.' },
          })
        : route.continue(),
    )
    await page.getByRole('button', { name: 'The cat hex' }).press('Enter')
    await expect.poll(() => page.locator('.toasts').innerText()).toContain('This wall is full.')
    expect(await stuck(page).count()).toBe(0)
    await page.context().close()
  })
})
