// Choosing which cat one is: in the settings and in the lobby, by keys and mouse, and seen at once by whoever looks.
import { expect, it } from 'vitest'
import { chooseCat, getOwnCat } from '#contract/cats'
import { walkLobby } from '#contract/lobby'
import { lobbyLines } from '#words/lobby-lines'
import { ownCatLines } from '#words/own-cat-lines'
import { words } from '#words/index'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const ownCat = async () => (await at.ada.visitor.request(getOwnCat, {})).cat
/** The owner chooses a cat for the house in the settings too. */
const radio = (page: WatchedPage, cat: keyof typeof words.cats.names) =>
  page.locator('.cat-field').getByRole('radio', { name: words.cats.names[cat] })

async function inside(width: keyof typeof widths, path: string): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, { viewport: widths[width] })
  await signIn(page, 'ada')
  await page.goto(path)
  return page
}

it('PRES-2.12 in the settings one chooses a cat by mouse and keys, and leaves it to the house again', async () => {
  const page = await inside('phone', '/settings')
  await page.getByText(ownCatLines.byChance).waitFor()
  await radio(page, 'beans').click()
  await expect.poll(ownCat).toBe('beans')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(ownCat).toBe('neon')
  await expectAccessible(page, 'the settings with a cat of one’s own')
  await page.reload()
  await expect.poll(() => radio(page, 'neon').isChecked()).toBe(true)
  await page.getByRole('button', { name: ownCatLines.leave }).click()
  await expect.poll(ownCat).toBe(null)
  await page.getByText(ownCatLines.byChance).waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('PRES-2.12 in the lobby one presses one’s own cat and chooses another, and sees at once what others choose', async () => {
  const { ada, bob } = at
  const page = await inside('desktop', '/lobby')
  await page.getByText(lobbyLines.waiting).waitFor({ state: 'detached' })
  await page.getByRole('application', { name: lobbyLines.floor }).focus()
  await bob.call(walkLobby, { x: 9, y: 8 })
  await ada.call(walkLobby, { x: 8, y: 9 })
  await expect.poll(() => page.getByRole('log').textContent()).toContain(lobbyLines.near('bob'))
  await page.keyboard.press('Enter')
  const opened = page.getByRole('dialog', { name: 'bob' })
  await bob.visitor.request(chooseCat, { body: { cat: 'delta' } })
  await opened.getByText(words.cats.names.delta).waitFor()
  await bob.visitor.request(chooseCat, { body: { cat: 'miso' } })
  await opened.getByText(words.cats.names.miso).waitFor()
  await page.keyboard.press('Escape')

  const ground = await page.locator('.courtyard').evaluate((drawing) => {
    const { left, top } = drawing.getBoundingClientRect()
    return { x: left, y: top }
  })
  await page.mouse.click(ground.x - 48, ground.y + 432 - 20)
  const own = page.getByRole('dialog', { name: 'ada' })
  await own.getByRole('button', { name: ownCatLines.choose }).click()
  await radio(page, 'tofu').click()
  await expect.poll(ownCat).toBe('tofu')
  await own.getByText(lobbyLines.cat(words.cats.names.tofu)).waitFor()
  await expectAccessible(page, 'the lobby while one chooses a cat')
  expect(page.complaints).toEqual([])
  await page.context().close()
})
