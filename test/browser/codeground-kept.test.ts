// Kept revisions in a real Chromium: an old one is published as it is, hangs on one's own wall, and another is removed.
import { expect, it } from 'vitest'
import * as sketches from '#contract/sketches'
import { getOwnWall } from '#contract/walls'
import { begin, described, keep, publish } from '#dev-env/sketching'
import { expectAccessible, type WatchedPage } from './browser.ts'
import { textOf } from './code-editor.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const shots = process.env['SHOTS']
const drawn = (colour: string) => `ctx.fillStyle = '${colour}'\nctx.fillRect(0, 0, 300, 200)\n`

const openKept = async (page: WatchedPage): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Kept revisions' }).click()
}
const photograph = async (page: WatchedPage, what: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    if (!shots) return
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${shots}/${what}-${colorScheme}.png` })
  }
}
/** What hangs on ada’s wall of this sketch. */
const hanging = async (name: string) =>
  (await at.ada.visitor.request(getOwnWall, {})).document.modules.flatMap((one) =>
    one.kind === 'sketch' && one.content.sketch === name ? [one.content.revision] : [],
  )

it('CODE-2.7 CODE-1.39 an old revision is published as it is and hangs on one’s wall, once; the draft goes on', async () => {
  const { visitor } = at.ada
  const { sketch } = await begin(visitor, { kind: 'canvas', code: drawn('tomato'), title: 'Squares' })
  const { name } = sketch
  await visitor.request(sketches.keepRevision, { params: { name }, body: { rev: 0 } })
  await keep(visitor, name, drawn('teal'), 'Squares')
  await keep(visitor, name, drawn('gold'), 'Squares')
  for (const width of ['desk', 'phone'] as const) {
    const [ada] = await (width === 'phone' ? at.inside('ada', 'phone') : at.inside('ada'))
    await ada.goto(`/codeground/${name}`)
    const wanted = width === 'desk' ? 1 : 2
    await openKept(ada)
    await ada.getByText(`Revision ${wanted}`, { exact: true }).first().waitFor()
    await photograph(ada, `kept-${width}`)
    await ada.getByRole('button', { name: `Publish, Revision ${wanted}` }).press('Enter')
    const dialog = ada.getByRole('dialog', { name: `Publish revision ${wanted}` })
    await dialog.getByLabel('Picture in words').fill('A square')
    await dialog.getByRole('checkbox', { name: 'Hang it on my wall' }).check()
    await dialog.locator('.publish-sheet').waitFor()
    await expectAccessible(ada, `publishing an old revision, on a ${width}`)
    await photograph(ada, `publish-old-${width}`)
    await dialog.getByRole('button', { name: 'Publish it' }).click()
    await ada.getByText(width === 'desk' ? 'It hangs on your wall.' : 'Your wall shows this revision.').waitFor()
    const seen = await at.bob.visitor.request(sketches.getSketch, { params: { name }, query: {} })
    expect([seen.sketch.revision, seen.code]).toEqual([wanted, drawn(width === 'desk' ? 'tomato' : 'teal')])
    expect(await hanging(name)).toEqual([wanted])
    const { own } = await visitor.request(sketches.getOwnSketch, { params: { name } })
    expect([own.code, own.newest]).toEqual([drawn('gold'), 3])
    await ada.getByRole('link', { name: 'To my wall' }).click()
    await ada.waitForURL('**/@ada')
    await ada.getByRole('article', { name: 'Squares' }).first().waitFor()
    await photograph(ada, `hung-${width}`)
    expect(ada.complaints).toEqual([])
    await ada.context().close()
  }
}, 90_000)

it('CODE-2.7 an old revision is published from the page that lists it, by its maker alone', async () => {
  const { visitor } = at.ada
  const name = await publish(visitor, { title: 'Listed' }, { kind: 'canvas', code: drawn('tomato'), title: 'Listed' })
  await keep(visitor, name, drawn('teal'), 'Listed')
  const body = described({ revision: 2, title: 'Listed', alt: 'A square' })
  await visitor.request(sketches.publishSketch, { params: { name }, body })
  const [bob] = await at.inside('bob')
  await bob.goto(`/sketches/${name}`)
  await bob.getByRole('link', { name: 'Revision 1' }).waitFor()
  expect(await bob.getByRole('link', { name: /^Publish this one/ }).count()).toBe(0)
  const [ada] = await at.inside('ada')
  await ada.goto(`/sketches/${name}`)
  await ada.getByRole('link', { name: 'Publish this one, Revision 1' }).click()
  const dialog = ada.getByRole('dialog', { name: 'Publish revision 1' })
  await expect.poll(() => dialog.getByLabel('Picture in words').inputValue()).toBe('A square')
  await dialog.getByRole('button', { name: 'Publish it' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(new URL(ada.url()).search).toBe('')
  const seen = await at.bob.visitor.request(sketches.getSketch, { params: { name }, query: {} })
  expect([seen.sketch.revision, seen.code]).toEqual([1, drawn('tomato')])
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('CODE-2.7 a revision that nobody saw is removed once that was said twice', async () => {
  const { visitor } = at.ada
  const { sketch } = await begin(visitor, { kind: 'canvas', code: drawn('tomato'), title: 'Removed' })
  const { name } = sketch
  await visitor.request(sketches.keepRevision, { params: { name }, body: { rev: 0 } })
  await keep(visitor, name, drawn('teal'), 'Removed')
  const [ada] = await at.inside('ada')
  await ada.goto(`/codeground/${name}`)
  await expect.poll(() => textOf(ada)).toContain('teal')
  await openKept(ada)
  const remove = ada.getByRole('button', { name: 'Remove, Revision 1' })
  await remove.press('Enter')
  const keepIt = ada.getByRole('button', { name: 'Keep it, Revision 1' })
  await expect.poll(() => keepIt.evaluate((one) => one === document.activeElement)).toBe(true)
  // Whoever goes back stands where they were.
  await ada.keyboard.press('Enter')
  await expect.poll(() => remove.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await ada.getByRole('button', { name: 'Remove, Revision 2' }).count()).toBe(0)
  await remove.press('Enter')
  await expectAccessible(ada, 'a revision that is to go')
  await ada.getByRole('button', { name: 'Remove it, Revision 1' }).click()
  await ada.getByText('Revision 1 is removed.').waitFor()
  await expect.poll(() => ada.locator('.revision').count()).toBe(1)
  const { items } = await visitor.request(sketches.listRevisions, { params: { name } })
  expect(items.map(({ number }) => number)).toEqual([2])
  // Whoever removed one goes on at what took its place, and is not thrown out of the sheet.
  await expect.poll(() => ada.locator('.revision').evaluate((row) => row.contains(document.activeElement))).toBe(true)
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})
