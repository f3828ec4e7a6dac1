// The directory in a browser: by name, shuffled by a seed that stands in the address, on a wide screen and on a phone.
import { expect, it } from 'vitest'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

it('FEED-3.4 stands beside one’s own people, by name, then shuffled by a seed that another browser finds again', async () => {
  for (const name of ['cleo', 'dan', 'eve', 'finn']) await at.house.signedIn(name)
  const [ada] = await at.inside('ada')
  await ada.goto('/people')
  await ada.getByRole('link', { name: 'Everybody' }).click()
  await ada.getByText('That is everybody.').waitFor()
  const names = ada.locator('.directory .person-name')
  expect(await names.allInnerTexts()).toEqual(['ada', 'bob', 'cleo', 'dan', 'eve', 'finn'])
  await expectAccessible(ada, 'the directory')
  await ada.getByRole('button', { name: 'Shuffle' }).click()
  await ada.waitForURL(/\/people\?seed=[a-z0-9]{8}$/)
  await ada.getByText('That is everybody.').waitFor()
  const seed = new URL(ada.url()).searchParams.get('seed') ?? ''
  expect(await ada.locator('.directory-seed code').innerText()).toBe(seed)
  const order = await names.allInnerTexts()
  expect([...order].sort()).toEqual(['ada', 'bob', 'cleo', 'dan', 'eve', 'finn'])
  await expectAccessible(ada, 'the shuffled directory')

  const [bob] = await at.inside('bob', 'phone')
  await bob.goto(`/people?seed=${seed}`)
  await bob.getByText('That is everybody.').waitFor()
  expect(await bob.locator('.directory .person-name').allInnerTexts()).toEqual(order)
  expect(await bob.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await expectAccessible(bob, 'the shuffled directory on a phone')
  await bob.getByRole('button', { name: 'By name' }).click()
  await expect.poll(() => bob.locator('.directory .person-name').first().innerText()).toBe('ada')
  await bob.getByRole('link', { name: 'Yours' }).click()
  await bob.getByText('You follow nobody yet.').waitFor()
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})
