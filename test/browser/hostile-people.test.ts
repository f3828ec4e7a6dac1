// Hostile texts in everything that people say of themselves and to each other outside of rooms, in a real Chromium: they stand there as what they are and do nothing.
import { expect, it } from 'vitest'
import { signGuestbook } from '#contract/guestbook'
import { beginJournalEntry, publishJournalEntry, replyToJournal } from '#contract/journal'
import type { WallModule } from '#contract/modules'
import { changeProfile } from '#contract/profiles'
import { placeSticker } from '#contract/stickers'
import { changeWall } from '#contract/walls'
import { putFirst } from '#dev-env/put-first'
import { puts, sampleModule } from '#dev-env/sample-module'
import type { WatchedPage } from './browser.ts'
import { openPage, widths } from './browser.ts'
import { furnished } from './furnished.ts'
import { dialogsOf, expectInert, fitting, kept, oneLine, packed, readable, texts } from './inert.ts'

const place = furnished()
const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T // None of them is empty.
let count = 0
const clientId = (): string => `a-hostile-text-${(count += 1)}`

/** Somebody without an account, on a phone, and the dialogs that they saw. */
async function stranger(): Promise<[WatchedPage, readonly string[]]> {
  const page = await openPage(place.browser, place.url, { viewport: widths.phone })
  return [page, dialogsOf(page)]
}

it('SEC-6.1 as what a profile says, read by a stranger and by its owner', async () => {
  const [bios, names, links] = [packed(500), fitting(50), fitting(100)]
  const [page, dialogs] = await place.inside('bob', 'phone')
  const [ada, adas] = await place.inside('ada')
  for (const [n, bio] of bios.entries()) {
    const said = { display_name: at(names, n * 3), pronouns: at(fitting(40), n * 5), text: at(names, n * 7 + 1) }
    const shown = Array.from({ length: 5 }, (_, more) => at(links, n * 5 + more))
    await place.ada.visitor.request(changeProfile, {
      body: {
        bio,
        display_name: said.display_name,
        pronouns: said.pronouns,
        status: { text: at(fitting(100), n * 11), emoji: '', until: null },
        now: { kind: 'reading', text: said.text },
        links: shown.map((title) => ({ url: 'https://ada.example/', title })),
      },
    })
    await page.goto('/people/ada')
    await page.locator('.profile-bio').waitFor()
    const all = await texts(page, 'main')
    for (const text of [bio, said.display_name, said.pronouns, said.text, ...shown])
      expect(readable(all, text), text).toBe(true)
    await expectInert(page, dialogs, `the profile that says ${bio}`)
    if (n % 5 !== 0) continue
    await ada.goto('/profile')
    await ada.locator('textarea').first().waitFor()
    expect(await ada.locator('textarea').first().inputValue()).toBe(kept(bio))
    await expectInert(ada, adas, `the form that says ${bio}`)
  }
  for (const one of [page, ada]) await one.context().close()
})

