// How smoothly a wall of two hundred things follows the hand, measured in the browser's own trace and beside an empty page.
import { describe, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { placeSticker } from '#contract/stickers'
import { changeWall } from '#contract/walls'
import { openPage, type WatchedPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { traced } from './main-thread.ts'

const at = furnished()
const things = 200
const moves = 120
/** Of a screen that shows sixty a second; beyond it frames are lost. */
const frameMs = 16

/** Moves the pressed mouse to and fro, a step a frame, and counts the frames that came meanwhile. */
async function follow(
  page: WatchedPage,
  from: { x: number; y: number },
  button: 'left' | 'middle' = 'left',
): Promise<{ perSecond: number; p95: number }> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down({ button })
  await page.mouse.move(from.x + 12, from.y + 8, { steps: 3 })
  const found = await traced(at.browser, page, async () => {
    for (let step = 0; step < moves; step += 1) {
      const angle = (step / moves) * Math.PI * 4
      // oxlint-disable-next-line no-await-in-loop -- A hand is at one place at a time.
      await page.mouse.move(from.x + 12 + Math.sin(angle) * 160, from.y + 8 + Math.sin(angle * 2) * 90)
    }
  })
  await page.mouse.up({ button })
  return found
}

describe('two hundred things', () => {
  it('WALL-2.37 moving the wall or one of them leaves the main thread time in every frame', async () => {
    await at.ada.visitor.request(changeWall, {
      body: {
        client_id: 'two-hundred-things',
        steps: Array.from({ length: things }, (_, index) => ({
          step: 'put' as const,
          module: {
            id: `module-${String(index).padStart(3, '0')}`,
            kind: 'text' as const,
            place: {
              x: (index % 20) * 260,
              y: Math.floor(index / 20) * 190,
              width: 230,
              height: 160,
              turn: (index % 7) - 3,
              layer: index,
            },
            look: {
              frame: 'card' as const,
              field: 'paper' as const,
              face: 'text' as const,
              size: 17,
              align: 'start' as const,
            },
            audience: 'everyone' as const,
            content: {
              markdown: `**Thing ${index}** with a few words, *some of them leaning*, and [a link](https://example.org).`,
            },
          },
        })),
      },
    })
    const page = await openPage(at.browser, at.url)
    const empty = await openPage(at.browser, at.url)
    await empty.goto('about:blank')
    const none = await follow(empty, { x: 600, y: 400 })
    await empty.context().close()
    await signIn(page, 'ada')
    await page.goto('/wall')
    await page.locator('[data-module="module-199"]').waitFor({ state: 'attached' })
    await page.getByRole('button', { name: '1:1, its own size' }).click()
    const ground = await page.locator('.canvas').boundingBox()
    if (!ground) throw new Error('There is no wall.')
    const panned = await follow(page, { x: ground.x + 400, y: ground.y + 300 }, 'middle')
    const target = await page.evaluate(() => {
      const inSight = [...document.querySelectorAll('[data-module]')].map((element) => element.getBoundingClientRect())
      const found = inSight.find(({ left, top }) => left > 500 && top > 300 && left < 900 && top < 600)
      return { x: (found?.left ?? 0) + 60, y: (found?.top ?? 0) + 60 }
    })
    const moved = await follow(page, target)
    console.log(
      `frames a second: empty ${none.perSecond.toFixed(1)}, wall moved ${panned.perSecond.toFixed(1)}, thing moved ${moved.perSecond.toFixed(1)}; main thread p95: ${none.p95.toFixed(2)}, ${panned.p95.toFixed(2)}, ${moved.p95.toFixed(2)} ms`,
    )
    expect(panned.p95).toBeLessThanOrEqual(frameMs)
    expect(moved.p95).toBeLessThanOrEqual(frameMs)
    // How many frames come depends on who else uses the machine, so that is told and not demanded.
    expect(Math.min(panned.p95, moved.p95)).toBeGreaterThan(0)
    expect(page.complaints).toEqual([])
  })
})

describe('three hundred stickers', () => {
  it('WALL-5.11 moving a wall that is covered with them, or one of them, leaves the main thread time in every frame', async () => {
    const cats = ['beans', 'root', 'neon', 'glitch', 'hex', 'miso'] as const
    for (let index = 0; index < sizes.stickersPerWall; index += 1)
      // oxlint-disable-next-line no-await-in-loop -- They are stuck on one after the other.
      await at.ada.visitor.request(placeSticker, {
        params: { username: 'ada' },
        body: {
          client_id: `sticker-number-${index}`,
          content:
            index % 3 === 0
              ? { kind: 'text', text: `sticker ${index}` }
              : { kind: 'cat', cat: cats[index % 6] ?? 'ash' },
          place: {
            x: (index % 20) * 120,
            y: Math.floor(index / 20) * 90,
            size: index % 3 === 0 ? 40 : 100,
            turn: (index % 11) - 5,
            layer: index,
          },
        },
      })
    const page = await openPage(at.browser, at.url)
    await signIn(page, 'ada')
    await page.goto('/@ada')
    await page
      .locator('[data-sticker]')
      .nth(sizes.stickersPerWall - 1)
      .waitFor({ state: 'attached' })
    const ground = await page.locator('.canvas').boundingBox()
    if (!ground) throw new Error('There is no wall.')
    const panned = await follow(page, { x: ground.x + 400, y: ground.y + 300 }, 'middle')
    const target = await page.locator('[data-sticker]').last().boundingBox()
    if (!target) throw new Error('There is no sticker.')
    const moved = await follow(page, { x: target.x + target.width / 2, y: target.y + target.height / 2 })
    console.log(
      `three hundred stickers: frames a second: wall moved ${panned.perSecond.toFixed(1)}, one moved ${moved.perSecond.toFixed(1)}; main thread p95: ${panned.p95.toFixed(2)}, ${moved.p95.toFixed(2)} ms`,
    )
    expect(panned.p95).toBeLessThanOrEqual(frameMs)
    expect(moved.p95).toBeLessThanOrEqual(frameMs)
    expect(Math.min(panned.p95, moved.p95)).toBeGreaterThan(0)
    expect(page.complaints).toEqual([])
  })
})
