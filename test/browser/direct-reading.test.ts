// Showing each other what was read, in a browser and on a phone.
import { expect, it } from 'vitest'
import { changeDirectSettings, openConversation } from '#contract/direct'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()

async function signedIn(name: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, name)
  return page
}

it('DM-4.4 both choose it by keys, the last line that was read says so, and it is gone when one stops', async () => {
  const write = (content: string, client_id: string) =>
    at.ada.visitor.request(openConversation, { params: { username: 'bob' }, body: { content, client_id } })
  await at.bob.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  await write('Is the roof dry?', 'reading-roof')
  await write('And the attic?', 'reading-attic')
  const [ada, bob] = [await signedIn('ada'), await signedIn('bob', { viewport: widths.phone })]
  for (const page of [ada, bob]) {
    await page.goto('/direct')
    const box = page.getByRole('checkbox', { name: 'Show each other what was read' })
    expect(await box.isChecked()).toBe(false)
    await box.focus()
    const [kept] = await Promise.all([page.waitForResponse('**/api/me/direct'), page.keyboard.press('Space')])
    expect(kept.ok()).toBe(true)
  }
  await expectAccessible(ada, 'what is said of conversations')
  await ada.goto('/direct/bob')
  const last = ada.locator('.line', { hasText: 'And the attic?' })
  await last.waitFor()
  expect(await ada.locator('.seen-mark').count()).toBe(0)
  await bob.goto('/direct/ada')
  await bob.locator('.line', { hasText: 'And the attic?' }).waitFor()
  await last.locator('.seen-mark').waitFor()
  expect(await ada.locator('.seen-mark').allTextContents()).toEqual(['read'])
  await expectAccessible(ada, 'a line that was read')
  // Of the lines of the other it says nothing.
  expect(await bob.locator('.seen-mark').count()).toBe(0)
  await at.bob.visitor.request(changeDirectSettings, { body: { shows_reading: false } })
  await expect.poll(() => ada.locator('.seen-mark').count()).toBe(0)
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})
