// The doorbell in a browser: a dot and a word when somebody rings, a page that says who and leads there, and what is read, discarded and taken back by pointer and keys.
import { describe, expect, it } from 'vitest'
import { followPerson } from '#contract/friends'
import { signGuestbook } from '#contract/guestbook'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { goConnected, signIn } from './carrier.ts'
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
/** Does it, and waits until the house has answered that it is kept: who leaves the page earlier takes it along. */
const kept = async (page: WatchedPage, path: RegExp, act: () => Promise<void>): Promise<void> => {
  const answered = page.waitForResponse(
    (answer) => path.test(new URL(answer.url()).pathname) && answer.request().method() !== 'GET',
  )
  await act()
  await answered
}
const dot = (page: WatchedPage) => page.locator('.rail a[href="/notices"] .dot')
const lines = (page: WatchedPage) => page.locator('.notice-way')
const follow = (who: { readonly visitor: typeof at.bob.visitor }, id: number) =>
  who.visitor.request(followPerson, { params: { id } })

describe('the doorbell', () => {
  it('NOTE-1 rings where one is elsewhere, says who and where, and leads to the very message', async () => {
    const ada = await signedIn('ada')
    await goConnected(ada, '/people')
    await ada.locator('.rail a[href="/notices"]').waitFor()
    expect(await dot(ada).count()).toBe(0)
    await at.bob.say('general', 'Good morning, @ada. The stairs are done.')
    await ada.locator('.toast', { hasText: 'bob named you in #general.' }).waitFor()
    await dot(ada).waitFor()
    await ada.locator('.rail a[href="/notices"]').click()
    await expectAccessible(ada, 'the doorbell')
    expect(await lines(ada).first().innerText()).toContain('bob named you in #general')
    await ada.locator('.notice-text', { hasText: 'The stairs are done.' }).waitFor()
    await lines(ada).first().click()
    await ada.locator('.chat bdi', { hasText: 'The stairs are done.' }).waitFor()
    expect(new URL(ada.url()).pathname).toMatch(/^\/rooms\/general\/\d+$/)
    await expect.poll(() => dot(ada).count()).toBe(0)
    // In the room itself, where one reads it, nothing rings.
    await at.bob.say('general', 'And painted, @ada.')
    await ada.locator('.chat bdi', { hasText: 'And painted' }).waitFor()
    await expect.poll(async () => (await unreadOf()).every((state) => state === 'read')).toBe(true)
    expect([await dot(ada).count(), await ada.locator('.toast', { hasText: 'named you' }).count()]).toEqual([0, 0])
    await done(ada)
  })

  it('NOTE-1 what belongs together is one line; it is read and discarded by pointer and by keys, and each is taken back', async () => {
    const [cleo, dan] = [await at.house.person('cleo'), await at.house.person('dan')]
    const adaId = await idOf('ada')
    for (const person of [at.bob, cleo, dan]) await follow(person, adaId)
    await cleo.visitor.request(signGuestbook, {
      params: { username: 'ada' },
      body: { client_id: 'cleo-writes-here', text: 'What a wall.', face: null },
    })
    const ada = await signedIn('ada')
    await ada.goto('/notices')
    await ada.locator('.notice-way', { hasText: 'dan, cleo and bob began to follow you' }).waitFor()
    const guestbook = ada.locator('.notice', { hasText: 'cleo wrote into your guestbook' })
    const followers = ada.locator('.notice', { hasText: 'began to follow you' })
    await guestbook.getByRole('button', { name: 'Discard' }).click()
    await expect.poll(() => guestbook.count()).toBe(0)
    await ada.locator('.toast').getByRole('button', { name: 'Undo' }).click()
    await guestbook.waitFor()
    // By keys: down to the followers, seen; away, and back.
    await guestbook.locator('.notice-way').focus()
    await ada.keyboard.press('ArrowDown')
    expect(await followers.locator('.notice-way').evaluate((way) => way === document.activeElement)).toBe(true)
    await ada.keyboard.press('r')
    await expect.poll(() => followers.getAttribute('data-fresh')).toBe('false')
    await ada.keyboard.press('Control+z')
    await expect.poll(() => followers.getAttribute('data-fresh')).toBe('true')
    await followers.locator('.notice-way').focus()
    await ada.keyboard.press('Delete')
    await expect.poll(() => followers.count()).toBe(0)
    await ada.keyboard.press('Control+z')
    await followers.waitFor()
    await ada.getByRole('button', { name: 'I have seen all' }).click()
    await expect.poll(() => ada.locator('.notice[data-fresh="true"]').count()).toBe(0)
    await expect.poll(() => dot(ada).count()).toBe(0)
    await ada.keyboard.press('Control+z')
    await expect.poll(() => guestbook.getAttribute('data-fresh')).toBe('true')
    await ada.getByLabel('What you look at').selectOption('guestbook')
    await expect.poll(() => lines(ada).count()).toBe(1)
    await expectAccessible(ada, 'the guestbook alone')
    await ada.setViewportSize(widths.phone)
    expect(await ada.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await ada.locator('.bottom-bar .dot').waitFor()
    await expectAccessible(ada, 'the doorbell on a phone')
    await done(ada)
  })

  it('NOTE-1 CHAT-8 what rings, when, and how much of a room is chosen and kept', async () => {
    const bob = await signedIn('bob')
    await bob.goto('/notices')
    await bob.getByText('Nobody rang yet').waitFor()
    await bob.goto('/settings')
    await bob.getByLabel('Somebody names you').uncheck()
    await bob.getByRole('radio', { name: 'Every day' }).check({ force: true })
    await kept(bob, /^\/api\/me\/notices$/, () => bob.getByLabel('From').fill('21:30'))
    await bob.reload()
    await expect.poll(() => bob.getByLabel('Somebody names you').isChecked()).toBe(false)
    expect(await bob.getByLabel('From').inputValue()).toBe('21:30')
    await expectAccessible(bob, 'the settings of the doorbell')
    await bob.getByLabel('Somebody names you').check()
    await bob.getByRole('radio', { name: 'Never' }).check({ force: true })
    await bob.goto('/rooms/general')
    const everything = bob.locator('.context').getByRole('radio', { name: 'Everything' })
    await kept(bob, /\/level$/, () => everything.check({ force: true }))
    await goConnected(bob, '/people')
    const cleo = await at.house.person('cleo-two')
    await cleo.say('general', 'To nobody by name.')
    await bob.locator('.toast', { hasText: 'cleo-two spoke in #general.' }).waitFor()
    await bob.locator('.toast').getByRole('link', { name: 'Look' }).click()
    await bob.locator('.chat bdi', { hasText: 'To nobody by name.' }).waitFor()
    await done(bob)
  })
})

const db = () => at.house.house.ctx.db.reader
const idOf = async (username: string): Promise<number> =>
  (await db().selectFrom('users').select('id').where('username', '=', username).executeTakeFirstOrThrow()).id
const unreadOf = async (): Promise<readonly string[]> =>
  (
    await db()
      .selectFrom('notices')
      .select('state')
      .where('user_id', '=', await idOf('ada'))
      .execute()
  ).map(({ state }) => state)
