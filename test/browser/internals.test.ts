// The internals and the doctor in a real Chromium: by keyboard and on a phone, over a network that lies, and of nobody.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { expectAccessible, forThisTier, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { carry, signIn } from './carrier.ts'

let house: TestNeoSpace
let browser: Browser
let bob: Person

beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
  await house.signedIn('ada', 'owner')
  bob = await house.person('canary-bob')
  await bob.join('general')
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
})

const doctor = (page: WatchedPage) => page.getByRole('dialog', { name: 'Connection doctor' })
const internals = (page: WatchedPage) => page.locator('main .internals')
const shown = (page: WatchedPage) => page.locator('article.line .said').allInnerTexts()
const fact = (page: WatchedPage, name: string) =>
  doctor(page).locator('.internals-facts > div').filter({ hasText: name }).locator('dd').innerText()
const sideways = (page: WatchedPage) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** From the room to the internals without a new page, by the palette. */
async function toInternals(page: WatchedPage): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Internals')
  await page.getByRole('option', { name: 'Internals place', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/internals')
  await page.getByRole('heading', { level: 2, name: 'The house' }).waitFor()
}

describe('the internals', () => {
  it('OPEN-1.6 show what goes over one’s own connection by name and size, and stand still, by keyboard alone', async () => {
    const page = await openPage(browser, house.config.origin)
    const network = await carry(page)
    await signIn(page, 'ada')
    await toInternals(page)
    const rows = () => page.getByRole('region', { name: 'Tape' }).getByRole('row').allInnerTexts()
    await page.getByRole('button', { name: 'Measure' }).press('Enter')
    await expect.poll(rows).toContainEqual(expect.stringMatching(/answered\s+latency_check\s+\d+\s+\d+ ms/))
    await bob.say('general', 'the canary sings')
    await expect.poll(rows).toContainEqual(expect.stringMatching(/came\s+message\s+\d{2,}/))
    expect(await internals(page).innerText()).not.toMatch(/canary|ada/)
    await page.getByLabel('Only events with').fill('message')
    expect((await rows()).slice(1).every((row) => /\smessage\s/.test(row))).toBe(true)
    await page.getByRole('button', { name: 'Pause' }).press('Enter')
    const before = await rows()
    const passed = new Promise<void>((resolve) => {
      network.alter = (frame) => {
        if (frame.includes('while it stands still')) resolve()
        return frame
      }
    })
    await bob.say('general', 'while it stands still')
    await passed
    await page.getByRole('button', { name: 'Go on' }).press('Enter')
    await page.getByLabel('Only events with').fill('')
    const answers = async () => (await rows()).filter((row) => /answered\s+latency_check/.test(row)).length
    const answered = await answers()
    await page.getByRole('button', { name: 'Measure' }).press('Enter')
    await expect.poll(answers).toBeGreaterThan(answered)
    expect((await rows()).filter((row) => /came\s+message\s/.test(row))).toEqual(before.slice(1))
    expect(page.complaints).toEqual([])
    await page.context().close()
  })

  it('OPEN-1.6 ask for the house’s figures every five seconds while they are in sight, and not otherwise', async () => {
    const page = await openPage(browser, house.config.origin)
    await carry(page)
    await page.clock.install()
    let asked = 0
    page.on('request', (request) => void (asked += request.url().endsWith('/api/vitals') ? 1 : 0))
    await signIn(page, 'ada')
    expect(asked).toBe(0)
    await toInternals(page)
    expect(asked).toBe(1)
    await page.clock.runFor(5_100)
    await expect.poll(() => asked).toBe(2)
    await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }))
    await page.clock.runFor(20_000)
    expect(asked).toBe(2)
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await expect.poll(() => asked).toBe(3)
    await page.goBack()
    await page.locator('.lamp').waitFor()
    await page.clock.runFor(20_000)
    expect(asked).toBe(3)
    await page.context().close()
  })

  const looks = forThisTier([
    { name: 'light, wide', colorScheme: 'light', viewport: widths.desktop },
    { name: 'dark, narrow', colorScheme: 'dark', viewport: widths.phone },
    { name: 'high contrast, narrow', colorScheme: 'dark', contrast: 'more', viewport: widths.phone },
  ] as const)
  it.each(looks)(
    'OPEN-1 the settings lead to it, and axe finds nothing there nor in the doctor: $name',
    async ({ name, ...look }) => {
      const page = await openPage(browser, house.config.origin, look)
      await signIn(page, 'ada')
      await page.goto('/settings')
      await page.getByRole('link', { name: 'Look inside' }).click()
      await page.getByRole('heading', { level: 2, name: 'The house' }).waitFor()
      await page.getByRole('figure').waitFor({ timeout: 15_000 })
      await expectAccessible(page, `/internals ${name}`)
      expect(await sideways(page), `/internals ${name}`).toBeLessThanOrEqual(0)
      await page.getByRole('button', { name: 'Connection doctor' }).click()
      await doctor(page).getByRole('button', { name: 'Copy a report' }).waitFor()
      await expectAccessible(page, `the doctor ${name}`)
      expect(await sideways(page), `the doctor ${name}`).toBeLessThanOrEqual(0)
      expect(page.complaints).toEqual([])
      await page.context().close()
    },
  )
})

describe('the doctor', () => {
  it('OPEN-2.1 reads a room anew on demand: what was altered on the way is laid aside, and both digests are then one', async () => {
    const page = await openPage(browser, house.config.origin)
    const network = await carry(page)
    await signIn(page, 'ada')
    const lamp = () => page.locator('.lamp').getAttribute('data-state')
    await expect.poll(lamp, { timeout: 15_000 }).toBe('inStep')
    network.alter = (frame) => (frame.startsWith('42["message"') ? frame.replace('Tom &', 'Tim &') : frame)
    const { message } = await bob.say('general', 'Tom & Jerry')
    await expect.poll(() => shown(page)).toContainEqual(expect.stringContaining('Tim & Jerry'))
    await page.keyboard.press('Control+;')
    await doctor(page).getByRole('button', { name: 'Read anew' }).press('Enter')
    await doctor(page).getByText('Read anew from the house, and compared.').waitFor()
    expect(await shown(page)).toContainEqual(expect.stringContaining('Tom & Jerry'))
    expect(await fact(page, 'This page is at')).toBe(String(message.rev))
    expect(await fact(page, 'The house was at')).toBe(String(message.rev))
    expect(await fact(page, 'Digest of this page')).toBe(await fact(page, 'Digest of the house'))
    await page.keyboard.press('Escape')
    await expect.poll(() => doctor(page).count()).toBe(0)
    // A comparison would have found the difference, and said so ever after.
    expect(await lamp()).toBe('inStep')
    expect(page.complaints).toEqual([])
    await page.context().close()
  })

  it('OPEN-2.2 gives a report of states, numbers and digests, without a name and without anybody’s words', async () => {
    const page = await openPage(browser, house.config.origin)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: house.config.origin })
    await signIn(page, 'ada')
    await bob.say('general', 'the canary sings')
    await page.keyboard.press('Control+;')
    await doctor(page).getByText('Jitter').waitFor()
    await expect.poll(() => fact(page, 'There and back')).toMatch(/^[\d.]+ ms$/)
    await doctor(page).getByRole('button', { name: 'Copy a report' }).press('Enter')
    await doctor(page).getByText('Copied.').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    for (const part of [/^Connection report$/m, /^State: connected$/m, /^There and back: [\d.]+ ms/m, /^Room \d+$/m])
      expect(text).toMatch(part)
    expect(text).not.toMatch(/canary|\bada\b|127\.0\.0\.1|general/)
    await page.context().close()
  })
})
