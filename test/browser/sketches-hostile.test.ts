// Hostile sketches in a real Chromium: each tries one thing, and nothing comes of it, neither in the frame nor on the page nor outside.
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking } from '#dev-env/hostile-sketches/asking'
import { type Attempt, sketchOf } from '#dev-env/hostile-sketches/attempt'
import { going } from '#dev-env/hostile-sketches/going'
import { leaving } from '#dev-env/hostile-sketches/leaving'
import { reading } from '#dev-env/hostile-sketches/reading'
import { realms } from '#dev-env/hostile-sketches/realms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { launch, openPage } from './browser.ts'
import { type Canary, listenOutside } from './canary.ts'
import { harmOf } from './framed-walls.ts'
import { type Place, runnerPlace } from './runner-place.ts'

let house: TestNeoSpace
let browser: Browser
let canary: Canary
let stun: Socket
let asked = 0
beforeAll(async () => {
  canary = await listenOutside()
  stun = createSocket('udp4').on('message', () => asked++)
  stun.bind(0, '127.0.0.1')
  await once(stun, 'listening')
  house = await testNeoSpace({ dialect: 'sqlite' })
  browser = await launch(canary.args)
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
  await canary[Symbol.asyncDispose]()
  stun.close()
})

/** One of three in `npm test`, all of them in every other run. */
const some = (attempts: readonly Attempt[]): readonly Attempt[] =>
  process.env['NEOSPACE_TEST_TIER'] === 'test' ? attempts.filter((_, at) => at % 3 === 0) : attempts

/** Runs them, three at a time, and tells those that worked. */
async function tryAll(place: Place, attempts: readonly Attempt[]): Promise<readonly string[]> {
  const worked: string[] = []
  const left = [...attempts]
  const tryNext = async (at: number): Promise<void> => {
    for (let attempt = left.shift(); attempt; attempt = left.shift()) {
      await place.run({ kind: 'canvas', code: sketchOf(attempt, stun.address().port) }, at)
      const told = await place.until((text) => /DONE|"stopped"/.test(text), at)
      if (told.includes('WORKED')) worked.push(attempt[0])
    }
  }
  await Promise.all([0, 1, 2].map(tryNext))
  return worked
}

describe('hostile sketches', () => {
  it('UC-04 whoever listens outside would hear it', async () => {
    const page = await browser.newPage()
    await page.setContent('<link rel=preconnect href=http://evil.example/><img src="http://evil.example/one">')
    await page.evaluate(async (port) => {
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] })
      call.createDataChannel('x')
      await call.setLocalDescription()
    }, stun.address().port)
    await expect.poll(() => canary.heard).toContain('GET /one HTTP/1.1')
    await expect.poll(() => asked).toBeGreaterThan(0)
    await page.close()
    canary.heard.length = 0
    asked = 0
  })

  it.each([
    ['UC-01 UC-02 UC-06 read nothing and lead nowhere', [...reading, ...leaving]],
    ['UC-03 UC-04 UC-06 ask nobody', asking],
    ['UC-04 UC-05 come by no fresh realm, no code out of text and no port', realms],
    ['UC-02 UC-05 leave nothing behind when they go', going],
  ])(
    '%s',
    async (_, attempts) => {
      const page = await openPage(browser, house.config.origin)
      const harm = harmOf(page, house.config.origin)
      const place = await runnerPlace(page)
      const url = page.url()
      const entries = await page.evaluate(() => history.length)
      expect(await tryAll(place, some(attempts))).toEqual([])
      expect(harm).toEqual([])
      expect(page.url()).toBe(url)
      // Going elsewhere is an entry of the tab, one each, that nobody asked for; browsers pass over those.
      const more = attempts === going ? going.length : attempts === asking ? 4 : 0
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + more)
      // Whoever leads their own frame away is stopped by the page's policy, but Chromium may connect before it asks that.
      expect(canary.heard.filter((heard) => attempts !== going || /HTTP\/1/.test(heard))).toEqual([])
      expect(asked).toBe(0)
      expect((await page.context().cookies()).filter(({ name }) => /pwned/.test(name))).toEqual([])
      await page.context().close()
    },
    240_000,
  )

  it('UC-02 UC-05 a frame whose document went elsewhere is taken away', async () => {
    const page = await openPage(browser, house.config.origin)
    const place = await runnerPlace(page)
    for (const [, body] of going.filter(([what]) => /outside$|^to itself$|nothing$|pages$/.test(what))) {
      await place.run({ kind: 'canvas', code: sketchOf(['', body], 9) })
      expect(await place.until((text) => text.includes('"stopped"')), body).toContain('"why":"left"')
      expect(await page.locator('.tried-0 iframe').count()).toBe(0)
    }
    await page.context().close()
  })
})
