// How smoothly five hundred cats walk, measured in the browser's own trace. They are said to the page as the house says them: presence and tiles in its own frames.
import { expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { openPage, type WatchedPage } from './browser.ts'
import { carry, signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { traced } from './main-thread.ts'

const at = furnished()
const people = 500
/** Half of the frame that a screen of sixty a second gives. */
const frameMs = 8
const tellings = 12
/** In each of the two times of three seconds, however busy the machine is. */
const picturesAtLeast = 60

/** Counts the pictures that come from beside the page; call before the page is opened. */
const countPictures = (page: WatchedPage) =>
  page.addInitScript(() => {
    Reflect.set(window, 'pictures', 0)
    const { prototype } = ImageBitmapRenderingContext
    const put: (this: ImageBitmapRenderingContext, picture: ImageBitmap | null) => void = Reflect.get(
      prototype,
      'transferFromImageBitmap',
    )
    prototype.transferFromImageBitmap = function (picture) {
      Reflect.set(window, 'pictures', Number(Reflect.get(window, 'pictures')) + 1)
      put.call(this, picture)
    }
  })
const pictures = (page: WatchedPage): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'pictures')))

it('PRES-2.11 five hundred who walk, and a hand that moves the floor, leave the main thread time in every frame', async () => {
  const page = await openPage(at.browser, at.url, { reducedMotion: 'no-preference' })
  const house = await carry(page)
  await countPictures(page)
  await signIn(page, 'ada')
  await page.goto('/lobby')
  await page.locator('.lobby-beside li').first().waitFor()
  const ids = Array.from({ length: people }, (_, n) => 1_000 + n)
  const say = (event: string, payload: unknown): void => house.tell(`42${JSON.stringify([event, payload])}`)
  say('presence', {
    people: ids.map((id) => ({ id, username: `somebody-${id}`, state: id % 9 === 0 ? 'asleep' : 'around' })),
  })
  await expect.poll(() => page.locator('.lobby-beside li').count()).toBeGreaterThanOrEqual(people)
  let turn = 0
  const walk = (): void => {
    turn += 1
    const tile = (id: number): number => Math.abs(Math.imul(id, 7_919) + turn) % sizes.lobbyTiles
    say('lobby', { standing: ids.map((id) => ({ id, x: tile(id), y: tile(id * 31) })) })
  }
  const box = await page.locator('.lobby-floor').boundingBox()
  if (!box) throw new Error('There is no floor.')
  // Each cat's drawing is made when it is first seen.
  walk()
  await page.mouse.move(box.x + 400, box.y + 300)
  const before = await pictures(page)
  const walked = await traced(at.browser, page, async () => {
    for (let n = 0; n < tellings; n += 1) {
      walk()
      // oxlint-disable-next-line no-await-in-loop -- As often as the house tells.
      await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), sizes.lobbyToldEveryMs)
    }
  })
  const between = await pictures(page)
  await page.mouse.down()
  const dragged = await traced(at.browser, page, async () => {
    for (let step = 0; step < 120; step += 1) {
      const angle = (step / 120) * Math.PI * 4
      if (step % 15 === 0) walk()
      // oxlint-disable-next-line no-await-in-loop -- A hand is at one place at a time.
      await page.mouse.move(box.x + 400 + Math.sin(angle) * 160, box.y + 300 + Math.sin(angle * 2) * 90)
    }
  })
  const after = await pictures(page)
  await page.mouse.up()
  console.log(
    `five hundred cats: frames a second: walking ${walked.perSecond.toFixed(1)}, dragged ${dragged.perSecond.toFixed(1)}; main thread p95: ${walked.p95.toFixed(2)}, ${dragged.p95.toFixed(2)} ms; pictures: ${between - before}, ${after - between}`,
  )
  // What takes the page no time may not stand still for it.
  expect(Math.min(between - before, after - between)).toBeGreaterThan(picturesAtLeast)
  expect(walked.p95).toBeLessThanOrEqual(frameMs)
  expect(dragged.p95).toBeLessThanOrEqual(frameMs)
  expect(Math.min(walked.p95, dragged.p95)).toBeGreaterThan(0)
  expect(page.complaints).toEqual([])
  await page.context().close()
})
