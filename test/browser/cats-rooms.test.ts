// Cats in rooms as people see them: their lines, why they were said, how not to hear them, who is there, and signs without words.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { type CatHere, changeCatSilences, getCatSilences, listRoomCats } from '#contract/residents'
import { openRoom } from '#contract/rooms'
import { catNames } from '#cats/speech/cast'
import type { Person } from '#dev-env/person'
import { type WithCats, withCats } from '#dev-env/with-cats'
import { residentsLines as said } from '#words/residents-lines'
import { roomsLines } from '#words/rooms-lines'
import { words } from '#words/index'
import { expectAccessible, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { carry, signIn } from './carrier.ts'

let cats: WithCats
let browser: Browser
let ada: Person
let bob: Person
let roomId = 0
const room = 'kitchen'

beforeAll(async () => {
  cats = await withCats()
  browser = await launch()
  ada = await cats.house.person('ada', 'owner')
  bob = await cats.house.person('bob')
  roomId = (await ada.visitor.request(openRoom, { body: { name: room } })).room.id
  await bob.join(room)
})
afterAll(async () => {
  await browser.close()
  await cats[Symbol.asyncDispose]()
})

async function inRoom(width: keyof typeof widths = 'desktop', colorScheme: 'light' | 'dark' = 'light') {
  const page = await openPage(browser, cats.house.url, { viewport: widths[width], colorScheme })
  const carrier = await carry(page)
  await signIn(page, 'ada')
  await page.goto(`/rooms/${room}`)
  await page.locator('.script[aria-busy="false"]').waitFor()
  return { page, carrier }
}
const lineOf = (page: WatchedPage, id: number) => page.locator(`#cat-line-${id}`)

it.each([
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['phone', 'light'],
  ['phone', 'dark'],
] as const)('CAT-3.61 a line is a cat’s at a glance and to the ear: %s by %s', async (width, scheme) => {
  cats.toNoon()
  const { page } = await inRoom(width, scheme)
  const line = await cats.answerTo(bob, room, 'beans')
  const shown = lineOf(page, line.id)
  await shown.waitFor()
  expect(await shown.getAttribute('aria-label')).toBe(said.says(words.cats.names.beans, line.plain))
  expect(await shown.getByText(said.label, { exact: true }).count()).toBe(1)
  expect(await shown.locator('.cat').count()).toBe(1)
  const letters = await shown.locator('.cat-line-said').evaluate((words) => getComputedStyle(words).fontFamily)
  expect(letters).toContain('Handjet')
  // Behind the message after which it was said.
  const before = await shown.evaluate((own) => own.previousElementSibling?.id ?? '')
  expect(before === `line-${line.after_id}` || before.startsWith('cat-line-')).toBe(true)
  expect(await page.getByRole('log').last().textContent()).toBe(said.says(words.cats.names.beans, line.plain))
  expect(await shown.getByRole('button').count()).toBe(1)
  expect(await page.locator('.to-present[data-new="true"]').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await expectAccessible(page, `a room with a cat’s line on a ${width} by ${scheme}`)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-3.61 a line that is said while the drawing of lines is on its way is shown with the others', async () => {
  cats.toNoon()
  const earlier = await cats.answerTo(bob, room, 'root')
  const page = await openPage(browser, cats.house.url, { viewport: widths.desktop })
  await signIn(page, 'ada')
  const [asked, arrived] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  await page.route('**/cat-line-*.js', async (route) => {
    asked.resolve()
    await arrived.promise
    await route.continue()
  })
  await page.clock.install()
  const heard = Promise.withResolvers<void>()
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => void (String(payload).includes('cat_say') && heard.resolve())),
  )
  await page.goto(`/rooms/${room}`)
  await asked.promise
  // From here on nothing is counted in after it was drawn, as on a busy machine.
  await page.clock.pauseAt(Date.now() + 5_000)
  cats.toNoon()
  const line = await cats.answerTo(bob, room, 'tofu')
  await heard.promise
  arrived.resolve()
  await lineOf(page, earlier.id).waitFor({ state: 'attached' })
  await page.clock.resume()
  await lineOf(page, line.id).waitFor()
  await page.context().close()
})

