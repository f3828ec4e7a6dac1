// Private rooms in a browser: being taken in, leaving with a question before it, what is announced of them; what marks a room as new; and the ways to its composer by keys.
import { describe, expect, it } from 'vitest'
import { changeDirectSettings, openConversation } from '#contract/direct'
import { deleteMessage, listMessages } from '#contract/messages'
import { addMember, openRoom } from '#contract/rooms'
import { expectAccessible, type WatchedPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

const done = async (...pages: readonly WatchedPage[]): Promise<void> => {
  for (const page of pages) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
}
const inComposer = (page: WatchedPage): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('.composer textarea') ?? false)
const nook = (name: string) => at.ada.visitor.request(openRoom, { body: { name, kind: 'private' } })
const take = (room: string) => at.ada.visitor.request(addMember, { params: { room, username: 'bob' }, body: {} })

describe('a private room', () => {
  it('ROOM-1.14 NOTE-1.12 is told to whoever is taken in, and never announced to the house', async () => {
    const [bob] = await at.inside('bob')
    await at.ada.visitor.request(openRoom, { body: { name: 'hall' } })
    await bob.locator('.ticker', { hasText: 'Room #hall is open' }).waitFor()
    await nook('den')
    await take('den')
    await bob.getByText('ada took you into #den.').waitFor()
    await bob.locator('.rail').getByRole('link', { name: /den/ }).waitFor()
    expect(await bob.locator('.ticker').textContent()).not.toContain('den')
    await bob.locator('.toast').getByRole('link', { name: 'Look' }).click()
    await bob.waitForURL('**/rooms/den')
    await done(bob)
  })

  it.each(['desktop', 'phone'] as const)(
    'ROOM-1.13 asks before one leaves it, and says what becomes of it (%s)',
    async (width) => {
      const name = `attic-${width}`
      await nook(name)
      await take(name)
      const [[bob], [ada]] = [await at.inside('bob', width), await at.inside('ada', width)]
      const leave = async (page: WatchedPage) => {
        await page.goto(`/rooms/${name}`)
        await page.locator('.composer').waitFor()
        if (width === 'phone') await page.getByRole('button', { name: `What can be done in ${name}` }).click()
        await page.getByRole('button', { name: 'Leave this room' }).filter({ visible: true }).click()
        return page.getByRole('dialog', { name: `Leave #${name}?` })
      }
      const asks = await leave(bob)
      await asks.getByText('Only one of its moderators can take you in again.').waitFor()
      await expectAccessible(bob, 'leaving a private room')
      await asks.getByRole('button', { name: 'Stay' }).click()
      await expect.poll(() => asks.count()).toBe(0)
      await (await leave(bob)).getByRole('button', { name: 'Leave it' }).click()
      await bob.getByText(`You left ${name}.`).waitFor()
      expect(new URL(bob.url()).pathname).toBe('/rooms')
      const last = await leave(ada)
      await last.getByText('Nobody else is in this room.').waitFor()
      await last.getByRole('button', { name: 'Archive it' }).click()
      await ada.getByText('The room is archived. You are still in it.').waitFor()
      await (await leave(ada)).getByRole('button', { name: 'Leave it' }).click()
      await ada.getByText(`You left ${name}.`).waitFor()
      await at.bob.visitor.request(openRoom, { body: { name } })
      await done(bob, ada)
    },
  )
})

it('ROOM-1.17 whoever enters a room asks for their rooms once', async () => {
  const [bob] = await at.inside('bob')
  const asked: string[] = []
  bob.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname === '/api/rooms') asked.push(search)
  })
  // Whoever has no connection within 300 ms asks without one; here it comes in time on any machine.
  await bob.addInitScript(() => {
    const { setTimeout: later } = globalThis
    globalThis.setTimeout = Object.assign(
      (run: TimerHandler, ms?: number, ...given: unknown[]) => later(run, ms === 300 ? 60_000 : ms, ...given),
      later,
    )
  })
  await bob.goto('/rooms/general')
  await bob.locator('.composer').waitFor()
  await bob.locator('.rail a[href="/rooms/random"]').waitFor()
  await bob.waitForLoadState('networkidle')
  expect(asked).toEqual(['?all=true'])
  await done(bob)
})

