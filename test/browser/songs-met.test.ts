// Songs where they are met, in a real Chromium: their card, the deck, their page, and files of them.
import { readFile } from 'node:fs/promises'
import type { Download } from 'playwright-core'
import { expect, it } from 'vitest'
import { publishSketch } from '#contract/sketches'
import type { Person } from '#dev-env/person'
import { described, keep, publish } from '#dev-env/sketching'
import { houseSongs } from '#song/house/index'
import { readMidi } from '#song/midi/read-midi'
import type { Song } from '#song/song.types'
import { writeSong } from '#song/write-song'
import { songMs } from '../../web/sound/song-ms.ts'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { listenTo, loudFor } from './heard-out.ts'
import { keptOf, note, press, tableWith } from './laid-table.ts'

const at = furnished()
const dusk = houseSongs.dusk()
const put = (by: Person, title: string, song: Song = dusk, tags: string[] = []): Promise<string> =>
  publish(by.visitor, { title, tags }, { kind: 'song', title, code: writeSong(song) })
const deckOf = (page: WatchedPage) => page.getByRole('region', { name: 'What you hear' })
const loud = async (page: WatchedPage): Promise<number> => (await loudFor(page, 400)).most

/** A page with ada in it whose sounds can be measured. */
async function listening(width: keyof typeof widths = 'desktop'): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, { viewport: widths[width], acceptDownloads: true })
  await listenTo(page)
  await signIn(page, 'ada')
  return page
}
async function leave(page: WatchedPage): Promise<void> {
  expect(page.complaints).toEqual([])
  await page.context().close()
}
const bytesOf = async (download: Download): Promise<Buffer> => await readFile(await download.path())

it('SONG-2.10 SONG-2.12 in a room it plays from its card in the place of the music, shows its own notes, and goes on in the deck elsewhere', async () => {
  const name = await put(at.bob, 'Evening')
  await at.bob.say('general', `Listen: ${at.url}/songs/${name}?t=0:04`)
  const page = await listening()
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const players = (): readonly string[] => fetched.filter((path) => /\/(bus|song-player|song-processor)-/.test(path))
  await page.goto('/rooms/general')
  const card = page.locator(`[data-sketch="${name}"]`)
  await card.getByRole('link', { name: 'Evening' }).waitFor()
  await card.getByRole('img', { name: 'A print for Evening' }).waitFor()
  expect(await card.getByRole('button', { name: /^Run/ }).count()).toBe(0)
  expect(await card.getByRole('link', { name: 'Source' }).count()).toBe(0)
  const remix = card.getByRole('link', { name: 'Remix' })
  expect(await remix.getAttribute('href')).toBe(`/song/new?from=${name}&revision=1`)
  expect(players()).toEqual([])
  const look = async () => {
    const box = await card.boundingBox()
    const [sung, struck] = ['.score-sung', '.score-struck'].map((what) => card.locator(what).getAttribute('d'))
    return { wide: box?.width, high: box?.height, sung: await sung, struck: await struck }
  }
  const atRest = await look()
  await card.getByRole('button', { name: 'Play Evening' }).press('Enter')
  await card.getByRole('button', { name: 'Pause Evening' }).waitFor()
  await card.getByRole('img', { name: 'The notes of Evening' }).waitFor()
  expect(await look()).toEqual(atRest)
  expect(players().length).toBeGreaterThan(0)
  await expect.poll(() => loud(page)).toBeGreaterThan(0.005)
  const moment = card.getByLabel('Where in Evening')
  await expect.poll(async () => Number(await moment.inputValue())).toBeGreaterThan(4_200)
  await expectAccessible(page, 'a room in which a song plays')
  await moment.focus()
  const before = Number(await moment.inputValue())
  await page.keyboard.press('PageUp')
  await expect.poll(async () => Number(await moment.inputValue())).toBeGreaterThan(before + 2_000)

  const deck = deckOf(page)
  await deck.getByRole('link', { name: '@bob, to the song' }).click()
  await page.waitForURL(`**/songs/${name}/1`)
  await page.getByRole('heading', { name: 'Evening', level: 1 }).waitFor()
  const here = page.locator('.song-player')
  await here.getByRole('button', { name: 'Pause Evening' }).waitFor()
  await expect.poll(() => loud(page)).toBeGreaterThan(0.005)
  await here.getByRole('button', { name: 'Pause Evening' }).click()
  await deck.getByRole('button', { name: 'Play Evening' }).waitFor()
  await expect.poll(() => loud(page)).toBeLessThan(0.001)
  await leave(page)
})

