// Guarding an account in a real browser: a second factor from its QR to signing in with its code, a recovery code, and moving to a phone.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt } from '#dev-env/authenticator'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { openAccount } from '#slices/accounts/index'
import { expectAccessible, launch, openPage, type WatchedPage, widths } from './browser.ts'

const clock = fakeClock()
let house: TestNeoSpace
let browser: Browser
let page: WatchedPage
let secret: string
let recovery: readonly string[]

beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite', clock })
  await openAccount(house.house.ctx, { username: 'boss', password: passphrase, role: 'owner' })
  await openAccount(house.house.ctx, { username: 'ida', password: passphrase })
  browser = await launch()
  page = await openPage(browser, house.config.origin)
})
afterAll(async () => {
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
})

const button = (name: string, on: WatchedPage = page) => on.getByRole('button', { name, exact: true })

async function knock(on: WatchedPage): Promise<void> {
  await on.goto('/')
  await on.getByLabel('Name').fill('ida')
  await on.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await on.keyboard.press('Enter')
}

async function confirm(code?: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Your passphrase', { exact: true }).fill(passphrase)
  await button('Yes, it is me').click()
  if (code !== undefined) {
    await dialog.getByLabel('Code', { exact: true }).fill(code)
    await button('Yes, it is me').click()
  }
  await dialog.waitFor({ state: 'hidden' })
}

/** The next code that was not used yet. */
function nextCode(): string {
  clock.advance(60_000)
  return codeAt(secret, clock.now())
}

describe('the second factor', () => {
  it('ACC-4 is set up from settings, after the passphrase was asked for again', async () => {
    await knock(page)
    await page.waitForURL('**/rooms/**')
    await page.goto('/settings')
    await button('Set it up').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Your passphrase', { exact: true }).fill('not the passphrase')
    await button('Yes, it is me').click()
    await dialog.getByText('That is not your passphrase.').waitFor()
    await expectAccessible(page, 'asked again')
    await confirm()
    const field = page.getByLabel('Or type this into the app')
    await field.waitFor()
    secret = await field.inputValue()
    expect(await page.getByAltText('The second factor’s secret as a QR code').count()).toBe(1)
    await expectAccessible(page, 'setting up')
    await page.getByLabel('Code', { exact: true }).fill('000000')
    await button('Switch it on').click()
    await page.getByText('This code is not right').waitFor()
    await page.getByLabel('Code', { exact: true }).fill(codeAt(secret, clock.now()))
    await button('Switch it on').click()
    const codes = page.locator('.guard-codes li')
    await codes.first().waitFor()
    recovery = await codes.allInnerTexts()
    expect(recovery).toHaveLength(10)
    await expectAccessible(page, 'recovery codes')
    await button('I have kept them').click()
    await page.getByText('10 recovery codes are left.').waitFor()
    expect(page.complaints).toEqual([])
  })

  it('ACC-4 asks for its code at the door, and takes it or a recovery code', async () => {
    await button('Sign out').last().click()
    await page.getByLabel('Passphrase', { exact: true }).waitFor()
    await knock(page)
    await page.getByText('The passphrase is right.').waitFor()
    await expectAccessible(page, 'the code at the door')
    await page.getByLabel('Code', { exact: true }).fill('000000')
    await page.keyboard.press('Enter')
    await page.getByText('This code is not right').waitFor()
    await page.getByLabel('Code', { exact: true }).fill(nextCode())
    await page.keyboard.press('Enter')
    await page.waitForURL('**/rooms/**')
    const phone = await openPage(browser, house.config.origin, { viewport: widths.phone, colorScheme: 'dark' })
    await knock(phone)
    await button('No app here? Use a recovery code', phone).click()
    await phone.getByLabel('Recovery code', { exact: true }).fill(recovery[0] ?? '')
    await expectAccessible(phone, 'a recovery code at the door')
    await phone.keyboard.press('Enter')
    await phone.waitForURL('**/rooms/**')
    expect(phone.complaints).toEqual([])
    await phone.context().close()
    expect(page.complaints).toEqual([])
  })
})

describe('to the phone', () => {
  it('ACC-6 a link from settings signs another browser in, once it says so, and works once', async () => {
    await page.goto('/settings')
    await button('Show the code').click()
    await confirm(nextCode())
    const field = page.getByLabel('Link for your phone')
    await field.waitFor()
    const link = await field.inputValue()
    await expectAccessible(page, 'the link for the phone')
    const phone = await openPage(browser, house.config.origin, { viewport: widths.phone })
    await phone.goto(link)
    await button('Sign in as ida', phone).waitFor()
    expect(phone.url()).not.toContain('#')
    await expectAccessible(phone, 'moving')
    await button('Sign in as ida', phone).click()
    await phone.waitForURL('**/rooms/**')
    expect(phone.complaints).toEqual([])
    const late = await openPage(browser, house.config.origin, { viewport: widths.phone, colorScheme: 'dark' })
    await late.goto(link)
    await late.getByText('This link was used or is too old.').waitFor()
    await expectAccessible(late, 'a used link')
    await late.context().close()
    await page.reload()
    const names = page.locator('.device b')
    await names.first().waitFor()
    for (const name of await names.allInnerTexts()) expect(name).toMatch(/^Chrome on /)
    await button('End all others').click()
    await page.getByText('You are signed in nowhere else.').waitFor()
    await phone.getByText('This device was signed out from another one.').first().waitFor()
    await phone.context().close()
  })

  it('ACC-4 is switched off with passphrase and code', async () => {
    clock.advance(11 * 60_000)
    await page.goto('/settings')
    await button('Switch it off').click()
    await confirm(nextCode())
    await page.getByText('Off. The passphrase alone opens your account.').waitFor()
    expect(page.complaints).toEqual([])
  })
})
