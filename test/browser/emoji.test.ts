// Emoji in a browser: by name while one writes, from the slip above the composer by pointer and keys, and none of it left once one signs out.
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

describe('emoji', () => {
  it('CHAT-3.7 CHAT-3.6 are typed by name, looked for by words, and taken by keys alone', async () => {
    const [ada] = await at.inside('ada')
    await ada.goto('/rooms/general')
    const field = ada.getByLabel('Say something in general')
    await field.pressSequentially('Good :wav')
    await ada.getByRole('option', { name: '👋 :wave:' }).waitFor()
    await ada.keyboard.press('Enter')
    await expect.poll(() => field.inputValue()).toBe('Good 👋 ')
    await field.pressSequentially('and :cat: but `:cat:`')
    await expect.poll(() => field.inputValue()).toBe('Good 👋 and 🐱 but `:cat:`')
    // The slip: opened, searched, and walked through by keys.
    await ada.getByRole('button', { name: 'Emoji' }).press('Enter')
    const search = ada.getByLabel('Look for one')
    await search.waitFor()
    await expect.poll(() => search.evaluate((input) => input === document.activeElement)).toBe(true)
    await expectAccessible(ada, 'the emoji')
    await search.fill('thumbs')
    const found = ada.getByRole('group', { name: 'Found' }).getByRole('button')
    await found.first().focus()
    await ada.keyboard.press('ArrowRight')
    expect(await found.nth(1).evaluate((cell) => cell === document.activeElement)).toBe(true)
    await ada.keyboard.press('ArrowLeft')
    await search.fill('')
    await ada.getByRole('button', { name: 'medium', exact: true }).click()
    await search.fill('thumbs up')
    await found.first().press('Enter')
    await expect.poll(() => field.inputValue()).toBe('Good 👋 and 🐱 but `:cat:`👍🏽')
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
    await ada.keyboard.press('Enter')
    await ada.locator('.chat bdi', { hasText: '👍🏽' }).waitFor()
    // What was taken is at hand the next time, in its tone.
    await ada.getByRole('button', { name: 'Emoji' }).click()
    await ada.getByRole('group', { name: 'Taken last' }).getByRole('button').first().waitFor()
    expect(await ada.getByRole('group', { name: 'Taken last' }).getByRole('button').allInnerTexts()).toEqual([
      '👍🏽',
      '🐱',
      '👋',
    ])
    await ada.getByRole('button', { name: 'Food and drink' }).click()
    await ada.getByRole('group', { name: 'Food and drink' }).getByRole('button', { name: 'teapot' }).waitFor()
    await ada.keyboard.press('Escape')
    await expect.poll(() => ada.getByLabel('Look for one').count()).toBe(0)
    expect(ada.complaints).toEqual([])
    await ada.context().close()
  })
})