it('SONG-2.19 a loop goes over and over from its card until it is stopped, and plays to its end once that is wished', async () => {
  const loop: Song = { ...dusk, bpm: 240, lane: [] }
  const name = await put(at.bob, 'Round and round', loop)
  const lane = await put(at.bob, 'From end to end')
  await at.bob.say('random', `${at.url}/songs/${name} and ${at.url}/songs/${lane}`)
  const page = await listening('phone')
  await page.goto('/rooms/random')
  const card = page.locator(`[data-sketch="${name}"]`)
  await card.getByRole('button', { name: 'Play Round and round' }).click()
  await card.getByText(/\/ 0:\d\d loop/).waitFor()
  const deck = deckOf(page)
  const again = deck.getByRole('button', { name: 'Over and over' })
  expect(await again.getAttribute('aria-pressed')).toBe('true')
  await page.locator(`[data-sketch="${lane}"]`).getByRole('button', { name: 'Play From end to end' }).waitFor()
  await expectAccessible(page, 'the deck with a loop on a phone')
  // Two rounds are longer than one, and there is no silence between them.
  const moment = card.getByLabel('Where in Round and round')
  const now = async (): Promise<number> => Number(await moment.inputValue())
  for (let round = 0; round < 2; round += 1) {
    await expect.poll(now, { timeout: 20_000 }).toBeGreaterThan(songMs(loop) / 2)
    await expect.poll(now, { timeout: 20_000 }).toBeLessThan(songMs(loop) / 2)
  }
  await card.getByRole('button', { name: 'Pause Round and round' }).waitFor()
  await again.click()
  expect(await again.getAttribute('aria-pressed')).toBe('false')
  await card.getByRole('button', { name: 'Play Round and round' }).waitFor({ timeout: 20_000 })
  await page.locator(`[data-sketch="${lane}"]`).getByRole('button', { name: 'Play From end to end' }).click()
  await deck.getByRole('button', { name: 'Pause From end to end' }).waitFor()
  expect(await again.getAttribute('aria-pressed')).toBe('false')
  await leave(page)
})

