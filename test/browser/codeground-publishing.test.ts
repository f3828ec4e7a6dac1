// Publishing from the bench in a real Chromium: what is refused and where, what is said meanwhile, and which picture comes of it.
import { expect, it } from 'vitest'
import * as sketches from '#contract/sketches'
import { expectAccessible, type WatchedPage } from './browser.ts'
import { write } from './code-editor.ts'
import { furnished } from './furnished.ts'

const at = furnished()

async function begun(page: WatchedPage, code: string): Promise<string> {
  await page.goto('/codeground/new/canvas?starter=blank')
  await write(page, code)
  await page.waitForURL(/\/codeground\/[A-Za-z0-9]{12}$/)
  await page.getByRole('button', { name: 'Publish' }).click()
  return page.url().split('/').at(-1) ?? ''
}

it('CODE-1.30 who is refused is in the field that is wrong, hears what is done while they wait, and then where it is', async () => {
  const [ada] = await at.inside('ada')
  const name = await begun(ada, "ctx.fillStyle = 'teal'\nctx.fillRect(40, 40, 200, 120)\n")
  const dialog = ada.getByRole('dialog', { name: 'Publish' })
  const act = dialog.getByRole('button', { name: 'Publish it' })
  const focused = (label: RegExp): Promise<boolean> =>
    dialog.getByLabel(label).evaluate((field) => field === document.activeElement)
  await act.click()
  await expect.poll(() => focused(/^Title/)).toBe(true)
  await dialog.getByText('What others see needs a title.').waitFor()
  await expectAccessible(ada, 'publishing with faults')
  await dialog.getByLabel('Title').fill('Teal')
  await expect.poll(() => dialog.getByText('What others see needs a title.').count()).toBe(0)
  await act.click()
  await expect.poll(() => focused(/^Picture in words/)).toBe(true)
  await dialog.getByLabel('Picture in words').fill('A teal field')
  await dialog.getByLabel(/Tags/).fill('x')
  await act.click()
  await expect.poll(() => dialog.getByLabel(/Tags/).evaluate((field) => field === document.activeElement)).toBe(true)
  await dialog.getByLabel(/Tags/).fill('teal')
  await dialog.getByLabel('Tell a room').selectOption({ label: 'general' })
  await ada.evaluate(() => {
    const said: string[] = []
    Reflect.set(window, 'saidMeanwhile', said)
    const status = document.querySelector('.publish-now')
    const button = document.querySelector('.publish button[type="submit"]')
    if (status)
      new MutationObserver(() => said.push(`${status.textContent} ${button?.getAttribute('aria-busy')}`)).observe(
        status,
        { childList: true, characterData: true, subtree: true },
      )
  })
  await act.click()
  const notice = ada.locator('.toast', { hasText: 'It stands in “general” too.' })
  await notice.waitFor()
  const said: unknown = await ada.evaluate(() => Reflect.get(window, 'saidMeanwhile'))
  expect(said).toContain('Sending the picture to the house… true')
  expect(said).toContain('Telling the room… true')
  await notice.getByRole('link', { name: 'To “general”' }).click()
  await ada.waitForURL(/\/rooms\/general$/)
  await ada.locator(`[data-sketch="${name}"]`).waitFor()
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('CODE-1.31 the picture is the first frame that shows something, as fine as a large card; a flat field is none', async () => {
  const [ada] = await at.inside('ada')
  const published = async (name: string): Promise<{ readonly srcset: string | null } | null> =>
    (await at.ada.visitor.request(sketches.getSketch, { params: { name }, query: {} })).sketch.thumbnail
  const publish = async (title: string): Promise<void> => {
    const dialog = ada.getByRole('dialog', { name: 'Publish' })
    await dialog.getByLabel('Title').fill(title)
    await dialog.getByLabel('Picture in words').fill('A field')
    await dialog.getByRole('button', { name: 'Publish it' }).click()
    await ada.getByText('It hangs in the gallery.').last().waitFor()
  }
  // Nothing is there before its hundredth frame.
  const late = 'loop((at, frame) => { if (frame > 100) ctx.fillRect(90, 60, 200, 120) })\n'
  const shows = await begun(ada, late)
  await ada.locator('.publish-glass[data-is="here"]').waitFor()
  expect(await ada.getByRole('slider', { name: 'Frame' }).inputValue()).toBe('180')
  await publish('Late')
  expect((await published(shows))?.srcset).toContain('1280w')

  const flat = await begun(ada, "ctx.fillStyle = 'navy'\nctx.fillRect(0, 0, width, height)\n")
  await ada.locator('.publish-glass[data-is="flat"] svg').waitFor()
  await ada.getByText('At this frame it is one flat field').waitFor()
  await publish('Flat')
  expect(await published(flat)).toBeNull()
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})