it('SEC-6.1 as titles, words and links of what stands on a wall, on a canvas and in a column', async () => {
  const titles = fitting(100)
  // Where nobody stands, a visitor sees none.
  await putFirst(place.ada, place.bob)
  const card = (n: number) => ({
    ...sampleModule(`module-${String(n).padStart(3, '0')}`, ''),
    place: { x: (n % 8) * 340, y: Math.floor(n / 8) * 260, width: 320, height: 240, turn: 0, layer: 1 },
  })
  const modules: WallModule[] = [
    ...packed(2_000).map((markdown, n) => ({ ...card(n), content: { title: at(titles, n), markdown } })),
    ...titles.slice(0, 40).map((title, n): WallModule => {
      const links = [0, 1, 2].map((more) => ({
        url: 'https://ada.example/',
        title: at(titles, n * 3 + more),
        me: false,
      }))
      return { ...card(20 + n), kind: 'links', content: { title, links } }
    }),
    ...titles.slice(40, 60).map((title, n): WallModule => {
      return { ...card(60 + n), kind: 'link', content: { url: 'https://ada.example/', title, shape: 'simple' } }
    }),
    { ...card(80), kind: 'top8', content: { title: at(titles, 61) } },
    { ...card(81), kind: 'guestbook', content: { title: at(titles, 62), prompt: at(fitting(200), 7) } },
  ]
  for (const module of modules)
    await place.ada.visitor.request(changeWall, { body: { client_id: clientId(), steps: [{ step: 'put', module }] } })
  const [ada, adas] = await place.inside('ada')
  const [phone, phones] = await stranger()
  for (const [page, dialogs, where] of [
    [ada, adas, '/@ada'],
    [phone, phones, '/@ada'],
    [ada, adas, '/wall'],
  ] as const) {
    await page.goto(where)
    await page.locator('.module').first().waitFor()
    await expect.poll(() => page.locator('.module').count()).toBe(modules.length)
    const all = await texts(page, 'main')
    for (const title of titles.slice(0, 60)) expect(readable(all, title), title).toBe(true)
    await expectInert(page, dialogs, where)
  }
  for (const one of [ada, phone]) await one.context().close()
})

it('SEC-6.1 as what visitors leave: in a guestbook and on stickers', async () => {
  const entries = packed(500)
  const bobs = fitting(32).slice(0, 20)
  await place.ada.visitor.request(changeWall, {
    body: { client_id: clientId(), steps: [puts('module-for-all', 'Stick it here.')] },
  })
  for (const text of entries)
    await place.bob.visitor.request(signGuestbook, {
      params: { username: 'ada' },
      body: { client_id: clientId(), text, face: null },
    })
  for (const [n, text] of bobs.entries())
    await place.bob.visitor.request(placeSticker, {
      params: { username: 'ada' },
      body: {
        client_id: clientId(),
        content: { kind: 'text', text },
        place: { x: n * 60, y: -80, size: 60, turn: 0, layer: n },
      },
    })
  const [ada, adas] = await place.inside('ada')
  const [phone, phones] = await stranger()
  for (const [page, dialogs] of [
    [ada, adas],
    [phone, phones],
  ] as const) {
    await page.goto('/@ada')
    const seen = async () => await texts(page, 'main')
    for (const text of bobs) await expect.poll(async () => readable(await seen(), text), { message: text }).toBe(true)
    await expectInert(page, dialogs, 'a wall with stickers')
    await page.goto('/people/ada')
    await page
      .getByText(oneLine[0] ?? '')
      .first()
      .waitFor()
    await expectInert(page, dialogs, 'a guestbook')
  }
  for (const one of [ada, phone]) await one.context().close()
})

it('SEC-6.1 as titles, words and replies of a journal', async () => {
  const words = packed(4_000)
  const [page, dialogs] = await stranger()
  for (const [n, markdown] of words.entries()) {
    const body = { client_id: clientId(), title: at(fitting(100), n * 9), markdown, audience: 'everyone' as const }
    const { entry } = await place.ada.visitor.request(beginJournalEntry, { body: { ...body, replies: true } })
    const params = { id: entry.id }
    await place.ada.visitor.request(publishJournalEntry, { params, body: { ends_in_hours: null } })
    for (const text of packed(1_000).slice(0, 5))
      await place.ada.visitor.request(replyToJournal, {
        params: { username: 'ada', ...params },
        body: { client_id: clientId(), text },
      })
    await page.goto(`/@ada/journal/${entry.id}`)
    await page.locator('.journal-words').waitFor()
    expect(readable(await texts(page, 'h1'), body.title), body.title).toBe(true)
    await expectInert(page, dialogs, `the entry ${body.title}`)
  }
  await page.goto('/@ada/journal')
  await page.locator('main a').first().waitFor()
  await expectInert(page, dialogs, 'the journal')
  await page.context().close()
})
