// The truth lamp in a real Chromium behind a network that lies: what differs from the house is seen, said, healed and reported.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { expectAccessible, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { type Carrier, carry, signIn } from './carrier.ts'

let house: TestNeoSpace
let browser: Browser
let bob: Person
let page: WatchedPage
let network: Carrier

beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
  await house.signedIn('ada', 'owner')
  bob = await house.person('bob')
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
})
beforeEach(async () => {
  page = await openPage(browser, house.config.origin)
  network = await carry(page)
  return () => page.context().close()
})

const lamp = () => page.locator('.lamp')
const state = () => lamp().getAttribute('data-state')
const becomes = (expected: string, within = 15_000) => expect.poll(state, { timeout: within }).toBe(expected)
const shows = (text: string) =>
  expect
    .poll(() => page.locator('article.line .said').allInnerTexts(), { timeout: 15_000 })
    .toContainEqual(expect.stringContaining(text))
const reports = () => house.log.filter(({ message, msg }) => /held something else/.test(String(message ?? msg)))
/** Each state that the lamp passes through from now on, as a person would see it. */
async function passages(): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = []
    const shown = document.querySelector('.lamp')
    new MutationObserver(() => seen.push(shown?.getAttribute('data-state') ?? '')).observe(document, {
      attributes: true,
      subtree: true,
      attributeFilter: ['data-state'],
    })
    Object.assign(window, { passages: seen })
  })
  return () => page.evaluate(() => [...new Set(Object.getOwnPropertyDescriptor(window, 'passages')?.value as string[])])
}
const compareNow = async () => {
  await page.getByRole('button', { name: 'Compare now' }).click()
}
const fact = (name: string) =>
  page
    .locator('.facts > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .first()
    .innerText()

describe('CHAT-7 the truth lamp', () => {
  it('CHAT-7 is in step on its own after the first backfill, and says so in a word, not in colour alone', async () => {
    await signIn(page, 'ada')
    await becomes('inStep')
    expect(await lamp().getAttribute('aria-label')).toBe('Truth lamp: in step')
    expect(await lamp().innerText()).toMatch(/in step/i)
    const shapes = await page.evaluate(() =>
      ['inStep', 'catchingUp', 'healed', 'diverged', 'unknown', 'away'].map((name) => {
        const light = document.querySelector<HTMLElement>('.lamp .lamp-light')
        if (!light) return ''
        light.dataset['state'] = name
        const { rotate, borderRadius, borderBlockStartWidth, backgroundImage, backgroundColor } =
          getComputedStyle(light)
        const filled = backgroundImage !== 'none' ? 'split' : backgroundColor === 'rgba(0, 0, 0, 0)' ? 'hollow' : 'full'
        return [rotate, borderRadius, borderBlockStartWidth, filled].join(' ')
      }),
    )
    expect(new Set(shapes).size, shapes.join(' | ')).toBe(6)
  })

  it('CHAT-7 sees words that were altered on the way, heals the line, keeps saying so, and the house has it in its log', async () => {
    const before = reports().length
    const counted = async () =>
      /neospace_divergences_total\{afresh="false"\} (\d+)/.exec(
        await house.house.ctx.metrics.registry.metrics(),
      )?.[1] ?? '0'
    const countBefore = Number(await counted())
    await signIn(page, 'ada')
    await becomes('inStep')
    const seen = await passages()
    network.alter = (frame) => (frame.startsWith('42["message"') ? frame.replace('Tom &', 'Tim &') : frame)
    const { message } = await bob.say('general', 'Tom & Jerry <3')
    await shows('Tim & Jerry <3')
    await lamp().press('Enter')
    await compareNow()
    await becomes('healed')
    await shows('Tom & Jerry <3')
    expect(await page.getByText('Tim & Jerry').count()).toBe(0)
    expect(await seen()).toEqual(expect.arrayContaining(['diverged', 'healed']))
    const [report, ...more] = reports().slice(before)
    expect(more).toEqual([])
    expect(report).toMatchObject({ level: 40, room_id: message.room_id, head_rev: message.rev, afresh: false })
    expect(report?.['mine']).not.toBe(report?.['theirs'])
    expect(JSON.stringify(report)).not.toMatch(/T[io]m/)
    expect(Number(await counted())).toBe(countBefore + 1)

    expect(await fact('This page is at')).toBe(String(message.rev))
    expect(await fact('The house was at')).toBe(String(message.rev))
    expect(await fact('Epoch of the room')).toBe(report?.['epoch'])
    expect(await fact('Lines compared')).toMatch(new RegExp(`^ids \\d+ to ${message.id}$`))
    expect(await fact('Digest of this page')).toBe(await fact('Digest of the house'))
    expect(await fact('Digest of this page then')).toBe(report?.['mine'])
    expect(await fact('Digest of the house then')).toBe(report?.['theirs'])
    expect(await fact('Lines that differed')).toBe(`${message.id} read otherwise here`)
    expect(await fact('Compared at')).toMatch(/^\d\d:\d\d:\d\d$/)
    expect(await fact('Healed at')).toMatch(/^\d\d:\d\d:\d\d$/)
    expect(await fact('The house was told')).toMatch(/^yes/)
    await expectAccessible(page, 'the inspector')

    // Another comparison finds no difference, and what was healed is still said.
    await compareNow()
    await expect.poll(() => page.locator('button[aria-busy]').count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await state()).toBe('healed')
    expect(reports().length).toBe(before + 1)
    expect(page.complaints).toEqual([])
  })

  it('CHAT-7 gives a report to take away that repeats nobody’s words', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: house.config.origin })
    await bob.say('general', 'not for the report')
    network.alter = (frame) => frame.replace('not for the report', 'altered on the way')
    await signIn(page, 'ada')
    await lamp().click()
    await expect.poll(() => fact('The house was told'), { timeout: 15_000 }).toMatch(/^yes/)
    await page.getByRole('button', { name: 'Copy a report' }).click()
    await page.getByText('Copied.').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    for (const part of [
      /^Truth lamp: /,
      /^Room: \d+$/m,
      /^Epoch of the room: \S+$/m,
      /^Healed at: /m,
      /^Found at: \d{4}-/m,
    ])
      expect(text).toMatch(part)
    expect(text).not.toMatch(/report$|altered/m)
  })

  it('CHAT-7 compares by itself after a backfill: a join that was altered once is healed without a hand', async () => {
    const { message } = await bob.say('general', 'as it was said')
    const before = reports().length
    network.alter = (frame) =>
      frame.startsWith('42["backfill"') ? frame.replace('as it was said', 'as it was not') : frame
    await signIn(page, 'ada')
    await becomes('healed')
    await shows('as it was said')
    expect(reports().slice(before)).toEqual([expect.objectContaining({ room_id: message.room_id, afresh: false })])
  })

  it('CHAT-7 compares by itself after a quiet minute', async () => {
    await page.clock.install()
    await signIn(page, 'ada')
    await becomes('inStep')
    network.alter = (frame) => (frame.startsWith('42["message"') ? frame.replace('quiet', 'loud') : frame)
    await bob.say('general', 'a quiet word')
    await shows('a loud word')
    await page.clock.fastForward(30_000)
    expect(await state()).toBe('inStep')
    await shows('a loud word')
    await page.clock.fastForward(31_000)
    await shows('a quiet word')
    await becomes('healed')
  })

  it('CHAT-7 says that it catches up while a lost line is fetched, and counts that as no difference', async () => {
    const before = reports().length
    await signIn(page, 'ada')
    await becomes('inStep')
    const seen = await passages()
    network.alter = (frame) => (frame.includes('lost on the way') && frame.startsWith('42["message"') ? null : frame)
    await bob.say('general', 'lost on the way')
    await bob.say('general', 'the one after')
    await shows('lost on the way')
    await becomes('inStep')
    expect(await seen()).toContain('catchingUp')
    // Without a line after it, the answer to a comparison tells of it.
    network.alter = (frame) => (frame.includes('lost as the last') && frame.startsWith('42["message"') ? null : frame)
    await bob.say('general', 'lost as the last')
    await lamp().click()
    await compareNow()
    await shows('lost as the last')
    await becomes('inStep')
    expect(reports().length).toBe(before)
  })

  it('CHAT-7 heals from a rev that the house never reached', async () => {
    await signIn(page, 'ada')
    await becomes('inStep')
    network.alter = (frame) => (frame.startsWith('42["message"') ? frame.replace(/"rev":(\d+)/, '"rev":9$1') : frame)
    const { message } = await bob.say('general', 'from the future')
    await becomes('catchingUp')
    network.alter = (frame) => frame
    await lamp().click()
    await compareNow()
    await becomes('healed', 20_000)
    expect(await fact('Highest heard of')).toBe(String(message.rev))
  })

  it('CHAT-7 goes on saying that it differs when a fresh copy does not heal it, on a telephone too, and tells the house both', async () => {
    await page.setViewportSize(widths.phone)
    const before = reports().length
    network.alter = (frame) => frame.replace('the very same words', 'quite other words')
    await bob.say('general', 'the very same words')
    await signIn(page, 'ada')
    await becomes('diverged')
    await expect
      .poll(() =>
        reports()
          .slice(before)
          .map(({ afresh }) => afresh),
      )
      .toEqual([false, true])
    expect(await lamp().getAttribute('aria-label')).toBe('Truth lamp: diverged')
    await lamp().click()
    expect(await fact('Healed at')).toBe('not yet')
    await expectAccessible(page, 'the inspector on a telephone')
    network.alter = (frame) => frame
    await compareNow()
    await becomes('healed')
    await shows('the very same words')
  })
})
