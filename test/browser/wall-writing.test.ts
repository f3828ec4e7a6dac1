// Writing on one's wall in a real browser, and saying for whom it is.
import { describe, expect, it } from 'vitest'
import { getOwnWall } from '#contract/walls'
import { expectAccessible, openPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const own = async () => await at.ada.visitor.request(getOwnWall, {})
const inside = async () => {
  const page = await openPage(at.browser, at.url)
  await signIn(page, 'ada')
  await page.goto('/wall')
  await page.locator('.canvas').waitFor()
  return page
}

describe('the drafting table', () => {
  it('WALL-2.38 what was added is written in at once, its box grows with its words, and one undo takes both back', async () => {
    const page = await inside()
    await page.getByRole('button', { name: 'Add the first thing' }).click()
    await page.locator('[data-kind="text"]').click()
    await page.locator('#desk-panel textarea:focus').waitFor()
    await page.keyboard.type('A first line.')
    await page.locator('.canvas-module').filter({ hasText: 'A first line.' }).waitFor()
    const before = (await own()).document.modules[0]?.place.height ?? 0
    await page.locator('#desk-panel textarea').fill(Array.from({ length: 30 }, (_, n) => `- line ${n}`).join('\n'))
    const high = async () => (await own()).document.modules[0]?.place.height ?? 0
    await expect.poll(high).toBeGreaterThan(before + 300)
    const cut = page.locator('.module-body').evaluate((body) => body.scrollHeight - body.clientHeight)
    expect(await cut).toBeLessThan(2)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(high).toBe(before)
    await page.locator('.canvas-module').filter({ hasText: 'A first line.' }).waitFor()
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
  it('WALL-2.40 WALL-2.41 words get their marks by buttons and keys, and the browser’s own undo takes them back', async () => {
    const page = await inside()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.locator('[data-kind="text"]').click()
    const field = page.locator('#desk-panel textarea')
    await field.and(page.locator(':focus')).waitFor()
    await page.keyboard.type('The stairs')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Control+b')
    expect(await field.inputValue()).toBe('**The stairs**')
    await page.locator('.canvas-module strong', { hasText: 'The stairs' }).waitFor()
    await page.keyboard.press('Control+z')
    expect(await field.inputValue()).toBe('The stairs')

    // One stop for Tab, then arrows: the third tool is the heading.
    await page.keyboard.press('Shift+Tab')
    const tool = (name: string) =>
      page.getByRole('toolbar', { name: 'Marks' }).getByRole('button', { name, exact: true })
    expect(await tool('Bold').evaluate((button) => button === document.activeElement)).toBe(true)
    // What it does is told in words that nothing cuts off.
    const tip = page.getByRole('tooltip').filter({ visible: true })
    expect(await tip.count()).toBe(1)
    const whole = await tip.locator('.tip-words').evaluate((told) => {
      const { left, right, top, bottom } = told.getBoundingClientRect()
      return [left + 1, right - 1].every((x) => document.elementFromPoint(x, (top + bottom) / 2) === told)
    })
    expect(whole).toBe(true)
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    expect(await field.inputValue()).toBe('# The stairs')
    await page.locator('.canvas-module').getByRole('heading', { level: 2, name: 'The stairs' }).waitFor()

    await page.keyboard.press('End')
    await page.keyboard.type('\n')
    await tool('List').click()
    await page.keyboard.type('yellow\nsteep\n\nSee here')
    await page.keyboard.press('Shift+Control+ArrowLeft')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('https://stairs.example/')
    expect(await field.inputValue()).toBe('# The stairs\n- yellow\n- steep\nSee [here](https://stairs.example/)')
    await tool('Table').click()
    await page.keyboard.type('Step')
    const table = page.locator('.canvas-module table')
    await table.getByRole('columnheader', { name: 'Step' }).waitFor()
    expect(await table.locator('tr').count()).toBe(3)
    expect(await page.locator('.canvas-module li').count()).toBe(2)
    await page.mouse.move(0, 0)
    await expectAccessible(page, 'writing with marks')
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
  it('WALL-2.40 on a phone each mark is large enough to be touched, and is seen whole', async () => {
    const [page] = await at.inside('ada', 'phone')
    await page.goto('/wall')
    await page.locator('.canvas').waitFor()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.locator('[data-kind="text"]').click()
    const boxes = await page
      .getByRole('toolbar', { name: 'Marks' })
      .getByRole('button')
      .evaluateAll((tools) =>
        tools.map((one) => {
          const { left, right, width, height } = one.getBoundingClientRect()
          return { left, right, width, height }
        }),
      )
    expect(boxes).toHaveLength(7)
    for (const { left, right, width, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(390)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(43)
    }
    await page.context().close()
  })
  it('WALL-2.39 for whom the wall is counts at once, stays over a reload, and is told with the address', async () => {
    const page = await inside()
    const stranger = at.house.visitor()
    const seenByStranger = async () => (await stranger.fetch('GET', '/@ada')).status
    expect(await seenByStranger()).toBe(200)
    await page.getByRole('button', { name: 'Share' }).click()
    const panel = page.locator('#desk-panel')
    expect(await panel.getByLabel('Its address').inputValue()).toBe(`${at.url}/@ada`)
    await expectAccessible(page, 'the drafting table with its settings')
    await panel.getByRole('group', { name: 'Who sees the wall' }).getByLabel('Only me').click()
    await expect.poll(seenByStranger).toBe(404)
    await panel.getByRole('group', { name: 'Who may leave something' }).getByLabel('Nobody').click()
    await expect.poll(async () => (await own()).settings).toMatchObject({ audience: 'me', board: 'nobody' })
    await page.reload()
    await page.getByRole('button', { name: 'Share' }).click()
    await panel.getByText('Nobody but you sees your wall.').waitFor()
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})
