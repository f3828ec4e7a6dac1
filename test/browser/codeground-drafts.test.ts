// Nothing that was typed is lost: to a tab that died in a loop, to a second page, to a house that is away, to nobody being signed in.
import { expect, it } from 'vitest'
import * as sketches from '#contract/sketches'
import { openPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { codeOf, textOf, write } from './code-editor.ts'
import { furnished } from './furnished.ts'

const at = furnished()

async function begun(code: string): Promise<string> {
  const { own } = await at.ada.visitor.request(sketches.createSketch, {
    body: { kind: 'canvas', title: 'Begun', code },
  })
  return own.sketch.name
}

it('CODE-2.1 CODE-2.2 every character is there again after the tab died in a loop without end, and nothing runs by itself', async () => {
  const name = await begun('// first\n')
  const [ada] = await at.inside('ada')
  await ada.goto(`/codeground/${name}`)
  const text = '// every character\n//@noguard\nloop(() => {})\n// to the last one'
  await write(ada, text)
  await ada.getByText('Kept in the house').waitFor()
  await codeOf(ada).press('Control+End')
  await ada.keyboard.type('\nwhile (true) {')
  const typed = await textOf(ada)
  expect(typed).toContain('while (true) {}')
  // The run begins 400 ms after the last key and never ends; whether it takes the page with it is the browser's business. The tab dies without its goodbye.
  const context = ada.context()
  const cdp = await context.newCDPSession(ada)
  const died = ada.waitForEvent('crash')
  void cdp.send('Page.crash').catch(() => {})
  await died
  await ada.close().catch(() => {})
  const again = Object.assign(await context.newPage(), { complaints: [] as string[] })
  await again.goto(`/codeground/${name}`)
  await again.getByText('as far as your last key').waitFor()
  expect(await textOf(again)).toBe(typed)
  await again.getByText('so it waits until you run it').waitFor()
  expect(await again.locator('.bench-place iframe').count()).toBe(0)
  await expect
    .poll(async () => (await at.ada.visitor.request(sketches.getOwnSketch, { params: { name } })).own.code)
    .toContain('while (true)')
  await context.close()
})

it('CODE-2.3 the second of two pages sees what differs and chooses; undo brings back what went', async () => {
  const name = await begun('// same\n')
  const [one] = await at.inside('ada')
  await one.goto(`/codeground/${name}`)
  const two = await openPage(at.browser, at.url)
  await signIn(two, 'ada')
  await two.goto(`/codeground/${name}`)
  await codeOf(two).waitFor()
  await write(one, '// from one')
  await one.keyboard.press('Control+s')
  await one.getByText('Kept in the house').waitFor()
  await write(two, '// from two')
  await two.keyboard.press('Control+s')
  const dialog = two.getByRole('dialog', { name: 'Two texts of one sketch' })
  await dialog.locator('.cm-deletedChunk').waitFor()
  expect(await dialog.locator('.cm-deletedChunk').innerText()).toContain('from one')
  await dialog.getByRole('button', { name: 'Decide later' }).click()
  await two.getByRole('button', { name: 'Two texts: choose one' }).click()
  await dialog.getByRole('button', { name: 'Take the one from the house' }).click()
  await expect.poll(() => textOf(two)).toBe('// from one')
  await codeOf(two).press('Control+z')
  await expect.poll(() => textOf(two)).toBe('// from two')
  await two.keyboard.press('Control+s')
  await two.getByText('Kept in the house').waitFor()
  const { own } = await at.ada.visitor.request(sketches.getOwnSketch, { params: { name } })
  expect(own.code).toBe('// from two')
  for (const page of [one, two]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('CODE-2.5 without the house it says that the draft is here, and sends it later; a stranger plays and is told', async () => {
  const name = await begun('// same\n')
  const [ada] = await at.inside('ada')
  await ada.goto(`/codeground/${name}`)
  await codeOf(ada).waitFor()
  await ada.context().setOffline(true)
  await write(ada, '// away')
  await ada.keyboard.press('Control+s')
  await ada.getByText('Kept in this browser').waitFor()
  await ada.context().setOffline(false)
  await ada.keyboard.press('Control+s')
  await ada.getByText('Kept in the house').waitFor()
  await ada.context().close()

  const stranger = await openPage(at.browser, at.url)
  await stranger.goto('/codeground/new/canvas?starter=blank')
  await write(stranger, '// nobody')
  await stranger.getByText('Kept in this browser').waitFor()
  await stranger.getByRole('link', { name: 'To keep it in the house, come in' }).waitFor()
  expect(await stranger.getByRole('button', { name: 'Publish' }).count()).toBe(0)
  await stranger.reload()
  await expect.poll(() => textOf(stranger)).toBe('// nobody')
  // It left as it should, so it runs again by itself.
  await stranger.locator('.bench-glass[data-state="running"]').waitFor()
  expect(stranger.complaints).toEqual([])
  await stranger.context().close()
})