it('CHAT-2.9 what one said and deleted oneself marks no room', async () => {
  const [bob] = await at.inside('bob')
  await bob.goto('/rooms/random')
  const field = bob.locator('.composer textarea')
  await field.fill('A slip.')
  await field.press('Enter')
  await bob.locator('.line', { hasText: 'A slip.' }).focus()
  await bob.keyboard.press('Delete')
  await bob
    .locator('.rail')
    .getByRole('link', { name: /general/ })
    .click()
  await bob.waitForURL('**/rooms/general')
  await expect
    .poll(
      async () => (await at.bob.visitor.request(listMessages, { params: { room: 'random' } })).messages.at(-1)?.deleted,
      { timeout: 10_000 },
    )
    .toBe(true)
  await bob.reload()
  await bob.locator('.composer').waitFor()
  expect(
    await bob
      .locator('.rail')
      .getByRole('link', { name: /random/ })
      .locator('.unread')
      .count(),
  ).toBe(0)
  await done(bob)
})

it('CHAT-2.10 who goes to a room by name writes there at once, also where it is open already', async () => {
  const [bob] = await at.inside('bob')
  const go = async (name: string) => {
    await bob.keyboard.press('Control+k')
    await bob.locator('.palette-field').fill(name)
    await bob.locator('.palette-row', { hasText: `#${name}` }).waitFor()
    await bob.keyboard.press('Enter')
  }
  await go('random')
  await bob.waitForURL('**/rooms/random')
  expect(await bob.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  await expect.poll(() => inComposer(bob)).toBe(true)
  await go('random')
  await expect.poll(() => bob.locator('.palette').count()).toBe(0)
  await expect.poll(() => inComposer(bob)).toBe(true)
  await bob.keyboard.type('Typed at once.')
  await bob.keyboard.press('Enter')
  await bob.locator('.line', { hasText: 'Typed at once.' }).waitFor()
  await bob.keyboard.press('Shift+Tab')
  expect(await bob.evaluate(() => document.activeElement?.textContent)).toContain('Typed at once.')
  // From the title too, where one stands after following a link.
  await bob
    .locator('.rail')
    .getByRole('link', { name: /general/ })
    .click()
  await expect.poll(() => bob.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await bob.keyboard.press('Escape')
  await expect.poll(() => inComposer(bob)).toBe(true)
  await done(bob)
})

it('CHAT-2.11 says of a deleted line no more than is known', async () => {
  await at.ada.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  const { conversation } = await at.bob.visitor.request(openConversation, {
    params: { username: 'ada' },
    body: { content: 'A whispered slip.', client_id: 'rooms-whisper-1' },
  })
  const room = String(conversation.room.id)
  const whispered = (await at.bob.visitor.request(listMessages, { params: { room } })).messages[0]?.id ?? 0
  const [[bob], [ada]] = [await at.inside('bob'), await at.inside('ada')]
  await bob.goto('/direct/ada')
  await ada.goto('/direct/bob')
  await ada.locator('.line', { hasText: 'A whispered slip.' }).waitFor()
  await at.bob.call(deleteMessage, { id: whispered })
  await bob.locator('.tombstone', { hasText: /^You deleted this\.$/ }).waitFor()
  await ada.locator('.tombstone', { hasText: /^deleted by its author$/ }).waitFor()
  const { message } = await at.bob.say('general', 'Another slip.')
  await at.bob.call(deleteMessage, { id: message.id })
  await bob.goto('/rooms/general')
  await ada.goto('/rooms/general')
  await bob.locator(`#line-${message.id}`, { hasText: 'deleted by you or the house' }).waitFor()
  await ada.locator(`#line-${message.id}`, { hasText: 'deleted by its author or the house' }).waitFor()
  const field = bob.locator('.composer textarea')
  await field.fill('A third.')
  await field.press('Enter')
  await bob.locator('.line', { hasText: 'A third.' }).focus()
  await bob.keyboard.press('Delete')
  await bob.locator('.tombstone', { hasText: 'You deleted this.' }).waitFor({ timeout: 10_000 })
  await done(bob, ada)
})

it('ROOM-1.15 a private room shows that it is one, who of those around is in it, and offers names to take in', async () => {
  await nook('loft')
  await at.house.person('bobby')
  const [ada] = await at.inside('ada')
  const [bob] = await at.inside('bob')
  await ada.goto('/rooms/loft')
  await ada.locator('.room-head .room-kind', { hasText: 'private' }).waitFor()
  const around = ada.locator('.context section', { has: ada.getByRole('heading', { name: 'Around' }) })
  await around.waitFor()
  expect(await around.getByText('bob', { exact: true }).count()).toBe(0)
  await ada.getByRole('button', { name: 'People in it' }).first().click()
  const dialog = ada.getByRole('dialog', { name: 'People in it' })
  const field = dialog.getByLabel('Take somebody in')
  await field.fill('nobody-here')
  await dialog.getByText('Nobody’s name begins like that', { exact: false }).waitFor()
  await ada.keyboard.press('Enter')
  expect(await field.inputValue()).toBe('nobody-here')
  await field.fill('bob')
  await dialog.getByRole('button', { name: 'Take in bobby' }).waitFor()
  await expectAccessible(ada, 'taking somebody in')
  await dialog.getByRole('button', { name: 'Take in bob', exact: true }).click()
  await dialog.locator('.member', { hasText: /^bob/ }).first().waitFor()
  expect(await dialog.getByRole('button', { name: 'Take in bob', exact: true }).count()).toBe(0)
  await ada.keyboard.press('Escape')
  await around.getByText('bob', { exact: true }).waitFor()
  await done(ada, bob)
})

it('CHAT-2.12 what can be done with a line hides neither a mark above it nor a line that is folded away', async () => {
  await at.ada.visitor.request(openRoom, { body: { name: 'porch' } })
  await at.bob.join('porch')
  const { message: gone } = await at.ada.say('porch', 'First.')
  await at.ada.call(deleteMessage, { id: gone.id })
  await at.ada.say('porch', 'Second, long enough to reach below the bar of what can be done with it, to its very end.')
  const [ada] = await at.inside('ada')
  await ada.goto('/rooms/porch')
  const below = async (line: string, above: string): Promise<boolean> => {
    await ada.locator('.line', { hasText: line }).hover()
    const [bar, other] = [await ada.locator('.acts').boundingBox(), await ada.locator(above).boundingBox()]
    return bar !== null && other !== null && bar.y >= other.y + other.height
  }
  expect(await below('Second, long', '.tombstone')).toBe(true)
  expect(await below('deleted by', '.mark-day')).toBe(true)
  // Of a line that has gone halfway past the upper edge it stays in sight.
  for (let more = 0; more < 3; more += 1)
    await at.ada.say('porch', `A long one.\n${'Line after line.\n'.repeat(20)}The end.`)
  const long = ada.locator('.line', { hasText: 'The end.' }).nth(1)
  await long.waitFor()
  await ada.locator('.script').evaluate((script) => {
    const lines = script.querySelectorAll('.line')
    const [line] = [...lines].slice(-2)
    script.scrollTop += (line?.getBoundingClientRect().top ?? 0) - script.getBoundingClientRect().top + 120
  })
  await long.hover({ position: { x: 300, y: 300 } })
  const [bar, script] = [await ada.locator('.acts').boundingBox(), await ada.locator('.script').boundingBox()]
  if (!bar || !script) throw new Error('The bar is not on the screen.')
  expect(bar.y).toBeGreaterThanOrEqual(script.y)
  expect(bar.y + bar.height).toBeLessThanOrEqual(script.y + script.height)
  await done(ada)
})
