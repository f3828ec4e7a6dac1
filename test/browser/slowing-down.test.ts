// A page that a busy house asks to slow down, in a real Chromium.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { launch, openPage } from './browser.ts'
import { carry, signIn } from './carrier.ts'

let house: TestNeoSpace
let browser: Browser

beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
  await house.signedIn('ada', 'owner')
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
})

it('LOAD-6 asks nothing for as long as it was asked to rest, and then says what was typed meanwhile', async () => {
  const page = await openPage(browser, house.config.origin)
  const network = await carry(page)
  await signIn(page, 'ada')
  await expect.poll(() => page.locator('.lamp').getAttribute('data-state'), { timeout: 15_000 }).toBe('inStep')
  const restMs = 3_000
  network.tell(`42["slow_down",{"retry_after_ms":${restMs}}]`)
  const from = Date.now()
  const field = page.locator('textarea.composer-field')
  await field.fill('said after a rest')
  await field.press('Enter')
  await expect
    .poll(() => page.locator('article.line').allInnerTexts(), { timeout: 15_000 })
    .toContainEqual(expect.stringContaining('said after a rest'))
  // What was on its way when the house spoke may still leave; nothing else does.
  const later = network.asked.filter((at) => at > from + 200)
  expect(later.length).toBeGreaterThan(0)
  expect(Math.min(...later)).toBeGreaterThanOrEqual(from + restMs - 200)
})
