// The studio in a real Chromium: painted, heard, undone, by keys alone, kept over a crash.
import { expect, it } from 'vitest'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { blankStudio, chooseInMenu, step, stepsOn } from './song-desk.ts'

const at = furnished()

it('SONG-1.20 SONG-1.21 SONG-1.22 steps are painted, made louder, erased and undone, and the song gets its address', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  expect(new URL(ada.url()).pathname).toBe('/song/new')
  await step(ada, 'Kick', 1).click()
  await ada.waitForURL(/\/song\/[A-Za-z0-9]{12}$/)
  expect(await step(ada, 'Kick', 1).getAttribute('aria-label')).toBe('Kick, step 1, velocity 100')
  await ada.getByText('Kept in the house').waitFor()

  // A drag paints on, another takes away, up is louder.
  await step(ada, 'Hat', 1).dragTo(step(ada, 'Hat', 5), { force: true })
  expect(await stepsOn(ada, 'hat')).toEqual([0, 1, 2, 3, 4])
  await step(ada, 'Hat', 4).dragTo(step(ada, 'Hat', 5), { force: true })
  expect(await stepsOn(ada, 'hat')).toEqual([0, 1, 2])
  const box = await step(ada, 'Kick', 1).boundingBox()
  if (!box) throw new Error('The step is not on the screen.')
  await ada.mouse.move(box.x + 20, box.y + 40)
  await ada.mouse.down()
  await ada.mouse.move(box.x + 20, box.y + 20, { steps: 4 })
  await ada.mouse.up()
  expect(await step(ada, 'Kick', 1).getAttribute('aria-label')).toMatch(/velocity 12\d, accent$/)
  await step(ada, 'Hat', 2).click({ button: 'right' })
  expect(await stepsOn(ada, 'hat')).toEqual([0, 2])

  await ada.keyboard.press('Control+z')
  expect(await stepsOn(ada, 'hat')).toEqual([0, 1, 2])
  await ada.keyboard.press('Control+z')
  await ada.keyboard.press('Control+z')
  await ada.keyboard.press('Control+z')
  await ada.keyboard.press('Control+z')
  expect([await stepsOn(ada, 'hat'), await stepsOn(ada, 'kick')]).toEqual([[], []])
  await ada.keyboard.press('Control+Shift+z')
  expect(await stepsOn(ada, 'kick')).toEqual([0])
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

/** What of the page changes while `during` goes on: how many rows of the grid, and whatever else is rendered. */
async function drawn(page: WatchedPage, during: () => Promise<void>): Promise<{ rows: string[]; others: number }> {
  await page.evaluate(() => {
    const seen: MutationRecord[] = []
    const watch = new MutationObserver((records) => void seen.push(...records))
    const studio = document.querySelector('.studio')
    if (studio) watch.observe(studio, { subtree: true, childList: true, attributes: true })
    Object.assign(window, { seenBySongTest: seen })
  })
  await during()
  return page.evaluate(() => {
    // Put there a moment ago.
    const { seenBySongTest } = window as unknown as { seenBySongTest: MutationRecord[] }
    const moved = (record: MutationRecord): boolean =>
      record.target instanceof Element &&
      (record.attributeName === 'style' ||
        record.attributeName === 'data-lit' ||
        record.attributeName === 'hidden' ||
        record.target.closest('.display') !== null)
    const left = seenBySongTest.filter((record) => !moved(record))
    const rowOf = ({ target }: MutationRecord): string | undefined =>
      target instanceof Element ? target.closest<HTMLElement>('.step-row')?.dataset['track'] : undefined
    return {
      rows: [...new Set(left.flatMap((record) => rowOf(record) ?? []))],
      others: left.filter((record) => rowOf(record) === undefined).length,
    }
  })
}

/** Waits until so many different lamps were lit, and answers how many it saw. */
const lampsSeen = (page: WatchedPage, many: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const seen = new Set<string | undefined>()
        const watch = new MutationObserver((records) => {
          for (const { target } of records)
            if (target instanceof HTMLElement && target.dataset['lit'] !== undefined) seen.add(target.dataset['lampOf'])
          if (seen.size < wanted) return
          watch.disconnect()
          resolve(seen.size)
        })
        watch.observe(document.body, { subtree: true, attributeFilter: ['data-lit'] })
      }),
    many,
  )

