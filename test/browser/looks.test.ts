// What somebody chose of the house's looks stays as they chose it, and names stay readable where there is little room.
import { describe, expect, it } from 'vitest'
import { openPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()

describe('looks', () => {
  it('UI-1 day or night, contrast and closeness are so again when the page is opened anew', async () => {
    const page = await openPage(at.browser, at.url, { colorScheme: 'light' })
    await signIn(page, 'ada')
    await page.goto('/settings')
    const chosen = () => page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)))
    for (const [legend, choice] of [
      ['Day or night', 'night'],
      ['Contrast', 'high'],
      ['Density', 'compact'],
    ] as const)
      await page.getByRole('group', { name: legend }).getByRole('radio', { name: choice, exact: true }).check()
    expect(await chosen()).toMatchObject({ theme: 'dark', contrast: 'high', density: 'compact' })
    await page.reload()
    await page.getByRole('group', { name: 'Day or night' }).waitFor()
    expect(await chosen()).toMatchObject({ theme: 'dark', contrast: 'high', density: 'compact' })
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})
