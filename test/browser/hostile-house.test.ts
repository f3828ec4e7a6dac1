// Hostile texts about the house itself, its doors and its addresses, in a real Chromium: they stand there as what they are and do nothing.
import { describe, expect, it } from 'vitest'
import { createAccount } from '#contract/accounts'
import { changeHouse, createInvite } from '#contract/house'
import { banPerson } from '#contract/moderation'
import { openRoom } from '#contract/rooms'
import { hostileTexts } from '#dev-env/hostile-text'
import { passphrase } from '#dev-env/neospace'
import { openPage, type WatchedPage, widths } from './browser.ts'
import { furnished } from './furnished.ts'
import { dialogsOf, expectInert, fitting, kept, oneLine, packed, readable, texts } from './inert.ts'

const place = furnished()

describe('SEC-6.1 hostile texts about the house', () => {
  it('SEC-6.1 as names of the house, its rules, its welcome and what it is about', async () => {
    const [names, rules, welcomes, abouts] = [fitting(40), packed(4_000), packed(500), packed(1_000)]
    const turns = Math.max(rules.length, welcomes.length, abouts.length, 24)
    const [page, dialogs] = await place.inside('ada')
    const stranger = await openPage(place.browser, place.url, { viewport: widths.phone })
    const strangers = dialogsOf(stranger)
    const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T // None of them is empty.
    for (let n = 0; n < turns; n++) {
      const body = {
        name: at(names, Math.floor((n * names.length) / turns)),
        rules: at(rules, n),
        welcome: at(welcomes, n),
        about: at(abouts, n),
        join: 'open' as const,
      }
      await place.ada.visitor.request(changeHouse, { body })
      await stranger.goto(n % 2 === 0 ? '/' : '/join')
      await stranger.locator('h1').first().waitFor()
      await expect.poll(() => stranger.title()).toContain(kept(body.name).replaceAll(/\s+/g, ' '))
      if (n % 2 === 1) {
        await stranger.locator('.front-rules summary').click()
        expect(readable(await texts(stranger, '.front-rules p'), body.rules)).toBe(true)
      }
      await expectInert(stranger, strangers, `the door of ${body.name}`)
      if (n % 4 !== 0) continue
      await page.goto('/settings')
      await page.locator('.settings-search input').waitFor()
      await expect.poll(() => texts(page, '.ticker')).not.toEqual([])
      expect(readable(await texts(page, '.ticker'), body.name), body.name).toBe(true)
      await expectInert(page, dialogs, `the settings of ${body.name}`)
    }
    for (const one of [page, stranger]) await one.context().close()
  })

  it('SEC-6.1 as notes of invites, as what a browser says of itself, and as reasons of a ban', async () => {
    const notes = fitting(100)
    for (const note of notes) await place.ada.visitor.request(createInvite, { body: { note, max_uses: 1, hours: 1 } })
    const [page, dialogs] = await place.inside('ada')
    await page.goto('/invites')
    await expect
      .poll(
        async () => {
          const more = page.getByRole('button', { name: /more|older/i })
          if ((await more.count()) > 0) await more.first().click()
          return (await texts(page, 'main li')).length
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThanOrEqual(notes.length)
    const shown = await texts(page, 'main li')
    for (const note of notes) expect(readable(shown, note), note).toBe(true)
    await expectInert(page, dialogs, 'the invites')

    await place.house.signedIn('cleo')
    const spoken = oneLine.filter((text) => /^[\x20-\x7e]+$/.test(text))
    for (const agent of spoken)
      await fetch(`${place.url}/api/session`).then(async (answer) => {
        const cookie = answer.headers
          .getSetCookie()
          .map((line) => line.split(';')[0])
          .join('; ')
        const { data } = (await answer.json()) as { data: { csrf_token: string } }
        const signedIn = await fetch(`${place.url}/api/session`, {
          method: 'POST',
          headers: {
            origin: place.url,
            cookie,
            'x-csrf-token': data.csrf_token,
            'content-type': 'application/json',
            'user-agent': agent,
          },
          body: JSON.stringify({ username: 'cleo', password: passphrase }),
        })
        expect(signedIn.status, agent).toBe(200)
      })
    await page.context().close()
    const [own, ownDialogs] = await place.inside('cleo')
    await own.goto('/settings')
    await expect.poll(() => own.locator('.device').count(), { timeout: 30_000 }).toBeGreaterThan(5)
    await expectInert(own, ownDialogs, 'the devices')
    await own.context().close()

    const banned = await place.house.signedIn('mallory')
    const door = await openPage(place.browser, place.url)
    const atDoor = dialogsOf(door)
    for (const reason of oneLine.filter((_, n) => n % 10 === 0)) {
      await place.ada.visitor.request(banPerson, { params: { id: banned.user.id }, body: { reason } })
      await door.goto('/')
      await door.getByLabel('Name').fill('mallory')
      await door.getByLabel('Passphrase', { exact: true }).fill(passphrase)
      await door.keyboard.press('Enter')
      await door.locator('.field-error').waitFor()
      expect(readable(await texts(door, '.field-error'), reason), reason).toBe(true)
      await expectInert(door, atDoor, `the door with the reason ${reason}`)
    }
    await door.context().close()
  })

  it('SEC-6.1 as names of people and rooms, which the house does not take', async () => {
    const stranger = place.house.visitor()
    // One of them is a fine name, and does no harm as one.
    for (const text of hostileTexts.filter((one) => !/^[\w-]+$/.test(one))) {
      const { body } = await stranger.ask(createAccount, { body: { username: text, password: passphrase } })
      expect(body, text).toMatchObject({ ok: false, code: 'VALIDATION' })
      const room = await place.bob.visitor.ask(openRoom, { body: { name: text } })
      expect(room.body, text).toMatchObject({ ok: false, code: 'VALIDATION' })
    }
    const page = await openPage(place.browser, place.url)
    const dialogs = dialogsOf(page)
    await place.ada.visitor.request(changeHouse, { body: { join: 'open' } })
    await page.goto('/join')
    const field = page.getByLabel(/name/i).first()
    for (const text of oneLine) {
      await field.fill(text)
      await page.locator('input[type=password]').first().fill(text)
    }
    await page.locator('button[type=submit]').click()
    await page.locator('.field-error').first().waitFor()
    await expectInert(page, dialogs, 'joining')
    await page.goto('/')
    for (const text of oneLine) await page.getByLabel('Name').fill(text)
    await expectInert(page, dialogs, 'the door')
    await page.context().close()
  })

  it('SEC-6.1 in addresses: as tokens of links, rooms, lines, queries and fragments', async () => {
    const [page, dialogs] = await place.inside('ada')
    const stranger = await openPage(place.browser, place.url)
    const strangers = dialogsOf(stranger)
    await stranger.goto('/')
    const shapes = (text: string): string[] => {
      const part = encodeURIComponent(text)
      // biome-ignore format: one line
      return [`/join#${text}`, `/join/${part}`, `/reset#${text}`, `/reset/${part}`, `/setup#${text}`, `/setup/${part}`, `/rooms/${part}`, `/rooms/general/${part}`, `/${part}`, `/?q=${part}&next=${part}`, `/door#${part}`]
    }
    /** Goes there without loading the page anew, as a link inside would. */
    const go = (to: WatchedPage, address: string): Promise<void> =>
      to.evaluate((path) => {
        history.pushState(null, '', path)
        dispatchEvent(new PopStateEvent('popstate'))
      }, address)
    for (const [n, text] of hostileTexts.entries()) {
      const all = shapes(text)
      // One shape for each text, so that each shape meets some sixteen of them.
      const inAddress = all[n % all.length] ?? '/'
      await go(page, inAddress)
      await go(stranger, inAddress)
      if (n % 32 !== 0) continue
      const address = all[(n / 16) % all.length] ?? '/'
      await stranger.goto(address)
      await stranger.locator('h1').first().waitFor()
      await expectInert(stranger, strangers, address)
      await page.goto(address)
      await page.locator('h1').first().waitFor()
      await expectInert(page, dialogs, address)
    }
    await expectInert(page, dialogs, 'addresses inside')
    await expectInert(stranger, strangers, 'addresses outside')
    for (const one of [page, stranger]) await one.context().close()
  }, 240_000)
})
