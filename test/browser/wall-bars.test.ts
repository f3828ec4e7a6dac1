// The bars above and below a wall: how much of a phone they leave it, what can be pressed in them, and the sheet with the rest.
import { beforeAll, describe, expect, it } from 'vitest'
import { changeWall } from '#contract/walls'
import { send } from '#dev-env/files'
import { sampleModule } from '#dev-env/sample-module'
import { wav } from '#dev-env/sounds'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { leave } from './laid-table.ts'
import { inSheet, moreOf } from './wall-strip.ts'

const at = furnished()
const phone = { viewport: widths.phone, hasTouch: true, isMobile: true }

beforeAll(async () => {
  const { name: file } = await send(at.ada, wav(60_000), 'audio')
  const sound = {
    ...sampleModule('module-rain', ''),
    kind: 'audio' as const,
    place: { x: 0, y: 300, width: 320, height: 160, turn: 0, layer: 2 },
    content: { file, title: 'Rain on the roof' },
  }
  await at.ada.visitor.request(changeWall, {
    body: {
      client_id: 'a-wall-with-bars',
      steps: [
        { step: 'put', module: sampleModule('module-words', 'Mind the step.') },
        { step: 'put', module: sound },
      ],
    },
  })
})

async function onWall(name: string | null, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  if (name !== null) await signIn(page, name)
  await page.goto('/@ada')
  await page.getByText('Mind the step.').waitFor()
  return page
}
/** How much of the height of the window is not the wall. */
const taken = (page: WatchedPage) =>
  page.locator('.wall-page-wall').evaluate((wall) => innerHeight - wall.getBoundingClientRect().height)
/** What in the bars is too small for a thumb. */
const small = (page: WatchedPage, bar: string, what = 'a, button, select') =>
  page.locator(`${bar} :is(${what}):visible`).evaluateAll((all) =>
    all
      .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
  )

describe('WALL-2.60 on a phone the bars leave the window to the wall', () => {
  it.each([
    ['its owner', 'ada', 120],
    ['a visitor', 'bob', 120],
    ['a stranger', null, 120],
  ] as const)('%s', async (_, name, most) => {
    const page = await onWall(name, phone)
    if (name === 'bob') await page.getByRole('button', { name: 'Follow ada' }).waitFor()
    expect(await taken(page)).toBeLessThanOrEqual(most)
    expect(await small(page, '.strip')).toEqual([])
    await inSheet(page, async (sheet) => {
      for (const way of ['Canvas', 'Column', 'Calm']) await sheet.getByRole('radio', { name: way }).waitFor()
      await sheet.getByRole('button', { name: 'Stickers' }).waitFor()
      expect(await sheet.getByRole('link', { name: 'Your journal' }).count()).toBe(name === 'ada' ? 1 : 0)
      expect(await small(page, '.strip-parts')).toEqual([])
      await expectAccessible(page, 'the sheet of a wall on a phone')
    })
    await leave(page)
  })

  it('also while something sounds, whose keys unfold', async () => {
    const page = await onWall('ada', phone)
    await page.getByRole('button', { name: 'Play Rain on the roof' }).click()
    const deck = page.getByRole('region', { name: 'What you hear' })
    await deck.waitFor()
    expect(await taken(page)).toBeLessThanOrEqual(200)
    expect(await small(page, '.deck', 'button')).toEqual([])
    // All of what it says leads to whose it is.
    const said = await deck.locator('.deck-what').boundingBox()
    expect(said?.height).toBeGreaterThanOrEqual(44)
    expect(await deck.getByRole('slider').count()).toBe(0)
    await deck.getByRole('button', { name: 'Where in it, and how loud' }).click()
    await expect.poll(() => deck.getByRole('slider').count()).toBe(2)
    await deck.getByRole('button', { name: 'Silence the house' }).waitFor()
    await expectAccessible(page, 'the deck, unfolded')
    await leave(page)
  })
})

describe('WALL-2.60 the strip', () => {
  it('is one row for its owner on a desktop, and keys reach what is in its sheet', async () => {
    const page = await onWall('ada')
    expect((await page.locator('.strip').boundingBox())?.height).toBeLessThanOrEqual(60)
    await page.locator('.strip').getByRole('button', { name: 'Stickers' }).waitFor()
    await moreOf(page).focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'More about this wall' })
    await sheet.getByLabel('Who is felt on this wall').waitFor()
    await sheet.getByRole('link', { name: 'Your journal' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => moreOf(page).evaluate((button) => button === document.activeElement)).toBe(true)
    await leave(page)
  })
})
