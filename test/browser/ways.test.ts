// Short ways in a browser: laid, followed, led elsewhere, taken away and had back; on a wide screen and on a phone.
import { expect, it } from 'vitest'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import { openRoom } from '#contract/rooms'
import { changeWall } from '#contract/walls'
import { puts } from '#dev-env/sample-module'
import { expectAccessible, openPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

it('FEED-5.6 are laid by the keyboard, followed by strangers, led elsewhere, and had back', async () => {
  const { visitor } = at.ada
  await visitor.request(changeWall, { body: { client_id: 'ways-wall-1', steps: [puts('module-ways', 'My wall')] } })
  const words = { client_id: 'ways-entry-1', title: 'The stairs', markdown: 'x', audience: 'everyone' as const }
  const { entry } = await visitor.request(beginJournalEntry, { body: { ...words, replies: false } })
  await visitor.request(publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: null } })
  await visitor.request(openRoom, { body: { name: 'paint', kind: 'text' } })
  const [ada] = await at.inside('ada')
  await ada.goto('/pages')
  await ada.getByRole('link', { name: 'Short ways' }).click()
  await ada.getByText('There is none yet.').waitFor()
  await expectAccessible(ada, 'no short ways')
  await ada.getByLabel('Word').fill('ada')
  await ada.keyboard.press('Enter')
  const sign = ada.getByRole('link', { name: '/go/ada', exact: true })
  await sign.waitFor()
  await ada.getByLabel('Word').fill('admin')
  await ada.keyboard.press('Enter')
  await ada.getByText('The house keeps this word for itself.').waitFor()
  await expectAccessible(ada, 'short ways')

  const stranger = await openPage(at.browser, at.url)
  await stranger.goto('/go/ada')
  await stranger.waitForURL('/@ada')
  await stranger.getByText('My wall').waitFor()
  await ada.getByRole('button', { name: 'Lead elsewhere: /go/ada' }).click()
  await ada.getByRole('combobox', { name: 'Leads to' }).selectOption({ label: 'The stairs' })
  await ada.getByRole('button', { name: 'Lead it there' }).click()
  await ada.getByRole('link', { name: 'The stairs' }).waitFor()
  await sign.click()
  await ada.waitForURL(/\/@ada\/journal\/\d+$/)
  await ada.goBack()
  await ada.getByRole('button', { name: 'Take away: /go/ada' }).click()
  await ada.getByText('There is none yet.').waitFor()
  await ada.getByRole('button', { name: 'Undo' }).click()
  await sign.waitFor()
  await stranger.goto('/go/ada')
  await stranger.waitForURL(/\/@ada\/journal\/\d+$/)
  await ada.goto('/go/nobody-laid-this')
  await ada.getByRole('heading', { name: 'Not here' }).waitFor()
  for (const page of [ada, stranger]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('FEED-5.6 fit a phone, however long their words', async () => {
  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/ways')
  const slug = 'a-word-as-long-as-a-word-may-bee'
  await bob.getByLabel('Word').fill(slug)
  await bob.getByRole('button', { name: 'Lay a way' }).click()
  await bob.getByRole('link', { name: `/go/${slug}` }).waitFor()
  expect(await bob.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await expectAccessible(bob, 'short ways on a phone')
  expect(bob.complaints).toEqual([])
  await bob.context().close()
})
