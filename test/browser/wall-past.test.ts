// The past of a wall in its owner's browser: a day is chosen, seen in small, made so again, and opened to visitors.
import { expect, it } from 'vitest'
import { changeWall, getOwnWall } from '#contract/walls'
import { fakeClock } from '#dev-env/fakes/clock'
import { puts } from '#dev-env/sample-module'
import { expectAccessible, openPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { inSheet } from './wall-strip.ts'

const clock = fakeClock()
const at = furnished({ clock })
const dayMs = 86_400_000

it('WALL-7.8 yesterday’s wall is found by its day, seen, made so again, and opened as an era; today’s stays a moment', async () => {
  const change = (...[id, said]: [string, string]) =>
    at.ada.visitor.request(changeWall, { body: { client_id: `said-${id}-${said.length}`, steps: [puts(id, said)] } })
  await change('module-a', 'Yesterday, early')
  await change('module-a', 'Yesterday, late')
  clock.advance(dayMs)
  await change('module-a', 'Today, spoilt')
  const words = async () =>
    (await at.ada.visitor.request(getOwnWall, {})).document.modules.map(({ content }) =>
      'markdown' in content ? content.markdown : '',
    )

  const page = await openPage(at.browser, at.url)
  await signIn(page, 'ada')
  await page.goto('/wall')
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  await page.getByRole('button', { name: 'History' }).click()
  const days = page.getByLabel('Day, as it was at its end')
  await days.waitFor()
  expect(await days.locator('option').count()).toBe(2)
  await days.selectOption({ index: 1 })
  const then = page.locator('.past-then')
  await then.getByText('Yesterday, late').waitFor()
  const slider = page.getByRole('slider', { name: 'Moment' })
  await slider.press('ArrowLeft')
  await then.getByText('Yesterday, early').waitFor()
  await slider.press('ArrowRight')
  await then.getByText('Yesterday, late').waitFor()
  await expectAccessible(page, 'the past of a wall')
  const moments = () => slider.evaluate((field: HTMLInputElement) => Number(field.max))
  const before = await moments()
  await page.getByRole('button', { name: 'Make it so again' }).click()
  await page.getByText('The wall is as it was then.').waitFor()
  expect(await words()).toEqual(['Yesterday, late'])
  await page.locator('.canvas-world').getByText('Yesterday, late').first().waitFor()

  // What was spoilt is a moment like any other: the one before the last, once the last has come.
  await expect.poll(moments).toBe(before + 1)
  await slider.press('End')
  await slider.press('ArrowLeft')
  await then.getByText('Today, spoilt').waitFor()
  await page.getByLabel('Open this moment to visitors as an era').fill('The spoilt one')
  await page.getByRole('button', { name: 'Open the era' }).click()
  await page.getByText('Visitors can see this era.').waitFor()

  const visitor = await openPage(at.browser, at.url)
  await visitor.goto('/@ada')
  await visitor.getByText('Yesterday, late').waitFor()
  await inSheet(visitor, (sheet) => sheet.getByLabel('Eras').selectOption({ index: 1 }))
  await visitor.getByText('Today, spoilt').waitFor()
  await visitor.getByRole('button', { name: 'Back to today' }).click()
  await visitor.getByText('Yesterday, late').waitFor()
  for (const one of [page, visitor]) {
    expect(one.complaints).toEqual([])
    await one.context().close()
  }
})
