// The house's emoji as stickers in a browser: stuck on a line and on a wall by whoever is inside, and read by a stranger as their names.
import { expect, it } from 'vitest'
import { addEmoji, openEmojiPack, removeEmoji } from '#contract/emoji'
import { openRoom } from '#contract/rooms'
import { changeWall, changeWallSettings } from '#contract/walls'
import { bytesOf, photo, send } from '#dev-env/files'
import { puts } from '#dev-env/sample-module'
import { expectAccessible, openPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

it('CHAT-3.43 hang on lines and walls as pictures for those inside, and as names for others and once they are gone', async () => {
  const { visitor } = at.ada
  const { pack } = await visitor.request(openEmojiPack, { body: { name: 'Toms' } })
  const { name: file } = await send(at.ada, await bytesOf(photo(96, 96).png()), 'emoji')
  await visitor.request(addEmoji, { body: { name: 'nap_time', alt: 'A cat asleep', file, pack: pack.id } })
  await visitor.request(changeWall, { body: { client_id: 'emoji-wall-1', steps: [puts('module-emoji', 'My wall')] } })
  await visitor.request(changeWallSettings, { body: { board: 'everyone', approve: false } })
  await visitor.request(openRoom, { body: { name: 'shelf' } })
  await at.ada.say('shelf', 'It holds.')
  const [bob] = await at.inside('bob')
  await bob.goto('/rooms/shelf')
  const line = bob.locator('.line', { hasText: 'It holds.' })
  await line.focus()
  await bob.keyboard.press('s')
  const tray = bob.getByRole('dialog', { name: 'Stick something on it' })
  await tray.getByRole('tab', { name: 'Emoji' }).click()
  await tray.getByRole('button', { name: 'Toms' }).click()
  await tray.getByRole('button', { name: 'A cat asleep' }).press('Enter')
  const stuck = line.getByRole('button', { name: ':nap_time:, from you' })
  await stuck.locator('img').waitFor()
  await expectAccessible(bob, 'a line with an emoji of the house')
  if (process.env['NEOSPACE_SHOTS']) await bob.screenshot({ path: `${process.env['NEOSPACE_SHOTS']}/stuck-line.png` })

  await bob.goto('/@ada')
  await bob.locator('.strip').waitFor()
  await bob.getByRole('button', { name: 'Stickers', exact: true }).click()
  await bob.getByRole('tab', { name: 'Of this house' }).click()
  await expectAccessible(bob, 'the tray with a pack')
  if (process.env['NEOSPACE_SHOTS']) await bob.screenshot({ path: `${process.env['NEOSPACE_SHOTS']}/stuck-tray.png` })
  await bob.getByRole('button', { name: ':nap_time:' }).click()
  await bob.mouse.move(900, 400, { steps: 3 })
  await bob.mouse.click(900, 400)
  await bob.locator('[data-sticker] img').waitFor()
  if (process.env['NEOSPACE_SHOTS']) await bob.screenshot({ path: `${process.env['NEOSPACE_SHOTS']}/stuck-wall.png` })
  const stranger = await openPage(at.browser, at.url)
  await stranger.goto('/@ada')
  await stranger.locator('[data-sticker]', { hasText: ':nap_time:' }).waitFor()
  expect(await stranger.locator('[data-sticker] img').count()).toBe(0)
  await visitor.request(removeEmoji, { params: { name: 'nap_time' } })
  await bob.locator('[data-sticker]', { hasText: ':nap_time:' }).waitFor()
  await bob.goto('/rooms/shelf')
  await stuck.filter({ hasText: ':nap_time:' }).waitFor()
  for (const page of [bob, stranger]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})
