// Pins and slow rooms in a browser: a line is pinned by key and found beside the room, and one is told how long to wait.
import { describe, expect, it } from 'vitest'
import { changeRoom, openRoom } from '#contract/rooms'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()

async function signedIn(name: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, name)
  return page
}
const done = async (page: WatchedPage): Promise<void> => {
  expect(page.complaints).toEqual([])
  await page.context().close()
}
const said = (page: WatchedPage, text: string) => page.locator('.line', { hasText: text })

describe('a room', () => {
  it('CHAT-3.1 CHAT-3.2 keeps lines in sight that its moderator pins by a key, for everyone at once, on a phone too', async () => {
    await at.ada.visitor.request(openRoom, { body: { name: 'stairs' } })
    await at.bob.join('stairs')
    await at.bob.say('stairs', 'The third step is loose.')
    await at.bob.say('stairs', 'Somebody should paint them.')
    const [ada, bob] = [await signedIn('ada'), await signedIn('bob', { viewport: widths.phone, hasTouch: true })]
    await ada.goto('/rooms/stairs')
    await bob.goto('/rooms/stairs')
    await said(bob, 'third step').waitFor()
    await said(ada, 'third step').focus()
    await ada.keyboard.press('p')
    const beside = ada.locator('.context .pinned')
    await beside.locator('a', { hasText: 'The third step is loose.' }).waitFor()
    await said(ada, 'third step').locator('.pin-mark').waitFor()
    await expectAccessible(ada, 'a room with a pin')
    // Whoever else is there sees it too, and is led to it.
    await said(bob, 'third step').locator('.pin-mark').waitFor()
    await bob.getByRole('button', { name: 'What can be done in stairs' }).click()
    await bob.locator('dialog .pinned a', { hasText: 'The third step is loose.' }).click()
    await expect.poll(() => new URL(bob.url()).pathname).toMatch(/^\/rooms\/stairs\/\d+$/)
    await expect.poll(() => bob.locator('dialog[open]').count()).toBe(0)
    expect(await bob.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(bob, 'a room with a pin on a phone')
    // Taken back, it is gone for both.
    await said(ada, 'third step').focus()
    await ada.keyboard.press('p')
    await expect.poll(() => beside.count()).toBe(0)
    await expect.poll(() => bob.locator('.pin-mark').count()).toBe(0)
    // Who does not keep order there is offered no pin.
    await said(bob, 'third step').focus()
    await said(bob, 'third step').locator('.act-reply').waitFor()
    expect(await bob.locator('.act-pin').count()).toBe(0)
    await done(ada)
    await done(bob)
  })

  it('ROOM-1.12 is made slow by its moderator, and says to the others how long they wait', async () => {
    await at.ada.visitor.request(openRoom, { body: { name: 'slow-stairs' } })
    const [ada, bob] = [await signedIn('ada'), await signedIn('bob')]
    await bob.goto('/rooms/slow-stairs')
    await bob.getByLabel('Say something in slow-stairs').waitFor()
    await ada.goto('/rooms/slow-stairs')
    await ada.getByRole('button', { name: 'Change this room' }).first().click()
    await ada.getByLabel('Pace').selectOption({ label: 'One line a minute' })
    await bob.locator('.composer-pace', { hasText: 'A slow room: one line a minute.' }).waitFor()
    expect(await ada.locator('.composer-pace').count()).toBe(0)
    const field = bob.getByLabel('Say something in slow-stairs')
    await field.fill('One at a time.')
    await bob.keyboard.press('Enter')
    await said(bob, 'One at a time.').waitFor()
    await bob.locator('.composer-pace strong', { hasText: /Your next line in \d+ s/ }).waitFor()
    await field.fill('And another.')
    await bob.keyboard.press('Enter')
    expect(await bob.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true)
    expect(await field.inputValue()).toBe('And another.')
    await expectAccessible(bob, 'a slow room')
    // Another page of theirs does not know, and is told by the house.
    await bob.reload()
    await bob.getByRole('button', { name: 'Send' }).click()
    await bob.locator('.fate', { hasText: 'This room is slow' }).waitFor()
    await at.ada.visitor.request(changeRoom, { params: { room: 'slow-stairs' }, body: { slow_s: 0 } })
    await expect.poll(() => bob.locator('.composer-pace').count()).toBe(0)
    await done(ada)
    await done(bob)
  })
})
