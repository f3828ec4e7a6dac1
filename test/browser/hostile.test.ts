// Hostile texts in messages and rooms, looked at wherever they are shown, in a real Chromium: they stand there as what they are and do nothing.
import { describe, expect, it } from 'vitest'
import { editMessage, sendMessage } from '#contract/messages'
import { changeRoom, openRoom } from '#contract/rooms'
import { hostileTexts } from '#dev-env/hostile-text'
import { needsMarkdown } from '#views/plain-text'
import { openPage, type WatchedPage } from './browser.ts'
import { furnished } from './furnished.ts'
import { expectInert, foreignParts, kept, oneLine, readable, texts } from './inert.ts'

const place = furnished()

/** Reads back to the beginning of the room. */
async function readBack(page: WatchedPage): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.locator('.script').evaluate((script) => (script.scrollTop = 0))
        return await page.getByText('Here the room begins.').count()
      },
      { timeout: 60_000, interval: 200 },
    )
    .toBe(1)
}

describe('SEC-6.1 hostile texts', () => {
  it('SEC-6.1 there are many, and the check sees each way in which one could have done harm', async () => {
    expect(new Set(hostileTexts).size).toBe(hostileTexts.length)
    expect(hostileTexts.length).toBeGreaterThanOrEqual(120)
    const page = await openPage(place.browser, place.url)
    await page.goto('/')
    await page.locator('h1').first().waitFor()
    expect(await foreignParts(page)).toEqual([])
    const harmed = (harm: () => void): Promise<string[]> => page.evaluate(harm).then(() => foreignParts(page))
    expect(await harmed(() => document.body.append(document.createElement('marquee')))).toHaveLength(1)
    expect(
      await harmed(() => document.body.firstElementChild?.setAttribute('formaction', 'https://evil.example/')),
    ).toHaveLength(2)
    expect(
      await harmed(() => document.body.append(Object.assign(document.createElement('a'), { href: 'data:,x' }))),
    ).toHaveLength(3)
    expect(await harmed(() => void Object.assign(window, { pwned: 1 }))).toHaveLength(4)
    await page.context().close()
  })

  it('SEC-6.1 as messages, rewordings, earlier wordings and quotes', async () => {
    await place.bob.visitor.request(openRoom, { body: { name: 'hostile' } })
    let last: number | undefined
    for (const [n, content] of hostileTexts.entries()) {
      const reply = last === undefined ? {} : { reply_to: last }
      const { message } = await place.bob.call(sendMessage, {
        room: 'hostile',
        content,
        client_id: `hostile-${n}-${Date.now()}`,
        ...reply,
      })
      expect(message.content).toBe(kept(content))
      last = message.id
      const other = hostileTexts[(n + 1) % hostileTexts.length] ?? ''
      if (n % 3 === 0) await place.bob.call(editMessage, { id: message.id, content: other })
    }
    for (const width of ['desktop', 'phone'] as const) {
      const [page, dialogs] = await place.inside('ada', width)
      await page.goto('/rooms/hostile')
      await page.locator('article.line').first().waitFor()
      await readBack(page)
      await page
        .locator('article.line')
        .nth(hostileTexts.length - 1)
        .waitFor()
      await page.locator('.edited').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click())) // these are buttons
      await expect
        .poll(() => page.locator('.wordings').count(), { timeout: 30_000 })
        .toBe(Math.ceil(hostileTexts.length / 3))
      await page.locator('.said button').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click())) // these too
      await expectInert(page, dialogs, `the room, ${width}`)
      const shown = await texts(page, '.said')
      for (const [n, text] of hostileTexts.entries())
        if (n % 3 !== 0 && !needsMarkdown(text)) expect(readable(shown, text), text).toBe(true)
      const before = await texts(page, '.wordings')
      for (const [n, text] of hostileTexts.entries()) if (n % 3 === 0) expect(readable(before, text), text).toBe(true)
      const quoted = await texts(page, '.quote-said')
      // A quote keeps what is covered covered.
      for (const [n, text] of hostileTexts.entries())
        if (n % 3 !== 0 && n < hostileTexts.length - 1)
          expect(readable(quoted, text), text).toBe(!text.startsWith('||'))
      await page.context().close()
    }
  })

  it('SEC-6.1 while they are typed: in the composer, an answer, a rewording, and every other field', async () => {
    const [page, dialogs] = await place.inside('bob')
    await page.goto('/rooms/hostile')
    await page.locator('article.line').first().waitFor()
    const composer = page.locator('textarea.composer-field')
    for (const text of hostileTexts) await composer.fill(text)
    await expectInert(page, dialogs, 'the composer')
    await composer.fill('')
    await page.keyboard.press('ArrowUp')
    for (const text of hostileTexts) await page.locator('.edit-field').fill(text)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    for (const text of hostileTexts) await page.locator('.palette-field').fill(text)
    await expectInert(page, dialogs, 'the palette')
    await page.keyboard.press('Escape')
    await page.goto('/settings')
    await page.locator('.settings-search input').waitFor()
    for (const text of oneLine) await page.locator('.settings-search input').fill(text)
    await expectInert(page, dialogs, 'the search of the settings')
    await page.context().close()
  })

  it('SEC-6.1 as topics of rooms: in the list, the room, beside it and when it is changed', async () => {
    const topics = hostileTexts.map(kept).filter((text) => !/\n/.test(text))
    for (const [n, topic] of topics.entries())
      await place.bob.visitor.request(openRoom, { body: { name: `topic-${n}`, topic } })
    const [page, dialogs] = await place.inside('ada')
    await page.goto('/rooms')
    await expect
      .poll(() => page.locator('.rooms-topic').count(), { timeout: 30_000 })
      .toBeGreaterThanOrEqual(topics.length)
    await expectInert(page, dialogs, 'the list')
    const shown = await texts(page, '.rooms-topic')
    for (const topic of topics) expect(readable(shown, topic), topic).toBe(true)
    await page.keyboard.press('Control+k')
    await page.locator('.palette-field').fill('onerror=pwned')
    await page.locator('.palette-row').first().waitFor()
    await expectInert(page, dialogs, 'the palette')
    await page.keyboard.press('Escape')
    for (let n = 0; n < topics.length; n += 12) {
      await page.goto(`/rooms/topic-${n}`)
      await page.locator('.room-topic').waitFor()
      expect(readable(await texts(page, '.room-topic bdi'), topics[n] ?? ''), topics[n]).toBe(true)
      await page.getByRole('button', { name: 'Change this room' }).first().click()
      await page.locator('dialog[open] input').first().waitFor()
      await expectInert(page, dialogs, `a room about ${topics[n]}`)
    }
    // Heard while one looks on.
    await page.goto('/rooms/general')
    await page.locator('.lamp').waitFor()
    for (const topic of topics)
      await place.ada.visitor.request(changeRoom, { params: { room: 'general' }, body: { topic } })
    await expect.poll(() => texts(page, '.room-topic bdi')).toEqual([topics.at(-1)])
    await expectInert(page, dialogs, 'a room whose topic changes')
    await page.context().close()
  })
})
