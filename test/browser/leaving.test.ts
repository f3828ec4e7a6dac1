// Leaving for good in a real browser: told before, taken back, and the end; and what signing out leaves behind in the browser.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { type FakeClock, fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { openAccount } from '#slices/accounts/index'
import { expectAccessible, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'

let clock: FakeClock
let house: TestNeoSpace
let browser: Browser
let page: WatchedPage

beforeAll(async () => {
  clock = fakeClock()
  house = await testNeoSpace({ dialect: 'sqlite', clock, hurry: 20 })
  await openAccount(house.house.ctx, { username: 'boss', password: passphrase, role: 'owner' })
  await openAccount(house.house.ctx, { username: 'ida', password: passphrase })
  browser = await launch()
  page = await openPage(browser, house.config.origin)
})
afterAll(async () => {
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const drafts = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('neospace.draft.')))
const typeDraft = (text: string) => page.getByRole('textbox', { name: /^(Say|Write)/ }).fill(text)

describe('drafts', () => {
  it('ACC-7.9 signing out takes the drafts of whoever signs out and leaves those of others', async () => {
    await page.goto('/')
    await page.evaluate(() => localStorage.setItem('neospace.draft.9999.1', '{"text":"of somebody else"}'))
    await signIn(page, 'ida')
    await typeDraft('a secret that was not sent')
    await expect.poll(drafts).toHaveLength(2)
    await page.goto('/settings')
    await button('Sign out').click()
    await page.getByLabel('Name').waitFor()
    expect(await drafts()).toEqual(['neospace.draft.9999.1'])
    await signIn(page, 'ida')
    expect(await page.getByRole('textbox', { name: /^(Say|Write)/ }).inputValue()).toBe('')
  })
})

describe('leaving for good', () => {
  it('ACC-7 says before what goes and when, says so on every page, and is taken back from there', async () => {
    await page.goto('/settings')
    const receipt = page.locator('.leaving-receipt')
    await receipt.getByText('Erased, if you leave now').waitFor()
    await expectAccessible(page, 'before leaving')
    await button('Leave this house').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Your passphrase', { exact: true }).fill(passphrase)
    await button('Yes, it is me').click()
    const notice = page.locator('.leaving-notice')
    await notice.getByText('Your account will be erased on').waitFor()
    await receipt.getByText('Account: ida, number').waitFor()
    await expectAccessible(page, 'leaving')
    await page.setViewportSize(widths.phone)
    await page.goto('/')
    await notice.waitFor()
    await page.locator('.lamp').waitFor()
    await expectAccessible(page, 'leaving, on a phone')
    await notice.getByRole('button', { name: 'Stay after all' }).click()
    await notice.waitFor({ state: 'hidden' })
    await page.reload()
    await page.locator('.lamp').waitFor()
    expect(await notice.count()).toBe(0)
    await page.setViewportSize(widths.desktop)
  })

  it('ACC-7 ends at the door when the time has come, with nothing of the person in the browser', async () => {
    await page.goto('/settings')
    await button('Leave this house').click()
    await page.locator('.leaving-notice').waitFor()
    await page.goto('/')
    await page.locator('.lamp').waitFor()
    await typeDraft('last words')
    await expect.poll(drafts).toHaveLength(2)
    clock.advance(sizes.leavingGraceMs)
    await page.getByLabel('Passphrase', { exact: true }).waitFor()
    expect(await drafts()).toEqual(['neospace.draft.9999.1'])
    expect(page.complaints).toEqual([])
  })
})