it('SONG-2.10 SONG-2.17 in the gallery songs are narrowed to, wait where sketches run because they are seen, and one takes the place of the other', async () => {
  const [first, second] = [
    await put(at.bob, 'First', dusk, ['pair']),
    await put(at.bob, 'Second', houseSongs.lullaby(), ['pair']),
  ]
  const page = await listening('phone')
  await page.goto('/gallery?tag=pair')
  await page.getByLabel('Kind').selectOption('song')
  await page.waitForURL(/kind=song/)
  await expect.poll(() => page.locator('.sketch-title').allInnerTexts()).toEqual(['Second', 'First'])
  expect(await page.locator('[data-turn]').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.locator(`[data-sketch="${first}"]`).getByRole('button', { name: 'Play First' }).click()
  await deckOf(page).getByRole('button', { name: 'Pause First' }).waitFor()
  await page.locator(`[data-sketch="${second}"]`).getByRole('button', { name: 'Play Second' }).click()
  await deckOf(page).getByRole('button', { name: 'Pause Second' }).waitFor()
  await page.locator(`[data-sketch="${first}"]`).getByRole('button', { name: 'Play First' }).waitFor()
  await expectAccessible(page, 'a gallery of songs on a phone')
  await leave(page)
})

it('SONG-2.11 SONG-2.12 SONG-2.13 its page has its score, its notes as text and what changed, and begins where its address says', async () => {
  const name = await put(at.bob, 'Long dusk')
  const faster = { ...dusk, bpm: dusk.bpm + 10 }
  const revision = await keep(at.bob.visitor, name, writeSong(faster), 'Long dusk')
  await at.bob.visitor.request(publishSketch, { params: { name }, body: described({ title: 'Long dusk', revision }) })
  const page = await listening()
  await page.goto(`/sketches/${name}?t=0:05`)
  const player = page.locator('.song-player')
  await player.getByRole('img', { name: 'The notes of Long dusk' }).waitFor()
  await player.getByText(`${faster.bpm} beats a minute`).waitFor()
  expect(await page.locator('body').innerText()).not.toContain('"patterns"')
  await page.getByText('Its notes as text').click()
  await page.getByRole('region', { name: 'Its notes as text' }).getByText('lane: ').waitFor()
  await page.getByRole('button', { name: 'What changed, Revision 2' }).click()
  await page
    .getByRole('list', { name: 'What changed, Revision 2' })
    .getByText(`Tempo: ${faster.bpm} beats a minute instead of ${dusk.bpm}`)
    .waitFor()
  const moment = player.getByLabel('Where in Long dusk')
  expect(await moment.inputValue()).toBe('5000')
  await expectAccessible(page, 'the page of a song')
  expect(await loud(page)).toBe(0)
  await player.getByRole('button', { name: 'Play Long dusk' }).click()
  await player.getByRole('button', { name: 'Pause Long dusk' }).waitFor()
  await expect.poll(async () => Number(await moment.inputValue())).toBeGreaterThan(5_200)
  expect(Number(await moment.inputValue())).toBeLessThan(60_000)
  await expect.poll(() => loud(page)).toBeGreaterThan(0.005)
  const stranger = await openPage(at.browser, at.url, { viewport: widths.phone })
  await stranger.goto(`/songs/${name}/1`)
  await stranger.getByRole('img', { name: 'The notes of Long dusk' }).waitFor()
  await stranger.getByText(`${dusk.bpm} beats a minute`).waitFor()
  expect(await stranger.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await expectAccessible(stranger, 'the page of a song on a phone')
  await leave(stranger)
  await leave(page)
})

it('SONG-2.11 in the hand a long title goes on in other lines before its letters become too small', async () => {
  const title = 'Lullaby for the moth on the sill, and for whoever left the lamp on all night'
  const name = await put(at.bob, title)
  const [ada] = await at.inside('ada', 'phone')
  await ada.goto(`/songs/${name}`)
  const word = ada.locator('h1 .title-word')
  const seen = () =>
    word.evaluate((one) => ({
      size: Number.parseFloat(getComputedStyle(one).fontSize),
      fits: one.getBoundingClientRect().right <= innerWidth,
    }))
  await expect.poll(seen).toEqual({ size: 28, fits: true })
  await ada.context().close()
})

it('SONG-2.14 it is taken away as sound, which may be stopped, as notes, and as itself', async () => {
  const short: Song = { ...dusk, lane: [{ pattern: 0, times: 1, transpose: 0 }] }
  const name = await put(at.bob, 'To go', short)
  const page = await listening()
  await page.goto(`/songs/${name}`)
  const take = async (button: string): Promise<Download> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    return download
  }
  const wav = await take('Sound file (WAV)')
  expect(wav.suggestedFilename()).toBe('To go.wav')
  await page.getByText(/^To go\.wav is made .* It lasts 0:\d\d/).waitFor()
  const bytes = await bytesOf(wav)
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('RIFF')
  expect(bytes.length).toBeGreaterThan(200_000)
  const midi = await take('Notes (MIDI)')
  expect(midi.suggestedFilename()).toBe('To go.mid')
  expect(readMidi(new Uint8Array(await bytesOf(midi)))).toHaveProperty('song')
  const json = await take('The song itself (JSON)')
  expect((await bytesOf(json)).toString('utf8')).toBe(writeSong(short))
  await leave(page)
})

it('SONG-2.14 the making of a sound file is stopped by its button', async () => {
  // A little less than the fifteen minutes that are rendered at most.
  const pass = songMs({ ...dusk, lane: [{ pattern: 0, times: 1, transpose: 0 }] })
  const lane = [{ pattern: 0, times: Math.min(64, Math.floor(850_000 / pass)), transpose: 0 }]
  const long: Song = { ...dusk, lane }
  const name = await put(at.bob, 'Too long to wait', long)
  const page = await listening()
  await page.goto(`/songs/${name}`)
  await page.getByRole('button', { name: 'Sound file (WAV)' }).click()
  await page.getByRole('progressbar', { name: 'Making the sound file' }).waitFor()
  await page.getByRole('button', { name: 'Stop making it' }).click()
  await page.getByRole('button', { name: 'Sound file (WAV)' }).waitFor()
  expect(await page.locator('.field-error').count()).toBe(0)
  await leave(page)
})

it('SONG-2.17 at the table a song is put up under its own name, and visitors play it there', async () => {
  const own = await put(at.ada, 'Mine to hang')
  const table = await tableWith(at, [note('note-one-', 0, 0)])
  await press(table, 'Add')
  await table.locator('.add-kind[data-kind="song"]').press('Enter')
  await table.getByText('Song is on the wall.').first().waitFor()
  await table.locator('#desk-panel').getByLabel('One of yours').selectOption({ label: 'Mine to hang' })
  await expect
    .poll(async () => (await keptOf(at)).find(({ kind }) => kind === 'sketch')?.content)
    .toMatchObject({ sketch: own, revision: 1, title: 'Mine to hang' })
  await table.getByRole('heading', { name: 'Song', exact: true }).waitFor()
  await expectAccessible(table, 'the fields of a song on a wall')
  await press(table, 'Order')
  await table.getByRole('button', { name: 'Song: Mine to hang', exact: true }).waitFor()
  await leave(table)
  const visitor = await openPage(at.browser, at.url)
  await visitor.goto('/@ada')
  await visitor.getByRole('button', { name: 'Play Mine to hang' }).click()
  await visitor.getByRole('button', { name: 'Pause Mine to hang' }).first().waitFor()
  await leave(visitor)
})
