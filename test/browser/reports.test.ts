// Reporting in a real Chromium: from a line, from a whisper, from a person and from their wall; and looking into it.
import { beforeAll, expect, it } from 'vitest'
import { changeDirectSettings, openConversation } from '#contract/direct'
import { changeWall } from '#contract/walls'
import { puts } from '#dev-env/sample-module'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'
import { moreOf } from './wall-strip.ts'

const place = furnished()
let line = 0

beforeAll(async () => {
  const cleo = await place.house.person('cleo')
  line = (await cleo.say('general', 'You are all thimbles.')).message.id
  await place.bob.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  await cleo.visitor.request(openConversation, {
    params: { username: 'bob' },
    body: { content: 'And you most of all.', client_id: 'reports-whisper-1' },
  })
  await cleo.visitor.request(changeWall, {
    body: { client_id: 'reports-wall-1', steps: [puts('module-reports', 'Thorns.')] },
  })
})

it('MOD-1.7 MOD-1.10 MOD-1.12 a line is reported by keys, looked into by whoever takes it, and its reporter sees what became of it', async () => {
  const [bob] = await place.inside('bob', 'phone')
  const [ada] = await place.inside('ada')
  await bob.goto('/rooms/general')
  await bob.locator(`#line-${line}`).focus()
  await bob.keyboard.press('!')
  const dialog = bob.getByRole('dialog', { name: 'Report what cleo said' })
  await dialog.getByRole('button', { name: 'Report it' }).click()
  await dialog.getByRole('alert').getByText('Say what is wrong with it.').waitFor()
  expect(await dialog.locator('fieldset + .field-error').count()).toBe(1)
  await dialog.getByRole('radio', { name: 'It harasses or threatens somebody' }).check()
  await dialog.getByLabel(/In your own words/).fill('Every morning.')
  await expectAccessible(bob, 'the dialog of reporting, on a phone')
  await dialog.getByRole('button', { name: 'Report it' }).click()
  await bob.getByText('Reported.', { exact: false }).waitFor()
  await bob.locator('.toast').getByRole('link', { name: 'Reports' }).click()
  await bob.getByText('It waits to be looked into.').waitFor()

  await ada.getByRole('link', { name: /A report waits/ }).click()
  const queue = ada.getByRole('region', { name: 'To be looked into' })
  await queue.getByText('Something that cleo said').waitFor()
  expect(await queue.getByText('You are all thimbles.').count()).toBe(0)
  await queue.getByRole('button', { name: 'Take it and open it' }).click()
  await queue.getByText('You are all thimbles.').waitFor()
  await queue.getByText('Every morning.').waitFor()
  await expectAccessible(ada, 'a report that is opened')
  await queue.getByLabel('Note for whoever looks into it next').fill('Spoke with cleo.')
  await queue.getByRole('button', { name: 'Keep the note' }).click()
  await ada.getByText('The note is kept.').waitFor()
  await queue.getByRole('button', { name: 'Keep the note' }).waitFor({ state: 'detached' })
  await queue.getByRole('button', { name: 'Close: something was done' }).click()
  await queue.getByText('Nothing waits to be looked into.').waitFor()
  await queue.getByRole('radio', { name: 'closed' }).check()
  await queue.getByText('Something was done about it.').waitFor()

  await bob.getByText('Something was done about it.').waitFor()
  await expectAccessible(bob, 'what one reported, on a phone')
  expect(await bob.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  // From now on it stands among the places, after a reload as well.
  await bob.goto('/rooms')
  await bob.locator('.rooms-places').getByRole('link', { name: 'Reports' }).click()
  await bob.getByText('Something was done about it.').waitFor()
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('MOD-1.7 MOD-1.9 a whisper, a person and a wall are reported from where they are', async () => {
  const [bob] = await place.inside('bob')
  const send = async (name: string, category: string): Promise<void> => {
    const dialog = bob.getByRole('dialog', { name })
    await dialog.getByRole('radio', { name: category }).check()
    await dialog.getByRole('button', { name: 'Report it' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  await bob.goto('/direct/cleo')
  await bob.getByRole('log').getByText('And you most of all.').waitFor()
  await bob.getByRole('log').getByText('And you most of all.').hover()
  await bob.getByRole('button', { name: 'Report…' }).click()
  await bob.getByText('this one message').waitFor()
  await send('Report what cleo said', 'It is hateful')
  await bob.getByRole('button', { name: 'What else about cleo' }).first().click()
  await bob.getByRole('menuitem', { name: 'Report…' }).click()
  await send('Report cleo', 'Spam or fraud')
  await bob.goto('/@cleo')
  await moreOf(bob).click()
  await bob.getByRole('button', { name: 'Report…' }).click()
  await send('Report the wall of cleo', 'Something else')
  await bob.goto('/reports')
  for (const about of ['Something that cleo said', 'cleo', 'The wall of cleo'])
    await bob.locator('.report-about').getByText(about, { exact: true }).first().waitFor()
  expect(bob.complaints).toEqual([])
  await bob.context().close()
})
