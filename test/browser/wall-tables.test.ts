// A table on a wall is written as rows of fields, wide and on a phone.
import { describe, expect, it } from 'vitest'
import type { WallModule } from '#contract/modules'
import { expectAccessible, widths } from './browser.ts'
import { furnished } from './furnished.ts'
import { box, keptOf, leave, note, tableWith } from './laid-table.ts'

const at = furnished()
const interests: WallModule = {
  ...note('interests-1', 0, 0, 320, 200),
  kind: 'text',
  content: { title: 'Interests', markdown: '| | |\n|-|-|\n| **Music** | Loud |\n| **Films** | Old |' },
}
const written = async (): Promise<string | undefined> => {
  const [module] = await keptOf(at)
  return module?.kind === 'text' ? module.content.markdown : undefined
}

describe('a table', () => {
  it('WALL-2.57 is written, gets rows, moves and loses them by keys and buttons, and takes pasted lines', async () => {
    const page = await tableWith(at, [interests])
    await box(page, 'interests-1').dblclick()
    const rows = page.getByRole('group', { name: 'Rows', exact: true })
    const field = (row: number, column: number) => rows.locator('.table-row').nth(row).locator('input').nth(column)
    expect(await field(0, 0).inputValue()).toBe('Music')
    expect(await page.locator('#desk-panel textarea').isVisible()).toBe(false)
    await field(0, 1).click()
    await page.keyboard.press('End')
    await page.keyboard.type(', sad and | long')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Books')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Read twice')
    await expect
      .poll(written)
      .toBe('| | |\n|-|-|\n| **Music** | Loud, sad and \\| long |\n| **Books** | Read twice |\n| **Films** | Old |')
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(written).toMatch(/Books.*\n.*Music/)
    expect(await field(0, 1).evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', 'Heroes: nobody\nTelly: reruns')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await expect
      .poll(written)
      .toMatch(/Books.*\n\| \*\*Heroes\*\* \| nobody \|\n\| \*\*Telly\*\* \| reruns \|\n.*Music/)
    await rows.getByRole('button', { name: 'Take row 1 out' }).click()
    await expect.poll(written).not.toMatch(/Books/)
    await box(page, 'interests-1').getByText('reruns').waitFor()
    await expectAccessible(page, 'rows of a table')
    await leave(page)
  })

  it('WALL-2.57 is put on the wall as such, and written on a phone', async () => {
    const page = await tableWith(at, [note('one-thing-1', 0, 0)], { viewport: widths.phone, hasTouch: true })
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.locator('.add-kind[data-kind="table"]').click()
    const rows = page.getByRole('group', { name: 'Rows', exact: true })
    await rows.locator('input').first().and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Sign')
    await rows.locator('input').nth(1).fill('Of life')
    await rows.getByRole('button', { name: 'One more row' }).tap()
    await page.keyboard.type('School')
    await rows.getByRole('button', { name: 'Row 2 earlier' }).tap()
    await expect
      .poll(async () => (await keptOf(at)).map((module) => (module.kind === 'text' ? module.content.markdown : '')))
      .toContain('| | |\n|-|-|\n| **School** |  |\n| **Sign** | Of life |')
    for (const button of await rows.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await leave(page)
  })
})
