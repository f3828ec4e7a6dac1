// Players in a skin that their owner chose: what they show is what sounds, and they are led by hand, wheel and keys.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wav } from '#dev-env/sounds'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { expectAccessible, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { elements, listenTo, loudFor } from './heard-out.ts'

let house: TestNeoSpace
let browser: Browser
let desk: WatchedPage
beforeAll(async () => {
  house = await testNeoSpace()
  browser = await launch()
  await house.signedIn('ann')
  await house.signedIn('bob')
  desk = await openPage(browser, house.url)
  await signIn(desk, 'ann')
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})

/** Somebody for whom things may move. */
async function visitor(options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(browser, house.url, { reducedMotion: 'no-preference', ...options })
  await listenTo(page)
  await signIn(page, 'bob')
  await page.goto('/@ann')
  await page.locator('.skinned-body').waitFor()
  return page
}

/** How much of each picture of the sound is painted, from 0 to 1. */
const painted = (page: WatchedPage): Promise<readonly number[]> =>
  page.locator('.skinned canvas').evaluateAll((all) =>
    all.map((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return 0
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      let inked = 0
      for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) inked++
      return inked / (canvas.width * canvas.height)
    }),
  )

const wear = async (name: string): Promise<void> => {
  await desk.locator('[data-module]:has(.kind-audio)').click()
  await desk.locator('#desk-panel').getByRole('radio', { name }).check()
  await desk.locator('.desk-lamp[data-state="saved"]').waitFor()
}

test('HEAR-5 WALL-3.23 the owner puts a sound into a skin, writes down what is heard, and takes it out again', async () => {
  await desk.goto('/wall')
  await desk.getByRole('button', { name: 'Add the first thing' }).click()
  await desk.locator('[data-kind="audio"]').click()
  await desk
    .locator('#desk-panel input[type=file]')
    .setInputFiles({ name: 'a.wav', mimeType: 'audio/wav', buffer: Buffer.from(wav(60_000)) })
  await desk.locator('.module.kind-audio .voice-player').waitFor()
  const panel = desk.locator('#desk-panel')
  await panel.getByRole('textbox', { name: 'Title' }).fill('Rain on the roof')
  await panel.getByRole('textbox', { name: 'What is heard in it' }).fill('Rain, and then one long tone.')
  await panel.getByRole('radio', { name: 'Ghettoblaster' }).check()
  await desk.locator('.module.kind-audio .skinned-cone').first().waitFor()
  await panel.getByRole('radio', { name: 'Plain' }).check()
  await desk.locator('.module.kind-audio .voice-player').waitFor()
  await panel.getByRole('radio', { name: 'Ghettoblaster' }).check()
  await desk.locator('.module.kind-audio .skinned-body').waitFor()
  await desk.locator('.desk-lamp[data-state="saved"]').waitFor()
  await expectAccessible(desk, 'the drafting table with a skin')
  expect(desk.complaints).toEqual([])
})

test('HEAR-5 what is seen is what sounds: nothing in silence, bars while it sounds, and none again when it is held', async () => {
  const page = await visitor()
  await page.getByText('Rain, and then one long tone.').waitFor()
  await page.getByRole('button', { name: 'Play Rain on the roof' }).first().click()
  const player = page.locator('.skinned')
  await player.getByRole('button', { name: 'Pause Rain on the roof' }).waitFor()
  // Its first half is silent.
  await expect.poll(async () => (await painted(page))[0]).toBe(0)
  await player.getByLabel('Where in Rain on the roof').fill('40000')
  await expect.poll(async () => (await painted(page))[0]).toBeGreaterThan(0.02)
  expect((await elements(page))[0]?.at).toBeGreaterThan(39)
  await expectAccessible(page, 'a Ghettoblaster that plays')
  await player.getByRole('button', { name: 'Pause Rain on the roof' }).click()
  await player.getByRole('button', { name: 'Play Rain on the roof' }).waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('HEAR-3 HEAR-5 the knob turns by hand, by the wheel and by keys, for the whole house, and is heard', async () => {
  const page = await visitor()
  const player = page.locator('.skinned')
  await player.getByRole('button', { name: 'Play Rain on the roof' }).click()
  await player.getByLabel('Where in Rain on the roof').fill('40000')
  const knob = player.getByRole('slider', { name: 'How loud the house is' })
  const now = () => knob.getAttribute('aria-valuenow')
  expect(await now()).toBe('80')
  await expect.poll(async () => (await loudFor(page, 200)).most).toBeGreaterThan(0.2)
  const loud = (await loudFor(page, 200)).most
  await knob.focus()
  await page.keyboard.press('ArrowDown')
  expect(await now()).toBe('75')
  await page.keyboard.press('End')
  expect(await now()).toBe('100')
  await page.keyboard.press('PageDown')
  expect(await now()).toBe('80')
  await knob.hover()
  await page.mouse.wheel(0, 100)
  await expect.poll(now).toBe('75')
  await page.mouse.down()
  const box = await knob.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + (box?.height ?? 0) / 2 + 56, { steps: 4 })
  await page.mouse.up()
  await expect.poll(now).toBe('40')
  await expect.poll(async () => (await loudFor(page, 200)).most).toBeLessThan(loud / 2.5)
  expect(await page.locator('.deck').getByLabel('How loud the house is').inputValue()).toBe('40')
  expect(await knob.evaluate((one) => Number.parseFloat(one.style.getPropertyValue('--turn')))).toBeCloseTo(-27)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('HEAR-5 on a phone, in another skin, by night; where nothing may move the measured curve stands still', async () => {
  await wear('Neobrutalist')
  const page = await visitor({
    viewport: widths.phone,
    reducedMotion: 'reduce',
    colorScheme: 'dark',
  })
  const player = page.locator('.skinned')
  await player.getByRole('button', { name: 'Play Rain on the roof' }).click()
  await player.getByRole('button', { name: 'Pause Rain on the roof' }).waitFor()
  const before = await painted(page)
  await player.getByLabel('Where in Rain on the roof').fill('40000')
  await expect.poll(async () => (await loudFor(page, 200)).most).toBeGreaterThan(0.2)
  expect(await painted(page)).toEqual(before)
  expect(Math.max(...before)).toBeGreaterThan(0.1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectAccessible(page, 'a Neobrutalist on a phone')
  expect(page.complaints).toEqual([])
  await page.context().close()
})