it('CAT-3.61 whoever goes on after a cat is named again', async () => {
  cats.toNoon()
  const { page } = await inRoom()
  await cats.answerTo(bob, room, 'root')
  const { message } = await bob.say(room, 'thank you')
  const next = page.locator(`#line-${message.id}`)
  await next.waitFor()
  expect(await next.getAttribute('data-first')).toBe('true')
  await page.context().close()
})

it('CAT-3.62 it says why it said that, by keys', async () => {
  cats.toNoon()
  const { page } = await inRoom()
  const line = await cats.answerTo(bob, room, 'tofu')
  const shown = lineOf(page, line.id)
  await shown.waitFor()
  await page.locator(`#line-${line.after_id}`).focus()
  await shown.getByRole('button', { name: said.acts('tofu') }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: said.why }).press('Enter')
  const sheet = page.getByRole('dialog', { name: said.whySheet.asked('tofu') })
  await sheet.getByText(/wanted to/).waitFor()
  await sheet.getByText(/^Rule /).waitFor()
  await expectAccessible(page, 'why a cat said something')
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-3.63 one silences a cat from its line, takes it back, and finds all of them in the settings', async () => {
  cats.toNoon()
  const { page } = await inRoom()
  const line = await cats.answerTo(bob, room, 'hex')
  await lineOf(page, line.id).getByRole('button').click()
  await page.getByRole('menuitem', { name: said.silence('hex') }).click()
  await lineOf(page, line.id).waitFor({ state: 'detached' })
  expect(await ada.visitor.request(getCatSilences, {})).toMatchObject({ all: false, cats: ['hex'] })
  await page.getByRole('button', { name: words.kit.undo }).click()
  await lineOf(page, line.id).waitFor()
  await page.goto('/settings')
  const field = page.getByRole('group', { name: said.setting.name })
  await field.getByRole('checkbox', { name: 'hex' }).check()
  await expect.poll(async () => (await ada.visitor.request(getCatSilences, {})).cats).toEqual(['hex'])
  await field.getByRole('checkbox', { name: said.all }).check()
  await expect.poll(async () => (await ada.visitor.request(getCatSilences, {})).all).toBe(true)
  await field.getByRole('checkbox', { name: said.all }).uncheck()
  await field.getByRole('checkbox', { name: 'hex' }).uncheck()
  await expect.poll(() => ada.visitor.request(getCatSilences, {})).toEqual({ all: false, cats: [] })
  expect(page.complaints).toEqual([])
  await page.context().close()
})

const here = (cat: CatHere['cat'], asleep = false): CatHere => ({
  cat,
  mood: 'playful',
  looks: 'anything that moves is a game',
  activity: asleep ? 'asleep' : 'play',
  asleep,
  since: '2026-06-01T12:00:00.000Z',
})
const frame = (event: string, payload: unknown): string => `42${JSON.stringify([event, payload])}`

it('CAT-3.64 the cats who are in the room stand beside it, and go', async () => {
  const { page, carrier } = await inRoom()
  const list = page.locator('.cats-here')
  carrier.tell(frame('cat_move', { room_id: roomId, cats: [here('neon'), here('ash', true)], left: [] }))
  const neon = list.getByRole('listitem').filter({ hasText: 'neon' })
  await neon.waitFor()
  expect(await neon.textContent()).toBe(`neon ${said.label} playful`)
  expect(await list.getByRole('listitem').filter({ hasText: 'ash' }).textContent()).toContain(said.here.asleep)
  await expectAccessible(page, 'a room with cats in it')
  carrier.tell(frame('cat_move', { room_id: roomId, cats: [], left: ['neon'] }))
  await neon.waitFor({ state: 'detached' })
  await page.context().close()
})

