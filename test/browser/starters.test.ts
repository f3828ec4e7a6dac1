// Every starter in the real runner: it runs without a fault, moves, draws the same again, and follows its knobs.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { KnobValue } from '../../web/sandbox/runner.types.ts'
import { type Starter, starters } from '../../web/slices/sketches/starters/starters.ts'
import { launch, openPage } from './browser.ts'
import { type Place, runnerPlace } from './runner-place.ts'

let house: TestNeoSpace
let browser: Browser
let place: Place
beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
  // The machine may have no graphics card.
  browser = await launch(['--enable-unsafe-swiftshader'])
  place = await runnerPlace(await openPage(browser, house.config.origin, { reducedMotion: 'no-preference' }))
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})

/** As its lines declare them: what each knob stands at first, and another value that it may have. */
function knobsOf(code: string): readonly { name: string; first: KnobValue; other: KnobValue }[] {
  const line = /^\s*(?:\/\/|<!--)@(slider|colour) (\w+) (?:([\d.]+) ([\d.]+) )?= ([#\w.]+)/gm
  return [...code.matchAll(line)].map(([, is, name = '', least, most, first = '']) => {
    if (is === 'colour') return { name, first, other: '#0055ff' }
    return { name, first: Number(first), other: Number(Number(first) === Number(most) ? least : most) }
  })
}

async function begin({ kind, load, needs }: Starter): Promise<void> {
  const code = await load()
  const knobs = Object.fromEntries(knobsOf(code).map(({ name, first }) => [name, first]))
  await place.run({ kind, code, seed: 7, clock: 'steps', grants: needs, knobs })
}
/** What draws with a graphics card takes long where a processor has to do it. */
const isSlow = ({ kind }: Starter): boolean => kind === 'shader' || kind === 'three'
const isQuick = process.env['NEOSPACE_TEST_TIER'] === 'test'

/** So many frames from its beginning; `turn` is turned after the first of them. */
async function drawn(
  starter: Starter,
  frames: number,
  turn?: readonly [string, KnobValue],
): Promise<readonly string[]> {
  const hashes: string[] = []
  // Few at a time, because a frame that says nothing for two seconds is put away.
  const most = isSlow(starter) ? 1 : 20
  for (let tries = isSlow(starter) ? 5 : 2; tries > 0 && hashes.length < frames; tries--) {
    // Where a processor draws, and others want it too, the first frame may take longer than that: it begins anew.
    hashes.length = 0
    await begin(starter)
    while (hashes.length < frames) {
      const some = await place.call('step', [hashes.length === 0 ? 1 : Math.min(most, frames - hashes.length)])
      if (!Array.isArray(some) || some.length === 0) break
      if (hashes.length === 0 && turn) await place.call('knob', turn)
      hashes.push(...some.map(String))
    }
  }
  expect(await faults()).toEqual([])
  expect(hashes).toHaveLength(frames)
  return hashes
}
const faults = async (): Promise<readonly unknown[]> =>
  (await place.told()).filter(
    (event) => event.say === 'failed' || event.say === 'stopped' || (event.say === 'log' && event.level === 'error'),
  )

describe.each(starters.map((starter) => ({ id: starter.id, starter })))('$id', ({ starter }) => {
  const whole = isSlow(starter) && isQuick ? 8 : 240
  const part = isSlow(starter) ? 3 : 12
  const isMarkup = starter.kind === 'svg' || starter.kind === 'html'
  let first: readonly string[] = []

  test('CODE-1.5 it runs at once without a fault, and moves', async () => {
    first = await drawn(starter, whole)
    const moved = first.filter((hash, at) => at > 0 && hash !== first[at - 1]).length
    expect(moved).toBeGreaterThan(whole / 10)
  })
  test('CODE-1.6 it draws the same frames from the same seed', async () => {
    const again = isSlow(starter) ? part : 30
    expect(await drawn(starter, again)).toEqual(first.slice(0, again))
  })
  test('CODE-1.7 each knob changes what one sees while it runs', async () => {
    const seen = async (turn?: readonly [string, KnobValue]): Promise<string | undefined> => {
      const hashes = await drawn(starter, part, turn)
      // The hash of markup knows the knob itself, so it is looked at.
      return isMarkup ? (await place.page.locator('.tried-0 iframe').screenshot()).toString('base64') : hashes.at(-1)
    }
    const before = await seen()
    if (isMarkup) expect(await seen()).toBe(before)
    for (const { name, other } of knobsOf(await starter.load()))
      expect(await seen([name, other]), name).not.toBe(before)
  })
})
