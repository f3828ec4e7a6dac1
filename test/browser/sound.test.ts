// Sound in a real browser: put on a wall, begun there, heard on through the house, silenced, ended, and never by itself.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wav } from '#dev-env/sounds'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { expectAccessible, fakeMicrophone, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { elements as heard, listenTo, loudFor, systemKey, toldSystem } from './heard-out.ts'
import { inSheet } from './wall-strip.ts'

let house: TestNeoSpace
let browser: Browser
let desk: WatchedPage
beforeAll(async () => {
  house = await testNeoSpace()
  browser = await launch(fakeMicrophone)
  await house.signedIn('ann')
  await house.signedIn('bob')
  desk = await inside('ann')
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})

/** A page with this person in it, whose sounds can be measured. */
async function inside(name: string, width: keyof typeof widths = 'desktop'): Promise<WatchedPage> {
  const page = await openPage(browser, house.url, { viewport: widths[width] })
  await listenTo(page)
  await signIn(page, name)
  return page
}

const deckOf = (page: WatchedPage) => page.getByRole('region', { name: 'What you hear' })

test('WALL-3.23 a voice is recorded and a sound sent right where the wall is built', async () => {
  await desk.goto('/wall')
  await desk.getByRole('button', { name: 'Add the first thing' }).click()
  await desk.locator('[data-kind="voice"]').click()
  await desk.getByRole('button', { name: 'Record', exact: true }).click()
  await desk.getByText('118 s left').waitFor()
  await desk.getByRole('button', { name: 'Stop' }).click()
  await desk.getByRole('button', { name: 'Keep this recording' }).click()
  await desk.locator('.module.kind-voice .voice-player').waitFor()
  await desk.getByRole('button', { name: 'Add', exact: true }).click()
  await desk.locator('[data-kind="audio"]').click()
  await desk
    .locator('#desk-panel input[type=file]')
    .setInputFiles({ name: 'a.wav', mimeType: 'audio/wav', buffer: Buffer.from(wav(60_000)) })
  await desk.locator('.module.kind-audio .voice-player').waitFor()
  await desk.locator('#desk-panel').getByRole('textbox', { name: 'Title' }).fill('Rain on the roof')
  await desk.locator('.desk-lamp[data-state="saved"]').waitFor()
  await expectAccessible(desk, 'the drafting table with sounds')
  expect(desk.complaints).toEqual([])
})

test('HEAR-1 WALL-3.23 a finger that passes over the curve begins nothing, and one that taps does', async () => {
  const page = await openPage(browser, house.url, { viewport: widths.phone, hasTouch: true, isMobile: true })
  await page.goto('/@ann')
  const curve = page.locator('.kind-audio .sound-curve-moment')
  await curve.scrollIntoViewIfNeeded()
  const box = await curve.boundingBox()
  if (!box) throw new Error('There is no curve.')
  const session = await page.context().newCDPSession(page)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - dy }] })
  await touch('touchStart', 0)
  for (const dy of [10, 30, 60, 90]) await touch('touchMove', dy)
  await touch('touchEnd', 0)
  expect(await deckOf(page).count()).toBe(0)
  expect(await page.locator('audio').count()).toBe(0)
  await curve.scrollIntoViewIfNeeded()
  await curve.tap()
  await deckOf(page).waitFor()
  await page.context().close()
})

