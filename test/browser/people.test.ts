// Ways to people in a real Chromium: from a line of a room to a page, to a wall and back, and what one can do about somebody.
import { expect, it } from 'vitest'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const place = furnished()

it('FRND-1 one gets from a name to their page and wall, follows, mutes and blocks, and takes each back', async () => {
  await place.bob.say('general', 'Soup is on.')
  const [ada] = await place.inside('ada')
  await ada.goto('/rooms/general')
  await ada.getByRole('log').getByRole('button', { name: 'bob' }).first().click()
  const pane = ada.getByRole('complementary')
  await pane.getByRole('button', { name: 'Follow bob' }).click()
  await pane.getByRole('button', { name: /^Following bob/ }).waitFor()
  await pane.getByRole('link', { name: 'Their profile' }).click()
  await ada.getByRole('button', { name: /^Following bob/ }).waitFor()
  await ada.getByRole('link', { name: 'To the wall' }).click()
  const strip = ada.locator('.strip')
  await strip.getByRole('button', { name: /^Following bob/ }).waitFor()
  await strip.getByRole('button', { name: 'What else about bob' }).click()
  await ada.getByRole('menuitem', { name: 'Mute bob' }).click()
  await ada.goto('/rooms/general')
  await ada.getByText('bob said something.').waitFor()
  expect(await ada.getByRole('log').getByText('Soup is on.').count()).toBe(0)
  await ada.getByRole('button', { name: 'Read it once' }).click()
  await ada.getByRole('log').getByText('Soup is on.').waitFor()

  await ada.goto('/people')
  await ada.getByRole('button', { name: 'Hear bob again' }).click()
  await ada.getByLabel('Find somebody by name').fill('@bo')
  await ada.getByRole('status').getByRole('link', { name: 'bob', exact: true }).waitFor()
  await ada.getByRole('button', { name: 'Stop following bob' }).click()
  await ada.getByText('You follow nobody yet.').waitFor()

  await ada.goto('/people/bob')
  await ada.getByRole('button', { name: 'What else about bob' }).click()
  await ada.getByRole('menuitem', { name: 'Block bob' }).click()
  await ada.getByText('bob is blocked: they cannot reach you', { exact: false }).waitFor()
  await ada.getByText('does not come back by taking the block back', { exact: false }).waitFor()
  await ada.goto('/people/bob')
  await ada.getByText('There is nobody of this name').waitFor()
  await ada.goto('/people')
  await ada.getByRole('button', { name: 'Take the block of bob back' }).click()
  await ada.getByText('bob is not blocked any more.').waitFor()
  await ada.goto('/people/bob')
  await ada.getByRole('button', { name: 'Follow bob' }).waitFor()
  await ada.context().close()
})

it('FRND-1 somebody who is not here is found by a few letters wherever one is', async () => {
  // Without a socket: the server knows carol, and nobody's browser does.
  await place.house.signedIn('carol')
  const [ada] = await place.inside('ada', 'phone')
  await ada.goto('/rooms/general')
  await ada.getByRole('button', { name: 'Find' }).click()
  await ada.getByRole('combobox').fill('@caro')
  const page = ada.getByRole('option', { name: /profile of carol/ })
  await page.waitFor()
  await ada.getByRole('combobox').fill('zzzz')
  await ada.getByRole('option', { name: 'Look for “zzzz”' }).waitFor()
  expect(await ada.getByRole('option').count()).toBe(1)
  await ada.getByRole('combobox').fill('carol')
  await page.click()
  await ada.waitForURL('**/people/carol')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('FRND-1 on a desktop Find stands among the places', async () => {
  const [ada] = await place.inside('ada')
  await ada.locator('.rail').getByRole('button', { name: 'Find' }).click()
  await ada.getByRole('combobox').fill('carol')
  await ada.getByRole('option', { name: /profile of carol/ }).waitFor()
  await expectAccessible(ada, 'the palette')
  await ada.context().close()
})

it('FRND-1 on a phone a name in a room leads to the page of whom it names', async () => {
  const [ada] = await place.inside('ada', 'phone')
  await ada.goto('/rooms/general')
  await ada.getByRole('log').getByRole('button', { name: 'bob' }).first().click()
  await ada.waitForURL('**/people/bob')
  await ada.goto('/@bob')
  await ada.locator('.strip').getByRole('link', { name: 'The profile of bob' }).waitFor()
  await ada.context().close()
})

it('FRND-2.3 whoever follows nobody finds who is around, and follows them there', async () => {
  await place.house.person('newcomer')
  const [bob] = await place.inside('bob')
  const [newcomer] = await place.inside('newcomer')
  await newcomer.goto('/people')
  await newcomer.getByRole('heading', { name: 'Around now' }).waitFor()
  await newcomer.getByRole('button', { name: 'Follow bob' }).click()
  await newcomer.getByRole('button', { name: 'Stop following bob' }).waitFor()
  await expect.poll(() => newcomer.getByRole('button', { name: 'Follow bob' }).count()).toBe(0)
  for (const page of [bob, newcomer]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})
