// The other parts of the studio in a real Chromium: roll, recording, patterns, lane, mixer, files, and the studio in the hand.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { blankStudio, chooseInMenu, step, stepsOn } from './song-desk.ts'

const at = furnished()
const show = (page: WatchedPage, view: string): Promise<void> =>
  page.locator('.view-keys').getByRole('button', { name: view, exact: true }).click()
const notes = (page: WatchedPage): Promise<string[]> =>
  page.locator('.roll-note').evaluateAll((all) => all.map((note) => note.textContent ?? '').toSorted())

it('SONG-1.26 notes are written on the rows of the scale, by hand and by keys', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await ada.getByRole('button', { name: 'Lead', exact: true }).click()
  await show(ada, 'Roll')
  const field = ada.getByRole('application', { name: 'Piano roll of Lead' })
  await field.focus()
  await ada.keyboard.press('Enter')
  await ada.keyboard.press('ArrowRight')
  await ada.keyboard.press('ArrowUp')
  await ada.keyboard.press('Enter')
  await ada.keyboard.press('Shift+ArrowRight')
  expect(await notes(ada)).toEqual(['C4', 'D4'])
  await ada.keyboard.press('Control+a')
  await ada.keyboard.press('Alt+ArrowUp')
  expect(await notes(ada)).toEqual(['D4', 'E4'])
  await ada.keyboard.press('Escape')
  const row = ada.locator('.roll-key', { hasText: /^G4$/ })
  const [line, bed] = [await row.boundingBox(), await field.boundingBox()]
  if (!line || !bed) throw new Error('The roll is not on the screen.')
  const [x, y] = [bed.x + (bed.width / 16) * 8.5, line.y + line.height / 2]
  await ada.mouse.move(x, y)
  await ada.mouse.down()
  await ada.mouse.move(x + (bed.width / 16) * 2, y, { steps: 4 })
  await ada.mouse.up()
  expect(await notes(ada)).toEqual(['D4', 'E4', 'G4'])
  await show(ada, 'Steps')
  expect(await stepsOn(ada, 'lead')).toEqual([0, 1, 8])
  expect(await ada.locator('.step-row[data-track="lead"] .step[data-held="true"]').count()).toBeGreaterThanOrEqual(2)
  await ada.getByRole('button', { name: 'Kick', exact: true }).click()
  await show(ada, 'Roll')
  await ada.getByText('A struck instrument has one note').waitFor()
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it.each([
  ['on a desk', widths.desktop, false],
  ['in the hand', widths.phone, true],
])(
  'SONG-1.26 SONG-1.31 %s the bars of force stand below their notes, wherever the roll is scrolled',
  async (_, viewport, hasTouch) => {
    const page = await openPage(at.browser, at.url, { viewport, hasTouch })
    await signIn(page, 'ada')
    await blankStudio(page)
    await page.getByRole('button', { name: 'Pluck', exact: true }).click()
    const tab = page.locator('.track-tab', { hasText: 'Pluck' })
    await show(page, 'Roll')
    const field = page.getByRole('application', { name: 'Piano roll of Pluck' })
    await field.focus()
    for (let notes = 0; notes < 5; notes += 1) {
      await page.keyboard.press('Enter')
      for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight')
    }
    const lefts = (what: string): Promise<number[]> =>
      page.locator(what).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left))
    for (const sideways of [0, 10_000]) {
      await page.locator('.roll-scroll').evaluate((bed, left) => bed.scrollTo({ left }), sideways)
      const [above, below] = [await lefts('.roll-note'), await lefts('.velocity')]
      expect(above.length).toBe(5)
      expect(above.map((left, at) => Math.abs(left - (below[at] ?? 0)) <= 1)).toEqual(above.map(() => true))
    }
    const rowHigh = await page
      .locator('.roll-key')
      .first()
      .evaluate((key) => key.getBoundingClientRect().height)
    expect(rowHigh).toBeGreaterThanOrEqual(hasTouch ? 32 : 20)
    const seen = await tab.evaluate((one) => {
      const { left, right } = one.getBoundingClientRect()
      return left >= 0 && right <= innerWidth
    })
    expect(seen, 'the track in front').toBe(true)
    const studio = await page.locator('.hand, .faceplate').boundingBox()
    expect((studio?.x ?? -1) >= 0, 'the studio stays where it is').toBe(true)
    expect(page.complaints).toEqual([])
    await page.context().close()
  },
)

