// A friendly text with signs that markup would eat: it reads the same wherever it is shown, in a real Chromium.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeHouse, createInvite } from '#contract/house'
import { sendMessage } from '#contract/messages'
import { openRoom } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { launch, openPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { dialogsOf, expectInert, texts } from './inert.ts'

let house: TestNeoSpace
let browser: Browser
let url: string
let ada: Person
let bob: Person

beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
  url = house.config.origin
  ada = await house.person('ada', 'owner')
  bob = await house.person('bob')
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
})

describe('plain text', () => {
  it('SEC-6.1 “Tom & Jerry <3” reads the same everywhere', async () => {
    const text = 'Tom & Jerry <3'
    await ada.visitor.request(changeHouse, {
      body: { name: text, about: text, welcome: text, rules: text, join: 'open' },
    })
    await bob.visitor.request(openRoom, { body: { name: 'tom-and-jerry', topic: text } })
    const { message } = await bob.say('tom-and-jerry', text)
    await bob.call(sendMessage, {
      room: 'tom-and-jerry',
      content: 'an answer',
      client_id: 'tom-and-jerry-1',
      reply_to: message.id,
    })
    await ada.visitor.request(createInvite, { body: { note: text, max_uses: 1, hours: 1 } })
    const page = await openPage(browser, url)
    const dialogs = dialogsOf(page)
    await signIn(page, 'ada')
    await page.goto('/rooms/tom-and-jerry')
    await page.locator('.quote-said').waitFor()
    expect(await page.title()).toContain(text)
    expect(await page.locator('.room-topic').innerText()).toBe(text)
    expect(await page.locator('.said').first().innerText()).toBe(text)
    expect(await page.locator('.quote-said').innerText()).toBe(text)
    expect(await page.locator('.about bdi').first().innerText()).toBe(text)
    expect((await texts(page, '.ticker')).join(' ')).toContain(text)
    await page.keyboard.press('Control+k')
    await page.locator('.palette-field').fill(text)
    await expect.poll(async () => (await texts(page, '.palette-row')).join(' ')).toContain('#tom-and-jerry')
    expect(await page.locator('.palette-field').inputValue()).toBe(text)
    await page.keyboard.press('Escape')
    await page.locator('article.line').first().focus()
    await page.goto('/rooms')
    await expect.poll(() => page.locator('.rooms-topic').allInnerTexts()).toContain(text)
    await page.goto('/invites')
    await expect.poll(async () => (await texts(page, 'main li')).join(' ')).toContain(text)
    await page.goto('/settings')
    await expect
      .poll(() => page.locator('main input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
      .toContain(text) // these are inputs
    for (const title of ['/', '/door', '/join']) {
      const stranger = await openPage(browser, url)
      await stranger.goto(title)
      await expect.poll(() => stranger.title()).toContain(text)
      expect(await stranger.locator('body').innerText()).not.toMatch(/&amp;|&lt;/)
      await stranger.context().close()
    }
    await expectInert(page, dialogs, 'the settings')
    await page.context().close()
  })
})
