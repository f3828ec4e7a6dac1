// What a gallery of twenty running and resting sketches costs the page itself while somebody scrolls through it.
import { expect, it } from 'vitest'
import { publish } from '#dev-env/sketching'
import { openPage } from './browser.ts'
import { furnished } from './furnished.ts'
import { traced } from './main-thread.ts'

const at = furnished()

it('CODE-4.68 scrolling past twenty cards takes the page at most 8 ms between two frames, and those out of sight rest', async () => {
  const code =
    'let n = 0\nfunction draw() {\n  ctx.fillRect(n++ % width, 20, 4, 4)\n  requestAnimationFrame(draw)\n}\ndraw()\n'
  for (let n = 0; n < 20; n++)
    await publish((n % 2 ? at.ada : at.bob).visitor, { title: `Card ${n}`, seed: n }, { kind: 'canvas', code })
  const page = await openPage(at.browser, at.url, { reducedMotion: 'no-preference' })
  await page.goto('/gallery')
  await expect.poll(() => page.locator('.sketch-card').count()).toBe(20)
  await page.getByLabel(/Run what I see/).check()
  await page.locator('.gallery-wall').evaluate((wall) => wall.scrollIntoView())
  await expect.poll(() => page.locator('iframe').count()).toBe(3)
  await page.mouse.move(800, 500)
  const scrolled = await traced(at.browser, page, async () => {
    for (let n = 0; n < 60; n++) {
      await page.mouse.wheel(0, n < 30 ? 90 : -90)
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)))
    }
  })
  expect(scrolled.p95, JSON.stringify(scrolled)).toBeLessThanOrEqual(8)
  expect(await page.locator('iframe').count()).toBeLessThanOrEqual(3)
  await page.context().close()
})
