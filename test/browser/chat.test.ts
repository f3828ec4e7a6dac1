// Two people in browsers and one bot-like client in one room: what each shows comes from the house alone, survives reloads and a killed server, and is in reach of keyboard and screen reader.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { referenceClient } from '#dev-env/reference-client'
import type { ReferenceClient } from '#dev-env/reference-shape'
import { type ServerProcess, serverProcess } from '#dev-env/server-process'
import { expectAccessible, forThisTier, launch, openPage, type WatchedPage, widths } from './browser.ts'

let browser: Browser
let server: ServerProcess
let dataDir: string
let url: string
let ada: WatchedPage
let bob: WatchedPage
let bot: ReferenceClient

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'neospace-browser-'))
  const house = await testNeoSpace({ dataDir, dialect: 'sqlite' })
  for (const [name, role] of [
    ['ada', 'owner'],
    ['bob', 'member'],
    ['beeper', 'member'],
  ] as const)
    await house.signedIn(name, role)
  await house[Symbol.asyncDispose]()
  const port = await freePort('127.0.0.1')
  url = `http://localhost:${port}`
  server = serverProcess(dataDir, port)
  await server.start()
  browser = await launch()
  ada = await openPage(browser, url)
  bob = await openPage(browser, url, { viewport: widths.phone, hasTouch: true })
  await signIn(ada, 'ada')
  await signIn(bob, 'bob')
  bot = await referenceClient(server.url, 'beeper', passphrase, 10)
  await bot.join('general')
}, 120_000)

afterAll(async () => {
  await bot?.[Symbol.asyncDispose]()
  await browser?.close()
  await server?.kill()
  await rm(dataDir, { recursive: true, force: true })
})

async function signIn(page: WatchedPage, name: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/rooms/general')
  await composer(page).waitFor()
}
const composer = (page: WatchedPage) => page.locator('textarea.composer-field')
const lines = (page: WatchedPage) => page.locator('article.line')
const lineWith = (page: WatchedPage, text: string) => lines(page).filter({ hasText: text })

async function say(page: WatchedPage, text: string): Promise<void> {
  await composer(page).fill(text)
  await page.locator('.composer-send').click()
  await expect.poll(() => composer(page).inputValue(), { timeout: 10_000 }).toBe('')
}
const shows = (page: WatchedPage, text: string) =>
  expect.poll(() => lineWith(page, text).count(), { timeout: 10_000 }).toBeGreaterThan(0)
/** What a page shows, without the times and names that are its own. */
// Who deleted a line is told to its author in other words.
const script = async (page: WatchedPage): Promise<readonly string[]> =>
  (await page.locator('article.line .line-body').allInnerTexts()).map((text) =>
    /^(You deleted|deleted by)/.test(text) ? 'deleted' : text,
  )

describe('talking', () => {
  it('CHAT-1 each hears the others, one’s own lines apart', async () => {
    await say(ada, 'good morning house')
    await say(bob, 'good morning ada')
    await bot.say('general', 'beep')
    for (const page of [ada, bob])
      for (const text of ['good morning house', 'good morning ada', 'beep']) await shows(page, text)
    expect(await lineWith(ada, 'good morning house').getAttribute('data-own')).toBe('true')
    expect(await lineWith(bob, 'good morning house').getAttribute('data-own')).toBe('false')
    await bot.settled()
    expect(bot.messages('general').map(({ content }) => content)).toEqual([
      'good morning house',
      'good morning ada',
      'beep',
    ])
  })

  it('CHAT-1 rewords with the keyboard, answers, and deletes with time to change one’s mind', async () => {
    await composer(ada).focus()
    await ada.keyboard.press('ArrowUp')
    await ada.locator('.edit-field').fill('good morning, whole house')
    await ada.keyboard.press('Enter')
    await shows(bob, 'good morning, whole house')
    await bot.settled()
    const [first] = bot.messages('general')
    await bot.say('general', 'an answer', first?.id)
    await expect.poll(() => ada.locator('.quote').innerText()).toContain('good morning, whole house')
    await say(bob, 'soon gone')
    await bob.goto(bob.url())
    await shows(bob, 'soon gone')
    const id = bot.messages('general').find(({ content }) => content === 'soon gone')?.id ?? 0
    expect(id).toBeGreaterThan(0)
    const own = await openPage(browser, url)
    await signIn(own, 'bob')
    await lineWith(own, 'soon gone').focus()
    await own.keyboard.press('Delete')
    await own.getByRole('button', { name: 'Keep it' }).click()
    await lineWith(own, 'soon gone').focus()
    await own.keyboard.press('Delete')
    await expect.poll(() => lineWith(ada, 'soon gone').count(), { timeout: 15_000 }).toBe(0)
    await bot.settled()
    expect(bot.messages('general').find((message) => message.id === id)).toMatchObject({ deleted: true, content: null })
    await own.context().close()
  })

  it('CHAT-2 keeps what was typed over a reload', async () => {
    await composer(ada).fill('half a thought')
    await ada.reload()
    await composer(ada).waitFor()
    await expect.poll(() => composer(ada).inputValue()).toBe('half a thought')
    await composer(ada).fill('')
  })

  it('LAW-2 shows nothing that the house has not said', async () => {
    const page = await openPage(browser, url)
    // A network that carries what is sent and swallows what is answered.
    await page.routeWebSocket(/socket\.io/, (socket) => {
      const real = socket.connectToServer()
      let swallow = false
      socket.onMessage((data) => {
        if (String(data).includes('send_message')) swallow = true
        if (!String(data).includes('send_message')) real.send(data)
      })
      real.onMessage((data) => {
        if (!swallow) socket.send(data)
      })
    })
    await signIn(page, 'bob')
    await bot.say('general', 'still heard')
    await shows(page, 'still heard')
    const before = await script(page)
    await composer(page).fill('into the void')
    await page.locator('.composer-send').click()
    // It has been sent, and the answer is being waited for.
    await expect.poll(() => composer(page).getAttribute('readonly')).not.toBeNull()
    expect(await script(page)).toEqual(before)
    expect(await composer(page).inputValue()).toBe('into the void')
    await page.context().close()
  })
})

