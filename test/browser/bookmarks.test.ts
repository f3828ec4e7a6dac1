// What one keeps for oneself, in a real Chromium: by keys, by pointer and by touch, on all of one’s devices.
import { beforeAll, expect, it } from 'vitest'
import { keepMessage } from '#contract/bookmarks'
import { deleteMessage } from '#contract/messages'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const place = furnished()
let first = 0

beforeAll(async () => {
  first = (await place.bob.say('general', 'The **key** lies under the fern.')).message.id
  await place.bob.say('general', 'And it rains.')
})

it('CHAT-3.15 a line is kept by a key, shown as kept on every device, found on its page, and let go of on a phone', async () => {
  const [ada] = await place.inside('ada')
  const [phone] = await place.inside('ada', 'phone')
  await ada.goto('/kept')
  await ada.getByText('You keep nothing yet.').waitFor()
  await expectAccessible(ada, 'the empty page of what one keeps')
  for (const page of [ada, phone]) {
    await page.goto('/rooms/general')
    await page.getByRole('log').getByText('lies under the fern').waitFor()
  }
  const line = ada.locator(`#line-${first}`)
  await line.focus()
  await ada.keyboard.press('b')
  await ada.getByText('Kept: it waits for you in Keepsakes.').waitFor()
  await line.getByText('kept', { exact: true }).waitFor()
  await line.getByRole('button', { name: 'Let go' }).waitFor()
  await phone.locator(`#line-${first}`).getByText('kept', { exact: true }).waitFor()
  await expectAccessible(ada, 'a line that is kept')

  await phone.goto('/kept')
  const way = phone.locator('.kept-way')
  await way.getByText('The key lies under the fern.').waitFor()
  await way.getByText(/^#general, /).waitFor()
  await expectAccessible(phone, 'what one keeps, on a phone')
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await phone.getByRole('button', { name: 'Let go of what bob said' }).click()
  await phone.getByText('Let go.', { exact: true }).waitFor()
  await expect.poll(() => line.getByText('kept', { exact: true }).count()).toBe(0)
  // It stays in sight until one comes back, so that a slip of the thumb costs nothing.
  await phone.getByRole('button', { name: 'Keep for me' }).click()
  await line.getByText('kept', { exact: true }).waitFor()
  await way.click()
  await phone.waitForURL(`**/rooms/general/${first}`)
  await phone.locator(`#line-${first}`).waitFor()
  for (const page of [ada, phone]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('CHAT-3.15 what is told while the list of what one keeps is on its way stands, though the list does not know of it', async () => {
  const [early, between] = [
    (await place.bob.say('general', 'Kept before.')).message.id,
    (await place.bob.say('general', 'Kept in between.')).message.id,
  ]
  const keep = (id: number) => place.ada.visitor.request(keepMessage, { params: { id }, body: { kept: true } })
  await keep(early)
  const [phone] = await place.inside('ada', 'phone')
  const markOf = (id: number) => phone.locator(`#line-${id}`).getByText('kept', { exact: true })
  const [given, told] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  await phone.route('**/api/me/bookmarks/messages', async (route) => {
    const answer = await route.fetch()
    given.resolve()
    await told.promise
    await route.fulfill({ response: answer })
  })
  await phone.goto('/rooms/general')
  await given.promise
  await keep(between)
  await markOf(between).waitFor()
  told.resolve()
  await markOf(early).waitFor()
  expect(await markOf(between).count()).toBe(1)
  await phone.context().close()
})

it('CHAT-3.11 CHAT-3.15 what was deleted says so, and is let go of from its tombstone or its page', async () => {
  const { message } = await place.bob.say('general', 'Gone soon.')
  const [ada] = await place.inside('ada')
  await ada.goto('/rooms/general')
  const line = ada.locator(`#line-${message.id}`)
  await line.hover()
  await line.getByRole('button', { name: 'Keep for me' }).click()
  await line.getByText('kept', { exact: true }).waitFor()
  await place.bob.call(deleteMessage, { id: message.id })
  await line.locator('.tombstone').waitFor()
  await ada.goto('/kept')
  await ada.locator('.kept-line').first().getByText('deleted').waitFor()
  await ada.getByRole('button', { name: 'Let go of what bob said' }).first().press('Enter')
  await expect.poll(() => ada.locator('.kept-line[data-kept="false"]').count()).toBe(1)
  await expectAccessible(ada, 'a line that one let go of')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})