it.each([
  ['on a desk', widths.desktop, false],
  ['in the hand', widths.phone, true],
])(
  'SONG-1.21 %s a lit step is chosen without losing it, and one that went comes back as it was',
  async (_, viewport, hasTouch) => {
    const ada = await openPage(at.browser, at.url, { viewport, hasTouch })
    await signIn(ada, 'ada')
    await blankStudio(ada)
    const lit = ada.locator('.step').nth(2)
    const says = (words: string) => expect.poll(() => lit.getAttribute('aria-label')).toBe(words)
    const box = await lit.boundingBox()
    if (!box) throw new Error('The step is not on the screen.')
    // In the hand what shapes it lies over the steps until it is put away.
    const sheet = ada.getByRole('dialog', { name: 'Step' })
    const putAway = async (): Promise<void> => {
      if (!hasTouch) return
      await sheet.waitFor()
      await ada.keyboard.press('Escape')
      await sheet.waitFor({ state: 'hidden' })
    }
    await lit.click()
    await ada.mouse.move(box.x + 15, box.y + 15)
    await ada.mouse.down()
    await ada.locator('.step-grid[data-holds="true"]').waitFor()
    await ada.mouse.up()
    const force = ada.getByRole('slider', { name: 'Force' })
    await force.press('ArrowDown')
    await expectAccessible(ada, 'a step that is shaped')
    await putAway()
    await says('Kick, step 3, velocity 99')
    await lit.click({ modifiers: ['Shift'] })
    await putAway()
    await says('Kick, step 3, velocity 99')
    await lit.click()
    await says('Kick, step 3, empty')
    await lit.click()
    await says('Kick, step 3, velocity 99')
    await ada.keyboard.press('Enter')
    await says('Kick, step 3, empty')
    await ada.keyboard.press('Enter')
    await says('Kick, step 3, velocity 99')
    expect(ada.complaints).toEqual([])
    await ada.context().close()
  },
)

