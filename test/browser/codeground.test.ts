// The editor of sketches in a real Chromium: written, run, changed while it runs, turned by knobs, asked by its console, published.
import { expect, it } from 'vitest'
import * as sketches from '#contract/sketches'
import { expectAccessible, type WatchedPage } from './browser.ts'
import { codeOf, textOf, write } from './code-editor.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const counting = `let n = 0
function setup() {
  createCanvas(80, 80)
  console.log('set up')
}
function draw() {
  n += 1
  background(n % 255)
}
`

const turning = `//@slider speed 0 10 = 3
//@toggle loud = off
let last = ''
loop(() => {
  const now = knobs.speed + ' ' + knobs.loud
  if (now !== last) console.info(now)
  last = now
})
`
const said = (page: WatchedPage) => page.locator('.console-row')
const ask = async (page: WatchedPage, text: string): Promise<void> => {
  await page.getByLabel('A line to evaluate in the sketch').fill(text)
  await page.keyboard.press('Enter')
}

it('CODE-1.20 CODE-1.21 CODE-1.23 CODE-1.25 a sketch is written, runs by itself, goes on where it can, and says its faults at their lines', async () => {
  const [ada] = await at.inside('ada')
  await ada.goto('/codeground/new/p5?starter=blank')
  await ada.locator('.bench-glass[data-state="running"]').waitFor()
  expect(ada.url()).toContain('/codeground/new/p5')
  await write(ada, counting)
  await said(ada).filter({ hasText: 'set up' }).waitFor()
  await ada.waitForURL(/\/codeground\/[A-Za-z0-9]{12}$/)
  // What draw does is changed; setup is not called again, and n goes on.
  await ask(ada, 'n = 100000')
  await said(ada).filter({ hasText: '100000' }).last().waitFor()
  await write(ada, counting.replace('n % 255', '(n + 1) % 255'))
  await ada.getByText('Goes on with the new code').waitFor()
  await ask(ada, 'n > 90000')
  await said(ada).filter({ hasText: 'true' }).waitFor()
  expect(await said(ada).filter({ hasText: 'set up' }).count()).toBe(1)

  await write(ada, counting.replace('background(n % 255)', 'backgrond(n)'))
  const fault = said(ada).filter({ hasText: 'backgrond' }).first()
  await fault.waitFor()
  await fault.getByRole('button', { name: 'line 8' }).press('Enter')
  await expect.poll(() => ada.locator('.cm-activeLine').innerText()).toContain('backgrond')
  await ada.locator('.cm-lint-marker-error').first().waitFor()
  await write(ada, counting)
  await expect.poll(() => ada.locator('.cm-lint-marker-error').count()).toBe(0)

  await write(ada, `${counting}for (let i = 0; i < 3; i += 1) console.warn({ deep: [1, { two: 'x' }] })\nif (`)
  await ada.locator('.cm-lint-marker-error').first().waitFor()
  await write(ada, `${counting}for (let i = 0; i < 3; i += 1) console.warn({ deep: [1, { two: 'x' }] })\n`)
  const warned = said(ada).filter({ hasText: 'deep' })
  await warned.waitFor()
  expect(await warned.innerText()).toContain('× 3')
  await warned.locator('summary').first().press('Enter')
  await warned.locator('summary').nth(1).press('Enter')
  await warned.locator('.shown-key', { hasText: 'deep' }).waitFor()
  await ada.getByRole('button', { name: 'Warnings' }).click()
  expect(await warned.count()).toBe(0)
  await ada.keyboard.press('Control+.')
  await ada.locator('.bench-glass[data-state="stopped"]').waitFor()
  await expectAccessible(ada, 'the bench')
  // What the sketch itself did wrong is its own.
  expect(ada.complaints.filter((line) => !line.includes('backgrond'))).toEqual([])
  await ada.context().close()
})

it('CODE-1.24 CODE-1.22 CODE-1.26 knobs turn while it runs and are written back; names are completed; code is tidied', async () => {
  const [ada] = await at.inside('ada')
  await ada.goto('/codeground/new/canvas?starter=blank')
  await write(ada, turning)
  const slider = ada.getByRole('slider', { name: 'speed' })
  await slider.waitFor()
  await said(ada).filter({ hasText: '3 false' }).first().waitFor()
  await slider.press('End')
  await said(ada).filter({ hasText: '10 false' }).waitFor()
  await ada.getByRole('checkbox', { name: 'loud' }).check()
  await said(ada).filter({ hasText: '10 true' }).waitFor()
  await ada.getByRole('button', { name: 'Write into the code' }).click()
  await expect.poll(() => textOf(ada)).toContain('//@slider speed 0 10 = 10')
  expect(await textOf(ada)).toContain('//@toggle loud = on')

  await write(ada, 'ctx.fillR')
  await ada.keyboard.press('Control+Space')
  await ada.getByRole('option', { name: /fillRect/ }).waitFor()
  await ada.keyboard.press('Escape')
  await write(ada, 'const   a=1;let b  = [1,2]\n')
  await ada.keyboard.press('Shift+Alt+F')
  await expect.poll(() => textOf(ada)).toContain('const a = 1\nlet b = [1, 2]')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('CODE-1.29 CODE-2.4 a revision is kept, compared and taken back; the sketch is published with its picture', async () => {
  const [ada] = await at.inside('ada')
  await ada.goto('/codeground/new/canvas?starter=blank')
  await write(ada, "ctx.fillStyle = 'tomato'\nctx.fillRect(0, 0, 300, 300)\n")
  await ada.waitForURL(/\/codeground\/[A-Za-z0-9]{12}$/)
  const name = ada.url().split('/').at(-1) ?? ''
  const more = async (what: string): Promise<void> => {
    await ada.getByRole('button', { name: 'More', exact: true }).click()
    await ada.getByRole('menuitem', { name: what }).click()
  }
  await more('Kept revisions')
  await ada.getByRole('button', { name: 'Keep the draft as a revision' }).click()
  await ada.getByText('Revision 1', { exact: true }).first().waitFor()
  await ada.keyboard.press('Escape')
  await write(ada, "ctx.fillStyle = 'teal'\nctx.fillRect(0, 0, 300, 300)\n")
  await more('Kept revisions')
  await ada.locator('.cm-deletedChunk').waitFor()
  await ada.keyboard.press('Escape')
  await ada.keyboard.press('Control+.')
  await more('Kept revisions')
  await ada.locator('.cm-deletedChunk').waitFor()
  await expectAccessible(ada, 'kept revisions')
  await ada.getByRole('button', { name: 'Take as draft' }).click()
  await expect.poll(() => textOf(ada)).toContain('tomato')
  await ada.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => textOf(ada)).toContain('teal')

  await ada.getByRole('button', { name: 'Publish' }).click()
  const dialog = ada.getByRole('dialog', { name: 'Publish' })
  await dialog.getByLabel('Title').fill('Teal')
  await dialog.getByLabel(/Tags/).fill('sea, Colour')
  await dialog.getByRole('button', { name: 'Publish it' }).click()
  await dialog.getByText('Say in words what one would see').waitFor()
  await dialog.getByLabel('Picture in words').fill('A teal square')
  await dialog.locator('.publish-sheet').waitFor()
  await dialog.getByRole('button', { name: 'Publish it' }).click()
  await ada.getByText('It hangs in the gallery.').waitFor()
  const { sketch, code } = await at.bob.visitor.request(sketches.getSketch, { params: { name }, query: {} })
  expect([sketch.title, sketch.alt, [...sketch.tags].toSorted(), sketch.visibility, sketch.revision]).toEqual([
    'Teal',
    'A teal square',
    ['colour', 'sea'],
    'public',
    2,
  ])
  expect(code).toContain('teal')
  expect(sketch.thumbnail).not.toBeNull()
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('CODE-1.28 on a phone the window stands above the code, or one part in front, with keys below the code; edges move by keys', async () => {
  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/codeground/new/canvas?starter=blank')
  await codeOf(bob).waitFor()
  const [above, below] = await Promise.all([
    bob.locator('.bench-glass').boundingBox(),
    bob.locator('.code-host').boundingBox(),
  ])
  expect(above && below && above.height > 150 && below.height > 150 && above.y + above.height <= below.y).toBe(true)
  const handle = bob.getByRole('separator', { name: 'Height of the window' })
  await handle.press('ArrowDown')
  expect(await handle.getAttribute('aria-valuenow')).toBe('42')
  await bob.locator('.cm-lineWrapping').waitFor()
  await bob.getByRole('button', { name: 'More', exact: true }).click()
  await bob.getByRole('menuitem', { name: 'Do not wrap long lines' }).click()
  await expect.poll(() => bob.locator('.cm-lineWrapping').count()).toBe(0)
  await expectAccessible(bob, 'window and code on a phone')
  await bob.getByRole('button', { name: 'Put ( and )' }).click()
  await expect.poll(() => textOf(bob)).toContain('()')
  await bob.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => textOf(bob)).not.toContain('()')
  await bob.getByRole('tab', { name: 'Code' }).click()
  await bob.getByRole('tab', { name: 'Code' }).press('ArrowRight')
  await bob.getByRole('button', { name: /^Run/ }).waitFor()
  await bob.keyboard.press('Control+.')
  await bob.locator('.bench-glass[data-state="stopped"]').waitFor()
  await expectAccessible(bob, 'the window on a phone')
  await bob.getByRole('tab', { name: 'Console' }).click()
  await bob.getByLabel('A line to evaluate in the sketch').waitFor()
  expect(await bob.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(bob, 'the console on a phone')
  expect(bob.complaints).toEqual([])
  await bob.context().close()

  const [ada] = await at.inside('ada')
  await ada.goto('/codeground/new/canvas?starter=blank')
  const edge = ada.getByRole('separator', { name: 'Width of the code' })
  const before = Number(await edge.getAttribute('aria-valuenow'))
  await edge.press('ArrowRight')
  await ada.reload()
  expect(Number(await edge.getAttribute('aria-valuenow'))).toBe(before + 2)
  // Tab sets in; after Escape it leaves.
  await codeOf(ada).click()
  await ada.keyboard.press('Tab')
  const inCode = (): Promise<boolean> => ada.evaluate(() => document.activeElement?.matches('.code-host') ?? false)
  expect(await inCode()).toBe(true)
  await ada.keyboard.press('Escape')
  await ada.keyboard.press('Tab')
  expect(await inCode()).toBe(false)
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('CODE-1.27 the same seed runs again until another is asked for; a picture is taken; the screen is filled', async () => {
  const [ada] = await at.inside('ada')
  await ada.goto('/codeground/new/canvas?starter=blank')
  await write(ada, "console.log('drew ' + Math.random())\nctx.fillRect(0, 0, 50, 50)\n")
  const drew = async (times: number): Promise<readonly string[]> => {
    // What repeats is one row, so each run is told apart by what it says after.
    await expect.poll(() => said(ada).filter({ hasText: 'drew' }).count()).toBe(times)
    return said(ada).filter({ hasText: 'drew' }).locator('.shown').allInnerTexts()
  }
  await drew(1)
  await ada.getByRole('button', { name: 'Run again' }).click()
  await said(ada).filter({ hasText: '× 2' }).waitFor()
  const seed = await ada.locator('.run-seed-number').innerText()
  await ada.getByRole('button', { name: 'Another seed' }).click()
  const [first, second] = await drew(2)
  expect(second).not.toBe(first)
  expect(await ada.locator('.run-seed-number').innerText()).not.toBe(seed)
  await ada.locator('.bench-glass[data-state="running"]').waitFor()
  const [picture] = await Promise.all([
    ada.waitForEvent('download'),
    ada.getByRole('button', { name: 'Picture' }).click(),
  ])
  expect(picture.suggestedFilename()).toMatch(/^sketch-\d+\.png$/)
  await ada.getByRole('button', { name: 'Full screen' }).click()
  await expect.poll(() => ada.evaluate(() => document.fullscreenElement?.className)).toContain('bench-glass')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('CODE-5.14 a draft that asks for a world is tried in one of its own', async () => {
  const [ada] = await at.inside('ada')
  await ada.goto('/codeground/new/canvas?starter=blank')
  await write(
    ada,
    `//@needs world
//@world taps {"counter": [0, 100]}
world.onchange = () => console.info('taps ' + world.taps)
let asked = false
loop(() => {
  if (world.connected && !asked) world.add('taps', 3)
  asked ||= world.connected
})
`,
  )
  await ada.getByRole('button', { name: 'Run with these' }).click()
  await said(ada).filter({ hasText: 'taps 3' }).first().waitFor()
})

it('CODE-2.6 when a sketch is kept for the first time whoever types goes on typing where they are', async () => {
  const [ada] = await at.inside('ada')
  await ada.goto('/codeground/new/p5?starter=blank')
  const title = ada.getByLabel('What the sketch is called')
  await title.click()
  for (const part of ['Forty ', 'green ', 'swifts']) {
    await title.pressSequentially(part)
    await ada.waitForURL(/\/codeground\/[A-Za-z0-9]{12}$/)
  }
  expect(await title.inputValue()).toBe('Forty green swifts')
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true)
})
