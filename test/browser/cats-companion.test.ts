// The cat that keeps one company: called, carried, tucked away, sent away, gone for good, and never in anybody's way.
import { expect, it } from 'vitest'
import { companionCardLines as said } from '#words/companion-card-lines'
import { handsLines } from '#words/hands-lines'
import { words } from '#words/index'
import { expectAccessible, type WatchedPage, type widths } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const cat = (page: WatchedPage) => page.locator('.companion[data-there="true"] .companion-cat')
const stored = (page: WatchedPage) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('neospace.companion') ?? '{}') as Record<string, unknown>)

async function on(path: string, width: keyof typeof widths = 'desktop'): Promise<WatchedPage> {
  const [page] = await at.inside('ada', width)
  await page.evaluate(() => localStorage.setItem('neospace.companion', '{}'))
  await page.goto(path)
  return page
}

/** What of the page lies under the cat: words and things that can be pressed. */
const covered = (page: WatchedPage) =>
  page.evaluate(() => {
    const seat = document.querySelector<HTMLElement>('.companion')
    const box = seat?.getBoundingClientRect()
    if (!seat || !box) return ['no cat']
    const meets = (other: DOMRect): boolean =>
      other.width > 0 &&
      other.height > 0 &&
      other.left < box.right - 1 &&
      other.right > box.left + 1 &&
      other.top < box.bottom - 1 &&
      other.bottom > box.top + 1
    const found: string[] = []
    for (const thing of document.querySelectorAll('#stage :is(a, button, input, textarea, select, svg, img, canvas)'))
      if (meets(thing.getBoundingClientRect())) found.push(thing.outerHTML.slice(0, 80))
    const texts = document.createTreeWalker(document.querySelector('#stage') ?? document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
      if (!/\S/.test(texts.currentNode.textContent ?? '')) continue
      if (texts.currentNode.parentElement?.closest('.unseen')) continue
      range.selectNodeContents(texts.currentNode)
      for (const line of range.getClientRects()) if (meets(line)) found.push(texts.currentNode.textContent ?? '')
    }
    return found
  })

it.each(['desktop', 'phone'] as const)('CAT-4.62 it covers nothing on the pages where it sits: %s', async (width) => {
  for (const path of ['/ways', '/signal', '/people', '/kept', '/notices']) {
    const page = await on(path, width)
    const there = await cat(page)
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      )
    if (there) expect(await covered(page), path).toEqual([])
    if (path === '/kept') expect(there, 'there is room on a short page').toBe(true)
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('CAT-4.60 a key opens its card, Escape shuts it, and the cat is carried by keys and stays there', async () => {
  const page = await on('/ways')
  await cat(page).waitFor()
  await page.locator('#stage').focus()
  await page.keyboard.press('c')
  const card = page.getByRole('dialog')
  await card.getByRole('link', { name: said.page }).waitFor()
  await expectAccessible(page, 'the card of the companion')
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' }).catch(() => undefined)
  await cat(page).waitFor()
  await cat(page).focus()
  const before = (await cat(page).boundingBox())?.x ?? 0
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => (await cat(page).boundingBox())?.x ?? 9_999).toBeLessThan(before - 100)
  const kept = await stored(page)
  expect(kept['at']).toBeLessThan(0.7)
  await page.reload()
  await cat(page).waitFor()
  expect((await cat(page).boundingBox())?.x ?? 9_999).toBeLessThan(before - 100)
  await cat(page).focus()
  await page.keyboard.press('Escape')
  await page.getByText(said.sentAway('C')).waitFor()
  await expect.poll(() => cat(page).count()).toBe(0)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-4.63 muted it has no words, tucked away only its ears are seen', async () => {
  const page = await on('/ways')
  await cat(page).click()
  const card = page.getByRole('dialog')
  await card.locator('.companion-card').waitFor()
  await card.getByRole('button', { name: said.mute }).click()
  expect(await card.locator('.companion-card .sign').count()).toBe(0)
  await card.getByRole('button', { name: said.tuck }).click()
  await expect.poll(async () => (await page.locator('.companion').boundingBox())?.height ?? 99).toBeLessThan(40)
  await cat(page).click({ position: { x: 36, y: 14 } })
  await expect.poll(async () => (await page.locator('.companion').boundingBox())?.height ?? 0).toBeGreaterThan(60)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-4.65 a hand is answered, on the card and on the page of a cat, in words for ears', async () => {
  const page = await on('/cats/miso')
  const hands = page.getByRole('group', { name: handsLines.group('miso') })
  for (const act of Object.values(handsLines.acts)) {
    await hands.getByRole('button', { name: act }).click()
    await expect.poll(() => page.locator('.hands-answer').textContent()).toMatch(/^miso \S/)
  }
  await expectAccessible(page, 'the page of a cat that was stroked')
  await page.goto('/ways')
  await cat(page).click()
  await page.getByRole('dialog').getByRole('button', { name: handsLines.acts.pet }).press('Enter')
  await page.getByRole('dialog').locator('.hands-answer p').first().waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-4.60 gone for good with one press, until the settings bring one back', async () => {
  const page = await on('/ways')
  await cat(page).click()
  await page.getByRole('button', { name: said.off }).click()
  await page.getByText(said.offNow).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: words.ways.place }).waitFor()
  await page.keyboard.press('c')
  await expect.poll(() => page.locator('.companion').count()).toBe(0)
  await page.goto('/settings')
  await page.getByRole('radio', { name: said.setting.on }).check()
  await page.goto('/ways')
  await cat(page).waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('CAT-4.64 the sign of the house is the head of its cat', async () => {
  const page = await on('/ways')
  await expect
    .poll(() => page.locator('link[rel="icon"]').getAttribute('href'), { timeout: 15_000 })
    .toMatch(/^data:image\/svg\+xml,/)
  expect(page.complaints).toEqual([])
  await page.context().close()
})
