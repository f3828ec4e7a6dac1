// The drawn cats in the house: all of them in every posture, heard when touched, and on duty where something failed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { printCat } from '#cats/rig/print-cat'
import { poseOf } from '#cats/rig/pose-of'
import { skinNames } from '#cats/rig/skin.types'
import { faultSaid } from '#words/fault-lines'
import { words } from '#words/index'
import { expectAccessible, launch, openPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'

let house: TestNeoSpace
let browser: Browser
beforeAll(async () => {
  house = await testNeoSpace()
  browser = await launch()
  await house.signedIn('ada', 'owner')
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})

it('CAT-4.1 a browser draws the paths that the server draws', async () => {
  const page = await openPage(browser, house.url)
  await signIn(page, 'ada')
  await page.goto('/components')
  const samples = page.locator('.cat-samples .cat-strokes')
  await expect.poll(() => samples.count()).toBe(12 * 9)
  const sits = poseOf({ p: 0.1, a: 0, d: 0 })
  for (const [index, skin] of skinNames.entries()) {
    const drawn = await samples
      .nth(index * 9)
      .locator('path')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d')))
    expect(drawn).toEqual(printCat({ skin, pose: sits, size: 128 }).strokes.map(({ d }) => d))
  }
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('HEAR-11 a cat that is touched is heard once, and not before', async () => {
  const page = await openPage(browser, house.url)
  await signIn(page, 'ada')
  await page.goto('/components')
  await page.evaluate(() => {
    const heard: number[] = []
    Reflect.set(window, 'heard', heard)
    const node = AudioBufferSourceNode.prototype
    const start = Object.getOwnPropertyDescriptor(node, 'start') ?? {}
    node.start = function (...times) {
      heard.push(this.buffer?.duration ?? 0)
      return start.value.apply(this, times)
    }
  })
  const heard = (): Promise<number[]> => page.evaluate(() => Reflect.get(window, 'heard') as number[])
  const meow = page.getByRole('button', { name: words.components.posture(words.cats.names.beans, 'meow') }).first()
  expect(await heard()).toEqual([])
  await meow.click()
  await expect.poll(async () => (await heard()).length).toBe(1)
  expect((await heard())[0]).toBeGreaterThan(0.3)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

describe.each(['light', 'dark'] as const)('by %s', (colorScheme) => {
  it.each(['desktop', 'phone'] as const)(
    'CAT-5.11 the page of a failed request can be read and heard: %s',
    async (width) => {
      const page = await openPage(browser, house.url, { viewport: widths[width], colorScheme })
      await page.goto('/teapot')
      await page.getByRole('img', { name: /is on duty\.$/ }).waitFor()
      await page.getByRole('link', { name: faultSaid.back }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await expectAccessible(page, `the page of a teapot by ${colorScheme} on a ${width}`)
      expect(page.complaints).toEqual([])

      await page.context().close()
    },
  )
})
