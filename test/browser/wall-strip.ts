// The strip below a wall, as tests use it: what has no room in it is in its sheet.
import type { Locator } from 'playwright-core'
import type { WatchedPage } from './browser.ts'

/** What opens the sheet. */
export const moreOf = (page: WatchedPage): Locator => page.getByRole('button', { name: /^More about this wall/ })

/** Opens the sheet, does something in it and closes it. */
export async function inSheet(page: WatchedPage, act: (sheet: Locator) => Promise<unknown>): Promise<void> {
  await moreOf(page).click()
  const sheet = page.getByRole('dialog', { name: 'More about this wall' })
  await sheet.waitFor()
  await act(sheet)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
}
