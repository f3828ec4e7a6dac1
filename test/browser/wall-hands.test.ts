// The drafting table as a newcomer’s hands find it: what is new lies in sight and on nothing, and panels leave the wall where it was looked at.
import { describe, expect, it } from 'vitest'
import { expectAccessible, type WatchedPage, widths } from './browser.ts'
import { furnished } from './furnished.ts'
import { areApart, box, closePanel, isWithin, keptOf, leave, note, press, seen, tableWith } from './laid-table.ts'

const at = furnished()

/** A wall that fills a desktop, without room for much in its middle. */
const crowd = Array.from({ length: 24 }, (_, n) => note(`crowd-${n}`.padEnd(9, '-'), (n % 6) * 264, (n >> 2) * 144))

describe('what is new', () => {
  it.each([
    ['desktop', {}],
    ['phone', { viewport: widths.phone, hasTouch: true, isMobile: true }],
  ] as const)(
    'WALL-2.27 lies in the part that is looked at, on nothing, in front and chosen: %s',
    async (_, options) => {
      const page = await tableWith(at, crowd, options)
      const ids = new Set(crowd.map(({ id }) => id))
      for (const kind of ['text', 'links', 'title']) {
        await press(page, 'Add')
        await page.locator(`.add-kind[data-kind="${kind}"]`).click()
        await page.locator('#desk-panel :is(textarea, input)').first().waitFor()
        await expect.poll(async () => (await keptOf(at)).length).toBe(ids.size + 1)
        const fresh = (await keptOf(at)).find(({ id }) => !ids.has(id))
        if (!fresh) throw new Error('Nothing was added.')
        ids.add(fresh.id)
        const now = await seen(box(page, fresh.id))
        expect(isWithin(now, await seen(page.locator('.canvas'))), `${kind} is in sight`).toBe(true)
        for (const { id, place } of await keptOf(at)) {
          if (id === fresh.id) continue
          expect(areApart(now, await seen(box(page, id))), `${kind} lies on ${id}`).toBe(true)
          expect(fresh.place.layer).toBeGreaterThan(place.layer)
        }
        const gizmo = await seen(page.locator('.gizmo'))
        expect(Math.abs(gizmo.left - now.left) + Math.abs(gizmo.right - now.right)).toBeLessThan(3)
        await closePanel(page)
        // What was brought into sight stays there without the panel as well.
        expect(isWithin(await seen(box(page, fresh.id)), await seen(page.locator('.canvas')))).toBe(true)
      }
      await leave(page)
    },
  )

  it('WALL-2.27 does not move the view while there is room in it', async () => {
    const page = await tableWith(at, [note('note-one-', 0, 0, 480, 360)], { viewport: { width: 1440, height: 640 } })
    await page.getByRole('button', { name: 'Further away' }).click()
    await page.getByRole('button', { name: 'Further away' }).click()
    await press(page, 'Add')
    // Beside it there is room within the window; above it would be nearer and out of sight.
    const canvas = await seen(page.locator('.canvas'))
    const one = await seen(box(page, 'note-one-'))
    await page.mouse.move(canvas.left + 20, canvas.bottom - 20)
    await page.mouse.wheel((one.left + one.right - canvas.left - canvas.right) / 2, 0)
    const before = await seen(box(page, 'note-one-'))
    await page.locator('.add-kind[data-kind="links"]').click()
    await page.locator('#desk-panel input').first().waitFor()
    expect(await seen(box(page, 'note-one-'))).toEqual(before)
    expect(isWithin(await seen(page.locator('.gizmo')), canvas)).toBe(true)
    await leave(page)
  })

  it('WALL-2.27 what is pasted or doubled lies on nothing either', async () => {
    const page = await tableWith(at, [note('note-one-', 0, 0), note('note-two-', 264, 0)])
    await box(page, 'note-one-').focus()
    await page.keyboard.press('ControlOrMeta+d')
    await expect.poll(async () => (await keptOf(at)).length).toBe(3)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await box(page, 'note-one-').focus()
    await page.keyboard.press('ControlOrMeta+c')
    await page.keyboard.press('ControlOrMeta+v')
    await expect.poll(async () => (await keptOf(at)).length).toBe(4)
    const places: Awaited<ReturnType<typeof seen>>[] = []
    for (const { id } of await keptOf(at)) places.push(await seen(box(page, id)))
    for (const [n, one] of places.entries())
      for (const other of places.slice(n + 1)) expect(areApart(one, other)).toBe(true)
    await leave(page)
  })
})

