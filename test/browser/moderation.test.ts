// Order in the house in a real Chromium: from a report to a warning and a suspension, from the door to an objection that is answered, and what the docket tells of it; the switches, the words and silence in one room.
import { beforeAll, expect, it } from 'vitest'
import { passphrase } from '#dev-env/neospace'
import { makeReport } from '#contract/reports'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { furnished } from './furnished.ts'

const place = furnished()
const shots = process.env['SHOTS']

async function photograph(page: WatchedPage, what: string): Promise<void> {
  if (!shots) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${shots}/${what}-${colorScheme}.png`, fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

const fits = (page: WatchedPage): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

async function done(...pages: readonly WatchedPage[]): Promise<void> {
  for (const page of pages) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
}

beforeAll(async () => {
  await place.house.person('warden', 'moderator')
  const cleo = await place.house.person('cleo')
  const { message } = await cleo.say('general', 'You are all thimbles.')
  await place.bob.visitor.request(makeReport, {
    body: { about: { kind: 'message', id: message.id }, category: 'harassment', words: 'Every morning.' },
  })
})

it('MOD-1.28 MOD-2.1 MOD-2.4 MOD-2.6 MOD-4.2 a report leads to a warning and a suspension, whoever is kept out objects at the door, somebody else takes it back, and the docket tells both', async () => {
  const [warden] = await place.inside('warden')
  const [cleo] = await place.inside('cleo', 'phone')

  await warden.goto('/reports')
  await warden.getByRole('button', { name: 'Take it and open it' }).click()
  await warden.getByRole('link', { name: 'Do something about cleo' }).click()
  const past = warden.getByRole('region', { name: 'What was done to cleo' })
  await past.getByText('Nothing was done to cleo.').waitFor()
  expect(await warden.getByLabel('Which rule was broken').inputValue()).toBe('harassment')
  await warden.getByRole('button', { name: 'Warn cleo' }).click()
  await warden.getByText('Say why: they read it.').waitFor()
  await warden.getByLabel('Why', { exact: true }).fill('Nobody here is a thimble.')
  await warden.getByRole('button', { name: 'Warn cleo' }).click()
  await past.getByText('Nobody here is a thimble.').waitFor()
  await expectAccessible(warden, 'one person on the page of those who keep order')
  await photograph(warden, 'person-desktop')

  await cleo.locator('.toast').getByText('Something changed about what was done to you.').waitFor()
  await photograph(cleo, 'strip-phone')
  await cleo.locator('.standing').getByRole('link', { name: 'Read why' }).click()
  await cleo.getByRole('heading', { name: 'You were warned' }).waitFor()
  await cleo.getByText('Nobody here is a thimble.').waitFor()
  await cleo.getByRole('button', { name: 'Object to this' }).click()
  await cleo.getByRole('button', { name: 'Send it' }).click()
  await cleo.getByText('Say why this is wrong.').waitFor()
  await expectAccessible(cleo, 'what was done to oneself, on a phone')
  expect(await fits(cleo)).toBe(true)
  await photograph(cleo, 'own-phone')
  // It was read here, and is not said again.
  await cleo.goto('/rooms/general')
  await cleo.getByRole('log').first().waitFor()
  expect(await cleo.locator('.standing').count()).toBe(0)

  await warden.getByRole('radio', { name: /^Suspend/ }).check()
  await warden.getByLabel('For how long').selectOption('7 days')
  await warden.getByLabel('Why', { exact: true }).fill('And again this morning.')
  await warden.getByRole('button', { name: 'Suspend cleo' }).click()
  await past.getByText('And again this morning.').waitFor()
  await cleo.context().close()

  const kept = await openPage(place.browser, place.url, { viewport: widths.phone })
  await kept.goto('/')
  await kept.getByLabel('Name').fill('cleo')
  await kept.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await kept.keyboard.press('Enter')
  await kept.getByText(/This account is suspended until .*And again this morning\./).waitFor()
  await photograph(kept, 'refused-phone')
  await kept.getByRole('button', { name: 'Object to this' }).click()
  const suspension = kept.locator('.sanction').filter({ hasText: 'You were suspended' })
  await suspension.getByRole('button', { name: 'Object to this' }).click()
  await suspension.getByLabel('Why this is wrong, in your words').fill('I said it to my thimbles.')
  await expectAccessible(kept, 'objecting at the door, on a phone')
  await photograph(kept, 'door-phone')
  await suspension.getByRole('button', { name: 'Send it' }).click()
  await suspension.getByText('It waits for an answer.').waitFor()
  expect(await fits(kept)).toBe(true)

  // Whoever imposed it does not answer while somebody else may.
  await past.getByText('Somebody else answers this.').waitFor()
  const [ada] = await place.inside('ada')
  await ada.getByRole('link', { name: /Moderation.*Somebody objects/ }).click()
  const objections = ada.getByRole('region', { name: 'Objections' })
  await objections.getByText('I said it to my thimbles.').waitFor()
  await ada.keyboard.press('j')
  expect(await ada.evaluate(() => document.activeElement?.textContent)).toBe('cleo')
  await expectAccessible(ada, 'the page of those who keep order')
  await photograph(ada, 'moderation-desktop')
  await objections.getByLabel('Your answer').fill('They were thimbles indeed.')
  await objections.getByRole('button', { name: 'Take it back' }).click()
  await objections.getByText('No objection waits for you.').waitFor()

  await kept.getByRole('button', { name: 'Back to the door' }).click()
  await kept.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await kept.keyboard.press('Enter')
  await kept.waitForURL('**/rooms/**')
  await kept.goto('/me/sanctions')
  await kept.getByText('They were thimbles indeed.').waitFor()

  const [bob] = await place.inside('bob', 'phone')
  await bob.goto('/docket')
  await bob.getByText('A moderator warned somebody.').waitFor()
  await bob.getByText('A moderator suspended somebody.').waitFor()
  await bob.getByText('objected to, and taken back').first().waitFor()
  expect(await bob.locator('.docket').textContent()).not.toContain('cleo')
  await bob.locator('.docket-seal summary').first().click()
  await expectAccessible(bob, 'the docket, on a phone')
  expect(await fits(bob)).toBe(true)
  await photograph(bob, 'docket-phone')
  await bob.goto('/moderation')
  await bob.getByRole('heading', { level: 1 }).waitFor()
  expect(await bob.getByText('Objections').count()).toBe(0)
  await ada.goto('/docket')
  await ada.getByText('A moderator suspended somebody.').waitFor()
  await photograph(ada, 'docket-desktop')
  await done(warden, kept, ada, bob)
})

it('MOD-1.20 MOD-1.23 MOD-1.25 MOD-1.26 the switches are turned with what they do beside them and seen by everybody at once, and a word that is kept out is not said', async () => {
  const [ada] = await place.inside('ada', 'phone')
  const [bob] = await place.inside('bob')
  await ada.goto('/moderation')
  await ada.getByRole('button', { name: 'Shut the door' }).click()
  await bob.locator('.standing').getByText('The door of the house is shut').waitFor()
  await photograph(bob, 'shut-desktop')
  const stranger = await openPage(place.browser, place.url)
  await stranger.goto('/')
  await stranger.getByText('This house takes nobody in at the moment.').waitFor()
  await ada.getByRole('button', { name: 'Open the door' }).click()
  await bob.locator('.standing').waitFor({ state: 'detached' })
  await ada.getByRole('button', { name: 'Be on guard' }).click()
  await bob.locator('.standing').getByText('The house is on its guard until').waitFor()
  await ada.getByRole('button', { name: 'Stand down' }).click()
  await bob.locator('.standing').waitFor({ state: 'detached' })

  await ada.getByLabel('A word, or some').fill('x')
  await ada.getByRole('button', { name: 'Add it' }).click()
  await ada.getByText('A pattern has at least two letters', { exact: false }).waitFor()
  await ada.getByLabel('A word, or some').fill('thimbl*')
  await ada.getByLabel(/The sentence that people read/).fill('No thimbles here.')
  await ada.getByRole('button', { name: 'Add it' }).click()
  await ada.getByRole('button', { name: 'Remove thimbl*' }).waitFor()
  await expectAccessible(ada, 'the page of those who keep order, on a phone')
  expect(await fits(ada)).toBe(true)
  await photograph(ada, 'moderation-phone')
  await bob.getByRole('combobox').or(bob.locator('.composer textarea')).first().fill('Thimbles for all.')
  await bob.keyboard.press('Enter')
  await bob.getByText('No thimbles here.').waitFor()
  await ada.getByRole('button', { name: 'Remove thimbl*' }).click()
  await ada.getByText('No words are kept out.').waitFor()
  await done(ada, bob, stranger)
})

it('ROOM-1.18 somebody is asked to be silent in one room, reads why where they would write, and is let speak again', async () => {
  const [ada] = await place.inside('ada')
  const [bob] = await place.inside('bob', 'phone')
  await ada.goto('/rooms/general')
  await bob.goto('/rooms/general')
  await ada.getByRole('button', { name: 'Who is silent here' }).click()
  const dialog = ada.getByRole('dialog', { name: 'Who is silent here' })
  await dialog.getByText('Nobody is.').waitFor()
  await dialog.getByLabel('Ask somebody to be silent here').fill('bo')
  await dialog.getByRole('button', { name: 'Silence bob here' }).click()
  await dialog.getByLabel('Why', { exact: true }).fill('One line at a time.')
  await expectAccessible(ada, 'asking somebody to be silent in a room')
  await dialog.getByRole('button', { name: 'Silence bob here' }).click()
  await dialog.getByText('One line at a time.').waitFor()
  await photograph(ada, 'room-desktop')
  await bob.locator('.composer-silent').getByText('One line at a time.').waitFor()
  await expectAccessible(bob, 'a room in which one is silent, on a phone')
  await photograph(bob, 'silent-phone')
  await dialog.getByRole('button', { name: 'Let bob speak here' }).click()
  await dialog.getByText('Nobody is.').waitFor()
  await bob.locator('.composer-silent').waitFor({ state: 'detached' })
  await done(ada, bob)
})
