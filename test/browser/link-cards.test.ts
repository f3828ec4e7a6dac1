// Cards below links in rooms in a real browser: they come by themselves, move nothing, and the browser asks nobody but the house.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeCardWish } from '#contract/cards'
import { changeHouse } from '#contract/house'
import { deleteMessage, editMessage, sendMessage } from '#contract/messages'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { type Outside, openOutside, publicPlace } from '#dev-env/outside'
import type { Person } from '#dev-env/person'
import { expectAccessible, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'

let outside: Outside
let house: TestNeoSpace
let ada: Person
let bob: Person
let browser: Browser
/** Pages answer once this is there. */
let ready = Promise.resolve()

beforeAll(async () => {
  outside = await openOutside(
    (request, response) =>
      void ready.then(() => {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(
          `<title>How to fold a crane (${request.url})</title><meta property="og:site_name" content="Paper Weekly">
        <meta name="description" content="Twelve folds, one square of paper, and a little patience: what one needs to make a bird that moves its wings, told step by step for hands that have never done it.">
        <meta property="og:image" content="/crane.png">`,
        )
      }),
    { 'pages.example': [[publicPlace]] },
  )
  house = await testNeoSpace({ dialect: 'sqlite', outside: outside.overrides })
  ada = await house.person('ada', 'owner')
  bob = await house.person('bob')
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
  await outside[Symbol.asyncDispose]()
})

const on = (path: string) => `http://pages.example${path}`
const card = (page: WatchedPage, path: string) => page.locator('.link-card', { hasText: `(${path})` })
async function inRoom(name: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(browser, house.config.origin, options)
  await signIn(page, name)
  await page.goto('/rooms/general')
  return page
}
const done = async (page: WatchedPage): Promise<void> => {
  expect(page.complaints).toEqual([])
  await page.context().close()
}

it('CHAT-5.8 a card stands below its line and says the host, by day and night, on a phone too', async () => {
  for (let n = 0; n < 4; n++) await bob.say('general', `A line that was said before, number ${n}.`)
  const { message } = await bob.say('general', `How did you fold yours? I followed ${on('/first')} and it flies.`)
  await ada.say('general', 'That one is good.')
  for (const width of ['desktop', 'phone'] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await inRoom('ada', { viewport: widths[width], colorScheme })
      await card(page, '/first').waitFor()
      const told = page.locator(`#line-${message.id} .link-card`)
      expect(await told.locator('small').textContent()).toBe('Paper Weekly · pages.example')
      expect(await told.locator('a').getAttribute('href')).toBe(on('/first'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widths[width].width)
      if (colorScheme === 'light') await expectAccessible(page, `a room with a card, ${width}`)
      const shots = process.env['NEOSPACE_SHOTS']
      if (shots) await page.screenshot({ path: `${shots}/card-${width}-${colorScheme}.png` })
      await done(page)
    }
  expect(outside.reached).toHaveLength(1)
})

it('CHAT-5.8 a card that comes late moves nothing that one reads, and the newest line stays in sight', async () => {
  const waiting = Promise.withResolvers<void>()
  ready = waiting.promise
  for (let n = 0; n < 30; n++) await bob.say('general', `Another line, number ${n}, to have something to read.`)
  const { message: early } = await bob.say('general', `Early: ${on('/early')}`)
  for (let n = 0; n < 30; n++) await bob.say('general', `And more of them, number ${n}.`)
  const { message: last } = await bob.say('general', `Late: ${on('/late')}`)
  const page = await inRoom('ada')
  await page.locator(`#line-${last.id}`).waitFor()
  waiting.resolve()
  await card(page, '/late').waitFor()
  const gap = () =>
    page.locator('.script').evaluate((box) => Math.round(box.scrollHeight - box.scrollTop - box.clientHeight))
  await expect.poll(gap).toBeLessThanOrEqual(1)
  // Somebody reads further up, below the line whose card comes now.
  const again = Promise.withResolvers<void>()
  ready = again.promise
  await bob.call(editMessage, { id: early.id, content: `Early: ${on('/early-anew')}` })
  await page.locator(`#line-${early.id}`).evaluate((line) => {
    const box = line.closest('.script')
    if (box) box.scrollTop += line.getBoundingClientRect().bottom - box.getBoundingClientRect().top + 4
  })
  const next = page.locator(`#line-${early.id} + .line`)
  const top = async () => Math.round((await next.boundingBox())?.y ?? 0)
  await expect.poll(top).toBeGreaterThan(0)
  const before = await top()
  again.resolve()
  await card(page, '/early-anew').waitFor({ state: 'attached' })
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
  await done(page)
})

it('CHAT-5.8 goes with its words, waits behind a warning, and is not there for whoever wants none', async () => {
  ready = Promise.resolve()
  const page = await inRoom('bob')
  const { message } = await ada.say('general', `Here: ${on('/here')}`)
  await card(page, '/here').waitFor()
  await ada.call(editMessage, { id: message.id, content: `There: ${on('/there')}` })
  await card(page, '/there').waitFor()
  expect(await card(page, '/here').count()).toBe(0)
  await ada.call(deleteMessage, { id: message.id })
  await expect.poll(() => card(page, '/there').count()).toBe(0)
  await ada.call(sendMessage, {
    room: 'general',
    content: `Behind: ${on('/behind')}`,
    client_id: 'behind-a-warning',
    warning: 'Paper cuts',
  })
  const warned = page.locator('.line', { hasText: 'Paper cuts' })
  await warned.waitFor()
  const { length } = outside.reached
  expect(await card(page, '/behind').count()).toBe(0)
  await warned.getByRole('button', { name: 'Show' }).click()
  await card(page, '/behind').waitFor()
  expect(outside.reached).toHaveLength(length + 1)
  // By keys in the settings; at once, on the way back too.
  await page.goto('/settings')
  await page.getByRole('radio', { name: 'Links alone' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => page.getByRole('radio', { name: 'Links alone' }).isChecked()).toBe(true)
  await expectAccessible(page, 'the settings with the wish for cards')
  await page.goto('/rooms/general')
  await ada.say('general', `Nobody asks ${on('/unasked')}`)
  await page.locator('.line', { hasText: 'Nobody asks' }).waitFor()
  await expect.poll(() => page.locator('.link-card').count()).toBe(0)
  await done(page)
  await bob.visitor.request(changeCardWish, { body: { link_cards: true } })
  // The owner’s switch.
  const owner = await inRoom('ada')
  await card(owner, '/unasked').waitFor()
  await owner.goto('/settings')
  await owner.getByLabel('Cards below links in rooms').uncheck()
  await owner.getByRole('button', { name: 'Keep this' }).click()
  await owner.getByText('The house is changed.').waitFor()
  await owner.getByText('The owner of this house has switched them off.').waitFor()
  await owner.goto('/rooms/general')
  await owner.locator('.line', { hasText: 'Nobody asks' }).waitFor()
  expect(await owner.locator('.link-card').count()).toBe(0)
  await done(owner)
  await ada.visitor.request(changeHouse, { body: { link_cards: true } })
})
