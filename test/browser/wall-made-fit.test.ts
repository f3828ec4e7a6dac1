// Another layout and another look hide nothing of what was written: things become as high as their words, what is below moves down, and one undo takes all of it back.
import { expect, it } from 'vitest'
import type { WallModule } from '#contract/modules'
import { changeWall } from '#contract/walls'
import { bytesOf, photo, send } from '#dev-env/files'
import { presets } from '#wall/presets'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { areApart, box, isWithin, keptOf, leave, newChange, note, press, seen, tableWith } from './laid-table.ts'

const at = furnished()
const words = 'I fold paper birds out of bus tickets, and go on long night walks when the street lamps hum. '
const title = {
  ...note('own-title-', 0, 0, 640, 96),
  kind: 'text',
  look: { frame: 'none', field: 'none', face: 'title', size: 64, align: 'start' },
  content: { markdown: 'Paperbird' },
} as const
const texts = [1, 2, 3].map((at) => ({
  ...note(`own-text-${at}-`, 0, at * 300, 480, 280),
  kind: 'text' as const,
  content: { title: `Title ${at}`, markdown: words.repeat(3) },
}))

/** Whatever hides some of its words, or has a word broken in two; by id. */
const hiding = (page: WatchedPage): Promise<readonly string[]> =>
  page.locator('.table .canvas-module:has(.kind-text)').evaluateAll((all) =>
    all.flatMap((one) => {
      const body = one.querySelector<HTMLElement>('.module-body')
      if (!body) return []
      const isTitle = body.parentElement?.dataset['face'] === 'title'
      const strokes = isTitle ? Number.parseFloat(getComputedStyle(body).fontSize) / 3 : 1
      body.style.overflowWrap = 'normal'
      const isBroken = isTitle && body.scrollWidth > body.clientWidth + 1
      body.style.removeProperty('overflow-wrap')
      const isHidden = body.scrollHeight > body.clientHeight + strokes
      return isHidden || isBroken ? [`${one.id} ${isHidden} ${isBroken}`] : []
    }),
  )
const undo = (page: WatchedPage) => page.locator('.ledge').getByRole('button', { name: 'Undo' }).click()
const ready = (page: WatchedPage) => page.locator('.desk-lamp[data-state="saved"]').waitFor()

it('WALL-2.65 WALL-11.11 WALL-11.12 a layout and a look hide no words, and one undo takes each back with all that moved', async () => {
  const table = await tableWith(at, [title, ...texts])
  const before = await keptOf(at)
  await press(table, 'Layout')
  await press(table, 'Zine')
  await press(table, 'Lay it out')
  await table.locator('dialog[open]').waitFor({ state: 'detached' })
  await expect.poll(async () => (await keptOf(at)).length).toBeGreaterThan(before.length)
  await expect.poll(() => hiding(table)).toEqual([])
  await table.locator('.desk-panel-close').click()
  // Near enough to be read, and in the middle of the window.
  const canvas = await seen(table.locator('.table .canvas'))
  await expect
    .poll(async () => {
      const { left, right } = await seen(box(table, 'own-text-1-'))
      return (right - left) / 400
    })
    .toBeGreaterThan(0.65)
  expect(isWithin(await seen(box(table, 'own-title-')), canvas)).toBe(true)
  await ready(table)
  const laid = await keptOf(at)
  await press(table, 'Theme')
  for (const base of ['cyber', 'zen', 'terminal'] as const) {
    await press(table, presets[base].name)
    await expect.poll(async () => [base, await hiding(table)]).toEqual([base, []])
  }
  await table.locator('.desk-panel-close').click()
  await ready(table)
  const apart = async (): Promise<boolean> => {
    const [one, other, third] = await Promise.all(texts.map(({ id }) => seen(box(table, id))))
    return Boolean(one && other && third && areApart(one, other) && areApart(other, third) && areApart(one, third))
  }
  await expect.poll(apart).toBe(true)
  for (let look = 0; look < 3; look += 1) await undo(table)
  await expect.poll(() => keptOf(at)).toEqual(laid)
  await undo(table)
  await expect.poll(() => keptOf(at)).toEqual(before)
  await leave(table)
})

it('WALL-2.66 what hides words says so to its owner where it is built, and one press makes it fit', async () => {
  const content = { markdown: words.repeat(4) }
  const small: WallModule = { ...note('small-one-', 0, 0, 320, 80), kind: 'text', content }
  const table = await tableWith(at, [small, note('below-one-', 0, 100)])
  const mark = table.getByRole('button', { name: 'Words are hidden here. Make it fit' })
  await mark.waitFor()
  await expectAccessible(table, 'a mark on what hides words')
  await mark.focus()
  await table.keyboard.press('Enter')
  await mark.waitFor({ state: 'detached' })
  await expect.poll(() => hiding(table)).toEqual([])
  expect(areApart(await seen(box(table, 'small-one-')), await seen(box(table, 'below-one-')))).toBe(true)
  await undo(table)
  await mark.waitFor()
  await expect
    .poll(async () => (await keptOf(at)).map(({ place }) => [place.y, place.height]))
    .toEqual([
      [0, 80],
      [100, 120],
    ])
  await leave(table)
})