it('SONG-1.20 nothing of the panels beside the bed is cut off sideways', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await step(ada, 'Kick', 1).click()
  const side = ada.locator('.studio-side')
  expect(await side.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0)
  expect(await ada.locator('.row-euclid').evaluate((row) => row.scrollWidth - row.clientWidth)).toBe(0)
  await ada.context().close()
})

it('SONG-1.27 SONG-1.25 what is played on the letters while it records is written', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await ada.getByRole('button', { name: 'Lead', exact: true }).click()
  await ada.getByRole('button', { name: 'Play the letters as a piano' }).click()
  await ada.getByRole('button', { name: 'Record', exact: true }).click()
  await ada.locator('.step-lamp[data-lit]').waitFor()
  await ada.keyboard.down('z')
  await ada.locator('.step-lamp[data-lit]').waitFor()
  await ada.keyboard.up('z')
  await expect.poll(async () => (await stepsOn(ada, 'lead')).length).toBeGreaterThan(0)
  await ada.getByRole('button', { name: 'Stop', exact: true }).click()
  expect(await ada.getByRole('button', { name: 'Record', exact: true }).getAttribute('aria-pressed')).toBe('false')
  expect(
    await ada.locator('.step-row[data-track="lead"] .step[data-on="true"]').first().getAttribute('aria-label'),
  ).toContain('C3')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('SONG-1.30 SONG-1.32 SONG-1.33 patterns are copied, the lane names them, tracks and knobs change the song', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await step(ada, 'Kick', 1).click()
  const pattern = async (item: string): Promise<void> => {
    await ada.locator('.pattern-acts').getByRole('button', { name: 'Edit', exact: true }).click()
    await ada.getByRole('menuitem', { name: item }).click()
  }
  await pattern('Double it')
  await ada.getByRole('button', { name: 'Steps 17 to 32' }).click()
  expect(await stepsOn(ada, 'kick')).toEqual([16])
  await pattern('Copy the pattern')
  await ada.getByRole('radio', { name: 'Pattern C, empty' }).click()
  await pattern('Paste the pattern here')
  await ada.getByRole('radio', { name: 'Pattern C, with notes' }).waitFor()
  await show(ada, 'Arrange')
  await ada.getByRole('button', { name: 'Add pattern C' }).click()
  await ada.getByLabel('Times').fill('2')
  await ada.keyboard.press('Tab')
  await ada.getByRole('button', { name: 'section 1, Pattern C, 2 times' }).waitFor()
  await ada.getByText('4 bars, 0:08').waitFor()
  await ada.getByRole('button', { name: 'Show what plays' }).click()
  await ada.getByRole('radio', { name: 'Pattern A, with notes' }).click()
  await ada.locator('.switch').getByRole('button', { name: 'Song', exact: true }).click()
  await ada.getByRole('button', { name: 'Play', exact: true }).click()
  await expect
    .poll(() => ada.getByRole('radio', { name: 'Pattern C, with notes' }).getAttribute('aria-checked'))
    .toBe('true')
  await ada.getByRole('button', { name: 'Stop', exact: true }).click()

  const tempo = ada.getByRole('slider', { name: 'Tempo' })
  await tempo.focus()
  await ada.keyboard.press('PageUp')
  expect(await tempo.getAttribute('aria-valuetext')).toBe('147 beats a minute')
  await show(ada, 'Mix')
  await ada.getByRole('slider', { name: 'Kick, Volume' }).fill('-12')
  expect(await ada.getByRole('slider', { name: 'Kick, Volume' }).getAttribute('aria-valuetext')).toBe('-12 decibels')
  await ada.getByRole('region', { name: 'Reverb' }).getByRole('slider', { name: 'Size' }).press('End')
  await show(ada, 'Steps')
  await ada.getByLabel('Add a track').selectOption('Bell')
  await step(ada, 'Bell', 1).waitFor()
  await ada.getByRole('slider', { name: 'Colour' }).press('End')
  await ada.getByLabel('Hits').fill('5')
  await ada.keyboard.press('Tab')
  expect((await stepsOn(ada, 'bell')).length).toBe(3)
  await ada.locator('.row-acts').getByRole('button', { name: 'Track', exact: true }).click()
  await ada.getByRole('menuitem', { name: 'Remove the track' }).click()
  await expect.poll(() => step(ada, 'Bell', 1).count()).toBe(0)
  await ada.getByRole('button', { name: 'Undo' }).last().click()
  await step(ada, 'Bell', 1).waitFor()
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('SONG-1.29 a song goes out as JSON, MIDI and WAV and comes in again; what is none is refused in words', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await step(ada, 'Kick', 1).click()
  await ada.getByLabel('What the song is called').fill('Out & in')
  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([ada.waitForEvent('download'), press()])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const json = await saved(() => chooseInMenu(ada, 'Export JSON'))
  const midi = await saved(() => chooseInMenu(ada, 'Export MIDI'))
  await chooseInMenu(ada, 'Export WAV')
  const wav = await saved(() => ada.getByRole('button', { name: 'Make the file' }).click())
  expect([json.name, midi.name, wav.name]).toEqual(['Out in.json', 'Out in.mid', 'Out in.wav'])
  expect([midi.bytes.toString('latin1', 0, 4), wav.bytes.toString('latin1', 0, 4)]).toEqual(['MThd', 'RIFF'])

  const bring = async (name: string, bytes: Buffer): Promise<void> => {
    const [asked] = await Promise.all([ada.waitForEvent('filechooser'), chooseInMenu(ada, 'Import a file')])
    await asked.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
  }
  await chooseInMenu(ada, 'New song')
  await bring('nonsense.json', Buffer.from('{ "a": 1'))
  await ada.getByText('The file is no song').waitFor()
  await bring('hostile.mid', Buffer.concat([Buffer.from('MThd'), Buffer.alloc(400, 255)]))
  await expect.poll(() => ada.locator('.toast-fault').count()).toBe(2)
  await step(ada, 'Kick', 1).and(ada.locator('[data-on="false"]')).waitFor()
  await bring('again.json', json.bytes)
  await step(ada, 'Kick', 1).and(ada.locator('[data-on="true"]')).waitFor()
  expect(await ada.getByLabel('What the song is called').inputValue()).toBe('again')
  await bring('again.mid', midi.bytes)
  await expect.poll(() => ada.getByLabel('What the song is called').inputValue()).toBe('again')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it.each([
  ['upright', { width: 390, height: 844 }],
  ['lying', { width: 844, height: 390 }],
])('SONG-1.31 in the hand, %s, steps, pads and transport are on one screen', async (_, viewport) => {
  const page = await openPage(at.browser, at.url, { viewport, hasTouch: true })
  await signIn(page, 'ada')
  await blankStudio(page)
  expect(await page.locator('.step').count()).toBe(16)
  await step(page, 'Kick', 1).tap()
  await step(page, 'Kick', 9).tap()
  expect(await stepsOn(page, 'kick')).toEqual([0, 8])
  const keys = ['.switch-key >> nth=3', '.head-acts .head-key >> nth=1', '.head-acts .button']
  for (const what of ['.step >> nth=15', '.pad >> nth=0', '.pad >> nth=3', '.hand-foot .key >> nth=0', ...keys])
    await expect
      .poll(
        () =>
          page.locator(what).evaluate((one) => {
            const { left, top, right, bottom } = one.getBoundingClientRect()
            return (
              left >= 0 &&
              top >= 0 &&
              right <= innerWidth &&
              bottom <= innerHeight &&
              document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('button, .step') === one
            )
          }),
        { message: what },
      )
      .toBe(true)
  await page.getByRole('button', { name: 'Play Snare' }).tap()
  await page.locator('.hand-foot .key').first().tap()
  await page.locator('.step[data-lit]').waitFor()
  await page.getByRole('button', { name: 'Lead', exact: true }).tap()
  await page.getByRole('button', { name: 'Play C4' }).tap()
  await expectAccessible(page, 'in the hand')
  expect(page.complaints).toEqual([])
  await page.context().close()
})
