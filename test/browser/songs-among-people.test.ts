// Songs where people meet them, in a real Chromium: between two, on their maker's page, and in the stream of those whom one follows.
import { expect, it } from 'vitest'
import { changeDirectSettings, openConversation } from '#contract/direct'
import { followPerson } from '#contract/friends'
import { chooseProfileAudience } from '#contract/profiles'
import { publish } from '#dev-env/sketching'
import { houseSongs } from '#song/house/index'
import { writeSong } from '#song/write-song'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { listenTo, loudFor } from './heard-out.ts'

const at = furnished()
const put = (title: string): Promise<string> =>
  publish(at.bob.visitor, { title }, { kind: 'song', title, code: writeSong(houseSongs.dusk()) })

async function listening(width: keyof typeof widths): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, { viewport: widths[width] })
  await listenTo(page)
  await signIn(page, 'ada')
  return page
}
/** Presses the card of a song, hears it, and sees that the deck says what it is. */
async function hears(page: WatchedPage, name: string, title: string, where: string): Promise<void> {
  const card = page.locator(`[data-sketch="${name}"]`)
  await card.getByRole('button', { name: `Play ${title}` }).click()
  await page
    .getByRole('region', { name: 'What you hear' })
    .getByRole('button', { name: `Pause ${title}` })
    .waitFor()
  await card.getByRole('img', { name: `The notes of ${title}` }).waitFor()
  await expect.poll(async () => (await loudFor(page, 400)).most).toBeGreaterThan(0.005)
  await expectAccessible(page, where)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(page.complaints).toEqual([])
  await page.context().close()
}

it.each(['desktop', 'phone'] as const)('SONG-2.10 it plays between two, on a %s', async (width) => {
  const title = `Between two, ${width}`
  const name = await put(title)
  await at.ada.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  await at.bob.visitor.request(openConversation, {
    params: { username: 'ada' },
    body: { content: `For you: ${at.url}/songs/${name}`, client_id: `song-on-${width}` },
  })
  const page = await listening(width)
  await page.goto('/direct/bob')
  await hears(page, name, title, `a whisper in which a song plays, on a ${width}`)
})

it.each(['desktop', 'phone'] as const)(
  'SONG-2.10 CODE-4.71 it plays on the page of its maker, on a %s',
  async (width) => {
    const title = `On a page, ${width}`
    const name = await put(title)
    await at.bob.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
    const page = await listening(width)
    await page.goto('/people/bob')
    await hears(page, name, title, `a person's page on which a song plays, on a ${width}`)
  },
)

it.each(['desktop', 'phone'] as const)('SONG-2.10 CODE-4.62 it plays in the stream, on a %s', async (width) => {
  const title = `In the stream, ${width}`
  const name = await put(title)
  await at.ada.visitor.request(followPerson, { params: { id: at.bob.id } })
  const page = await listening(width)
  await page.goto('/signal')
  await hears(page, name, title, `the stream in which a song plays, on a ${width}`)
})