it('WALL-3.54 of pictures in a grid all are shown', async () => {
  const files = await Promise.all(
    [
      [600, 800],
      [800, 600],
      [640, 640],
    ].map(async ([width = 0, height = 0]) => (await send(at.ada, await bytesOf(photo(width, height).png()))).name),
  )
  const pictures = files.map((file) => ({ file, alt: file, caption: '' }))
  const table = await tableWith(at, [
    { ...note('grid-three', 0, 0, 480, 360), kind: 'gallery', content: { title: '', shape: 'grid', pictures } },
  ])
  const frame = await seen(box(table, 'grid-three'))
  for (const file of files) {
    const picture = await seen(table.getByAltText(file))
    expect(isWithin(picture, frame)).toBe(true)
    expect(picture.bottom - picture.top).toBeGreaterThan(50)
  }
  await leave(table)
})

it('WALL-3.29 WALL-2.67 what is edited keeps its place while one writes, and a second press hits nothing that has just come', async () => {
  const table = await tableWith(at, [
    { ...note('is-sample-', 0, 0), kind: 'text', content: { title: 'Mine', markdown: 'Of a layout', waits: true } },
  ])
  await box(table, 'is-sample-').click()
  const panel = table.locator('#desk-panel')
  await panel.waitFor()
  const writing = table.getByRole('textbox', { name: 'Words', exact: true })
  const before = await seen(writing)
  await writing.fill('My own words')
  await table.getByText('These words are yours.').waitFor()
  expect(await seen(writing)).toEqual(before)
  await expect.poll(async () => JSON.stringify(await keptOf(at))).toContain('My own words')
  await table.locator('.desk-panel-close').click()
  // Who presses twice means the thing that was there.
  await table.evaluate(async () => {
    const find = (name: string): HTMLElement | null => document.querySelector<HTMLElement>(name)
    for (const tool of document.querySelectorAll<HTMLElement>('.ledge-tool'))
      if (tool.textContent === 'Edit') tool.click()
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    const second = new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true })
    find('.desk-panel-close')?.dispatchEvent(second)
  })
  await panel.waitFor()
  await table.locator('.desk-panel-close').click()
  await panel.waitFor({ state: 'hidden' })
  await leave(table)
})

it('WALL-3.50 whoever has begun is told of the samples that only they see, and takes the rest away at once', async () => {
  const sample = {
    ...note('is-sample-', 300, 0),
    kind: 'text',
    content: { markdown: 'Somebody', waits: true },
  } as const
  const table = await tableWith(at, [sample, { ...sample, id: 'sample-two' }])
  await box(table, 'is-sample-').waitFor()
  expect(await table.getByText('samples, which only you see').count()).toBe(0)
  const own = note('is-my-own-', 0, 0)
  await at.ada.visitor.request(changeWall, { body: { client_id: newChange(), steps: [{ step: 'put', module: own }] } })
  await table.getByText('samples, which only you see').waitFor()
  await expectAccessible(table, 'samples that are left')
  await press(table, 'Take the rest away')
  await expect.poll(async () => (await keptOf(at)).map(({ id }) => id)).toEqual(['is-my-own-'])
  await undo(table)
  await expect.poll(async () => (await keptOf(at)).length).toBe(3)
  await leave(table)
})

it('WALL-3.53 an empty Top 8 is nothing to visitors, and its owner chooses by one press on it', async () => {
  const table = await tableWith(at, [
    note('is-my-own-', 0, 0),
    { ...note('my-eight--', 300, 0), kind: 'top8', content: { title: 'Friends' } },
  ])
  const visitor = await openPage(at.browser, at.url)
  await signIn(visitor, 'bob')
  await visitor.goto('/@ada')
  await visitor.locator('.canvas-module').first().waitFor()
  expect(await visitor.locator('.kind-top8').count()).toBe(0)
  await leave(visitor)
  await box(table, 'my-eight--').getByText('Choose whom you put first').waitFor()
  await box(table, 'my-eight--').click()
  await table.locator('#desk-panel').getByText('Top 8').first().waitFor()
  await leave(table)
})

it('WALL-2.62 WALL-11.12 on a phone what is chosen while fields are open comes into sight, and a layout is first looked at as on a phone', async () => {
  const phone = { viewport: widths.phone, hasTouch: true, isMobile: true } as const
  const table = await tableWith(at, [note('is-upper--', 0, 0, 390, 200), note('is-lower--', 0, 210, 390, 200)], phone)
  await box(table, 'is-upper--').tap()
  await press(table, 'Edit')
  const canvas = table.locator('.table .canvas')
  const [upper, window] = [await seen(box(table, 'is-upper--')), await seen(canvas)]
  expect(isWithin(upper, window)).toBe(true)
  const lower = await seen(box(table, 'is-lower--'))
  expect(isWithin(lower, window)).toBe(false)
  await table.touchscreen.tap(lower.left + 40, Math.min(lower.top, window.bottom - 12) + 6)
  await expect.poll(async () => isWithin(await seen(box(table, 'is-lower--')), await seen(canvas))).toBe(true)
  await table.locator('.desk-panel-close').click()
  await press(table, 'Layout')
  await press(table, 'Zine')
  await table.locator('.layout-phone .column').waitFor()
  await leave(table)
})
