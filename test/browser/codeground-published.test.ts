// What becomes of a sketch that is made for a room, and of a remix, in a real Chromium: what others get is what its maker saw, where they meant it.
import { expect, it } from 'vitest'
import { openRoom } from '#contract/rooms'
import * as sketches from '#contract/sketches'
import { publish } from '#dev-env/sketching'
import { expectAccessible } from './browser.ts'
import { textOf, write } from './code-editor.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const curled = (curl: number): string =>
  `//@slider curl 0 10 = ${curl}\nloop(() => ctx.fillRect(40, 40, knobs.curl * 40, 120))`

it('CODE-1.32 CODE-1.33 CODE-1.34 from a room’s own link to that room: it is chosen, and turned knobs are in what others get', async () => {
  await at.ada.visitor.request(openRoom, { body: { name: 'moving' } })
  const [ada] = await at.inside('ada')
  await ada.goto('/rooms/moving')
  await ada.getByRole('link', { name: 'publish it here' }).click()
  await ada.getByRole('radio', { name: 'canvas' }).check()
  await ada.getByRole('radio', { name: 'An empty sheet' }).check()
  await ada.getByRole('link', { name: 'Begin', exact: true }).click()
  await write(ada, curled(2))
  await ada.waitForURL(/\/codeground\/[A-Za-z0-9]{12}\?room=\d+$/)
  const name = new URL(ada.url()).pathname.split('/').at(-1) ?? ''
  await ada.getByRole('slider', { name: 'curl' }).fill('5')
  await ada.getByRole('button', { name: 'Publish' }).click()
  const dialog = ada.getByRole('dialog', { name: 'Publish' })
  await dialog.getByText('The sliders’ values go into the code.').waitFor()
  await expect.poll(() => dialog.getByLabel('Tell a room').locator('option:checked').innerText()).toBe('moving')
  await dialog.getByLabel('Title').fill('Curled')
  await dialog.getByLabel('Picture in words').fill('A bar')
  await expectAccessible(ada, 'publishing for a room')
  await dialog.getByRole('button', { name: 'Publish it' }).click()
  await ada.locator('.toast', { hasText: 'It stands in “moving” too.' }).waitFor()

  const { code } = await at.bob.visitor.request(sketches.getSketch, { params: { name }, query: {} })
  expect(code).toBe(curled(5))
  expect(await textOf(ada)).toBe(curled(5))
  await expect.poll(() => ada.url()).toBe(`${at.url}/codeground/${name}`)
  const lasting = ada.getByRole('link', { name: 'Published as revision 1' })
  expect(await lasting.getAttribute('href')).toBe(`/sketches/${name}`)
  await ada.getByRole('textbox', { name: 'The code of the sketch' }).press('Control+z')
  await expect.poll(() => textOf(ada)).toBe(curled(2))
  await ada.getByRole('button', { name: 'Publish' }).click()
  expect(await dialog.getByLabel('Tell a room').inputValue()).toBe('')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('CODE-1.35 CODE-4.74 a remix says of what it is one, on the bench before its first change and on its card', async () => {
  const name = await publish(at.bob.visitor, { title: 'First' }, { kind: 'canvas', code: curled(2) })
  const [ada] = await at.inside('ada')
  await ada.goto(`/codeground/new?from=${name}&revision=1`)
  await ada.getByRole('link', { name: 'Remix of “First” by bob' }).waitFor()
  await ada.getByText('Nothing changed yet').waitFor()
  await write(ada, curled(3))
  await ada.waitForURL(/\/codeground\/[A-Za-z0-9]{12}$/)
  await ada.getByRole('button', { name: 'Publish' }).click()
  const dialog = ada.getByRole('dialog', { name: 'Publish' })
  await dialog.getByLabel('Title').fill('Second')
  await dialog.getByLabel('Picture in words').fill('A bar')
  await dialog.getByRole('button', { name: 'Publish it' }).click()
  await ada.getByText('It hangs in the gallery.').waitFor()
  await ada.goto('/gallery')
  const card = ada.getByRole('article', { name: 'Second' })
  await card.getByRole('link', { name: 'Remix of “First” by bob' }).waitFor()
  const first = ada.getByRole('article', { name: 'First' })
  expect(await first.getByText('Remix of').count()).toBe(0)
  // What runs makes nothing below it move.
  const height = () => ada.locator('.gallery-wall').evaluate((wall) => wall.getBoundingClientRect().height)
  const before = await height()
  await first.getByRole('button', { name: 'Run First' }).click()
  await first.getByText('Its knobs').waitFor()
  expect(Math.abs((await height()) - before)).toBeLessThan(1)
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})
