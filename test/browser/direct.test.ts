// Two people and what they say to each other: a knock, its answer, words both ways, on a laptop and on a phone.
import { describe, expect, it } from 'vitest'
import { changeDirectSettings, openConversation } from '#contract/direct'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()

async function signedIn(name: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, name)
  return page
}
const done = async (...pages: readonly WatchedPage[]): Promise<void> => {
  for (const page of pages) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
}
const writeIn = async (page: WatchedPage, text: string): Promise<void> => {
  await page.locator('.composer textarea').fill(text)
  await page.locator('.composer textarea').press('Enter')
}

describe('what two say to each other', () => {
  it('DM-1.3 one knocks from somebody’s page, the other lets them in on a phone, and both talk', async () => {
    const [bob, ada] = [await signedIn('bob'), await signedIn('ada', { viewport: widths.phone })]
    await bob.goto('/people/ada')
    await bob.getByRole('link', { name: 'Write', exact: true }).click()
    const first = bob.getByLabel('The first words to ada')
    // Whoever comes here comes to write.
    await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
    await first.fill('May I ask you about the stairs?')
    await expectAccessible(bob, 'the first words')
    // A title fills its page, or is as wide as its typeface goes.
    const stretch = () =>
      bob.locator('.title-word').evaluate((word) => Number.parseFloat(getComputedStyle(word).fontStretch))
    await expect.poll(stretch).toBeGreaterThan(100)
    await bob.getByRole('button', { name: 'Knock' }).click()
    await bob.getByText('You can write more here once ada lets you in').waitFor()
    await bob.getByText('Nothing can be said here at the moment').waitFor()
    await ada.goto('/direct')
    await ada.getByRole('link', { name: 'bob' }).first().click()
    await ada.locator('.chat bdi', { hasText: 'May I ask you about the stairs?' }).waitFor()
    await expectAccessible(ada, 'a knock on a phone')
    expect(await ada.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await ada.getByRole('button', { name: 'Let in' }).click()
    await expect
      .poll(() => ada.locator('.composer textarea').evaluate((field) => field === document.activeElement))
      .toBe(true)
    await writeIn(ada, 'You may.')
    await bob.locator('.chat bdi', { hasText: 'You may.' }).waitFor()
    await writeIn(bob, 'Who painted them?')
    await ada.locator('.chat bdi', { hasText: 'Who painted them?' }).waitFor()
    await expectAccessible(bob, 'a conversation')
    // Whom one talks with can be read beside all that stands there too.
    for (const page of [ada, bob]) {
      const name = page.locator('.direct-head .title-word')
      const [stretched, size] = await name.evaluate((word) => {
        const { fontStretch, fontSize } = getComputedStyle(word)
        return [Number.parseFloat(fontStretch), Number.parseFloat(fontSize)]
      })
      expect(stretched).toBeGreaterThanOrEqual(100)
      expect(size).toBeGreaterThan(20)
    }
    // Elsewhere the rail says that something is new, and whoever reads it has read it.
    await bob.goto('/people')
    await bob.locator('.rail').getByRole('link', { name: 'ada' }).waitFor()
    await writeIn(ada, 'My sister did.')
    await bob.locator('.rail').getByRole('link', { name: 'ada something new' }).click()
    await bob.locator('.chat bdi', { hasText: 'My sister did.' }).waitFor()
    await expect.poll(() => bob.locator('.rail').getByText('something new').count()).toBe(0)
    await bob.reload()
    await bob.locator('.chat bdi', { hasText: 'My sister did.' }).waitFor()
    await expect.poll(() => bob.locator('.rail').getByText('something new').count()).toBe(0)
    await done(bob, ada)
  })

  it('DM-1.2 DM-1.4 the list finds people, says whose words come at once, and loses whom one turned away', async () => {
    const cleo = await at.house.person('cleo')
    await cleo.visitor.request(openConversation, {
      params: { username: 'ada' },
      body: { client_id: 'cleo-knocks', content: 'Buy my cactus.' },
    })
    await at.bob.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
    const ada = await signedIn('ada')
    await ada.goto('/direct')
    await ada.locator('.direct-list').getByText('knocks').waitFor()
    await ada.getByLabel('Write to somebody').fill('bo')
    await ada.getByRole('link', { name: 'Write to bob' }).waitFor()
    await ada.getByRole('radio', { name: 'Nobody' }).check({ force: true })
    await ada.reload()
    await expect.poll(() => ada.getByRole('radio', { name: 'Nobody' }).isChecked()).toBe(true)
    await expectAccessible(ada, 'the list of whispers')
    await ada.setViewportSize(widths.phone)
    await ada.goto('/rooms')
    await ada.locator('.rooms-whispers').getByRole('link', { name: 'cleo' }).waitFor()
    await ada.setViewportSize(widths.desktop)
    await ada.goto('/direct')
    await ada.locator('.direct-list').getByRole('link', { name: 'cleo' }).click()
    await ada.getByRole('button', { name: 'Turn away' }).click()
    await ada.getByText('You turned cleo away').waitFor()
    await ada.goto('/direct')
    await ada.locator('.direct-list').getByRole('link', { name: 'bob' }).waitFor()
    expect(await ada.locator('.direct-list').getByRole('link', { name: 'cleo' }).count()).toBe(0)
    // It may be taken back.
    await ada.goto('/direct/cleo')
    await ada.getByRole('button', { name: 'Let in' }).click()
    await writeIn(ada, 'Well then.')
    await ada.goto('/direct/nobody-at-all')
    await ada.getByText('There is nobody of that name here').waitFor()
    await ada.goto('/direct/ada')
    await ada.getByText('A whisper needs somebody else').waitFor()
    ada.complaints.splice(0)
    await done(ada)
  })

  it('DM-3.1 DM-3.4 one deletes for both, who is told at once, and the other for themselves, until more is said', async () => {
    await at.ada.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
    const dora = await at.house.person('dora')
    await dora.visitor.request(openConversation, {
      params: { username: 'ada' },
      body: { client_id: 'dora-writes', content: 'What is to be forgotten.' },
    })
    const [theirs, ours] = [await signedIn('dora'), await signedIn('ada', { viewport: widths.phone })]
    await theirs.goto('/direct/ada')
    await ours.goto('/direct/dora')
    for (const page of [theirs, ours]) await page.locator('.chat bdi', { hasText: 'to be forgotten' }).waitFor()
    await theirs.getByRole('button', { name: 'Delete…' }).click()
    const dialog = theirs.getByRole('dialog')
    await dialog.getByText('ada keeps it and is not told').waitFor()
    await dialog.getByRole('radio', { name: 'For both' }).check({ force: true })
    await dialog.getByText('ada’s words too').waitFor()
    await expectAccessible(theirs, 'deleting a conversation')
    await dialog.getByRole('button', { name: 'Delete it for both' }).click()
    await theirs.getByText('You deleted this for both').waitFor()
    await ours.getByText('Deleted for both by dora').waitFor()
    for (const page of [theirs, ours])
      await expect.poll(() => page.locator('.chat bdi', { hasText: 'to be forgotten' }).count()).toBe(0)
    await expectAccessible(ours, 'a receipt on a phone')
    expect(await ours.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await ours.getByRole('button', { name: 'More', exact: true }).press('Enter')
    await ours.getByRole('button', { name: 'Delete…' }).press('Enter')
    await ours.getByRole('button', { name: 'Delete it for me' }).press('Enter')
    await ours.waitForURL('**/direct')
    expect(await ours.locator('.direct-list').getByRole('link', { name: 'dora' }).count()).toBe(0)
    await writeIn(theirs, 'And once more.')
    await ours.locator('.direct-list').getByRole('link', { name: 'dora' }).click()
    await ours.locator('.chat bdi', { hasText: 'And once more.' }).waitFor()
    await done(theirs, ours)
  })
})
