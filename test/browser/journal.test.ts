// A journal in a real browser: written with a dead line and a reload in between, published, read, replied to, changed, erased.
import { expect, it } from 'vitest'
import { listJournal, listOwnJournal } from '#contract/journal'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

it('WALL-9.20 WALL-9.21 WALL-9.22 an entry is written over a dead line and a reload, published, replied to, changed and erased', async () => {
  const [ada] = await at.inside('ada')
  await ada.getByRole('link', { name: 'Your journal', exact: true }).click()
  await ada.getByText('Nothing is written yet').waitFor()
  await ada.getByRole('link', { name: 'Begin an entry' }).click()
  await ada.getByLabel('Title').fill('The stairs')
  await ada.waitForURL(/\/journal\/\d+$/)
  await ada.locator('.journal-lamp[data-state="saved"]').waitFor()
  await ada.context().setOffline(true)
  await ada.getByLabel('What you write').fill('They were painted **yellow**.\n\n<b>not bold</b>\n\n# Since when')
  await ada.locator('.journal-lamp[data-state="away"]').waitFor()
  await ada.context().setOffline(false)
  await ada.reload()
  expect(await ada.getByLabel('What you write').inputValue()).toContain('painted **yellow**')
  await ada.locator('.journal-lamp[data-state="saved"]').waitFor()
  const own = async () => (await at.ada.visitor.request(listOwnJournal, {})).items
  expect(await own()).toMatchObject([{ title: 'The stairs', published_at: null }])
  expect(await ada.locator('.journal-preview strong').textContent()).toBe('yellow')
  expect(await ada.locator('.journal-preview b').count()).toBe(0)
  await expectAccessible(ada, 'writing an entry')
  await ada.getByRole('button', { name: 'Publish' }).click()
  await ada.getByRole('heading', { level: 1, name: 'The stairs' }).waitFor()

  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/@ada/journal')
  await bob.getByRole('link', { name: 'The stairs' }).click()
  await bob.locator('.journal-words strong').waitFor()
  await bob.getByRole('heading', { level: 2, name: 'Since when' }).waitFor()
  await bob.getByLabel('Your reply').fill('I like the yellow.')
  await bob.getByRole('button', { name: 'Reply' }).click()
  await bob.getByText('waits for approval').waitFor()
  await expectAccessible(bob, 'an entry with a reply')
  await ada.reload()
  await ada.getByRole('button', { name: 'Let others read it: bob' }).click()
  await expect.poll(() => ada.getByText('waits for approval').count()).toBe(0)

  await ada.getByRole('link', { name: 'Change it' }).click()
  await ada.getByLabel('Title').fill('The yellow stairs')
  await ada.locator('.journal-lamp[data-state="away"]').waitFor()
  const read = async () =>
    (await at.bob.visitor.request(listJournal, { params: { username: 'ada' } })).items.map(({ title }) => title)
  expect(await read()).toEqual(['The stairs'])
  await ada.getByRole('button', { name: 'Keep the change' }).click()
  await ada.getByRole('heading', { level: 1, name: 'The yellow stairs' }).waitFor()
  expect(await read()).toEqual(['The yellow stairs'])
  await ada.getByRole('link', { name: 'Change it' }).click()
  await ada.getByRole('button', { name: 'Erase', exact: true }).click()
  await ada.getByRole('button', { name: 'Erase it for good' }).click()
  await ada.waitForURL(/\/journal$/)
  expect(await own()).toEqual([])
  expect(ada.complaints).toEqual([])
  expect(bob.complaints).toEqual([])
  for (const page of [ada, bob]) await page.context().close()
})
