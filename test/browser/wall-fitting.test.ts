// Words in their boxes whatever a theme’s typeface makes of them, and the table on a phone: what is asked for is in sight, near enough to be read, and what is new lies below.
import { expect, it } from 'vitest'
import type { ThemeBase } from '#contract/themes'
import { changeWall, getOwnWall } from '#contract/walls'
import { presets } from '#wall/presets'
import { openPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { box, isWithin, keptOf, leave, newChange, note, press, seen, tableWith } from './laid-table.ts'

const at = furnished()
const phone = { viewport: widths.phone, hasTouch: true, isMobile: true } as const
const words = 'I grew up beside the water, repair radios and bake bread that does not always rise. '

it('WALL-6.5 words stay whole in a box that holds them in one typeface, by all six themes, for whoever looks', async () => {
  const tight = note('note-tight', 0, 0, 380, 168)
  const long = note('note-long-', 420, 0, 200, 96)
  const table = await tableWith(at, [
    { ...tight, kind: 'text', content: { markdown: words.repeat(2) } },
    { ...long, kind: 'text', content: { markdown: words.repeat(6) } },
  ])
  const visitor = await openPage(at.browser, at.url)
  await signIn(visitor, 'bob')
  await visitor.goto('/@ada')
  const bodies = (id: string) => visitor.locator(`.canvas-module[data-module="${id}"] .module-body`)
  const standsOut = (id: string) => bodies(id).evaluate((body) => body.scrollHeight - body.clientHeight)
  const smaller: string[] = []
  for (const base of Object.keys(presets) as readonly ThemeBase[]) {
    await at.ada.visitor.request(changeWall, {
      body: { client_id: newChange(), steps: [{ step: 'theme', theme: presets[base] }] },
    })
    await visitor.locator(`.canvas[data-base="${base}"]`).waitFor()
    await visitor.evaluate(() => document.fonts.ready.then(() => undefined))
    await expect.poll(() => standsOut('note-tight'), { message: base }).toBeLessThanOrEqual(1)
    const size = (id: string) => bodies(id).evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize))
    if ((await size('note-tight')) < 17) smaller.push(base)
    // What no size would help is never set so small that nobody reads it, and says that there is more.
    expect(await size('note-long-')).toBeCloseTo(17 * 0.75)
    expect(await bodies('note-long-').getAttribute('data-more')).toBe('true')
  }
  // Else the box would prove nothing.
  expect(smaller.length).toBeGreaterThan(0)
  await leave(table)
  await leave(visitor)
})

it('WALL-6.5 a title that grows by a word stays off what lies below it', async () => {
  const title = note('note-title', 0, 0, 352, 64)
  const look = { ...title.look, face: 'title', size: 40, frame: 'none', field: 'none' } as const
  const said = (markdown: string) => ({ ...title, kind: 'text', look, content: { markdown } }) as const
  const table = await tableWith(at, [said('Rosie Moon')])
  const body = table.locator('.canvas-module[data-module="note-title"] .module-body')
  const size = () => body.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  await table.evaluate(() => document.fonts.ready.then(() => undefined))
  await expect.poll(size).toBe(40)
  const steps = [{ step: 'put', module: said('Rosie Moon Rises Again') }] as const
  await at.ada.visitor.request(changeWall, { body: { client_id: newChange(), steps: [...steps] } })
  await expect.poll(size).toBeLessThan(40)
  expect(await size()).toBeGreaterThanOrEqual(20)
  await expect
    .poll(() =>
      body.evaluate(
        (one) => one.scrollHeight - one.clientHeight - Number.parseFloat(getComputedStyle(one).fontSize) / 3,
      ),
    )
    .toBeLessThanOrEqual(0)
  await leave(table)
})

