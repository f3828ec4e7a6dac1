// Things stuck on lines in a browser: taken from a tray by keys and by touch, moved, told of, folded away and peeled off.
import { describe, expect, it } from 'vitest'
import { muteForMe } from '#contract/friends'
import { openRoom } from '#contract/rooms'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()

async function signedIn(name: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, name)
  return page
}
const done = async (page: WatchedPage): Promise<void> => {
  expect(page.complaints).toEqual([])
  await page.context().close()
}
const said = (page: WatchedPage, text: string) => page.locator('.line', { hasText: text })
const along = (page: WatchedPage, name: string): Promise<number> =>
  page
    .getByRole('button', { name })
    .locator('..')
    .evaluate((spot) => Number(getComputedStyle(spot).getPropertyValue('--x')))

describe('a line', () => {
  it('CHAT-5.11 CHAT-5.12 CHAT-5.17 carries what is stuck on it by keys and by touch, for everyone at once', async () => {
    await at.ada.visitor.request(openRoom, { body: { name: 'shelf' } })
    await at.ada.say('shelf', 'I have hung up the new shelf.')
    await at.ada.say('shelf', 'It holds.')
    const [ada, bob] = [await signedIn('ada'), await signedIn('bob', { viewport: widths.phone, hasTouch: true })]
    await ada.goto('/rooms/shelf')
    await bob.goto('/rooms/shelf')
    // By keys: s opens the tray, the first of its shelf is taken.
    await said(ada, 'new shelf').focus()
    await ada.keyboard.press('s')
    const tray = ada.getByRole('dialog', { name: 'Stick something on it' })
    await tray.getByRole('button', { name: 'A purring cat' }).focus()
    await expectAccessible(ada, 'the tray of things to stick on')
    await ada.keyboard.press('Enter')
    const own = said(ada, 'new shelf').getByRole('button', { name: 'A purring cat, from you' })
    await own.waitFor()
    await said(bob, 'new shelf').getByRole('button', { name: 'A purring cat, from ada' }).waitFor()
    // Arrow keys move it, and the others see where.
    await own.focus()
    await ada.keyboard.press('Shift+ArrowRight')
    await ada.keyboard.press('ArrowRight')
    await expect.poll(() => along(bob, 'A purring cat, from ada')).toBe(12)
    // By touch: a long press opens what can be done, and one of the house's cats hangs beside it.
    await said(bob, 'new shelf').dispatchEvent('pointerdown', { pointerType: 'touch' })
    await bob.getByRole('dialog').getByRole('button', { name: 'Stick on' }).click()
    const drawer = bob.getByRole('dialog', { name: 'Stick something on it' })
    await drawer.getByRole('tab', { name: 'Cats', exact: true }).click()
    await drawer.getByRole('button', { name: 'The cat tofu' }).click()
    await said(ada, 'new shelf').getByRole('button', { name: 'The cat tofu, from bob' }).waitFor()
    expect(await bob.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(bob, 'a line with things stuck on, on a phone')
    // Dragged along by the mouse.
    const box = await own.boundingBox()
    await ada.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
    await ada.mouse.down()
    await ada.mouse.move((box?.x ?? 0) + 220, (box?.y ?? 0) + 20, { steps: 4 })
    await ada.mouse.up()
    await expect.poll(() => along(bob, 'A purring cat, from ada')).toBeGreaterThan(30)
    // Whoever presses it is told whose it is; the author may peel it off.
    await said(ada, 'new shelf').getByRole('button', { name: 'The cat tofu, from bob' }).click()
    await said(ada, 'new shelf').locator('.stuck-about', { hasText: 'The cat tofu, from bob.' }).waitFor()
    await expectAccessible(ada, 'a line with things stuck on')
    await said(ada, 'new shelf').getByRole('button', { name: 'Peel off' }).click()
    await expect.poll(() => bob.getByRole('button', { name: 'The cat tofu, from you' }).count()).toBe(0)
    // One's own is put back as it was.
    await own.focus()
    await ada.keyboard.press('Delete')
    await expect.poll(() => own.count()).toBe(0)
    await ada.locator('.toast', { hasText: 'Peeled off.' }).last().getByRole('button').first().click()
    await own.waitFor()
    await done(ada)
    await done(bob)
  })

  it('CHAT-5.14 CHAT-5.17 tells its author, and folds away what those stuck on whom one does not want to hear', async () => {
    await at.ada.visitor.request(openRoom, { body: { name: 'ledge' } })
    const { message } = await at.ada.say('ledge', 'The ledge is dry.')
    const [ada, bob] = [await signedIn('ada'), await signedIn('bob')]
    await bob.goto('/rooms/ledge')
    await said(bob, 'ledge is dry').focus()
    await bob.keyboard.press('s')
    await bob.getByRole('tab', { name: 'Faces' }).click()
    await bob.getByRole('button', { name: 'A face: =^..^=' }).click()
    await said(bob, 'ledge is dry').getByRole('button', { name: 'A face: =^..^=, from you' }).waitFor()
    await ada.goto('/notices')
    const news = ada.getByRole('link', { name: /bob stuck something on what you said in #ledge/ })
    await news.click()
    await expect.poll(() => new URL(ada.url()).pathname).toBe(`/rooms/ledge/${message.id}`)
    await said(ada, 'ledge is dry').getByRole('button', { name: 'A face: =^..^=, from bob' }).waitFor()
    await at.ada.visitor.request(muteForMe, { params: { id: at.bob.id } })
    await ada.reload()
    await said(ada, 'ledge is dry').waitFor()
    await expect.poll(() => ada.getByRole('button', { name: /A face/ }).count()).toBe(0)
    await done(ada)
    await done(bob)
  })
})