describe('panels', () => {
  const all = ['Add', 'Edit', 'Order', 'Theme', 'Layout', 'Share', 'History']
  it.each([
    ['desktop', {}],
    ['phone', { viewport: widths.phone, hasTouch: true, isMobile: true }],
  ] as const)('WALL-2.50 leave the wall where it is looked at, open and closed: %s', async (_, options) => {
    const page = await tableWith(
      at,
      [note('note-one-', 0, 0), note('note-two-', 900, 700), note('note-three', 900, 0)],
      options,
    )
    const before = await seen(box(page, 'note-one-'))
    await page.getByRole('button', { name: 'Nearer' }).click()
    await page.getByRole('button', { name: 'Further away' }).click()
    const resting = await seen(box(page, 'note-one-'))
    expect(Math.abs(resting.left - before.left)).toBeLessThan(20)
    for (const name of all) {
      await press(page, name)
      await page.locator('#desk-panel').waitFor()
      expect(await seen(box(page, 'note-one-')), `${name} is open`).toEqual(resting)
      await closePanel(page)
      expect(await seen(box(page, 'note-one-')), `${name} was closed`).toEqual(resting)
    }
    await leave(page)
  })

  it('WALL-2.50 what is written in comes out from behind the panel, and goes back unless the wall was moved meanwhile', async () => {
    const page = await tableWith(at, [note('note-one-', 0, 0), note('note-two-', 1400, 500)])
    const two = box(page, 'note-two-')
    const before = await seen(two)
    await two.click()
    await press(page, 'Edit')
    await page.locator('#desk-panel textarea').waitFor()
    const isOut = async () => isWithin(await seen(two), await seen(page.locator('.canvas')))
    await expect.poll(isOut).toBe(true)
    await closePanel(page)
    await expect.poll(() => seen(two)).toEqual(before)

    await press(page, 'Edit')
    await page.locator('#desk-panel textarea').waitFor()
    await expect.poll(isOut).toBe(true)
    const canvas = await seen(page.locator('.canvas'))
    await page.mouse.move(canvas.left + 20, canvas.bottom - 20)
    await page.mouse.wheel(0, 60)
    const moved = await seen(two)
    await closePanel(page)
    expect(await seen(two)).toEqual(moved)
    await leave(page)
  })
})

describe('what is chosen', () => {
  /** Points of a thing at which a press would hold something else. */
  const covered = async (page: WatchedPage, id: string): Promise<readonly string[]> =>
    await box(page, id).evaluate((thing) => {
      const { left, top, width, height } = thing.getBoundingClientRect()
      const found: string[] = []
      for (let across = 0.5; across < 24; across += 1)
        for (let down = 0.5; down < 12; down += 1) {
          const under = document.elementFromPoint(left + (width * across) / 24, top + (height * down) / 12)
          const handle = under?.closest<HTMLElement>('[data-handle]')
          if (handle) found.push(handle.dataset['handle'] ?? '')
        }
      return [...new Set(found)]
    })

  it.each([
    ['with a mouse', {}, 'Nearer', 1],
    ['with a mouse, from afar', {}, 'Further away', 4],
    ['with a finger', { viewport: widths.phone, hasTouch: true, isMobile: true }, 'Nearer', 0],
  ] as const)('WALL-2.51 leaves its neighbours to be held everywhere: %s', async (_, options, zoom, times) => {
    const page = await tableWith(at, crowd, options)
    for (let n = 0; n < times; n += 1) await page.getByRole('button', { name: zoom }).click()
    for (const middle of ['crowd-8--', 'crowd-15-']) {
      const { left, top, right, bottom } = await seen(box(page, middle))
      await page.mouse.click((left + right) / 2, (top + bottom) / 2)
      await expect.poll(async () => (await seen(page.locator('.gizmo'))).left).toBeCloseTo(left, 0)
      for (const { id } of crowd)
        if (id !== middle) expect(await covered(page, id), `${id} beside ${middle}`).toEqual([])
      // Itself it can still be moved by its middle.
      expect(
        await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('[data-handle]') === null, [
          (left + right) / 2,
          (top + bottom) / 2,
        ] as const),
      ).toBe(true)
    }
    await leave(page)
  })

  it('WALL-2.51 is turned and sized also where it is alone, at the edge of the window, or small', async () => {
    const page = await tableWith(at, [note('note-one-', 0, 0, 300, 600), note('note-two-', 800, 300, 88, 32)])
    const canvas = await seen(page.locator('.canvas'))
    for (const id of ['note-one-', 'note-two-']) {
      const { left, top, right, bottom } = await seen(box(page, id))
      await page.mouse.click((left + right) / 2, (top + bottom) / 2)
      await expect.poll(async () => (await seen(page.locator('.gizmo'))).left).toBeCloseTo(left, 0)
      expect(isWithin(await seen(page.locator('.gizmo-turn')), canvas), `${id} is turned`).toBe(true)
      expect(isWithin(await seen(page.locator('[data-handle="4"]')), canvas), `${id} is sized`).toBe(true)
    }
    const corner = await seen(page.locator('[data-handle="4"]'))
    await page.mouse.move(corner.left + 8, corner.top + 8)
    await page.mouse.down()
    await page.mouse.move(corner.left + 68, corner.top + 48, { steps: 4 })
    await page.mouse.up()
    await expect
      .poll(async () => (await keptOf(at)).find(({ id }) => id === 'note-two-')?.place.width)
      .toBeGreaterThan(120)
    await leave(page)
  })
})