it('WALL-2.62 on a phone a file is asked for in sight, what is opened comes near enough to be read, and what is new lies below the rest', async () => {
  const page = [0, 1, 2].flatMap((column) =>
    [0, 1].map((row) => note(`note-${column}-${row}-`, column * 410, row * 220, 390, 200)),
  )
  const table = await tableWith(at, page, phone)
  await press(table, 'Add')
  await table.locator('.add-kind[data-kind="image"]').click()
  const drop = table.locator('#desk-panel input[type=file]')
  await expect.poll(async () => (await drop.locator('xpath=..').boundingBox())?.y).toBeGreaterThan(0)
  const sheet = await seen(table.locator('#desk-panel'))
  expect(isWithin(await seen(drop.locator('xpath=..')), sheet)).toBe(true)
  await table.locator('.add-kind[data-kind="text"]').click()
  await expect.poll(async () => (await keptOf(at)).length).toBe(page.length + 1)
  const fresh = (await keptOf(at)).find(({ id }) => !page.some((one) => one.id === id))
  expect(fresh?.place.y).toBeGreaterThanOrEqual(420)
  expect(fresh?.place.x).toBeGreaterThanOrEqual(0)
  expect((fresh?.place.x ?? 0) + (fresh?.place.width ?? 0)).toBeLessThanOrEqual(1210)
  // Open, it is as wide as the phone allows; closed, the whole is there again.
  const near = await seen(box(table, fresh?.id ?? ''))
  expect(near.right - near.left).toBeGreaterThan(160)
  expect(isWithin(near, await seen(table.locator('.canvas')))).toBe(true)
  await press(table, 'Close')
  const far = await seen(box(table, fresh?.id ?? ''))
  expect(far.right - far.left).toBeLessThan(near.right - near.left)
  await leave(table)
})

it('WALL-2.63 WALL-6.6 the head says who sees what is built; of looks that are tried the last alone is told, and the one before them all is still offered', async () => {
  const table = await tableWith(at, [note('note-one-', 0, 0)])
  const own = { ...presets.zen, name: 'My own look', line: 5 }
  await at.ada.visitor.request(changeWall, {
    body: { client_id: newChange(), steps: [{ step: 'theme', theme: own }] },
  })
  await press(table, 'Theme')
  await table.getByRole('button', { name: 'My own look' }).waitFor()
  for (const base of ['retro', 'cyber', 'zen'] as const) await press(table, presets[base].name)
  await expect.poll(() => table.locator('.toast').count()).toBe(1)
  await table.locator('.toast').getByText(presets.zen.name).waitFor()
  await press(table, 'My own look')
  await expect.poll(async () => (await at.ada.visitor.request(getOwnWall, {})).document.theme).toEqual(own)
  await press(table, 'Everyone sees it')
  await table.getByRole('radio', { name: 'Only me' }).check({ force: true })
  await table.getByRole('button', { name: 'Only you see it' }).waitFor()
  await table.getByRole('radio', { name: 'Everyone' }).first().check({ force: true })
  await table.getByRole('button', { name: 'Everyone sees it' }).waitFor()
  await leave(table)
})

it('WALL-2.64 WALL-2.68 a wall that somebody made high opens at its upper edge, large enough to be read, and is shown whole on demand', async () => {
  const page = [note('note-top--', 0, 0, 1_100, 500), note('note-deep-', 300, 2_600, 300, 200)]
  const table = await tableWith(at, page)
  const visitor = await openPage(at.browser, at.url)
  await signIn(visitor, 'bob')
  await visitor.goto('/@ada')
  for (const one of [table, visitor]) {
    const top = one.locator('.canvas-module[data-module="note-top--"]')
    await expect.poll(async () => (await seen(top)).right - (await seen(top)).left).toBeGreaterThan(0.75 * 1_000)
    expect(isWithin(await seen(top), await seen(one.locator('.canvas')))).toBe(true)
  }
  const deep = visitor.locator('.canvas-module[data-module="note-deep-"]')
  const inSight = async () => isWithin(await seen(deep), await seen(visitor.locator('.canvas')))
  expect(await inSight()).toBe(false)
  await visitor.locator('.canvas').hover()
  await visitor.mouse.wheel(0, 1_600)
  await expect.poll(inSight).toBe(true)
  await press(visitor, 'Show all of it')
  await expect.poll(inSight).toBe(true)
  // What changes nothing answers all the same.
  expect(await visitor.getByText('All of it is in sight.').count()).toBe(0)
  await press(visitor, 'Show all of it')
  await visitor.getByText('All of it is in sight.').waitFor()
  await visitor.context().close()
  await leave(table)
})