it('CAT-3.67 nobody sits on the composer’s edge but one who is awake here, and a press leads to its page', async () => {
  const { page, carrier } = await inRoom()
  const edge = page.locator('.composer-cat')
  carrier.tell(frame('cat_move', { room_id: roomId, cats: [here('neon'), here('ash', true)], left: [...catNames] }))
  await expect.poll(() => edge.locator('.cat').getAttribute('data-cat')).toBe('neon')
  await edge.click()
  await page.waitForURL('**/cats/neon')
  await page.goBack()
  await page.locator('.script[aria-busy="false"]').waitFor()
  carrier.tell(frame('cat_move', { room_id: roomId, cats: [], left: [...catNames] }))
  await edge.waitFor({ state: 'detached' })
  await page.getByText(said.here.none).waitFor()
  await ada.visitor.request(changeCatSilences, { body: { all: true, cats: [] } })
  await page.reload()
  await page.getByText(said.here.unheard).waitFor()
  await ada.visitor.request(changeCatSilences, { body: { all: false, cats: [] } })
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-3.67 by night it is said until when they are quiet', async () => {
  cats.toNoon()
  cats.clock.advance(14 * 3_600_000)
  const { page } = await inRoom('desktop', 'dark')
  await page.clock.setFixedTime(cats.clock.now())
  await page.reload()
  await page.getByText(/^It is night in the house\. Until .+ cats make signs and say nothing\.$/).waitFor()
  await expectAccessible(page, 'a room by night')
  await page.context().close()
  cats.toNoon()
})

it('CAT-3.65 whoever may change the room says how much cats say there', async () => {
  const { page } = await inRoom()
  await page.locator('.context').getByRole('button', { name: roomsLines.change.act }).click()
  await page.getByRole('dialog').getByRole('radio', { name: said.mode.rare }).check()
  await page.getByText(said.mode.saved.rare).waitFor()
  const mode = async () => (await bob.visitor.request(listRoomCats, { params: { room }, query: {} })).mode
  expect(await mode()).toBe('rare')
  await page.getByRole('dialog').getByRole('radio', { name: said.mode.normal }).check()
  await expect.poll(mode).toBe('normal')
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it.each(['desktop', 'phone'] as const)('CAT-3.66 signs move nothing that one reads: %s', async (width) => {
  const { page, carrier } = await inRoom(width)
  for (let n = 0; n < 12; n++) await bob.say(room, `a line to read, and another ${n}`)
  const last = page.locator('.line').last()
  await last.getByText('another 11').waitFor()
  const before = await last.boundingBox()
  const spoken = page.getByRole('log').last()
  const heard = await spoken.textContent()
  carrier.tell(
    frame('cat_gesture', {
      room_id: roomId,
      cat: 'glitch',
      gesture: 'ear-flick',
      words: 'glitch flicks an ear.',
      after_id: null,
    }),
  )
  const edge = page.locator('.composer-cat[data-gesture="ear-flick"]')
  await edge.waitFor()
  expect(await edge.locator('.cat').getAttribute('data-cat')).toBe('glitch')
  await page.getByText('glitch flicks an ear.').waitFor()
  expect(await last.boundingBox()).toEqual(before)
  expect(await spoken.textContent()).toBe(heard)
  carrier.tell(frame('cat_typing', { room_id: roomId, cat: 'miso', expires_ms: 60_000 }))
  await page.getByText(said.typing(['miso'])).waitFor()
  expect(await last.boundingBox()).toEqual(before)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-3.68 behind an at sign the cats who are here are offered, but for the silenced', async () => {
  await ada.visitor.request(changeCatSilences, { body: { all: false, cats: ['ash'] } })
  const { page, carrier } = await inRoom()
  carrier.tell(frame('cat_move', { room_id: roomId, cats: [here('neon'), here('ash')], left: [...catNames] }))
  await page.locator('.cats-here').getByRole('listitem').filter({ hasText: 'neon' }).waitFor()
  const offered = (name: string) => page.getByRole('option', { name: `@${name}`, exact: true })
  const composer = page.getByLabel(words.chat.composer.label(room))
  await composer.pressSequentially('@')
  await offered('neon').waitFor()
  expect(await offered('ash').count()).toBe(0)
  await composer.pressSequentially('ne')
  await offered('neon').click()
  expect(await composer.inputValue()).toBe('@neon ')
  await ada.visitor.request(changeCatSilences, { body: { all: false, cats: [] } })
  await page.context().close()
})
