// Songs in the house's bus: computed where they are heard, and led by every player, the deck and the keys of the system like a file.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { launch, openPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { elements, listenTo, loudFor, systemKey, toldSystem } from './heard-out.ts'

let house: TestNeoSpace
let browser: Browser
beforeAll(async () => {
  house = await testNeoSpace()
  browser = await launch()
  await house.signedIn('ann')
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})

test('HEAR-9 a song is begun, held, gone to a moment of, ends by itself, and gives its place to what comes next', async () => {
  const page = await openPage(browser, house.url, { reducedMotion: 'no-preference' })
  await listenTo(page)
  await signIn(page, 'ann')
  await page.goto('/components')
  await page.getByRole('button', { name: 'Play Lullaby' }).click()
  const deck = page.getByRole('region', { name: 'What you hear' })
  await deck.getByRole('button', { name: 'Pause Lullaby' }).waitFor()
  await expect.poll(async () => (await loudFor(page, 400)).most).toBeGreaterThan(0.01)
  expect(await elements(page)).toEqual([])
  expect(await toldSystem(page)).toMatchObject({ title: 'Lullaby', state: 'playing' })
  const moment = deck.getByLabel('Where in Lullaby')
  const at = async (): Promise<number> => Number(await moment.inputValue())
  await expect.poll(at).toBeGreaterThan(500)

  await systemKey(page, 'pause')
  await deck.getByRole('button', { name: 'Play Lullaby' }).waitFor()
  await expect.poll(async () => (await loudFor(page, 300)).most).toBeLessThan(0.001)
  const whole = Number(await moment.getAttribute('max'))
  await moment.fill(String(Math.floor((whole - 1_500) / 100) * 100))
  await deck.getByRole('button', { name: 'Play Lullaby' }).click()
  await expect.poll(at).toBeGreaterThan(whole - 1_600)
  // Its end is its own.
  await deck.getByRole('button', { name: 'Play Lullaby' }).waitFor()
  expect(await at()).toBe(0)

  await deck.getByRole('button', { name: 'Play Lullaby' }).click()
  await expect.poll(at).toBeGreaterThan(200)
  await page.getByRole('button', { name: 'Play Notes of the hour' }).first().click()
  await deck.getByRole('button', { name: 'Pause Notes of the hour' }).waitFor()
  expect(await page.getByRole('button', { name: 'Pause Lullaby' }).count()).toBe(0)
  expect((await elements(page)).length).toBe(1)
  expect(page.complaints).toEqual([])
  await page.context().close()
})
