// The signal stream in a browser: what those whom one follows made, looked at anew when one comes back, on a wide screen and on a phone.
import { expect, it } from 'vitest'
import { followPerson } from '#contract/friends'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import { openRoom } from '#contract/rooms'
import { changeWall } from '#contract/walls'
import { puts } from '#dev-env/sample-module'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()
let written = 0

async function publish(title: string): Promise<void> {
  const { visitor } = at.bob
  const body = {
    client_id: `stream-entry-${++written}`,
    title,
    markdown: '**First** words.',
    audience: 'everyone' as const,
  }
  const { entry } = await visitor.request(beginJournalEntry, { body: { ...body, replies: false } })
  await visitor.request(publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: null } })
}

it('FEED-1.7 is empty in plain words, then shows what came when one comes back, and leads to it', async () => {
  const [ada] = await at.inside('ada')
  await ada.getByRole('link', { name: 'Signal stream' }).click()
  await ada.getByText('It is quiet here.').waitFor()
  await expectAccessible(ada, 'the empty stream')
  await at.ada.visitor.request(followPerson, { params: { id: at.bob.id } })
  await publish('The stairs')
  await at.bob.visitor.request(openRoom, { body: { name: 'paint', topic: 'Colours for the stairs', kind: 'text' } })
  await at.bob.visitor.request(changeWall, {
    body: { client_id: 'stream-wall', steps: [puts('module-paint', 'Yellow, then')] },
  })
  await ada.evaluate(() => window.dispatchEvent(new Event('focus')))
  const lines = ada.locator('.making-what')
  await expect
    .poll(() => lines.allInnerTexts())
    .toEqual(['bob put something new on their wall', 'bob opened #paint', 'bob wrote in their journal'])
  await ada.getByRole('heading', { name: 'Today' }).waitFor()
  await ada.getByText('That is all there is.').waitFor()
  expect(await ada.locator('.making-text', { hasText: 'First words.' }).count()).toBe(1)
  await expectAccessible(ada, 'the stream')
  await ada.getByRole('link', { name: /wrote in their journal/ }).focus()
  await ada.keyboard.press('Enter')
  await ada.waitForURL(/\/@bob\/journal\/\d+$/)
  await ada.getByRole('heading', { name: 'The stairs' }).waitFor()
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('FEED-1.7 goes on page by page to an honest end, on a phone that found it among its people', async () => {
  for (let n = 0; n < 60; n++) await publish(`Entry ${n}`)
  const [ada] = await at.inside('ada', 'phone')
  await ada.goto('/people')
  await ada.getByRole('link', { name: 'See what those whom you follow made' }).click()
  const titles = ada.locator('.making-title')
  await expect.poll(() => titles.count()).toBe(50)
  expect(await titles.first().innerText()).toBe('Entry 59')
  expect(await ada.getByText('That is all there is.').count()).toBe(0)
  await ada.getByRole('button', { name: 'Earlier' }).click()
  await ada.getByText('That is all there is.').waitFor()
  expect(await titles.count()).toBe(61)
  await ada.evaluate(() => window.dispatchEvent(new Event('focus')))
  await publish('The newest')
  await ada.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect.poll(() => titles.first().innerText()).toBe('The newest')
  expect(await titles.count()).toBe(62)
  await expectAccessible(ada, 'the stream on a phone')
  expect(await ada.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})
