// `@room` in a browser: offered to those who may, by keys, and standing out where it called.
import { expect, it } from 'vitest'
import { markRead, openRoom } from '#contract/rooms'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

it('CHAT-3.23 is offered to whoever keeps order, calls those who are there, and is a word from anybody else', async () => {
  await at.ada.visitor.request(openRoom, { body: { name: 'kitchen' } })
  const { message } = await at.ada.say('kitchen', 'Come in.')
  await at.bob.call(markRead, { room: 'kitchen', id: message.id })
  const [ada] = await at.inside('ada')
  const [bob] = await at.inside('bob', 'phone')
  await ada.goto('/rooms/kitchen')
  await bob.goto('/rooms/kitchen')
  const field = ada.getByLabel('Say something in kitchen')
  await field.fill('@ro')
  await ada.locator('.completion', { hasText: '@room — everybody here' }).waitFor()
  await expectAccessible(ada, 'a composer that offers to call everybody')
  await field.press('Enter')
  await expect.poll(() => field.inputValue()).toBe('@room ')
  await ada.keyboard.type('The kettle is on.')
  await ada.keyboard.press('Enter')
  const called = bob.locator('.line', { hasText: 'The kettle is on.' })
  await called.locator('.mention.me', { hasText: '@room' }).waitFor()
  const shots = process.env['NEOSPACE_SHOTS']
  if (shots) await bob.screenshot({ path: `${shots}/called-phone.png` })
  await bob.goto('/notices')
  await bob.getByText('called everybody in').first().waitFor()
  await expectAccessible(bob, 'the news of a call')
  if (shots) await bob.screenshot({ path: `${shots}/called-news.png` })
  // Whoever keeps no order there is offered nothing, and calls nobody.
  await bob.goto('/rooms/kitchen')
  const his = bob.getByLabel('Say something in kitchen')
  await his.fill('@ro')
  await his.press('End')
  await bob.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
  expect(await bob.locator('.completion', { hasText: '@room' }).count()).toBe(0)
  await his.fill('@room is it ready?')
  await bob.keyboard.press('Enter')
  const asked = ada.locator('.line', { hasText: 'is it ready?' })
  await asked.waitFor()
  expect(await asked.locator('.mention').count()).toBe(0)
  if (shots) await ada.screenshot({ path: `${shots}/called-desktop.png` })
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})
