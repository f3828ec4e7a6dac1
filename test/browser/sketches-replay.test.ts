// The same seed draws the same frames, whatever the browser is like; another seed draws others.
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { launch, openPage } from './browser.ts'
import { runnerPlace } from './runner-place.ts'
import { sampleSketches } from './sample-sketches.ts'

let house: TestNeoSpace
let browser: Browser
beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
  browser = await launch(['--enable-unsafe-swiftshader'])
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})
const frames = 60

/** The hashes of the frames of every kind, twice with one seed and once with another. */
async function drawn(options: BrowserContextOptions, slowness: number) {
  const page = await openPage(browser, house.config.origin, options)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  const place = await runnerPlace(page)
  const all: Record<string, readonly string[][]> = {}
  for (const { kind, code } of sampleSketches) {
    const of = async (seed: number): Promise<string[]> => {
      await place.run({ kind, code, seed, clock: 'steps', knobs: { size: 30 } })
      const hashes = await place.call('step', [frames])
      expect(await place.call('picture', [320, 180]), kind).toMatchObject({ type: 'image/png' })
      return hashes as string[] // As the method is declared.
    }
    all[kind] = [await of(7), await of(7), await of(8)]
  }
  await page.context().close()
  return all
}

it('CODE-6.1 CODE-6.2 sixty frames of each kind are the same by seed, in two browsers that are set up otherwise', async () => {
  const here = await drawn({ timezoneId: 'Pacific/Auckland', locale: 'en-GB' }, 1)
  const there = await drawn(
    {
      timezoneId: 'America/New_York',
      locale: 'de-DE',
      deviceScaleFactor: 2.5,
      viewport: { width: 900, height: 1_200 },
    },
    3,
  )
  for (const { kind } of sampleSketches) {
    const [first = [], again, other = []] = here[kind] ?? []
    expect(first, kind).toHaveLength(frames)
    expect(new Set(first).size, `${kind} moves`).toBeGreaterThan(frames / 2)
    expect(again, `${kind} again`).toEqual(first)
    expect(there[kind]?.[0], `${kind} elsewhere`).toEqual(first)
    expect(there[kind]?.[1], `${kind} elsewhere again`).toEqual(first)
    expect(other.filter((hash, at) => hash === first[at]).length, `${kind} by another seed`).toBeLessThan(frames / 2)
  }
})
