// Words that one does not want to read: chosen in the settings, folded away in a room, in quotes and at the doorbell, and shown once when asked.
import { expect, it } from 'vitest'
import { sendMessage } from '#contract/messages'
import { openRoom } from '#contract/rooms'
import { expectAccessible, openPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()

it('FRND-1.10 lines of others that hold one are folded away, until one reads them once', async () => {
  await at.ada.visitor.request(openRoom, { body: { name: 'terrace' } })
  await at.bob.join('terrace')
  const { message } = await at.bob.say('terrace', '@ada the FINAL is tonight')
  await at.bob.call(sendMessage, {
    room: 'terrace',
    content: 'Who comes?',
    client_id: 'muted-answer-1',
    reply_to: message.id,
  })
  await at.ada.say('terrace', 'I say final as often as I like')
  await at.bob.say('terrace', 'finally, it rains')
  const page = await openPage(at.browser, at.url, { viewport: widths.phone, hasTouch: true })
  await signIn(page, 'ada')
  await page.goto('/settings')
  await page.getByLabel('A word, or a few in a row').fill('Final')
  await page.keyboard.press('Enter')
  await page.getByRole('list', { name: 'Words that are folded away' }).getByText('final', { exact: true }).waitFor()
  await expectAccessible(page, 'words that are folded away')
  await page.goto('/rooms/terrace')
  await page.locator('.line', { hasText: 'finally, it rains' }).waitFor()
  await page.getByText('bob said something with a word that you do not want to read.').waitFor()
  await page.locator('.quote', { hasText: 'something with a word that you do not want to read' }).waitFor()
  await page.locator('.line', { hasText: 'I say final as often as I like' }).waitFor()
  expect(await page.getByText('the FINAL is tonight').count()).toBe(0)
  await page.getByRole('button', { name: 'Read it once' }).click()
  await page.locator('.said', { hasText: 'the FINAL is tonight' }).waitFor()
  await page.goto('/notices')
  await page.locator('.notice-text', { hasText: 'something with a word that you do not want to read' }).waitFor()
  expect(await page.getByText('the FINAL is tonight').count()).toBe(0)
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Take out: final' }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Take out: final' }).count()).toBe(0)
  await page.goto('/rooms/terrace')
  await page.locator('.said', { hasText: 'the FINAL is tonight' }).waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})
