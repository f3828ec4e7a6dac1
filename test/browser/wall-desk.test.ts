// The drafting table in a real browser: by mouse, by touch and by keys, saved truthfully, and seen by a visitor.
import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WallDocument } from '#contract/wall-changes'
import { changeWall, getOwnWall } from '#contract/walls'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const look = { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' } as const
const note = (id: string, x: number, y: number, said: string) => ({
  id,
  kind: 'text' as const,
  look,
  audience: 'everyone' as const,
  place: { x, y, width: 240, height: 120, turn: 0, layer: 0 },
  content: { markdown: said },
})

let turn = 0
/** Puts exactly these on ada's wall. */
async function lay(...modules: ReturnType<typeof note>[]): Promise<void> {
  const { document } = await kept()
  await at.ada.visitor.request(changeWall, {
    body: {
      client_id: `lay-a-wall-${(turn += 1)}`,
      steps: [
        ...document.modules.map(({ id }) => ({ step: 'remove' as const, id })),
        ...modules.map((module) => ({ step: 'put' as const, module })),
      ],
    },
  })
}
const kept = async (): Promise<{ document: WallDocument }> => await at.ada.visitor.request(getOwnWall, {})
const keptPlace = async (id: string) => (await kept()).document.modules.find((module) => module.id === id)?.place
const box = (page: WatchedPage, id: string): Locator => page.locator(`[data-module="${id}"]`)
const saved = (page: WatchedPage) => page.locator('.desk-lamp[data-state="saved"]').waitFor()

async function table(options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, 'ada')
  await page.goto('/wall')
  await page.locator('.canvas').waitFor()
  await saved(page)
  return page
}

/** The middle of a module on the screen. */
async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const found = await locator.boundingBox()
  if (!found) throw new Error('It is not on the screen.')
  return { x: found.x + found.width / 2, y: found.y + found.height / 2 }
}

async function drag(page: WatchedPage, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 })
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 })
  await page.mouse.up()
}

describe('with a mouse', () => {
  let page: WatchedPage
  beforeAll(async () => {
    await lay(note('module-one', 0, 0, 'First'), note('module-two', 400, 300, 'Second'))
    page = await table()
  })

  it('WALL-2.33 a drag moves what it holds, is kept as one change, and is undone as one', async () => {
    await drag(page, await middle(box(page, 'module-one')), { x: 96, y: 160 })
    await saved(page)
    await expect
      .poll(() => keptPlace('module-one'))
      .toMatchObject({ x: expect.closeTo(96, -1), y: expect.closeTo(160, -1) })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => keptPlace('module-one')).toMatchObject({ x: 0, y: 0 })
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(async () => (await keptPlace('module-one'))?.x).toBeGreaterThan(80)
  })
  it('WALL-2.33 a handle sizes it, the handle above turns it', async () => {
    await page.mouse.click(...(Object.values(await middle(box(page, 'module-two'))) as [number, number]))
    await drag(page, await middle(page.locator('[data-handle="4"]')), { x: 80, y: 40 })
    await expect.poll(async () => (await keptPlace('module-two'))?.width).toBeGreaterThan(290)
    const knob = await middle(page.locator('[data-handle="turn"]'))
    await drag(page, knob, { x: 200, y: 60 })
    await expect.poll(async () => (await keptPlace('module-two'))?.turn).toBeGreaterThan(30)
  })
  it('WALL-2.33 a drag on the ground moves the wall and changes nothing of it; with Shift it chooses', async () => {
    const before = (await kept()).document
    const ground = await page.locator('.canvas').boundingBox()
    if (!ground) throw new Error('There is no ground.')
    const corner = { x: ground.x + 8, y: ground.y + 8 }
    const was = await middle(box(page, 'module-one'))
    await drag(page, corner, { x: 60, y: 30 })
    await expect.poll(async () => Math.round((await middle(box(page, 'module-one'))).x - was.x)).toBe(60)
    await page.keyboard.down('Shift')
    await drag(page, corner, { x: ground.width - 16, y: ground.height - 16 })
    await page.keyboard.up('Shift')
    await expect.poll(() => page.locator('.gizmo').getAttribute('data-several')).toBe('true')
    expect((await kept()).document).toEqual(before)
  })
  it('WALL-2.33 what is copied comes back from the clipboard, also on another table', async () => {
    const other = await openPage(at.browser, at.url)
    await other.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await signIn(other, 'ada')
    await other.goto('/wall')
    await box(other, 'module-one').focus()
    await other.keyboard.press('ControlOrMeta+c')
    await other.keyboard.press('ControlOrMeta+v')
    await expect.poll(async () => (await kept()).document.modules.length).toBe(3)
    // The first table hears of it from the house.
    await expect.poll(() => page.locator('[data-module]').count()).toBe(3)
    await other.keyboard.press('Delete')
    await expect.poll(async () => (await kept()).document.modules.length).toBe(2)
    expect(other.complaints).toEqual([])
    await other.context().close()
  })
  it('WALL-2.31 without a line the lamp says so, and what was changed survives a reload and goes out', async () => {
    await page.route('**/api/me/wall', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    )
    await box(page, 'module-one').focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.locator('.desk-lamp[data-state="away"]').waitFor()
    const before = (await keptPlace('module-one'))?.x ?? 0
    await page.reload()
    await page.locator('.desk-lamp[data-state="away"]').waitFor()
    await page.unroute('**/api/me/wall')
    await page.locator('.desk-lamp').click()
    await saved(page)
    expect((await keptPlace('module-one'))?.x).toBe(before + 8)
    expect(page.complaints).toEqual([])
  })
  it('UI-2 neither the table nor its panels have findings', async () => {
    await box(page, 'module-one').focus()
    for (const name of ['Add', 'Edit', 'Order', 'Theme', 'Layout', 'Share', 'History']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.locator('#desk-panel').waitFor()
      await expectAccessible(page, name)
    }
  })
})

