// Searching in a real Chromium: by keys and pointer, from anywhere, and what the page says when there is nothing.
import { beforeAll, expect, it } from 'vitest'
import { changeDirectSettings, openConversation } from '#contract/direct'
import { muteForMe, unmuteForMe } from '#contract/friends'
import { signGuestbook } from '#contract/guestbook'
import { changeHomepage, writeHomepageText } from '#contract/homepages'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import { changeProfile } from '#contract/profiles'
import { changeWall } from '#contract/walls'
import { puts } from '#dev-env/sample-module'
import { publish } from '#dev-env/sketching'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const place = furnished()
const shots = process.env['SHOTS']

beforeAll(async () => {
  const { bob } = place
  await bob.say('general', 'Whose are the **keys** that lie below the stairs?')
  for (let n = 0; n < 40; n++) await bob.say('general', `Nothing but talk, line ${n}`)
  await bob.say('general', 'The keys are gone again.')
  await bob.visitor.request(changeProfile, { body: { display_name: 'Bob of the keys', bio: 'I find keys.' } })
  await bob.visitor.request(changeWall, {
    body: { client_id: 'keys-on-wall', steps: [puts('module-keys', 'Lost keys hang here')] },
  })
})

it('FEED-2.20 FEED-2.21 suggests by keys, marks what is found and leads to it, without accessibility findings', async () => {
  const [ada] = await place.inside('ada')
  await ada.goto('/rooms/general')
  await ada.getByRole('log').getByText('The keys are gone again.').waitFor()
  await ada.locator('h1').first().focus()
  await ada.keyboard.press('/')
  const line = ada.getByRole('combobox', { name: 'What are you looking for?' })
  await line.waitFor()
  await expect.poll(() => line.evaluate((one) => one === document.activeElement)).toBe(true)
  await ada.getByText('Rooms, people, walls, journals, guestbooks, home pages, sketches and songs').waitFor()
  await expectAccessible(ada, 'the empty page of searching')
  await ada.getByRole('button', { name: 'Add has:link with a link' }).click()
  expect(await line.inputValue()).toBe('has:link')
  await ada.getByText('Nothing is found for “has:link”.').waitFor()
  await line.fill('')
  await ada.keyboard.type('keys from:bo')
  const option = ada.getByRole('option', { name: /from:bob/ })
  await option.waitFor()
  await expectAccessible(ada, 'suggestions')
  await ada.keyboard.press('ArrowDown')
  expect(await option.getAttribute('aria-selected')).toBe('true')
  await ada.keyboard.press('Enter')
  expect(await line.inputValue()).toBe('keys from:bob ')
  const rows = ada.locator('.find')
  await expect.poll(() => rows.count()).toBe(3)
  await ada.waitForURL(/\/search\?q=keys\+from%3Abob\+?$/)
  expect(await ada.locator('.find mark').allTextContents()).toEqual(['keys', 'keys', 'keys'])
  await expectAccessible(ada, 'what was found')
  await ada.getByRole('link', { name: /Whose are the/ }).click()
  await ada.waitForURL(/\/rooms\/general\/\d+$/)
  await ada.getByRole('log').getByText('below the stairs').waitFor()
  await ada.goBack()
  await expect.poll(() => rows.count()).toBe(3)
  expect(await line.inputValue()).toBe('keys from:bob ')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('FEED-2.21 is reached from the palette on a phone, and what is searched by pointer finds people and walls too', async () => {
  const [ada] = await place.inside('ada', 'phone')
  await ada.goto('/rooms/general')
  await ada.getByRole('button', { name: 'Find' }).click()
  await ada.getByRole('combobox').fill('keys')
  await ada.getByRole('option', { name: /Look for “keys”/ }).click()
  for (const title of ['People', 'Walls', 'Said in rooms']) await ada.getByRole('heading', { name: title }).waitFor()
  await expectAccessible(ada, 'what was found, on a phone')
  const line = ada.getByRole('combobox', { name: 'What are you looking for?' })
  await line.fill('keys kind:w')
  await ada.getByRole('option', { name: /kind:wall/ }).click()
  await expect.poll(() => ada.locator('.find').count()).toBe(1)
  expect(await ada.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await ada.getByRole('link', { name: /Lost keys/ }).click()
  await ada.waitForURL('**/@bob')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('FEED-2.23 folds away what somebody said whom one has muted, as their rooms do', async () => {
  const [ada] = await place.inside('ada')
  await place.ada.visitor.request(muteForMe, { params: { id: place.bob.id } })
  await ada.goto('/search?q=keys kind:message')
  await ada.getByText('bob said something.').first().waitFor()
  expect(await ada.locator('.find mark').count()).toBe(0)
  await place.ada.visitor.request(unmuteForMe, { params: { id: place.bob.id } })
  await ada.context().close()
})

it('FEED-2.24 FEED-2.31 whispers are searched from their own page, and what is found leads back into them', async () => {
  await place.ada.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  const whisper = (content: string, client_id: string) =>
    place.bob.visitor.request(openConversation, { params: { username: 'ada' }, body: { content, client_id } })
  await whisper('The spare one lies under the fern.', 'search-fern')
  await whisper('Tell nobody.', 'search-nobody')
  const [ada] = await place.inside('ada')
  await ada.goto('/direct/bob')
  await ada.getByRole('link', { name: 'Search in it' }).press('Enter')
  const line = ada.getByRole('combobox', { name: 'What are you looking for?' })
  await expect.poll(() => line.inputValue()).toBe('with:bob ')
  await line.focus()
  await ada.keyboard.press('End')
  await ada.keyboard.type('fern')
  await ada.getByRole('heading', { name: 'Your whispers' }).waitFor()
  await expect.poll(() => ada.locator('.find mark').allTextContents()).toEqual(['fern'])
  expect(await ada.getByRole('heading', { name: 'Said in rooms' }).count()).toBe(0)
  await expectAccessible(ada, 'what was found among whispers')
  await ada.getByRole('link', { name: /under the/ }).click()
  await ada.waitForURL(/\/direct\/bob\/\d+$/)
  await ada.getByRole('log').getByText('under the fern').waitFor()
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('FEED-2.22 says in words that there is nothing, and what a filter does not find', async () => {
  const [ada] = await place.inside('ada')
  await ada.goto('/search?q=zzzqqq')
  await ada.getByText('Nothing is found for “zzzqqq”.').waitFor()
  const line = ada.getByRole('combobox', { name: 'What are you looking for?' })
  await line.fill('keys from:never-here')
  // Half a name is nobody’s, so nothing is said of it before one asks.
  await ada.waitForResponse(/api\/people\?prefix=never-here/)
  expect(await ada.locator('.find-fault').count()).toBe(0)
  await ada.keyboard.press('Enter')
  await ada.locator('.find-fault').getByText('There is nobody called never-here.').waitFor()
  await line.fill('?!')
  await ada.locator('.find-fault').getByText('There is nothing in this to look for.').waitFor()
  await expectAccessible(ada, 'a search that was refused')
  await ada.context().close()
})

/** Bob writes of lamps wherever one can write. */
async function writeOfLamps(): Promise<void> {
  const { visitor } = place.bob
  const { entry } = await visitor.request(beginJournalEntry, {
    body: {
      client_id: 'search-lamp-entry',
      title: 'Lamps of the house',
      markdown: 'I counted forty of them, and one was out.',
      audience: 'everyone',
      replies: false,
    },
  })
  await visitor.request(publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: null } })
  const sign = (client_id: string, text: string) =>
    visitor.request(signGuestbook, { params: { username: 'ada' }, body: { client_id, text, face: null } })
  await sign('search-lamp-signed', 'Your lamp shines far.')
  for (let n = 0; n < 55; n++) await sign(`search-later-${n}`, `I came by again, number ${n}.`)
  await visitor.request(writeHomepageText, {
    body: { path: 'lamps/index.html', text: '<title>My lamps</title><p>Oil, gas and <b>lamp</b>light.', rev: 0 },
  })
  await visitor.request(changeHomepage, { body: { audience: 'everyone' } })
}

it('FEED-2.1 FEED-2.21 finds journals, guestbooks and home pages, and each leads to the thing', async () => {
  await writeOfLamps()
  for (const width of ['desk', 'phone'] as const) {
    const [ada] = await (width === 'phone' ? place.inside('ada', 'phone') : place.inside('ada'))
    await ada.goto('/search?q=lamp')
    for (const title of ['Journals', 'Guestbooks', 'Home pages'])
      await ada.getByRole('heading', { name: title }).waitFor()
    expect(await ada.locator('.find-title mark').allTextContents()).toEqual(['Lamps', 'lamps'])
    await expectAccessible(ada, `what was written and found, on a ${width}`)
    expect(await ada.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    for (const colorScheme of ['light', 'dark'] as const) {
      if (!shots) break
      await ada.emulateMedia({ colorScheme })
      await ada.screenshot({ path: `${shots}/search-${width}-${colorScheme}.png`, fullPage: true })
    }
    await ada.getByRole('link', { name: /Lamps of the house/ }).press('Enter')
    await ada.waitForURL(/\/@bob\/journal\/\d+$/)
    await ada.getByText('I counted forty').waitFor()
    await ada.goBack()
    await ada.getByRole('link', { name: /shines far/ }).click()
    await ada.waitForURL(/\/people\/ada#guestbook-\d+$/)
    const entry = ada.locator('.guestbook-entry', { hasText: 'shines far' })
    await expect.poll(() => entry.evaluate((one) => one === document.activeElement)).toBe(true)
    await ada.goBack()
    await ada.getByRole('link', { name: /My lamps/ }).click()
    await ada.waitForURL('**/@bob/pages/lamps/index.html')
    await ada.goto('/search?q=lamps kind:page')
    await ada.getByRole('heading', { name: 'Home pages' }).waitFor()
    expect(await ada.getByRole('heading', { name: 'Journals' }).count()).toBe(0)
    expect(ada.complaints).toEqual([])
    await ada.context().close()
  }
}, 90_000)

it('FEED-2.11 FEED-2.21 finds sketches with their posters, and each leads to its page', async () => {
  const { visitor } = place.bob
  await publish(
    visitor,
    { title: 'Lighthouse', caption: 'A beam that turns over the sea.', seed: 5 },
    { kind: 'shader' },
  )
  await publish(visitor, { title: 'Hidden beam', visibility: 'unlisted' })
  for (const width of ['desk', 'phone'] as const) {
    const [ada] = await (width === 'phone' ? place.inside('ada', 'phone') : place.inside('ada'))
    await ada.goto('/search?q=beam kind:sketch')
    await ada.getByRole('heading', { name: 'Sketches' }).waitFor()
    const found = ada.locator('.find')
    expect(await found.count()).toBe(1)
    for (const said of ['bob', 'shader', 'Lighthouse']) await found.getByText(said).waitFor()
    expect(await found.locator('.find-poster .poster').count()).toBe(1)
    expect(await found.locator('iframe').count()).toBe(0)
    await expectAccessible(ada, `sketches that were found, on a ${width}`)
    expect(await ada.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    for (const colorScheme of ['light', 'dark'] as const) {
      if (!shots) break
      await ada.emulateMedia({ colorScheme })
      await ada.screenshot({ path: `${shots}/search-sketches-${width}-${colorScheme}.png`, fullPage: true })
    }
    await found.press('Enter')
    await ada.waitForURL(/\/sketches\/[A-Za-z0-9]{12}$/)
    await ada.getByRole('heading', { name: 'Lighthouse' }).waitFor()
    expect(ada.complaints).toEqual([])
    await ada.context().close()
  }
}, 60_000)
