// How much of a processor a song takes in a real browser, and that nothing of it is lost: the figures are in docs/performance.md.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loudSong } from '#dev-env/songs'
import { launch } from '#dev-env/test-browser'
import type { WatchedPage } from './browser.ts'
import { type SongPlace, songPlace } from './song-place.ts'

let place: SongPlace
let browser: Browser
let page: WatchedPage
beforeAll(async () => {
  place = await songPlace()
  browser = await launch(['--autoplay-policy=no-user-gesture-required'])
  page = await place.page(browser)
})
afterAll(async () => {
  await browser.close()
  await place[Symbol.asyncDispose]()
})

test('SONG-1.56 twelve tracks of sixteen steps at 160 take at most a quarter of a core', async () => {
  const shares = await page.evaluate(async (song) => {
    const found: number[] = []
    for (let round = 0; round < 3; round += 1) {
      const seconds = 20
      const context = new OfflineAudioContext({ numberOfChannels: 2, length: 44_100 * seconds, sampleRate: 44_100 })
      const player = await makeSongPlayer(context as unknown as AudioContext)
      player.output.connect(context.destination)
      player.load(song)
      player.play({ lane: true })
      await new Promise((resolve) => setTimeout(resolve, 300))
      const begun = performance.now()
      await context.startRendering()
      found.push((performance.now() - begun) / 1_000 / seconds)
    }
    return found
  }, loudSong(16))
  console.log(`shares of a core: ${shares.map((share) => `${(share * 100).toFixed(1)} %`).join(', ')}`)
  expect(Math.min(...shares)).toBeLessThan(0.25)
})

test('SONG-1.56 a minute of them comes whole: as much sound as time, and no underrun', async () => {
  const seen = await page.evaluate(async (song) => {
    const context = new AudioContext({ latencyHint: 'balanced' })
    await context.resume()
    const player = await makeSongPlayer(context)
    player.output.connect(context.destination)
    player.load(song)
    player.play({ lane: true })
    await new Promise<void>((resolve) => player.onPlace(({ step }) => step > 1 && resolve()))
    const stats = (): { underrunEvents?: number } =>
      (Reflect.get(context, 'playbackStats') as { underrunEvents?: number } | undefined) ?? {}
    const before = {
      clock: context.currentTime,
      time: performance.now(),
      step: player.stepNow() ?? 0,
      lost: stats().underrunEvents,
    }
    await new Promise((resolve) => setTimeout(resolve, 60_000))
    const after = {
      clock: context.currentTime,
      time: performance.now(),
      step: player.stepNow() ?? 0,
      lost: stats().underrunEvents,
    }
    await player[Symbol.asyncDispose]()
    await context.close()
    return {
      clock: after.clock - before.clock,
      time: (after.time - before.time) / 1_000,
      steps: after.step - before.step,
      lost: before.lost === undefined ? null : (after.lost ?? 0) - before.lost,
    }
  }, loudSong(16))
  console.log(JSON.stringify(seen))
  // What is not rendered in time is missing from the context’s clock.
  expect(Math.abs(seen.clock - seen.time)).toBeLessThan(0.1)
  expect(Math.abs(seen.steps / (160 * 4) - seen.time / 60)).toBeLessThan(0.003)
  if (seen.lost !== null) expect(seen.lost).toBe(0)
})
