// Cards of links in a real browser: asked for on the table, seen by a visitor whose browser asks nobody but the house.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bytesOf, photo } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { type Outside, openOutside, publicPlace } from '#dev-env/outside'
import { expectAccessible, launch, openPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'

let outside: Outside
let house: TestNeoSpace
let browser: Browser
let there = false

beforeAll(async () => {
  const picture = Buffer.from(await bytesOf(photo(1_200, 630).png()))
  outside = await openOutside(
    (request, response) => {
      if (request.url === '/crane.png') {
        response.setHeader('content-type', 'image/png')
        return void response.end(picture)
      }
      response.writeHead(there ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(
        `<title>How to fold a crane</title><meta property="og:site_name" content="Paper Weekly">
        <meta name="description" content="Twelve folds, one square of paper, and a little patience.">
        <meta property="og:image" content="/crane.png">`,
      )
    },
    { 'pages.example': [[publicPlace]] },
  )
  house = await testNeoSpace({ dialect: 'sqlite', outside: outside.overrides })
  await house.person('ada', 'owner')
  await house.person('bob')
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
  await outside[Symbol.asyncDispose]()
})

it('WALL-3.36 a card is asked for, told, asked for again, and a visitor sees it from the house alone', async () => {
  const url = house.config.origin
  const page = await openPage(browser, url)
  await signIn(page, 'ada')
  await page.goto('/wall')
  await page.getByRole('button', { name: 'Add the first thing' }).click()
  await page.locator('[data-kind="link"]').click()
  const panel = page.locator('#desk-panel')
  await panel.getByText('Write the address first').waitFor()
  await panel.getByLabel('Address').fill('pages.example/crane')
  await panel.getByRole('textbox', { name: 'Title' }).focus()
  await panel.getByText('no such page').waitFor()
  await expect.poll(() => page.locator('.module-card strong').textContent()).toBe('pages.example')

  there = true
  await panel.getByRole('button', { name: 'Ask again' }).click()
  await page.locator('.module-card', { hasText: 'How to fold a crane' }).waitFor()
  await panel.getByText('pages.example said this on').waitFor()
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  // Another shape drops it, undo brings it back.
  await panel.getByRole('radio', { name: 'Button' }).check()
  await page.locator('.module-button').waitFor()
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('.module-card', { hasText: 'How to fold a crane' }).waitFor()
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  await expectAccessible(page, 'the drafting table with a card')
  const asked = outside.reached.length
  await page.reload()
  const widthOf = (where: typeof page) =>
    where
      .locator('.module-card img')
      .evaluateAll(([image]) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
  await expect.poll(() => widthOf(page)).toBeGreaterThan(200)
  expect(page.complaints).toEqual([])

  for (const width of ['desktop', 'phone'] as const) {
    const visitor = await openPage(browser, url, { viewport: widths[width] })
    await signIn(visitor, 'bob')
    await visitor.goto('/@ada')
    await expect.poll(() => widthOf(visitor)).toBeGreaterThan(200)
    await visitor.getByText('Paper Weekly · pages.example').waitFor()
    await expectAccessible(visitor, `a wall with a card, ${width}`)
    expect(visitor.complaints).toEqual([])
    if (process.env['SHOTS']) await visitor.screenshot({ path: `${process.env['SHOTS']}/card-${width}.png` })
    await visitor.context().close()
  }
  expect(outside.reached).toHaveLength(asked)
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/card-table.png` })
  await page.context().close()
})
