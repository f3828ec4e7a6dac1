// Being told when the page is shut, in a real browser with the house's worker in it: turned on by a press, tried out, shown, turned off. The push service, and what the browser itself asks and shows, are fakes: a browser without a window has none of them.
import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { postOffice, type PostOffice } from '#dev-env/post-office'
import { openAccount } from '#slices/accounts/index'
import { expectAccessible, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'

let office: PostOffice
let house: TestNeoSpace
let browser: Browser
let page: WatchedPage
let device: CDPSession
let bob: Person
const registrations: string[] = []

beforeAll(async () => {
  office = await postOffice()
  house = await testNeoSpace({ dialect: 'sqlite', outside: office.outside.overrides })
  for (const username of ['ada', 'eve']) await openAccount(house.house.ctx, { username, password: passphrase })
  bob = await house.person('bob')
  browser = await launch()
  page = await openPage(browser, house.config.origin)
  await withPostOffice(page)
  device = await page.context().newCDPSession(page)
  await device.send('ServiceWorker.enable')
  device.on('ServiceWorker.workerRegistrationUpdated', (told) =>
    registrations.push(...told.registrations.map(({ registrationId }) => registrationId)),
  )
  await signIn(page, 'ada')
})
afterAll(async () => {
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
  await office?.[Symbol.asyncDispose]()
})

/** In the place of the maker's push service, which no test reaches. */
async function withPostOffice(on: WatchedPage): Promise<void> {
  const { endpoint, ...keys } = office.browser('ada').subscription
  await on.context().addInitScript(
    (made) => {
      // A browser keeps it over pages.
      const subscription = {
        ...made,
        toJSON: () => made,
        unsubscribe: () => Promise.resolve(localStorage.removeItem('held') === undefined),
      }
      // The window of the browser's question, which says yes.
      let leave = 'default'
      Object.defineProperty(Notification, 'permission', { get: () => leave })
      Notification.requestPermission = () => Promise.resolve((leave = 'granted') as NotificationPermission)
      Object.assign(PushManager.prototype, {
        getSubscription: () => Promise.resolve(localStorage.getItem('held') === null ? null : subscription),
        subscribe() {
          localStorage.setItem('held', 'yes')
          return Promise.resolve(subscription)
        },
      })
    },
    { endpoint, keys },
  )
}
const button = (name: string, on: WatchedPage = page) => on.getByRole('button', { name, exact: true })
const row = (on: WatchedPage = page) => on.locator('.notice-devices')
const sent = () => office.browser('ada').read(office.delivered.at(-1) ?? { headers: {}, body: Buffer.alloc(0) })
/** What the browser's push service hands to the worker. */
const deliver = async () =>
  await device.send('ServiceWorker.deliverPushMessage', {
    origin: house.config.origin,
    registrationId: registrations.at(-1) ?? '',
    data: JSON.stringify(sent()),
  })
const devices = () => house.house.ctx.db.reader.selectFrom('devices').select('endpoint').execute()
/** The push service gives the browser another address, and the worker has done what it does then. */
async function move(): Promise<string> {
  const [found] = page.context().serviceWorkers()
  const { endpoint, ...keys } = office.browser('moved').subscription
  await found?.evaluate(
    async (made) => {
      const scope = self as unknown as { registration: object } // A worker’s own, which the page’s types do not know.
      Object.defineProperty(scope.registration, 'pushManager', {
        configurable: true,
        value: { subscribe: () => Promise.resolve({ toJSON: () => made }) },
      })
      const done = Promise.withResolvers<unknown>()
      self.dispatchEvent(Object.assign(new Event('pushsubscriptionchange'), { waitUntil: done.resolve }))
      await done.promise
    },
    { endpoint, keys },
  )
  return endpoint
}
/** The worker, with a place in which it is kept what it shows. */
async function worker() {
  const [found] = page.context().serviceWorkers()
  if (!found) throw new Error('There is no worker.')
  await found.evaluate(() => {
    const shown: unknown[] = []
    const scope = self as unknown as { registration: object; shown?: unknown[] } // A worker’s own, which the page’s types do not know.
    scope.shown ??= shown
    Object.assign(scope.registration, {
      showNotification: (
        title: string,
        { body, tag, silent, renotify }: NotificationOptions & { renotify?: boolean },
      ) =>
        Promise.resolve(scope.shown?.push([title, body, tag, silent ? 'silent' : renotify ? 'loud' : 'again unheard'])),
      getNotifications: ({ tag }: GetNotificationOptions) =>
        Promise.resolve([{ close: () => void scope.shown?.push(['closed', tag]) }]),
    })
  })
  return { shown: () => found.evaluate(() => Reflect.get(self, 'shown') as string[][]) } // What was put there above.
}

describe('being told when the page is shut', () => {
  it('NOTE-2 is off until somebody presses, and turned on and tried out by the keyboard', async () => {
    await page.goto('/settings')
    await button('Tell me on this device').waitFor()
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await expectAccessible(page, 'pushes that are off')
    await button('Tell me on this device').focus()
    await page.keyboard.press('Enter')
    await row().getByText('this one').waitFor()
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toMatch(
      /\/sw\.js$/,
    )
    await row()
      .getByRole('button', { name: /^Send a test to Chrome on / })
      .focus()
    await page.keyboard.press('Enter')
    await page.getByText('The push service took it.').waitFor()
    await expectAccessible(page, 'pushes that are on')
    expect(page.complaints).toEqual([])
  })

  it('CAT-5.15 without a network, the worker shows the page that it kept', async () => {
    await page.context().setOffline(true)
    await page.goto('/rooms/general')
    await page.getByRole('img', { name: /is on duty\.$/ }).waitFor()
    await page.context().setOffline(false)
    await page.goto('/settings')
    await row().getByText('this one').waitFor()
  })

  it('NOTE-2 a test shows itself at once, and what waits is heard only where nobody looks, each with words that name nobody', async () => {
    const { shown } = await worker()
    const test = [
      'Your doorbell rang',
      'This is a test. It looks like this when something waits for you.',
      'test',
      'loud',
    ]
    const news = ['Your doorbell rang', 'Somebody named you.', 'news']
    const seen = [
      [...news, 'silent'],
      ['closed', 'news'],
    ]
    await deliver()
    await expect.poll(shown).toEqual([test])
    await bob.say('general', '@ada the secret word')
    await expect.poll(() => (sent() as { kind: string }).kind).toBe('mention')
    await deliver()
    await expect.poll(shown).toEqual([test, ...seen])
    await page.goto('about:blank')
    await deliver()
    await expect.poll(shown).toEqual([test, ...seen, [...news, 'loud']])
  })

  it('NOTE-2 where the push service gives the browser another address, the house hears of it while no page is open', async () => {
    const endpoint = await move()
    expect(await devices()).toEqual([{ endpoint }])
  })

  it('NOTE-2 where the browser forgets by itself, it is offered to turn it on again', async () => {
    await page.goto('/settings')
    await button('Turn it off here').waitFor()
    expect(await button('Tell me on this device').count()).toBe(0)
    await page.evaluate(() => localStorage.removeItem('held'))
    await page.reload()
    await row().getByText('this browser has forgotten it').waitFor()
    await expectAccessible(page, 'pushes that the browser forgot')
    await button('Tell me on this device').press('Enter')
    await page.getByText('From now on this device tells you.').waitFor()
    await row().getByText('this browser has forgotten it').waitFor({ state: 'detached' })
    expect(await devices()).toEqual([{ endpoint: office.browser('ada').subscription.endpoint }])
  })

  it('NOTE-2 is turned off again, and nothing waits for the device any more', async () => {
    await page.goto('/settings')
    await button('Turn it off here').focus()
    await page.keyboard.press('Enter')
    await page.getByText('This device tells you no longer.').waitFor()
    await button('Tell me on this device').waitFor()
    expect(await devices()).toEqual([])
    expect(page.complaints).toEqual([])
  })

  it('NOTE-2 another address is kept for nobody who was not told at the one before', async () => {
    await move()
    expect(await devices()).toEqual([])
  })

  it('NOTE-2 signing out lets the browser forget', async () => {
    await button('Tell me on this device').press('Enter')
    await row().getByText('this one').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('held'))).toBe('yes')
    await button('Sign out').last().press('Enter')
    await expect.poll(() => page.evaluate(() => localStorage.getItem('held'))).toBe(null)
    await expect.poll(devices).toEqual([])
  })

  it.each([
    [
      'keeps notifications back',
      () => Object.defineProperty(Notification, 'permission', { value: 'denied' }),
      /keeps notifications of this house back/,
    ],
    ['knows no pushes', () => void Reflect.deleteProperty(window, 'PushManager'), /cannot be told anything/],
  ])('NOTE-2 a browser that %s is told what to do instead', async (_, lack, words) => {
    const other = await openPage(browser, house.config.origin, { viewport: widths.phone, colorScheme: 'dark' })
    await other.addInitScript(lack)
    await signIn(other, 'eve')
    await other.goto('/settings')
    await row(other).getByText(words).waitFor()
    expect(await button('Tell me on this device', other).count()).toBe(0)
    await expectAccessible(other, 'pushes that cannot be')
    expect(other.complaints).toEqual([])
    await other.context().close()
  })
})
