// A jam in a real Chromium: three pages in one room edit one song, hear the same step at the same moment, and come back after their line was cut.
import { expect, it } from 'vitest'
import { publish } from '#dev-env/sketching'
import { houseSongs } from '#song/house/index'
import { writeSong } from '#song/write-song'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { beganAt, cut, putEars, toldSteps } from './jam-ears.ts'
import { step, stepsOn } from './song-desk.ts'

const at = furnished()

async function inside(name: string, width: keyof typeof widths = 'desktop'): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, { viewport: widths[width] })
  await putEars(page)
  await signIn(page, name)
  return page
}
const key = (page: WatchedPage, name: string) => page.getByRole('button', { name, exact: true })
const grid = (page: WatchedPage) => page.locator('.step-grid .step').first().waitFor()

/** How far pages that hear it are apart in the same step. */
async function apartMs(pages: readonly WatchedPage[]): Promise<number> {
  const began: number[] = []
  for (const page of pages) {
    const before = await toldSteps(page)
    await expect.poll(() => toldSteps(page)).toBeGreaterThan(before + 60)
  }
  for (const page of pages) began.push((await beganAt(page)) ?? Number.NaN)
  return Math.max(...began) - Math.min(...began)
}

/** A page that has just come needs some seconds on a busy machine, until it has seen how late it hears its clocks. */
async function inStep(who: string, pages: readonly WatchedPage[]): Promise<void> {
  const seen: number[] = []
  await expect
    .poll(
      async () => {
        const apart = await apartMs(pages)
        seen.push(Math.round(apart * 10) / 10)
        return apart
      },
      { timeout: 25_000 },
    )
    .toBeLessThanOrEqual(15)
  console.log(`${who}: ${seen.join(', ')} ms apart`)
}

