// A profile and a guestbook in a real Chromium: said, seen and signed through the pages alone.
import { expect, it } from 'vitest'
import { furnished } from './furnished.ts'

const place = furnished()

it('WALL-1 somebody says who they are, and a visitor signs their guestbook', async () => {
  const [ada] = await place.inside('ada')
  await ada.goto('/profile')
  await ada.getByLabel('What you are called').fill('Ada of the attic')
  await ada.getByLabel('About you').fill('I keep pigeons.')
  await ada.getByLabel('Status', { exact: true }).fill('feeding them')
  await ada.getByText('Not said yet: everybody with an account here finds you').waitFor()
  await ada.getByRole('button', { name: 'Keep it' }).click()
  await ada.getByText('Say for whom it is').waitFor()
  expect(await ada.getByRole('radio', { checked: true, name: /^everyone/ }).count()).toBe(0)
  await ada.getByRole('radio', { name: /^everyone/ }).check({ force: true })
  await ada.getByRole('button', { name: 'Keep it' }).click()
  await ada.getByText('Kept.').waitFor()
  const [bob] = await place.inside('bob')
  await bob.goto('/people/ada')
  await bob.getByText('I keep pigeons.').waitFor()
  expect(await bob.getByRole('heading', { level: 1 }).textContent()).toBe('Ada of the attic')
  await bob.getByLabel('Write something').fill('Nice pigeons!')
  await bob.getByRole('button', { name: 'Sign', exact: true }).click()
  await bob.locator('.guestbook-text').getByText('Nice pigeons!').waitFor()
  await ada.goto('/people/ada')
  await ada.getByRole('button', { name: 'Take out what bob wrote' }).click()
  await ada.getByText('Nobody has written here yet.').waitFor()
  await ada.context().close()
  await bob.context().close()
})