describe('with keys alone', () => {
  it('WALL-2.34 Tab goes in the order of reading; arrows move, size, turn and layer; each act is said', async () => {
    await lay(note('module-one', 0, 0, 'First'), note('module-two', 400, 300, 'Second'))
    const page = await table()
    await box(page, 'module-one').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-module'))).toBe('module-two')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.press('.')
    await page.keyboard.press(']')
    await expect.poll(() => keptPlace('module-two')).toMatchObject({ x: 401, y: 308, width: 248, turn: 5, layer: 1 })
    await expect.poll(() => page.locator('[role="log"]').innerText()).toContain('front')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-module'))).toBe('module-two')
    await page.getByRole('button', { name: 'Order', exact: true }).click()
    await page.getByRole('button', { name: 'Read earlier: Words: Second' }).press('Enter')
    await expect.poll(async () => (await kept()).document.modules[0]?.id).toBe('module-two')
    await box(page, 'module-two').focus()
    await page.keyboard.press('Delete')
    await page.keyboard.press('ControlOrMeta+z')
    await saved(page)
    expect((await kept()).document.modules.map(({ id }) => id)).toEqual(['module-two', 'module-one'])
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})

describe('on a phone', () => {
  it('WALL-2.35 a thing is added, written in and moved by touch, and read in one column', async () => {
    await lay(note('module-one', 0, 0, 'First'))
    const page = await table({ viewport: widths.phone, hasTouch: true, isMobile: true })
    await page.getByRole('button', { name: 'Add', exact: true }).tap()
    await page.locator('.add-kind[data-kind="text"]').tap()
    await page.locator('#desk-panel textarea').fill('Written with a thumb')
    await page.getByRole('button', { name: 'Close' }).tap()
    await expect.poll(async () => JSON.stringify((await kept()).document.modules)).toContain('Written with a thumb')
    const before = await keptPlace('module-one')
    await page.getByRole('button', { name: 'Show all of it' }).tap()
    await box(page, 'module-one').tap()
    const session = await page.context().newCDPSession(page)
    const from = await middle(box(page, 'module-one'))
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) })
    await touch('touchStart', [from])
    await touch('touchMove', [{ x: from.x, y: from.y + 30 }])
    await touch('touchMove', [{ x: from.x, y: from.y + 60 }])
    await touch('touchEnd', [])
    await expect.poll(async () => (await keptPlace('module-one'))?.y).toBeGreaterThan((before?.y ?? 0) + 40)
    // Two fingers on what is chosen turn and scale it.
    const now = await middle(box(page, 'module-one'))
    await touch('touchStart', [
      { x: now.x - 20, y: now.y },
      { x: now.x + 20, y: now.y },
    ])
    await touch('touchMove', [
      { x: now.x - 30, y: now.y - 30 },
      { x: now.x + 30, y: now.y + 30 },
    ])
    await touch('touchEnd', [])
    await expect.poll(async () => (await keptPlace('module-one'))?.turn).toBeGreaterThan(30)
    await expectAccessible(page, 'the table on a phone')
    await page.goto('/@ada')
    await page.locator('.column').waitFor()
    const texts = await page.locator('.column-module').allInnerTexts()
    expect(texts.map((text) => text.trim())).toEqual(['First', 'Written with a thumb'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(page, 'a wall on a phone')
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})

describe('a visitor', () => {
  it('WALL-2.36 sees what is for them, hears of changes, and has a strip that is the house’s own', async () => {
    await lay(note('module-one', 0, 0, 'For all'), {
      ...note('module-two', 300, 0, 'A secret'),
      audience: 'me' as const,
    } as never)
    const page = await openPage(at.browser, at.url)
    await signIn(page, 'bob')
    await page.goto('/@ada')
    await page.locator('.canvas').waitFor()
    expect(await page.locator('[data-module]').allInnerTexts()).toEqual(['For all'])
    expect(await page.content()).not.toContain('A secret')
    await lay(note('module-one', 0, 0, 'For all, again'))
    await expect.poll(() => page.locator('[data-module]').innerText()).toBe('For all, again')
    await page.getByRole('radio', { name: 'Calm' }).check()
    await page.locator('.calm').waitFor()
    expect(await page.locator('.strip .label, .strip button').count()).toBeGreaterThan(0)
    await expectAccessible(page, 'a calm wall')
    await page.goto('/@nobody-here')
    await expect.poll(() => page.locator('.error-code').count()).toBe(1)
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})
