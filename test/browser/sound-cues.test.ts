// The house's own sounds, and anthems that begin by themselves: heard by whoever said so, and by nobody else.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeProfile, chooseProfileAudience } from '#contract/profiles'
import { changeWall } from '#contract/walls'
import { send } from '#dev-env/files'
import type { Person } from '#dev-env/person'
import { puts } from '#dev-env/sample-module'
import { wav } from '#dev-env/sounds'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { expectAccessible, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { elements, listenTo, loudFor } from './heard-out.ts'

let house: TestNeoSpace
let browser: Browser
let ann: Person
beforeAll(async () => {
  house = await testNeoSpace()
  browser = await launch()
  ann = await house.person('ann')
  await house.signedIn('bob')
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})

async function inside(name: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(browser, house.url, options)
  await listenTo(page)
  await signIn(page, name)
  return page
}
/** A limiter fades out for a while after what it heard; the faintest cue is ten times as loud. */
const silence = 0.000_5

/** The loudest sample while something is done. */
async function peakWhile(page: WatchedPage, act: () => Promise<unknown>, ms = 1_200): Promise<number> {
  // What sounded before has faded.
  await expect.poll(async () => (await loudFor(page, 200)).peak).toBeLessThan(silence)
  const heard = loudFor(page, ms)
  await act()
  return (await heard).peak
}
const say = (page: WatchedPage, text: string) => async (): Promise<void> => {
  await page.locator('.composer textarea').fill(text)
  await page.keyboard.press('Enter')
  await page.locator('.line', { hasText: text }).first().waitFor()
}

/** −24 dBFS, with what a limiter may be out by. */
const most = 10 ** (-24 / 20) * 1.05

test('HEAR-6 nothing of the house sounds until it is wanted; then a tap for what has come, two notes for whoever is meant, and nothing for what is only said', async () => {
  const [her, bob] = [await inside('ann'), await inside('bob')]
  for (const page of [her, bob]) {
    await page.goto('/rooms/general')
    await page.locator('.composer textarea').waitFor()
  }
  expect(await peakWhile(her, say(her, 'is anybody here'))).toBeLessThan(silence)

  await her.goto('/settings')
  const row = her.locator('.setting', { hasText: 'Sounds of the house' })
  expect(await row.getByRole('button').count()).toBe(0)
  await row.getByRole('radio', { name: 'by sound' }).check()
  await row.getByRole('button', { name: 'Somebody knocks' }).waitFor()
  await expectAccessible(her, 'the sounds of the house, chosen')
  await row.getByLabel('How loud they are').fill('100')
  for (const name of ['It has come', 'Somebody means you', 'Something is wrong', 'Somebody knocks']) {
    const peak = await peakWhile(her, () => row.getByRole('button', { name }).click())
    expect(peak, name).toBeGreaterThan(0.005)
    expect(peak, name).toBeLessThanOrEqual(most)
  }
  await row.getByLabel('How loud they are').fill('0')
  expect(await peakWhile(her, () => row.getByRole('button', { name: 'It has come' }).click())).toBeLessThan(silence)
  await row.getByLabel('How loud they are').fill('100')

  await her.locator('.rail a[href="/rooms/general"]').first().click()
  await her.locator('.composer textarea').waitFor()
  expect(await peakWhile(her, say(her, 'now I hear it'))).toBeGreaterThan(0.005)
  expect(await peakWhile(her, say(bob, 'an ordinary line'))).toBeLessThan(silence)
  await her.goto('/settings')
  await row.getByRole('button', { name: 'It has come' }).click()
  expect(await peakWhile(her, say(bob, '@ann do you hear me'), 2_500)).toBeGreaterThan(0.005)
  await row.getByRole('radio', { name: 'silent' }).check()
  expect(await peakWhile(her, say(bob, '@ann and now'), 2_500)).toBeLessThan(silence)
  for (const page of [her, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

test('HEAR-4 an anthem asks once it is heard, begins by itself on the next visit, ends when its wall is left, and never on a phone', async () => {
  const anthem = await send(ann, wav(60_000), 'anthem')
  await ann.visitor.request(changeProfile, { body: { anthem: anthem.name } })
  await ann.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
  await ann.visitor.request(changeWall, { body: { client_id: 'some-words', steps: [puts('module-a', 'Hello.')] } })

  const bob = await inside('bob')
  const deck = bob.getByRole('region', { name: 'What you hear' })
  const toWall = async (): Promise<void> => {
    await bob.locator('h1').first().waitFor()
    // Within the house, so that what was pressed before counts.
    await bob.evaluate(() => {
      const link = document.createElement('a')
      link.href = '/@ann'
      link.id = 'to-ann'
      link.textContent = 'ann'
      document.querySelector('#stage')?.append(link)
    })
    await bob.locator('#to-ann').click()
    await bob
      .getByRole('button', { name: /The anthem of ann/ })
      .first()
      .waitFor()
  }
  await bob.goto('/settings')
  await toWall()
  expect(await deck.count()).toBe(0)
  expect(await bob.getByText('Shall it begin by itself').count()).toBe(0)
  await bob.getByRole('button', { name: 'Play The anthem of ann' }).click()
  await bob.getByText('Shall it begin by itself').waitFor()
  await expectAccessible(bob, 'a wall whose anthem asks')
  await bob.getByRole('button', { name: 'Yes, here' }).click()
  await expect.poll(() => bob.getByText('Shall it begin by itself').count()).toBe(0)
  await deck.getByRole('button', { name: 'End it' }).click()

  await bob.locator('.rail a[href="/rooms/general"]').first().click()
  await bob.locator('.composer textarea').waitFor()
  await toWall()
  await deck.getByRole('button', { name: 'Pause The anthem of ann' }).waitFor()
  await bob.getByText('It began by itself, as you wished.').waitFor()
  await bob.locator('.rail a[href^="/rooms/"]').first().click()
  await expect.poll(() => deck.count()).toBe(0)
  expect((await elements(bob)).some(({ sounds }) => sounds)).toBe(false)
  // After a reload nothing was pressed yet.
  await bob.goto('/@ann')
  await bob.getByRole('button', { name: 'Play The anthem of ann' }).waitFor()
  expect(await elements(bob)).toEqual([])
  // Taken back, it never begins again.
  await bob.goto('/settings')
  await toWall()
  await bob.getByRole('button', { name: 'Not any more' }).click()
  await bob.locator('.rail a[href="/rooms/general"]').first().click()
  await bob.locator('.composer textarea').waitFor()
  await toWall()
  expect(await deck.count()).toBe(0)

  const phone = await inside('bob', { viewport: widths.phone, hasTouch: true })
  await phone.goto('/@ann')
  await phone.getByRole('button', { name: 'Play The anthem of ann' }).click()
  await phone.getByRole('button', { name: 'Pause The anthem of ann' }).first().waitFor()
  expect(await phone.getByText('Shall it begin by itself').count()).toBe(0)
  for (const page of [bob, phone]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})
