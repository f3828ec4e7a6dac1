// Packs of the house's emoji as one file in a browser: carried away, looked into, changed, given, and what goes wrong on the way.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { addEmoji, listEmoji, openEmojiPack } from '#contract/emoji'
import { bytesOf, photo, send } from '#dev-env/files'
import { png } from '#dev-env/pictures'
import { unpacked, type ZipEntry, zipOf } from '#dev-env/zips'
import type { WatchedPage } from './browser.ts'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

async function open(name: string, emoji: readonly (readonly [string, string])[]): Promise<void> {
  const { visitor } = at.ada
  const { pack } = await visitor.request(openEmojiPack, { body: { name } })
  for (const [given, alt] of emoji) {
    const { name: file } = await send(at.ada, await bytesOf(photo(96, 96).png()), 'emoji')
    await visitor.request(addEmoji, { body: { name: given, alt, file, pack: pack.id } })
  }
}
const packs = async () =>
  (await at.ada.visitor.request(listEmoji, {})).packs.map(({ name, emoji }) => [name, emoji.map((one) => one.name)])
const picture = (name: string, size = 60): ZipEntry => ({ name, bytes: png(size, size) })
const fileOf = (name: string, entries: readonly ZipEntry[]) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(zipOf(entries)),
})
const choose = async (page: WatchedPage, name: string, entries: readonly ZipEntry[]) => {
  await page.getByLabel('Zip', { exact: true }).setInputFiles(fileOf(name, entries))
  const review = page.getByRole('region', { name: `What is in “${name}”` })
  await review.waitFor()
  return review
}
const fits = (page: WatchedPage) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

it('CHAT-3.44 whoever sees a pack takes it with them as one zip', async () => {
  await open('Cats', [
    ['nap_time', 'A cat asleep'],
    ['nap_over', ''],
  ])
  await open('Empty', [])
  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/emoji')
  const link = bob.getByRole('link', { name: 'Take this pack with you (“Cats”, as a zip)' })
  await link.waitFor()
  expect(await bob.getByRole('link', { name: /Take this pack/ }).count()).toBe(1)
  const coming = bob.waitForEvent('download')
  await link.press('Enter')
  const download = await coming
  expect(download.suggestedFilename()).toBe('cats-emoji.zip')
  const files = unpacked(await readFile(await download.path()))
  expect(Object.keys(files)).toEqual(['pack.json', 'nap_over.webp', 'nap_time.webp'])
  expect(await fits(bob)).toBe(true)
  expect(await bob.getByLabel('Zip', { exact: true }).count()).toBe(0)
  await expectAccessible(bob, 'a pack to take away, on a phone')
  expect(bob.complaints).toEqual([])
  await bob.context().close()
})