describe('a wall that was moved out of its window', () => {
  it('WALL-2.55 is one press away, for whoever builds it and for whoever looks', async () => {
    // Far from the middle of the plane, where the window is before it is measured.
    const page = await tableWith(at, [note('crowd-0--', 9_000, 9_000), note('crowd-1--', 9_300, 9_000)])
    await page.addInitScript(() => {
      const told = () => document.querySelector('.way-back') && document.documentElement.setAttribute('data-lost', '')
      new MutationObserver(told).observe(document, { subtree: true, childList: true })
    })
    for (const [where, canvas] of [
      ['/wall', page.locator('.table .canvas')],
      ['/@ada', page.locator('.canvas')],
    ] as const) {
      await page.goto(where)
      const thing = page.locator('.canvas-module[data-module="crowd-0--"]')
      await thing.waitFor()
      const back = page.getByRole('button', { name: 'Back to it' })
      await expect.poll(async () => isWithin(await seen(thing), await seen(canvas))).toBe(true)
      expect(await page.locator('html[data-lost]').count(), 'told before anybody moved').toBe(0)
      await canvas.hover({ position: { x: 8, y: 8 } })
      await page.mouse.wheel(0, 5_000)
      await back.waitFor()
      expect(isWithin(await seen(thing), await seen(canvas))).toBe(false)
      await back.focus()
      await page.keyboard.press('Enter')
      await expect.poll(async () => isWithin(await seen(thing), await seen(canvas))).toBe(true)
      await back.waitFor({ state: 'detached' })
      expect(await canvas.evaluate((window) => window === document.activeElement)).toBe(true)
    }
    await leave(page)
  })
})

describe('what was looked at before', () => {
  it('WALL-2.56 another thing is shown from its beginning, and whoever comes back comes to build', async () => {
    const page = await tableWith(at, crowd.slice(0, 2), { viewport: { width: 1440, height: 500 } })
    const panel = page.locator('#desk-panel')
    await box(page, 'crowd-0--').dblclick()
    await panel.getByRole('textbox').first().waitFor()
    await panel.evaluate((whole) => whole.scrollTo(0, 10_000))
    expect(await panel.evaluate((whole) => whole.scrollTop)).toBeGreaterThan(50)
    await box(page, 'crowd-1--').click()
    await expect.poll(() => panel.getByRole('textbox').first().inputValue()).toBe('crowd-1--')
    expect(await panel.evaluate((whole) => whole.scrollTop)).toBe(0)
    await page.getByRole('radio', { name: 'Phone' }).check({ force: true })
    await page.locator('.look-at').waitFor()
    await page.getByRole('link', { name: 'Neighbours' }).click()
    await page.waitForURL('**/people')
    await page.getByRole('link', { name: 'Your wall' }).click()
    await page.locator('.table').waitFor()
    expect(await page.locator('.look-at').count()).toBe(0)
    await leave(page)
  })
})

describe('the order of reading', () => {
  it('WALL-2.52 one press brings a thing to its beginning or its end', async () => {
    const page = await tableWith(at, crowd.slice(0, 5), { viewport: widths.phone, hasTouch: true, isMobile: true })
    await press(page, 'Order')
    const order = async () => (await keptOf(at)).map(({ id }) => id)
    await page.getByRole('button', { name: 'Read first: Words: crowd-3--' }).tap()
    await expect.poll(async () => (await order())[0]).toBe('crowd-3--')
    await page.getByRole('button', { name: 'Read last: Words: crowd-3--' }).tap()
    await expect.poll(async () => (await order()).at(-1)).toBe('crowd-3--')
    expect(await page.getByRole('button', { name: 'Read last: Words: crowd-3--' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect.poll(async () => (await order())[0]).toBe('crowd-3--')
    await expectAccessible(page, 'the order on a phone')
    await leave(page)
  })
})
