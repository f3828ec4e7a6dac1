// The house's emoji in a browser: given, typed, taken from the slip, drawn where words are, heard and copied as their names, and words again once they are gone.
import { expect, it } from 'vitest'
import { addEmoji, openEmojiPack, removeEmoji } from '#contract/emoji'
import { openConversation } from '#contract/direct'
import { sendMessage } from '#contract/messages'
import { bytesOf, photo, send } from '#dev-env/files'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

const square = async (): Promise<Buffer> => Buffer.from(await bytesOf(photo(96, 96).png()))

it('CHAT-3.42 a pack is begun, filled, changed and taken away by those who keep the house', async () => {
  const [ada] = await at.inside('ada')
  await ada.goto('/settings')
  await ada.getByRole('link', { name: 'To the emoji' }).click()
  await ada.getByText('There is no pack yet.').waitFor()
  await expectAccessible(ada, 'no house emoji')
  await ada.getByLabel('Name of the pack').fill('Cats')
  await ada.keyboard.press('Enter')
  await ada.getByRole('heading', { name: 'Cats' }).waitFor()
  await ada.getByLabel('Picture').setInputFiles({ name: 'nap.png', mimeType: 'image/png', buffer: await square() })
  await ada.locator('.emoji-preview').waitFor()
  await ada.getByLabel('Name', { exact: true }).fill('wave')
  await ada.getByRole('button', { name: 'Give it' }).click()
  await ada.getByText(':wave: is an emoji that everybody has.').waitFor()
  await ada.getByLabel('Name', { exact: true }).fill(':Nap_Time:')
  await ada.getByLabel('What is to be seen').fill('A cat asleep')
  await ada.keyboard.press('Enter')
  const card = ada.getByRole('button', { name: 'Change :nap_time:' })
  await card.waitFor()
  await expectAccessible(ada, 'house emoji')
  await card.press('Enter')
  const dialog = ada.getByRole('dialog')
  await expectAccessible(ada, 'changing an emoji')
  await dialog.getByLabel('Name', { exact: true }).fill('nap')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await ada.getByRole('button', { name: 'Change :nap:' }).waitFor()
  // Everybody else sees the shelf, and nothing to press.
  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/emoji')
  await bob.getByText(':nap:').waitFor()
  expect(await bob.getByRole('button', { name: /Change/ }).count()).toBe(0)
  expect(await bob.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await expectAccessible(bob, 'house emoji on a phone')
  await ada.getByRole('button', { name: 'Change the pack “Cats”' }).click()
  await dialog.getByRole('button', { name: 'Take away' }).click()
  await expectAccessible(ada, 'before a pack goes')
  await dialog.getByRole('button', { name: 'Take away' }).click()
  await ada.getByText('There is no pack yet.').waitFor()
  await bob.getByText('This house has no emoji of its own yet.').waitFor()
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('CHAT-3.40 CHAT-3.41 typed, taken and drawn, and words again once they are gone', async () => {
  const { visitor } = at.ada
  const { pack } = await visitor.request(openEmojiPack, { body: { name: 'Toms' } })
  for (const [name, alt] of [
    ['nap_time', 'A cat asleep'],
    ['nap_over', ''],
  ] as const) {
    const { name: file } = await send(at.ada, await bytesOf(photo(96, 96).png()), 'emoji')
    await visitor.request(addEmoji, { body: { name, alt, file, pack: pack.id } })
  }
  const [bob] = await at.inside('bob')
  await bob.goto('/rooms/general')
  const field = bob.getByLabel('Say something in general')
  await field.pressSequentially('Good :nap_t')
  await bob.getByRole('option', { name: ':nap_time:' }).waitFor()
  await bob.keyboard.press('Enter')
  await expect.poll(() => field.inputValue()).toBe('Good :nap_time: ')
  await field.pressSequentially('but `:nap_over:` and :nap_none:')
  await bob.keyboard.press('Enter')
  const said = bob.locator('.said', { hasText: 'Good' })
  const drawn = said.getByRole('img', { name: 'A cat asleep' })
  await drawn.waitFor()
  expect(await said.getByRole('img').count()).toBe(1)
  expect(await said.locator('code').innerText()).toBe(':nap_over:')
  const heightOf = () => drawn.evaluate((img) => img.getBoundingClientRect().height)
  const small = await heightOf()
  expect(small).toBeLessThan(32)
  // What is copied is what was typed.
  await said.selectText()
  await bob.keyboard.press('Control+c')
  await bob.context().grantPermissions(['clipboard-read'])
  expect(await bob.evaluate(() => navigator.clipboard.readText())).toContain('Good :nap_time: but')
  // From the slip, by keys alone, beside a letter.
  await field.fill('x')
  await bob.getByRole('button', { name: 'Emoji' }).press('Enter')
  await bob.getByRole('button', { name: 'Toms' }).click()
  const shelf = bob.getByRole('group', { name: 'Toms' }).getByRole('button')
  await shelf.first().waitFor()
  await expectAccessible(bob, 'the slip with a pack')
  await shelf.first().focus()
  await bob.keyboard.press('ArrowRight')
  await bob.keyboard.press('Enter')
  await expect.poll(() => field.inputValue()).toBe('x :nap_time:')
  await bob.getByRole('button', { name: 'Emoji' }).click()
  await bob.getByLabel('Look for one').fill('over')
  await bob.getByRole('group', { name: 'Of this house' }).getByRole('button', { name: ':nap_over:' }).click()
  await expect.poll(() => field.inputValue()).toBe('x :nap_time::nap_over:')
  // With a line to itself it is larger; an answer quotes it, and a search finds it.
  await field.fill(':nap_over:')
  await bob.keyboard.press('Enter')
  const lone = bob.locator('.said').getByRole('img', { name: ':nap_over:' })
  await lone.waitFor()
  expect(await lone.evaluate((img) => img.getBoundingClientRect().height)).toBeGreaterThan(1.8 * small)
  await expectAccessible(bob, 'lines with emoji')
  const { message } = await at.ada.call(sendMessage, {
    room: 'general',
    content: 'quoted :nap_time: here',
    client_id: 'house-emoji-quoted',
  })
  await at.ada.call(sendMessage, {
    room: 'general',
    content: 'the answer',
    client_id: 'house-emoji-answer',
    reply_to: message.id,
  })
  await bob.locator('.quote-said').getByRole('img', { name: 'A cat asleep' }).waitFor()
  await visitor.request(removeEmoji, { params: { name: 'nap_time' } })
  await bob.locator('.quote-said', { hasText: 'quoted :nap_time: here' }).waitFor()
  await bob.locator('.said', { hasText: 'Good :nap_time: but' }).waitFor()
  expect(await drawn.count()).toBe(0)
  await bob.goto('/search?q=quoted')
  await bob.locator('.find-text', { hasText: ':nap_time:' }).waitFor()
  expect(bob.complaints).toEqual([])
  await bob.context().close()
})

it('CHAT-3.40 in whispers they are drawn as in rooms', async () => {
  await at.ada.visitor.request(openConversation, {
    params: { username: 'bob' },
    body: { client_id: 'house-emoji-whisper', content: 'psst :nap_over:' },
  })
  const [ada] = await at.inside('ada')
  await ada.goto('/direct/bob')
  await ada.locator('.said').getByRole('img', { name: ':nap_over:' }).waitFor()
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})