it('SONG-1.21 who presses without a pointer paints and erases too, and in the hand a key leads to what shapes the step that is chosen', async () => {
  const ada = await openPage(at.browser, at.url, { viewport: widths.phone, hasTouch: true })
  await signIn(ada, 'ada')
  await blankStudio(ada)
  const third = ada.locator('.step').nth(2)
  // As a reader of the screen presses: no pointer goes down before it.
  const press = () => third.dispatchEvent('click', { detail: 0 })
  const says = (words: string) => expect.poll(() => third.getAttribute('aria-label')).toBe(words)
  await press()
  await says('Kick, step 3, velocity 100')
  await ada.getByRole('button', { name: 'Shape', exact: true }).click()
  const sheet = ada.getByRole('dialog', { name: 'Step' })
  const pitch = sheet.getByRole('spinbutton', { name: 'Pitch' })
  expect(await pitch.getAttribute('aria-valuetext')).toBe('its own pitch')
  await pitch.press('ArrowUp')
  expect(await pitch.getAttribute('aria-valuetext')).toBe('1 half tone higher')
  await expectAccessible(ada, 'a step that is shaped by its key')
  await ada.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  await press()
  await says('Kick, step 3, empty')
  await press()
  await says('Kick, step 3, 1 half tone higher, velocity 100')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('SONG-1.24 the light runs while it plays, nothing is rendered for it, and an edit draws one row', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  for (const at of [1, 5, 9, 13]) await step(ada, 'Kick', at).click()
  await ada.getByRole('button', { name: 'Play', exact: true }).click()
  await ada.getByRole('button', { name: 'Stop', exact: true }).waitFor()
  expect(await lampsSeen(ada, 4)).toBeGreaterThanOrEqual(4)
  // Where it is kept is said too, and would be seen as drawn.
  await ada.getByText('Kept in the house').waitFor()
  await expect
    .poll(() =>
      ada.locator('.step-row[data-track="kick"] .meter').evaluate((bar) => bar.style.getPropertyValue('--level')),
    )
    .not.toBe('0')
  const idle = await drawn(ada, async () => void (await lampsSeen(ada, 4)))
  expect(idle).toEqual({ rows: [], others: 0 })
  const edited = await drawn(ada, () => step(ada, 'Snare', 5).click())
  expect(edited.rows.filter((row) => row !== 'kick')).toEqual(['snare'])
  await ada.keyboard.press('Shift+Space')
  await ada.getByRole('button', { name: 'Play', exact: true }).waitFor()
  expect(await ada.locator('.step-lamp[data-lit]').count()).toBe(0)
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('SONG-1.23 SONG-1.25 a loop is made by keys alone, with every step said in words', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await ada.getByRole('radio', { name: 'Pattern A, empty' }).focus()
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await ada.keyboard.press('Tab')
    if ((await ada.evaluate(() => document.activeElement?.getAttribute('role'))) === 'gridcell') break
  }
  const focused = () => ada.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(await focused()).toBe('Kick, step 1, empty')
  await ada.keyboard.press('Space')
  for (let beats = 0; beats < 3; beats += 1) {
    await ada.keyboard.press('PageDown')
    await ada.keyboard.press('Enter')
  }
  expect(await stepsOn(ada, 'kick')).toEqual([0, 4, 8, 12])
  await ada.keyboard.press('+')
  expect(await focused()).toBe('Kick, step 13, velocity 108')
  await ada.keyboard.press('a')
  expect(await focused()).toBe('Kick, step 13, velocity 127, accent')
  await ada.keyboard.press('Home')
  for (let rows = 0; rows < 4; rows += 1) await ada.keyboard.press('ArrowDown')
  await ada.keyboard.press('Space')
  expect(await focused()).toBe('Bass, step 1, C2, velocity 100')
  await ada.keyboard.press('ArrowLeft')
  expect(await focused()).toBe('Hear Bass alone')
  await ada.keyboard.press('Space')
  expect(await ada.getByRole('button', { name: 'Hear Bass alone' }).getAttribute('aria-pressed')).toBe('true')
  await ada.keyboard.press('Shift+5')
  expect(await ada.getByRole('button', { name: 'Hear Bass alone' }).getAttribute('aria-pressed')).toBe('false')
  await ada.keyboard.press('1')
  expect(await ada.getByRole('button', { name: 'Mute Kick' }).getAttribute('aria-pressed')).toBe('true')
  await ada.keyboard.press('Shift+Space')
  await ada.getByRole('button', { name: 'Stop', exact: true }).waitFor()
  await ada.keyboard.press('Shift+Space')
  await ada.getByRole('button', { name: 'Play', exact: true }).waitFor()
  await ada.keyboard.press('Control+z')
  expect(await ada.getByRole('button', { name: 'Mute Kick' }).getAttribute('aria-pressed')).toBe('false')

  // While somebody types, a letter is a letter.
  await ada.getByLabel('What the song is called').fill('One 2 three')
  await ada.keyboard.press('1')
  expect(await ada.getByRole('button', { name: 'Mute Kick' }).getAttribute('aria-pressed')).toBe('false')
  await ada.getByRole('gridcell').first().focus()
  await ada.keyboard.press('?')
  await ada.locator('dialog[open]').getByText('Play the letters as a piano').waitFor()
  await ada.keyboard.press('Escape')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('SONG-1.28 SONG-1.20 a crash loses nothing, and any of the last eight is brought back', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await step(ada, 'Kick', 1).click()
  await ada.getByLabel('What the song is called').fill('Before the crash')
  await step(ada, 'Snare', 5).click()
  const { pathname } = new URL(ada.url())
  await ada.goto('chrome://crash').catch(() => {})
  const again = await ada.context().newPage()
  await again.goto(pathname)
  await again.getByRole('gridcell', { name: 'Snare, step 5, velocity 100' }).waitFor()
  expect(await again.getByLabel('What the song is called').inputValue()).toBe('Before the crash')
  await again.getByText('Kept in the house').waitFor()

  await chooseInMenu(again, 'New song')
  await again.getByRole('gridcell', { name: 'Snare, step 5, empty' }).waitFor()
  await chooseInMenu(again, 'Earlier versions')
  const version = again.locator('.version').filter({ hasText: 'Before the crash' }).first()
  await version.getByRole('button', { name: 'Open' }).click()
  await again.getByRole('gridcell', { name: 'Snare, step 5, velocity 100' }).waitFor()
  await again.goto('/song/nothinghere')
  await again.getByText('There is no song of yours at this address').waitFor()
  await again.getByRole('link', { name: 'Begin a new song' }).click()
  await again.getByRole('gridcell', { name: 'Snare, step 5, empty' }).waitFor()
  await ada.context().close()
})

it('SONG-1.20 the studio is accessible in each of its parts', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await step(ada, 'Kick', 1).click()
  await expectAccessible(ada, 'steps')
  await ada.getByRole('button', { name: 'Lead', exact: true }).click()
  for (const view of ['Roll', 'Mix', 'Arrange'] as const) {
    await ada.locator('.view-keys').getByRole('button', { name: view, exact: true }).click()
    await expectAccessible(ada, view)
  }
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})
