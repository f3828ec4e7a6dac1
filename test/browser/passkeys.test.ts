// Passkeys in a real browser, with the device that Chromium plays: adding, signing in without name and code, confirming, removing.
import type { Browser, CDPSession, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '#contract/accounts'
import { activateFactor, confirmSession, removeFactor, startFactor } from '#contract/security'
import { codeAt } from '#dev-env/authenticator'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { makeResetLink, openAccount } from '#slices/accounts/index'
import { expectAccessible, launch, openPage, type WatchedPage, widths } from './browser.ts'

const clock = fakeClock()
let house: TestNeoSpace
let browser: Browser
let page: WatchedPage
let device: CDPSession
let authenticatorId: string

beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite', clock })
  await openAccount(house.house.ctx, { username: 'boss', password: passphrase, role: 'owner' })
  await openAccount(house.house.ctx, { username: 'ida', password: passphrase })
  browser = await launch()
  page = await openPage(browser, house.config.origin)
  device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const added = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  authenticatorId = added.authenticatorId
})
afterAll(async () => {
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
})

const button = (name: string, on: WatchedPage = page) => on.getByRole('button', { name, exact: true })
const dialog = () => page.getByRole('dialog')

async function knock(on: WatchedPage): Promise<void> {
  await on.goto('/door')
  await on.getByLabel('Name').fill('ida')
  await on.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await on.keyboard.press('Enter')
  await on.waitForURL('**/rooms/**')
}

/** The answer with which a passkey has opened the door. */
const opened = (answer: Response): boolean =>
  answer.url().endsWith('/api/session/passkey') && answer.request().method() === 'POST' && answer.ok()

describe('passkeys', () => {
  it('AU-07 ACC-4 are added from settings, with a name, after the passphrase was asked for', async () => {
    await knock(page)
    await page.goto('/settings')
    await page.getByText('No passkeys yet.').waitFor()
    await button('Add a passkey').click()
    await dialog().getByLabel('Your passphrase', { exact: true }).fill(passphrase)
    await button('Yes, it is me').click()
    const label = page.getByLabel('What you call it', { exact: true })
    await label.waitFor()
    expect(await label.inputValue()).toMatch(/^Chrome on /)
    await expectAccessible(page, 'naming a passkey')
    await label.fill('This desk')
    await page.keyboard.press('Enter')
    await page.getByText('This desk', { exact: true }).waitFor()
    expect(await page.getByText('not used yet').count()).toBe(1)
    await expectAccessible(page, 'a passkey in settings')
    // The same device makes no second one for the same person, and says so.
    await button('Add a passkey').click()
    await page.getByLabel('What you call it', { exact: true }).press('Enter')
    await page.getByText('This device has a passkey of yours already.').waitFor()
    await button('Not now').click()
    expect(page.complaints).toEqual([])
  })

  it('AU-07 ACC-4 open the door without name, passphrase and code, by the keyboard alone', async () => {
    const { reader } = house.house.ctx.db
    const { id } = await reader.selectFrom('users').select('id').where('username', '=', 'ida').executeTakeFirstOrThrow()
    const elsewhere = house.visitor()
    await elsewhere.request(signIn, { body: { username: 'ida', password: passphrase } })
    await elsewhere.request(confirmSession, { body: { password: passphrase } })
    const { secret } = await elsewhere.request(startFactor, {})
    await elsewhere.request(activateFactor, { body: { code: codeAt(secret, clock.now()) } })
    await button('Sign out').last().click()
    await button('Use a passkey').waitFor()
    await expectAccessible(page, 'the door with passkeys')
    // Somebody who will not be recognised is told nothing, and is where they were.
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await button('Use a passkey').click()
    await page.locator('button[aria-busy="true"]').waitFor({ state: 'detached' })
    expect(await page.locator('.field-error').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Use a passkey')
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
    await page.getByLabel('Name').focus()
    for (let n = 0; n < 9; n++) {
      const found = await page.evaluate(() => document.activeElement?.textContent)
      if (found === 'Use a passkey') break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL('**/rooms/**')
    expect(page.complaints).toEqual([])
    const used = await reader.selectFrom('passkeys').select('last_used_at').where('user_id', '=', id).execute()
    expect(used[0]?.last_used_at).not.toBeNull()
    await elsewhere.request(removeFactor, {})
  })

  it('ACC-4.15 stay after a reset, and are shown to whoever resets', async () => {
    const { link } = await makeResetLink(house.house.ctx, { target: { username: 'ida' }, by: null })
    const phone = await openPage(browser, house.config.origin, { viewport: widths.phone, colorScheme: 'dark' })
    await phone.goto(link)
    await phone.getByLabel('New passphrase', { exact: true }).fill(passphrase)
    await phone.keyboard.press('Enter')
    await phone.getByText('These passkeys still open your account').waitFor()
    expect(await phone.getByText('This desk').count()).toBe(1)
    await expectAccessible(phone, 'passkeys after a reset')
    await button('All of them are mine', phone).click()
    await phone.waitForURL('**/rooms/**')
    expect(phone.complaints).toEqual([])
    await phone.context().close()
    // The address was this room's all along, with the door before it.
    await Promise.all([page.waitForResponse(opened), button('Use a passkey').click()])
  })

  it('ACC-4 confirm what asks again, and are removed after a question', async () => {
    clock.advance(11 * 60_000)
    await page.goto('/settings')
    await button('Remove This desk').click()
    await expectAccessible(page, 'removing a passkey')
    await button('Remove it').click()
    await dialog().getByText('Is it you?').waitFor()
    await button('Use a passkey').waitFor()
    await expectAccessible(page, 'confirming by passkey')
    await button('Use a passkey').click()
    await page.getByText('No passkeys yet.').waitFor()
    await button('Sign out').last().click()
    await button('Use a passkey').click()
    await page.getByText('This passkey did not open anything.').waitFor()
    expect(page.complaints).toEqual([])
  })
})