it('CHAT-3.47 what is in a zip is seen, changed, left out and given by keys, and the rest says why not', async () => {
  const [ada] = await at.inside('ada')
  await ada.goto('/emoji')
  const review = await choose(ada, 'my pack.zip', [
    picture('Purr One.png'),
    picture('wave.png'),
    picture('nap_time.png'),
    picture('dup.png'),
    picture('DUP.PNG'),
    picture('日記.png'),
    picture('unwanted.png'),
    { name: 'drawn.svg', bytes: '<svg/>' },
    { name: 'broken.png', bytes: 'no picture' },
  ])
  const title = review.getByRole('heading', { name: 'What is in “my pack.zip”' })
  await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true)
  const line = (path: string) => review.getByRole('group', { name: path, exact: true })
  await line('wave.png').getByText('is an emoji that everybody has').waitFor()
  await line('nap_time.png').getByText('The house has a :nap_time: already.').waitFor()
  await line('dup.png').getByText('Two of these are called :dup:').waitFor()
  await line('日記.png').getByText('This one has no name yet.').waitFor()
  await review.getByText('SVG is not taken').waitFor()
  await review.getByText('This is no picture that the house takes').waitFor()
  expect(await packs()).toEqual([
    ['Cats', ['nap_over', 'nap_time']],
    ['Empty', []],
  ])
  await expectAccessible(ada, 'what is in a zip')
  await line('wave.png').getByLabel('Name', { exact: true }).fill('wave_paw')
  await line('DUP.PNG').getByLabel('Name', { exact: true }).fill(':Double:')
  await line('日記.png').getByLabel('What is to be seen').fill('A diary')
  await line('unwanted.png').getByRole('checkbox', { name: 'Give unwanted.png' }).press('Space')
  expect(await line('unwanted.png').getByLabel('Name', { exact: true }).count()).toBe(0)
  await review.getByLabel('Name of the pack').fill('Empty')
  await review.getByRole('button', { name: 'Give 4 emoji' }).press('Enter')
  await review.getByText('There is a pack called “Empty” already.').waitFor()
  await review.getByLabel('Name of the pack').fill('Mine')
  // Somebody else takes one of the names meanwhile, of which this page has not heard.
  await ada.route('**/api/emoji', (route) => (route.request().method() === 'GET' ? route.abort() : route.fallback()))
  await open('Beside', [['dup', '']])
  await review.getByRole('button', { name: 'Give 4 emoji' }).press('Enter')
  await review.getByText('3 of them are an emoji of the house now.').waitFor()
  await line('Purr One.png').getByText(':purr_one: is an emoji of the house now.').waitFor()
  await line('dup.png').getByText('The house has a :dup: already.').waitFor()
  await expectAccessible(ada, 'a zip of which something could not be given')
  await ada.unroute('**/api/emoji')
  await line('dup.png').getByLabel('Name', { exact: true }).fill('dup_two')
  await line('日記.png').getByLabel('Name', { exact: true }).fill('diary')
  await line('nap_time.png').getByRole('checkbox').press('Space')
  await review.getByRole('button', { name: 'Give 2 emoji' }).press('Enter')
  await ada.getByText('2 more emoji are in “Mine” now.').waitFor()
  await ada.getByRole('heading', { name: 'Mine' }).waitFor()
  expect(await packs()).toContainEqual(['Mine', ['diary', 'double', 'dup_two', 'purr_one', 'wave_paw']])
  await expect.poll(() => ada.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Packs')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('CHAT-3.47 dropped on the page, on a phone, waited for where the house asks for it, and stopped', async () => {
  const [ada] = await at.inside('ada', 'phone')
  await ada.goto('/emoji')
  await ada.getByRole('heading', { name: 'Cats' }).waitFor()
  const bytes = [
    ...zipOf([picture('one_dropped.png'), picture('two_dropped.png', 61), picture('three_dropped.png', 62)]),
  ]
  await ada
    .locator('.file-drop')
    .first()
    .evaluate((target, all) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(all)], 'dropped.zip', { type: 'application/zip' }))
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    }, bytes)
  const review = ada.getByRole('region', { name: 'What is in “dropped.zip”' })
  await review.waitFor()
  expect(await fits(ada)).toBe(true)
  await expectAccessible(ada, 'what is in a zip, on a phone')
  await review.getByLabel('Into the pack').selectOption('Cats')
  let asked = 0
  await ada.route('**/api/emoji', (route) => {
    if (route.request().method() !== 'POST' || ++asked !== 2) return route.fallback()
    return route.fulfill({
      status: 429,
      json: { ok: false, code: 'RATE_LIMITED', error: 'Slower.', request_id: 'test', retry_after_ms: 1_500 },
    })
  })
  await review.getByRole('button', { name: 'Give 3 emoji' }).click()
  await review.getByText('The house asks to go slower.').waitFor()
  await ada.getByText('3 more emoji are in “Cats” now.').waitFor()
  expect(asked).toBe(4)
  await ada.unroute('**/api/emoji')
  // What was given before it was stopped stays, and what was not can still be.
  const again = await choose(ada, 'stopped.zip', [picture('first_kept.png', 63), picture('then_stopped.png', 64)])
  await again.getByLabel('Into the pack').selectOption('Cats')
  let given = 0
  await ada.route('**/api/emoji', (route) => {
    if (route.request().method() !== 'POST' || ++given < 2) return route.fallback()
    return route.fulfill({
      status: 429,
      json: { ok: false, code: 'RATE_LIMITED', error: 'Slower.', request_id: 'test', retry_after_ms: 60_000 },
    })
  })
  await again.getByRole('button', { name: 'Give 2 emoji' }).click()
  await again.getByText('The house asks to go slower.').waitFor()
  await again.getByRole('button', { name: 'Stop' }).press('Enter')
  await again.getByText('Stopped. What was given before that stays.').waitFor()
  await again.getByText(':first_kept: is an emoji of the house now.').waitFor()
  await again.getByRole('button', { name: 'Give one emoji' }).waitFor()
  await again.getByRole('button', { name: 'Close it' }).press('Enter')
  await ada.getByText(':first_kept:').waitFor()
  // What is no zip, or none that is taken, says so where it was chosen.
  await ada.getByLabel('Zip', { exact: true }).setInputFiles(fileOf('up.zip', [picture('../up.png')]))
  await ada.getByRole('alert').getByText('leads out of it').waitFor()
  await expectAccessible(ada, 'a zip that is refused')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('CHAT-3.48 where the emoji cannot be had the page says so, and tries again', async () => {
  const [bob] = await at.inside('bob')
  await bob.route('**/api/emoji', (route) => route.abort())
  await bob.goto('/emoji')
  await bob.getByRole('alert').getByText('The house did not answer.').waitFor()
  await expectAccessible(bob, 'emoji that cannot be had')
  const again = bob.getByRole('button', { name: 'Try again' })
  await again.press('Enter')
  await expect.poll(() => again.isEnabled()).toBe(true)
  await bob.unroute('**/api/emoji')
  await again.press('Enter')
  await bob.getByRole('heading', { name: 'Cats' }).waitFor()
  expect(await bob.getByRole('alert').count()).toBe(0)
  expect(bob.complaints).toEqual([])
  await bob.context().close()
})
