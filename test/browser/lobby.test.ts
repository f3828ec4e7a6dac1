// The lobby in a real browser: by mouse, keys and finger, with its list, and what it says to whoever is alone or hidden.
import { expect, it } from 'vitest'
import { joinLobby, walkLobby } from '#contract/lobby'
import { setPresence } from '#contract/presence'
import type { Person } from '#dev-env/person'
import { lobbyLines } from '#words/lobby-lines'
import { words } from '#words/index'
import { seedTile } from '../../web/slices/lobby/by-id.ts'
import { groundOf, type Point } from '../../web/slices/lobby/iso.ts'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const floor = (page: WatchedPage) => page.getByRole('application', { name: lobbyLines.floor })
const row = (page: WatchedPage, name: string) => page.locator('.lobby-beside li', { hasText: name })

/** Where the middle of a tile is seen in the window of the browser. */
async function seen(page: WatchedPage, { x, y }: Point): Promise<Point> {
  const ground = await page.locator('.courtyard').evaluate((drawing) => {
    const { left, top } = drawing.getBoundingClientRect()
    return { x: left, y: top }
  })
  const on = groundOf({ x: x + 0.5, y: y + 0.5 })
  return { x: ground.x + on.x, y: ground.y + on.y }
}

/** Whether a cat is drawn on a tile: the mouse is over one there. */
async function catOn(page: WatchedPage, tile: Point): Promise<boolean> {
  const { x, y } = await seen(page, tile)
  await page.mouse.move(x, y - 200)
  await page.mouse.move(x, y - 20)
  return (await floor(page).getAttribute('data-over')) === 'cat'
}

/** Where the house says that somebody stands. */
const stands = async (asked: Person, { id }: { readonly id: number }) => {
  const found = (await asked.call(joinLobby, {})).standing.find((one) => one.id === id)
  return found && { x: found.x, y: found.y }
}

async function inLobby(width: keyof typeof widths, options: { hasTouch?: true } = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, { viewport: widths[width], ...options })
  await signIn(page, 'ada')
  await page.goto('/lobby')
  await floor(page).waitFor()
  await page.getByText(lobbyLines.waiting).waitFor({ state: 'detached' })
  return page
}

it('PRES-2.7 PRES-2.8 PRES-2.9 one walks by mouse and keys, sees others walk, opens them, and the list says the same', async () => {
  const { ada, bob } = at
  const page = await inLobby('desktop')
  expect(await row(page, 'bob').getByRole('link').first().getAttribute('href')).toBe('/people/bob')
  await expect.poll(() => catOn(page, seedTile(bob.id))).toBe(true)
  await expect.poll(() => catOn(page, seedTile(ada.id))).toBe(true)
  await bob.call(walkLobby, { x: 9, y: 5 })
  await expect.poll(() => catOn(page, { x: 9, y: 5 })).toBe(true)

  const free = await seen(page, { x: 6, y: 9 })
  await page.mouse.click(free.x, free.y)
  await expect.poll(() => stands(bob, ada)).toEqual({ x: 6, y: 9 })
  await expect.poll(() => catOn(page, { x: 6, y: 9 })).toBe(true)

  await floor(page).focus()
  for (const key of ['ArrowRight', 'd', 'ArrowUp', 'w', 'ArrowUp']) await page.keyboard.press(key)
  await expect.poll(() => stands(bob, ada)).toEqual({ x: 8, y: 6 })
  await expect.poll(() => page.getByRole('log').textContent()).toContain(lobbyLines.near('bob'))
  await page.keyboard.press('Enter')
  const opened = page.getByRole('dialog', { name: 'bob' })
  expect(await opened.getByRole('link', { name: words.friends.wall }).getAttribute('href')).toBe('/@bob')
  await expectAccessible(page, 'somebody opened in the lobby')
  await page.keyboard.press('Escape')
  await expect.poll(() => floor(page).evaluate((pane) => pane === document.activeElement)).toBe(true)
  await expectAccessible(page, 'the lobby')

  const there = await seen(page, { x: 9, y: 5 })
  await page.mouse.click(there.x, there.y - 20)
  await opened.waitFor()
  await opened.getByRole('link', { name: words.friends.page }).click()
  await page.waitForURL('**/people/bob')
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('PRES-2.2 PRES-2.10 who hides is in neither floor nor list, and one who is alone or hidden is told what to do', async () => {
  const { bob } = at
  const page = await inLobby('desktop')
  await bob.call(walkLobby, { x: 9, y: 5 })
  await expect.poll(() => catOn(page, { x: 9, y: 5 })).toBe(true)
  await bob.call(setPresence, { state: 'around', hidden: true })
  await expect.poll(() => row(page, 'bob').count()).toBe(0)
  await expect.poll(() => catOn(page, { x: 9, y: 5 })).toBe(false)
  await page.getByText(lobbyLines.alone).waitFor()
  await page.getByRole('link', { name: lobbyLines.aloneAct }).waitFor()
  await bob.call(setPresence, { state: 'around', hidden: false })
  await row(page, 'bob').waitFor()
  expect(await page.getByText(lobbyLines.alone).count()).toBe(0)

  await page.keyboard.press('Control+k')
  await page.locator('.palette-field').fill(words.presence.hide)
  await page.locator('.palette-row', { hasText: new RegExp(`^${words.presence.hide}`) }).click()
  await page.getByText(lobbyLines.hidden).first().waitFor()
  await expect.poll(() => row(page, 'ada').count()).toBe(0)
  await expectAccessible(page, 'the lobby, hidden')
  await page.getByRole('main').getByRole('button', { name: words.presence.show }).click()
  await row(page, 'ada').waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('PRES-2.8 PRES-2.9 on a phone one walks by finger, and the list is a sheet', async () => {
  const { ada, bob } = at
  const page = await inLobby('phone', { hasTouch: true })
  await expectAccessible(page, 'the lobby on a phone')
  const { x, y } = await seen(page, { x: 10, y: 10 })
  await page.touchscreen.tap(x, y)
  await expect.poll(() => stands(bob, ada)).toEqual({ x: 10, y: 10 })
  await page.getByRole('button', { name: lobbyLines.openList }).tap()
  const sheet = page.getByRole('dialog', { name: lobbyLines.list })
  expect(await sheet.getByRole('link', { name: lobbyLines.writeTo('bob') }).getAttribute('href')).toBe('/direct/bob')
  await expectAccessible(page, 'the list of the lobby')
  await page.keyboard.press('Escape')
  expect(page.complaints).toEqual([])
  await page.context().close()
})