describe('the connection', () => {
  it('LAW-5 survives kill -9: all three and the lamp agree afterwards', async () => {
    await say(ada, 'before the cut')
    await server.kill()
    await composer(bob).fill('said into the dark')
    await bob.locator('.composer-send').click()
    await server.start()
    await shows(ada, 'said into the dark')
    await bot.say('general', 'after the cut')
    for (const page of [ada, bob]) await shows(page, 'after the cut')
    await bot.settled()
    await bot.history('general')
    const theirs = bot.messages('general').filter(({ deleted }) => !deleted).length
    for (const page of [ada, bob]) {
      await expect.poll(() => page.locator('article.line .said').count(), { timeout: 10_000 }).toBe(theirs)
      await expect.poll(() => page.locator('.lamp').getAttribute('data-state'), { timeout: 15_000 }).toBe('inStep')
    }
    expect(await bot.verify('general')).toBe('equal')
    expect(await script(ada)).toEqual(await script(bob))
  })

  it.runIf(process.platform === 'linux')(
    'OPS-4 a house whose disk refuses to write says so, and a line goes out by itself when it takes changes again',
    async () => {
      const limitFiles = (bytes: string) => spawnSync('prlimit', ['--pid', String(server.pid()), `--fsize=${bytes}:`])
      limitFiles('1')
      // The first line finds it out, the house says BUSY and then that it can only be read.
      await composer(ada).fill('written while the disk refuses')
      await ada.keyboard.press('Enter')
      await ada.locator('.banner', { hasText: 'can only be read' }).waitFor()
      // Whether it waits to be sent again or was sent again meanwhile, the next answer says it.
      const again = ada.getByRole('button', { name: 'Send again' })
      await expect
        .poll(async () => {
          if (await again.isVisible()) await again.click({ timeout: 1_000 }).catch(() => {})
          return await ada.locator('.fate', { hasText: 'takes no changes' }).count()
        })
        .toBe(1)
      expect(await composer(ada).inputValue()).toBe('written while the disk refuses')
      limitFiles('unlimited')
      await ada.locator('.banner').waitFor({ state: 'detached' })
      await bob.locator('.line', { hasText: 'written while the disk refuses' }).waitFor()
      expect(await composer(ada).inputValue()).toBe('')
    },
  )

  it('RT-17 a page of another protocol version is told to reload and loses no draft', async () => {
    const page = await openPage(browser, url)
    await signIn(page, 'ada')
    await composer(page).fill('kept over the update')
    await page.context().close()
    const old = await openPage(browser, url)
    await old.routeWebSocket(/socket\.io/, (socket) => {
      const real = socket.connectToServer()
      socket.onMessage((data) => real.send(String(data).replace('"protocol":1', '"protocol":0')))
      real.onMessage((data) => socket.send(data))
    })
    await old.goto('/')
    await old.getByLabel('Name').fill('ada')
    await old.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await old.keyboard.press('Enter')
    await old.waitForURL('**/rooms/general')
    await composer(old).fill('typed meanwhile')
    await expect.poll(() => old.locator('.banner-stopped').innerText()).toMatch(/load this page again/i)
    await old.reload()
    await expect.poll(() => composer(old).inputValue()).toBe('typed meanwhile')
    await old.context().close()
  })
})

describe('for everyone', () => {
  it.each(
    forThisTier([
      ['light', 'desktop'],
      ['dark', 'phone'],
      ['dark', 'desktop'],
      ['light', 'phone'],
    ] as const),
  )('UI-2 axe finds nothing in a room, %s, %s', async (colorScheme, width) => {
    const page = await openPage(browser, url, { colorScheme, viewport: widths[width] })
    await signIn(page, 'ada')
    await bot.say('general', 'something to read')
    await shows(page, 'something to read')
    await expectAccessible(page, `${colorScheme} ${width}`)
    await page.goto('/rooms')
    await page.locator('.rooms-list').first().waitFor()
    await expectAccessible(page, `rooms ${colorScheme} ${width}`)
    expect(page.complaints).toEqual([])
    await page.context().close()
  })

  it('UI-2 a person with a keyboard alone reaches the room, reads back and writes', async () => {
    await ada.goto('/rooms/general')
    for (const text of ['one line', 'another line']) {
      await bot.say('general', text)
      await shows(ada, text)
    }
    await composer(ada).focus()
    await ada.keyboard.press('Shift+Tab')
    const focused = () => ada.evaluate(() => document.activeElement?.className ?? '')
    for (let n = 0; n < 6 && (await focused()) !== 'line'; n++) await ada.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('line')
    const id = () => ada.evaluate(() => document.activeElement?.id)
    const last = await id()
    await ada.keyboard.press('ArrowUp')
    await expect.poll(id).not.toBe(last)
    await ada.keyboard.press('Escape')
    await expect.poll(focused).toContain('composer-field')
  })
})
