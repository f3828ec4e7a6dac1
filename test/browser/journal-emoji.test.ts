// The emoji of the house in a journal: while one writes, in the entry, in the list of them, and in the stream of whoever follows.
import { expect, it } from 'vitest'
import { addEmoji, openEmojiPack } from '#contract/emoji'
import { followPerson } from '#contract/friends'
import { bytesOf, photo, send } from '#dev-env/files'
import { furnished } from './furnished.ts'

const at = furnished()

it('CHAT-3.40 a name in an entry is drawn wherever the entry is read', async () => {
  const { visitor } = at.ada
  const { pack } = await visitor.request(openEmojiPack, { body: { name: 'Toms' } })
  const { name: file } = await send(at.ada, await bytesOf(photo(96, 96).png()), 'emoji')
  await visitor.request(addEmoji, { body: { name: 'nap_time', alt: 'A cat asleep', file, pack: pack.id } })
  await at.bob.visitor.request(followPerson, { params: { id: at.ada.id } })
  const [[ada], [bob]] = [await at.inside('ada'), await at.inside('bob')]
  await ada.goto('/journal')
  await ada.getByRole('link', { name: 'Begin an entry' }).click()
  await ada.getByLabel('Title').fill('At noon')
  await ada.getByLabel('What you write').fill('Time for :nap_time: and `:nap_time:`.')
  await ada.locator('.journal-preview').getByRole('img', { name: 'A cat asleep' }).waitFor()
  await ada.getByRole('button', { name: 'Publish' }).click()
  const entry = ada.locator('.journal-words:not(.journal-preview)')
  await entry.getByRole('img', { name: 'A cat asleep' }).waitFor()
  expect(await entry.getByRole('img').count()).toBe(1)
  expect(await entry.locator('code').innerText()).toBe(':nap_time:')
  await bob.goto('/@ada/journal')
  await bob.locator('.journal-excerpt').getByRole('img', { name: 'A cat asleep' }).first().waitFor()
  await bob.goto('/signal')
  await bob.locator('.making-text').getByRole('img', { name: 'A cat asleep' }).first().waitFor()
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})
