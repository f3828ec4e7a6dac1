// Company on a wall in a real browser: two who look at it feel each other once both want it.
import { expect, it } from 'vitest'
import { changeWall, changeWallSettings } from '#contract/walls'
import { puts } from '#dev-env/sample-module'
import { words } from '#words/index'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { inSheet } from './wall-strip.ts'

const at = furnished()
const isWarm = (page: WatchedPage) => page.locator('.warmth').getAttribute('data-warm')
const standing = (page: WatchedPage) => page.locator('.paw-stand').count()
const wish = (page: WatchedPage) => page.getByRole('button', { name: 'Feel who else is here' })
const toggle = (page: WatchedPage) => inSheet(page, () => wish(page).click())
const unoffered = (page: WatchedPage) => inSheet(page, () => expect.poll(() => wish(page).count()).toBe(0))
const decide = (page: WatchedPage, label: string) =>
  inSheet(page, (sheet) => sheet.getByLabel('Who is felt on this wall').selectOption({ label }))

async function looking(name: string, width: keyof typeof widths, motion: 'no-preference' | 'reduce') {
  const page = await openPage(at.browser, at.url, { viewport: widths[width], reducedMotion: motion })
  await signIn(page, name)
  await page.goto('/@ada')
  await page.locator('.strip').waitFor()
  return page
}

it('PRES-3.8 PRES-3.9 two visitors feel each other once both want it, and no more when one stops wanting it or is gone', async () => {
  const { ada } = at
  await ada.visitor.request(changeWall, {
    body: { client_id: 'company-wall-1', steps: [puts('module-one', '# Come in\n\nStay a while.', 'everyone')] },
  })
  const bob = await looking('bob', 'desktop', 'no-preference')
  await unoffered(bob)
  await ada.visitor.request(changeWallSettings, { body: { company: true } })
  await at.house.person('carol')
  const carol = await looking('carol', 'phone', 'no-preference')
  await inSheet(bob, async () => {
    await wish(bob).click()
    expect(await wish(bob).getAttribute('aria-pressed')).toBe('true')
    await expectAccessible(bob, 'the sheet of a wall')
  })
  // One alone is not warm, and whoever did not say so is not felt.
  expect(await isWarm(bob)).toBe('false')
  expect(await isWarm(carol)).toBe('false')
  await toggle(carol)
  await expect.poll(() => isWarm(bob)).toBe('true')
  await expect.poll(() => isWarm(carol)).toBe('true')
  // The phone reads in one column and says so; the mouse walks over the canvas.
  await expect.poll(() => standing(bob)).toBe(1)
  await bob.mouse.move(500, 300)
  await expect.poll(() => standing(carol)).toBe(1)
  await bob.mouse.move(900, 500)
  await expectAccessible(bob, 'a wall with company')
  await inSheet(carol, (sheet) => sheet.locator('.choice-option', { hasText: words.walls.view.asCanvas }).click())
  await bob.mouse.move(400, 250)
  await bob.mouse.move(700, 420)
  await expect.poll(() => carol.locator('.paw-step').count()).toBeGreaterThan(0)
  await toggle(bob)
  await expect.poll(() => isWarm(carol)).toBe('false')
  expect(await standing(carol)).toBe(0)
  await expect.poll(() => isWarm(bob)).toBe('false')
  await toggle(bob)
  await expect.poll(() => isWarm(carol)).toBe('true')
  await bob.context().close()
  await expect.poll(() => isWarm(carol)).toBe('false')
  expect(bob.complaints).toEqual([])
  expect(carol.complaints).toEqual([])
  await carol.context().close()
})

it('PRES-3.8 where nothing may move there is still warmth and no paw, and an owner decides for the wall', async () => {
  await at.ada.visitor.request(changeWallSettings, { body: { company: false } })
  const ada = await looking('ada', 'desktop', 'reduce')
  const bob = await looking('bob', 'desktop', 'no-preference')
  await decide(ada, 'Visitors and I')
  await toggle(bob)
  await expect.poll(() => isWarm(ada)).toBe('true')
  await bob.mouse.move(500, 300)
  await bob.mouse.move(600, 400)
  await ada.mouse.move(300, 300)
  await expect.poll(() => standing(bob)).toBe(1)
  expect(await standing(ada)).toBe(0)
  expect(await ada.locator('.warmth').evaluate((glow) => getComputedStyle(glow).animationName)).toBe('none')
  await decide(ada, 'Nobody is felt')
  await unoffered(bob)
  await expect.poll(() => isWarm(bob)).toBe('false')
  expect(await standing(bob)).toBe(0)
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})
