// A friendly text with signs that markup would eat: it reads the same wherever it is shown, in a real Chromium.
import { describe, expect, it } from 'vitest'
import { changeHouse, createInvite } from '#contract/house'
import { sendMessage } from '#contract/messages'
import { openRoom } from '#contract/rooms'
import { openPage } from './browser.ts'
import { furnished } from './furnished.ts'
import { expectInert, texts } from './inert.ts'

const place = furnished()

describe('plain text', () => {
  it('SEC-6.1 “Tom & Jerry <3” reads the same everywhere', async () => {
    const text = 'Tom & Jerry <3'
    await place.ada.visitor.request(changeHouse, {
      body: { name: text, about: text, welcome: text, rules: text, join: 'open' },
    })
    await place.bob.visitor.request(openRoom, { body: { name: 'tom-and-jerry', topic: text } })
    const { message } = await place.bob.say('tom-and-jerry', text)
    await place.bob.call(sendMessage, {
      room: 'tom-and-jerry',
      content: 'an answer',
      client_id: 'tom-and-jerry-1',
      reply_to: message.id,
    })
    await place.ada.visitor.request(createInvite, { body: { note: text, max_uses: 1, hours: 1 } })
    const [page, dialogs] = await place.inside('ada')
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
      const stranger = await openPage(place.browser, place.url)
      await stranger.goto(title)
      await expect.poll(() => stranger.title()).toContain(text)
      expect(await stranger.locator('body').innerText()).not.toMatch(/&amp;|&lt;/)
      await stranger.context().close()
    }
    await expectInert(page, dialogs, 'the settings')
    await page.context().close()
  })
})