test('HEAR-1 HEAR-2 HEAR-3 WALL-3.23 begun on a wall it goes on elsewhere, is silenced, ended, and silent after a reload', async () => {
  const page = await inside('bob')
  await page.goto('/@ann')
  await page.locator('.kind-audio .voice-player').waitFor()
  expect(await page.locator('audio').count()).toBe(0)
  expect(await heard(page)).toEqual([])
  expect(await deckOf(page).count()).toBe(0)
  await page.getByRole('button', { name: 'Play Rain on the roof' }).click()
  const deck = deckOf(page)
  await deck.getByRole('button', { name: 'Pause Rain on the roof' }).waitFor()
  await expectAccessible(page, 'a wall with the deck')

  await page.locator('.rail a[href^="/rooms/"]').first().click()
  await page.waitForURL('**/rooms/**')
  const [before] = await heard(page)
  await expect.poll(async () => (await heard(page))[0]?.at).toBeGreaterThan((before?.at ?? 0) + 0.5)
  await deck.getByRole('link', { name: '@ann, to their wall' }).waitFor()

  // Its second half sounds.
  await deck.getByLabel('Where in Rain on the roof').fill('40000')
  const most = async (): Promise<number> => (await loudFor(page, 250)).most
  await expect.poll(most).toBeGreaterThan(0.2)
  expect((await loudFor(page, 250)).peak).toBeLessThan(1)
  await deck.getByRole('button', { name: 'Silence the house' }).click()
  await expect.poll(most).toBeLessThan(0.000_01)
  expect((await heard(page))[0]?.sounds).toBe(true)
  await deck.getByRole('button', { name: 'Let the house sound again' }).waitFor()
  await deck.getByLabel('How loud the house is').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await deck.getByLabel('How loud the house is').hover()
  await page.mouse.wheel(0, -100)
  await expect.poll(() => deck.getByLabel('How loud the house is').inputValue()).toBe('6')
  await expect.poll(most).toBeLessThan(0.004)
  expect(await most()).toBeGreaterThan(0.001)
  await deck.getByRole('button', { name: 'Silence the house' }).click()
  await deck.getByRole('button', { name: 'Pause Rain on the roof' }).click()
  await expect.poll(async () => (await heard(page))[0]?.sounds).toBe(false)
  await deck.getByRole('button', { name: 'Play Rain on the roof' }).click()
  await expect.poll(async () => (await heard(page))[0]?.sounds).toBe(true)

  await page.reload()
  await page.locator('.rail').waitFor()
  expect(await heard(page)).toEqual([])
  expect(await deckOf(page).count()).toBe(0)

  await page.goto('/@ann')
  await page.getByRole('button', { name: 'Play Voice' }).click()
  await deckOf(page).getByRole('button', { name: 'Let the house sound again' }).waitFor()
  expect((await loudFor(page, 600)).most).toBeLessThan(0.000_01)
  await deckOf(page).getByRole('button', { name: 'End it' }).click()
  await expect.poll(() => deckOf(page).count()).toBe(0)
  expect((await heard(page))[0]?.sounds).toBe(false)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('HEAR-2 HEAR-7 HEAR-8 VOICE-5 a voice is heard over music, which steps back; both by the keys of the system; nothing is fetched before', async () => {
  const page = await inside('bob')
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const bus = (): boolean => fetched.some((path) => /\/(bus|deck)-[^/]*\.js$/.test(path))
  await page.goto('/@ann')
  await page.locator('.kind-audio .voice-player').waitFor()
  expect(bus()).toBe(false)
  await page.getByRole('button', { name: 'Play Rain on the roof' }).click()
  const deck = deckOf(page)
  await deck.getByLabel('Where in Rain on the roof').fill('40000')
  expect(bus()).toBe(true)
  await expect.poll(async () => (await loudFor(page, 200)).most).toBeGreaterThan(0.2)
  const alone = (await loudFor(page, 300)).least
  expect(await toldSystem(page)).toEqual({ title: 'Rain on the roof', artist: 'ann', state: 'playing' })

  // How fast it is heard.
  const fast = page.locator('.kind-voice').getByRole('button', { name: /^How fast/ })
  await fast.click()
  await page.getByRole('button', { name: 'Play Voice' }).click()
  await deck.getByRole('button', { name: 'Pause Voice' }).waitFor()
  expect(await heard(page)).toMatchObject([{ sounds: true }, { sounds: true, rate: 1.5 }])
  await expect.poll(async () => (await loudFor(page, 300)).least).toBeLessThan(alone / 2)
  expect(await toldSystem(page)).toMatchObject({ title: 'Voice' })
  // The voice ends by itself, and the deck is the music's again.
  await deck.getByRole('button', { name: 'Pause Rain on the roof' }).waitFor()
  await expect.poll(async () => (await loudFor(page, 200)).least).toBeGreaterThan(alone * 0.9)

  await systemKey(page, 'pause')
  await deck.getByRole('button', { name: 'Play Rain on the roof' }).waitFor()
  await systemKey(page, 'seekto', { seekTime: 12 })
  await expect.poll(async () => (await heard(page))[0]?.at).toBeCloseTo(12, 1)
  await systemKey(page, 'play')
  await deck.getByRole('button', { name: 'Pause Rain on the roof' }).waitFor()
  await page.keyboard.press('k')
  await deck.getByRole('button', { name: 'Play Rain on the roof' }).waitFor()
  expect(await toldSystem(page)).toMatchObject({ state: 'paused' })
  await page.keyboard.press('m')
  await deck.getByRole('button', { name: 'Let the house sound again' }).waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('HEAR-2 WALL-3.23 on a phone it lies over nothing; the calm view tells lengths; taken from the wall, it ends', async () => {
  const page = await inside('bob', 'phone')
  await page.goto('/@ann')
  await page.getByRole('button', { name: 'Play Rain on the roof' }).click()
  const deck = deckOf(page)
  await deck.waitFor()
  const [stage, box, bar] = await Promise.all(
    ['.stage', '.deck', '.bottom-bar'].map((one) => page.locator(one).boundingBox()),
  )
  expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeCloseTo(box?.y ?? 0, 0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(bar?.y ?? 0, 0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectAccessible(page, 'the deck on a phone')
  await inSheet(page, (sheet) => sheet.getByRole('radio', { name: 'Calm' }).check())
  await page.getByText('60 seconds of sound').waitFor()

  await desk.locator('[data-module]:has(.kind-audio)').focus()
  await desk.keyboard.press('Delete')
  await desk.locator('.desk-lamp[data-state="saved"]').waitFor()
  await expect.poll(() => deck.count(), { timeout: 15_000 }).toBe(0)
  expect((await heard(page))[0]?.sounds).toBe(false)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('WALL-1.9 a voice is recorded and an anthem sent for one’s page; a visitor hears them there and from the wall, once they press', async () => {
  await desk.goto('/profile')
  const voice = desk.getByRole('region', { name: 'Your voice' })
  await voice.getByRole('button', { name: 'Record', exact: true }).click()
  await voice.getByText('28 s left').waitFor()
  await voice.getByRole('button', { name: 'Stop' }).click()
  await voice.getByRole('button', { name: 'Keep this recording' }).click()
  await voice.getByRole('button', { name: 'Play your voice intro' }).waitFor()
  const anthem = desk.getByRole('region', { name: 'Your anthem' })
  await anthem
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.wav', mimeType: 'audio/wav', buffer: Buffer.from(wav(60_000)) })
  await anthem.getByRole('button', { name: 'Play your anthem' }).waitFor()
  await desk.getByRole('button', { name: 'Keep it' }).click()
  await desk.getByText('Kept.').waitFor()
  await expectAccessible(desk, 'a profile with sounds')

  const page = await inside('bob', 'phone')
  await page.goto('/@ann')
  const button = page.getByRole('button', { name: 'Play The anthem of ann' })
  await button.waitFor()
  expect(await heard(page)).toEqual([])
  await button.click()
  await deckOf(page).getByRole('button', { name: 'Pause The anthem of ann' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expectAccessible(page, 'a wall whose anthem sounds')
  await page.locator('.wall-owner a').click()
  const heardHere = page.getByRole('region', { name: 'To be heard' })
  await heardHere.getByRole('button', { name: 'Pause The anthem of ann' }).waitFor()
  await heardHere.getByRole('button', { name: 'Play ann says hello' }).click()
  await deckOf(page).getByRole('button', { name: 'Pause ann says hello' }).waitFor()
  for (const one of [desk, page]) expect(one.complaints).toEqual([])
  await page.context().close()
})
