// A song of the house as anthem, in a real Chromium: chosen by its address, heard on its owner's wall under its maker's name, and silent once its maker takes it back.
import { expect, it } from 'vitest'
import { chooseProfileAudience } from '#contract/profiles'
import { publishSketch } from '#contract/sketches'
import { changeWall } from '#contract/walls'
import { puts } from '#dev-env/sample-module'
import { described, publish } from '#dev-env/sketching'
import { houseSongs } from '#song/house/index'
import { writeSong } from '#song/write-song'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { listenTo, loudFor } from './heard-out.ts'

const at = furnished()
const called = 'the anthem of ada, “Evening” by bob'

async function listening(name: string, width: keyof typeof widths = 'desktop'): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, { viewport: widths[width] })
  await listenTo(page)
  await signIn(page, name)
  return page
}
async function leave(page: WatchedPage): Promise<void> {
  expect(page.complaints).toEqual([])
  await page.context().close()
}
/** Within the house, so that what was pressed before counts. */
async function walkTo(page: WatchedPage, href: string): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    link.id = 'way-there'
    link.textContent = 'there'
    document.querySelector('#way-there')?.remove()
    document.querySelector('#stage')?.append(link)
  }, href)
  await page.locator('#way-there').click()
  await page.waitForURL(`**${href}`)
}

it('WALL-1.10 HEAR-4 a song is chosen as anthem by its address; visitors press it, are asked, and it begins by itself and ends with the wall', async () => {
  const name = await publish(
    at.bob.visitor,
    { title: 'Evening' },
    { kind: 'song', title: 'Evening', code: writeSong(houseSongs.dusk()) },
  )
  await at.ada.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
  await at.ada.visitor.request(changeWall, { body: { client_id: 'some-words', steps: [puts('module-a', 'Hello.')] } })
  const her = await listening('ada', 'phone')
  await her.goto('/profile')
  const anthem = her.getByRole('region', { name: 'Your anthem' })
  await anthem.getByLabel('Anybody’s song, by its address').fill(`${at.url}/rooms/general`)
  await anthem.getByText('This is no address of a song.').waitFor()
  await anthem.getByLabel('Anybody’s song, by its address').fill(`${at.url}/songs/${name}`)
  await anthem.getByRole('link', { name: '“Evening” by bob, revision 1' }).waitFor()
  await her.getByRole('region', { name: 'As others see it' }).getByRole('button', { name: 'Play Evening' }).waitFor()
  await expectAccessible(her, 'a song chosen as anthem on a phone')
  expect(await her.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await her.getByRole('button', { name: 'Keep it', exact: true }).click()
  await her.getByText('Kept.').first().waitFor()
  await leave(her)

  const bob = await listening('bob')
  const deck = bob.getByRole('region', { name: 'What you hear' })
  await bob.goto('/settings')
  await walkTo(bob, '/@ada')
  await bob.getByRole('button', { name: `Play ${called}` }).click()
  await deck.getByRole('button', { name: 'Pause Evening' }).waitFor()
  await expect.poll(async () => (await loudFor(bob, 400)).most).toBeGreaterThan(0.005)
  expect(await deck.getByRole('link', { name: '@bob, to the song' }).getAttribute('href')).toBe(`/songs/${name}/1`)
  await bob.getByText('Shall it begin by itself').waitFor()
  await expectAccessible(bob, 'a wall on which a song is the anthem')
  await bob.getByRole('button', { name: 'Yes, here' }).click()
  await deck.getByRole('button', { name: 'End it' }).click()
  await walkTo(bob, '/settings')
  await walkTo(bob, '/@ada')
  await deck.getByRole('button', { name: 'Pause Evening' }).waitFor()
  await bob.getByText('It began by itself, as you wished.').waitFor()
  await walkTo(bob, '/settings')
  await expect.poll(() => deck.count()).toBe(0)
  await bob.goto('/people/ada')
  await bob.getByRole('button', { name: 'Play Evening' }).waitFor()
  await leave(bob)

  await at.bob.visitor.request(publishSketch, {
    params: { name },
    body: described({ title: 'Evening', visibility: 'private' }),
  })
  const visitor = await openPage(at.browser, at.url)
  await visitor.goto('/@ada')
  await visitor.getByRole('heading', { name: 'ada' }).waitFor()
  await visitor.waitForLoadState('networkidle')
  expect(await visitor.getByText('Anthem').count()).toBe(0)
  await leave(visitor)
  const again = await listening('ada')
  await again.goto('/@ada')
  await again.getByRole('link', { name: 'Your anthem is silent' }).click()
  await again.getByText('the song that you chose is not there any more').waitFor()
  await expectAccessible(again, 'an anthem that fell silent')
  await again.getByRole('region', { name: 'Your anthem' }).getByRole('button', { name: 'Take it off' }).click()
  await again.getByRole('button', { name: 'Keep it', exact: true }).click()
  await again.getByText('Kept.').first().waitFor()
  await again.goto('/@ada')
  await again.getByRole('heading', { name: 'ada' }).waitFor()
  await again.waitForLoadState('networkidle')
  expect(await again.getByText('Your anthem is silent').count()).toBe(0)
  await leave(again)
})
