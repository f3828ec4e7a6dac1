// Songs on their way to the house, in a real Chromium: kept, listed, changed by two pages, published, remixed, deleted.
import { expect, it } from 'vitest'
import { getSketch } from '#contract/sketches'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'
import { blankStudio, step, stepsOn } from './song-desk.ts'

const at = furnished()

it('SONG-1.34 SONG-1.28 a song is kept in the house, listed, opened elsewhere, and two pages overwrite nothing silently', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await step(ada, 'Kick', 1).click()
  await ada.getByLabel('What the song is called').fill('Four kicks')
  await ada.getByText('Kept in the house').waitFor()
  const { pathname } = new URL(ada.url())
  const [other] = await at.inside('ada')
  await other.goto('/song')
  await other.getByRole('link', { name: /Four kicks/ }).waitFor()
  await expectAccessible(other, 'one’s own songs')
  await other.getByRole('link', { name: /Four kicks/ }).click()
  await other.waitForURL(`**${pathname}`)
  await step(other, 'Kick', 1).and(other.locator('[data-on="true"]')).waitFor()
  await step(other, 'Snare', 5).click()
  await other.getByText('Kept in the house').waitFor()

  await step(ada, 'Hat', 3).click()
  await ada.getByRole('heading', { name: 'Two versions of this song' }).waitFor()
  await ada.getByRole('button', { name: 'Take the other one' }).click()
  await expect.poll(() => stepsOn(ada, 'snare')).toEqual([4])
  expect(await stepsOn(ada, 'hat')).toEqual([])
  await ada.keyboard.press('Control+z')
  expect(await stepsOn(ada, 'hat')).toEqual([2])
  await ada.getByText('Kept in the house').waitFor()

  await other.goto('/song')
  await other.getByRole('button', { name: 'Delete: Four kicks' }).click()
  await other.getByRole('button', { name: 'Delete it for good' }).click()
  await other.getByText('You have made no song yet').waitFor()
  await other.getByRole('link', { name: 'Songs of others' }).click()
  await other.waitForURL('**/gallery?kind=song')
  await other.goBack()
  await other.getByRole('link', { name: 'Dusk on the roofs' }).click()
  await other.locator('.step[data-on="true"]').first().waitFor()
  expect([...ada.complaints, ...other.complaints]).toEqual([])
  await other.context().close()
  await ada.context().close()
})

it('SONG-1.35 a song is published, found by others and made anew by them', async () => {
  const [ada] = await at.inside('ada')
  await blankStudio(ada)
  await step(ada, 'Kick', 1).click()
  await ada.getByRole('button', { name: /^Share/ }).click()
  const dialog = ada.getByRole('dialog')
  const room = dialog.getByLabel('Tell a room')
  expect(await room.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text)).toBe('general')
  // What one came for is in sight without scrolling.
  const foot = await dialog.getByRole('button', { name: /publish/i }).boundingBox()
  expect((foot?.y ?? 9_999) + (foot?.height ?? 0)).toBeLessThan(ada.viewportSize()?.height ?? 0)
  await dialog.getByRole('button', { name: /publish/i }).click()
  // It needs a name first.
  await dialog.locator('[aria-invalid="true"]').waitFor()
  await expectAccessible(ada, 'publishing')
  await dialog.locator('input[type="text"]').first().fill('For everybody')
  await dialog.getByRole('button', { name: /publish/i }).click()
  await expect.poll(() => ada.getByRole('dialog').count()).toBe(0)
  await ada.getByText('It stands in “general” too.').first().waitFor()
  const name = new URL(ada.url()).pathname.split('/').at(-1) ?? ''
  const { sketch } = await at.bob.visitor.request(getSketch, { params: { name } })
  expect([sketch.kind, sketch.title, sketch.visibility]).toEqual(['song', 'For everybody', 'public'])

  const [bob] = await at.inside('bob')
  await bob.goto(`/song/new?from=${name}&revision=1`)
  // Of what it is made is said while it is made, before the first change and after it.
  const parent = bob.getByRole('link', { name: 'Remix of “For everybody” by ada' })
  expect(await parent.getAttribute('href')).toBe(`/songs/${name}/1`)
  await step(bob, 'Kick', 1).and(bob.locator('[data-on="true"]')).waitFor()
  await step(bob, 'Clap', 1)
    .or(step(bob, 'Snare', 5))
    .first()
    .click()
  await bob.getByText('Kept in the house').waitFor()
  await parent.waitFor()
  const remix = new URL(bob.url()).pathname.split('/').at(-1) ?? ''
  expect(remix).not.toBe(name)
  expect([...ada.complaints, ...bob.complaints]).toEqual([])
  await bob.context().close()
  await ada.context().close()
})

it('SONG-1.31 in the hand nothing moves while a song is kept', async () => {
  const [ada] = await at.inside('ada', 'phone')
  await blankStudio(ada)
  const state = ada.locator('.song-kept')
  const tops = new Set<number>()
  for (const kept of ['fresh', 'here', 'house']) {
    if (kept === 'here') await step(ada, 'Kick', 1).click()
    await ada.locator(`.song-kept[data-kept="${kept}"]`).waitFor()
    tops.add(await ada.locator('.hand-top').evaluate((top) => top.getBoundingClientRect().top))
    expect(await state.evaluate((line) => line.scrollWidth - line.clientWidth)).toBeLessThanOrEqual(0)
  }
  expect([...tops]).toHaveLength(1)
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})