it('SONG-3.28 SONG-3.29 a jam is begun in a room, met there, edited by three, and each takes back what is their own', async () => {
  await at.house.person('cleo')
  const [ada, bob, cleo] = [await inside('ada'), await inside('bob'), await inside('cleo')]
  await bob.goto('/rooms/general')
  await ada.goto('/rooms/general')
  await ada.getByRole('link', { name: 'Begin a jam' }).click()
  await ada.getByRole('heading', { name: 'Jam in #general' }).waitFor()
  await expectAccessible(ada, 'where a jam begins')
  await key(ada, 'Begin with a blank song').click()
  await grid(ada)
  await step(ada, 'Kick', 1).click()

  const note = bob.getByRole('region', { name: 'Jam in this room' })
  await note.getByText('ada is making a song here, and it plays.').waitFor()
  await expectAccessible(bob, 'a room with a jam')
  await note.getByRole('link', { name: 'Join' }).click()
  await grid(bob)
  await expect.poll(() => stepsOn(bob, 'kick')).toEqual([0])
  // Joining was a press: it is heard without another.
  await bob.getByRole('button', { name: /^Silence here/ }).waitFor()
  await bob.getByText('Everybody here hears what you do.').waitFor()
  await ada.getByRole('link', { name: 'bob' }).waitFor()

  // Each draws a row; all see all of them.
  await cleo.goto('/rooms/general/jam')
  await grid(cleo)
  await step(ada, 'Kick', 5).click()
  await step(bob, 'Snare', 5).click()
  await step(bob, 'Snare', 13).click()
  await step(cleo, 'Hat', 3).click()
  for (const page of [ada, bob, cleo]) {
    await expect.poll(() => stepsOn(page, 'kick')).toEqual([0, 4])
    await expect.poll(() => stepsOn(page, 'snare')).toEqual([4, 12])
    await expect.poll(() => stepsOn(page, 'hat')).toEqual([2])
  }
  await bob.keyboard.press('Control+z')
  await ada.keyboard.press('Control+z')
  for (const page of [ada, bob, cleo]) {
    await expect.poll(() => stepsOn(page, 'kick')).toEqual([0])
    await expect.poll(() => stepsOn(page, 'snare')).toEqual([4])
    await expect.poll(() => stepsOn(page, 'hat')).toEqual([2])
  }
  await expectAccessible(ada, 'a jam')

  // Without a line what one does waits, and goes when it is back.
  const mend = await cut(cleo)
  await cleo.getByText('No line to the house.').waitFor()
  await step(cleo, 'Hat', 7).click()
  await step(ada, 'Snare', 1).click()
  expect(await stepsOn(cleo, 'hat')).toEqual([2, 6])
  expect(await stepsOn(ada, 'hat')).toEqual([2])
  await mend()
  await expect.poll(() => stepsOn(ada, 'hat'), { timeout: 30_000 }).toEqual([2, 6])
  await expect.poll(() => stepsOn(cleo, 'snare')).toEqual([0, 4])

  // What stands there becomes a song of one's own.
  await key(bob, 'Jam').click()
  await bob.getByRole('menuitem', { name: 'Keep as my song' }).click()
  await key(bob, 'Keep it').click()
  await bob.getByRole('link', { name: 'Open it' }).click()
  await grid(bob)
  expect(await stepsOn(bob, 'snare')).toEqual([0, 4])

  // Whoever began it ends it, for everybody.
  await key(ada, 'Jam').click()
  await ada.getByRole('menuitem', { name: 'End the jam' }).click()
  await key(ada, 'End it').click()
  for (const page of [ada, cleo]) await key(page, 'Begin with a blank song').waitFor()
  for (const page of [ada, bob, cleo]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('SONG-3.30 SONG-3.31 three hear the same step within fifteen milliseconds, the late one too, also after another tempo', async () => {
  const code = writeSong(houseSongs.lullaby())
  const song = await publish(at.bob.visitor, { title: 'In between' }, { kind: 'song', title: 'In between', code })
  const [ada, bob, cleo] = [await inside('ada'), await inside('bob'), await inside('cleo', 'phone')]
  await ada.goto('/rooms/general/jam')
  await key(ada, 'Begin with a blank song').click()
  await grid(ada)
  for (const number of [1, 5, 9, 13]) await step(ada, 'Kick', number).click()
  await bob.goto('/rooms/general/jam')
  await grid(bob)
  // Whoever begins it hears it, and it plays.
  await key(ada, 'Stop for everybody').waitFor()
  await ada.getByRole('button', { name: /^Silence here/ }).waitFor()
  await key(bob, 'Join in and listen').click()
  await inStep('two', [ada, bob])

  await cleo.goto('/rooms/general/jam')
  await cleo.getByText('You hear nothing yet.').waitFor()
  await expectAccessible(cleo, 'a jam in the hand that is not heard yet')
  const [status, join] = [cleo.locator('.jam-state'), key(cleo, 'Join in and listen')]
  expect((await join.boundingBox())?.width).toBeGreaterThan(widths.phone.width * 0.9)
  await join.click()
  await cleo.getByText('Everybody here hears what you do.').waitFor()
  expect(await status.getAttribute('data-says')).toBe('everybody')
  await inStep('the late one', [ada, bob, cleo])
  await ada.getByRole('slider', { name: 'Tempo' }).focus()
  await ada.keyboard.press('PageUp')
  await expect.poll(() => bob.getByRole('slider', { name: 'Tempo' }).getAttribute('aria-valuenow')).toBe('147')
  await inStep('another tempo', [ada, bob, cleo])

  // Silence here is nobody else's, and the deck goes on when the page is left.
  await bob.getByRole('button', { name: /^Silence here/ }).click()
  await key(bob, 'Join in and listen').click()
  await bob.getByRole('link', { name: 'Back to #general' }).click()
  const deck = bob.getByRole('region', { name: 'What you hear' })
  await deck.getByRole('link', { name: 'Jam in #general' }).waitFor()
  await inStep('from the deck', [ada, bob])

  // A song takes the place of the jam here alone; the others see that one is still there, and it comes back in step.
  await at.bob.say('general', `${at.url}/songs/${song}`)
  await key(bob, 'Play In between').click()
  await bob.getByText('The jam in #general goes on, silent here.').waitFor()
  await deck.getByRole('button', { name: 'Pause In between' }).waitFor()
  await bob.goBack()
  await bob.getByText('It goes on, silent here while something else plays.').waitFor()
  await ada.getByRole('link', { name: 'bob' }).waitFor()
  await expectAccessible(bob, 'a jam that is silent here for a song')
  await deck.getByRole('button', { name: 'End it' }).click()
  await bob.getByRole('button', { name: /^Silence here/ }).waitFor()
  await inStep('after a song', [ada, bob])
  await key(ada, 'Stop for everybody').click()
  await key(cleo, 'Play for everybody').waitFor()
  await expectAccessible(cleo, 'a jam in the hand')
  for (const page of [ada, bob, cleo]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('SONG-3.29 SONG-3.25 whoever may only read sees all of it and changes nothing, and a song of one’s own is where one begins', async () => {
  const [ada, bob] = [await inside('ada'), await inside('bob')]
  await ada.goto('/song/new')
  await step(ada, 'Snare', 2).click()
  await ada.getByText('Kept in the house').waitFor()
  await ada.goto('/rooms/announcements/jam')
  await ada.getByRole('button', { name: /^Begin with a copy of/ }).click()
  await grid(ada)
  expect(await stepsOn(ada, 'snare')).toEqual([1])

  await bob.goto('/rooms/announcements/jam')
  await grid(bob)
  await bob.getByText('You hear nothing yet. Whoever may write in the room may change this.').waitFor()
  await key(bob, 'Join in and listen').click()
  await bob.getByText('You see and hear this. Whoever may write in the room may change it.').waitFor()
  expect(await stepsOn(bob, 'snare')).toEqual([1])
  await step(bob, 'Kick', 1).click({ force: true })
  await bob.keyboard.press(' ')
  await bob.keyboard.press('1')
  expect(await bob.locator('.studio [inert]').count()).toBeGreaterThan(0)
  await expectAccessible(bob, 'a jam that one may only hear')

  // A drag of a knob is one step back, for whoever dragged.
  const volume = ada.getByRole('slider', { name: 'Volume' }).first()
  const before = await volume.getAttribute('aria-valuenow')
  const box = await volume.boundingBox()
  if (!box) throw new Error('The knob is not on the screen.')
  await ada.mouse.move(box.x + 20, box.y + 20)
  await ada.mouse.down()
  await ada.mouse.move(box.x + 20, box.y + 60, { steps: 20 })
  await ada.mouse.up()
  const turned = await volume.getAttribute('aria-valuenow')
  expect(turned).not.toBe(before)
  await expect
    .poll(() => bob.getByRole('slider', { name: 'Volume', includeHidden: true }).first().getAttribute('aria-valuenow'))
    .toBe(turned)
  await key(ada, 'Undo').click()
  expect(await volume.getAttribute('aria-valuenow')).toBe(before)
  expect(await stepsOn(ada, 'kick')).toEqual([])
  expect(await key(ada, 'Stop for everybody').count()).toBe(1)
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})
