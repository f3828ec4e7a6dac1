// Cards of links in a real browser: asked for on the table, seen by a visitor whose browser asks nobody but the house.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bytesOf, photo } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { type Outside, openOutside, publicPlace } from '#dev-env/outside'
import type { Person } from '#dev-env/person'
import { changeWall, getOwnWall } from '#contract/walls'
import { expectAccessible, launch, openPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'

let outside: Outside
let house: TestNeoSpace
let ada: Person
let browser: Browser
let there = false
/** The site answers once this is there. */
let ready = Promise.resolve()

beforeAll(async () => {
  const picture = Buffer.from(await bytesOf(photo(1_200, 630).png()))
  outside = await openOutside(
    (request, response) => {
      if (request.url === '/crane.png') {
        response.setHeader('content-type', 'image/png')
        return void response.end(picture)
      }
      void ready.then(() => {
        response.writeHead(there ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
        response.end(
          `<title>How to fold a crane</title><meta property="og:site_name" content="Paper Weekly">
        <meta name="description" content="Twelve folds, one square of paper, and a little patience.">
        <meta property="og:image" content="/crane.png">`,
        )
      })
    },
    { 'pages.example': [[publicPlace]] },
  )
  house = await testNeoSpace({ dialect: 'sqlite', outside: outside.overrides })
  ada = await house.person('ada', 'owner')
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
  const waiting = Promise.withResolvers<void>()
  ready = waiting.promise
  await panel.getByRole('button', { name: 'Ask again' }).click()
  await panel.getByText('Asking pages.example').waitFor()
  // What is written while the house asks stays beside what it brings.
  await panel.getByRole('textbox', { name: 'Title' }).fill('My crane')
  waiting.resolve()
  await page.locator('.module-card', { hasText: 'Twelve folds' }).waitFor()
  await panel.getByText('pages.example said this on').waitFor()
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  await panel.getByRole('textbox', { name: 'Title' }).blur()
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  const card = page.locator('.module-card', { hasText: 'My crane' })
  expect(await card.getByText('Twelve folds').count()).toBe(1)
  // A card that was there stays where the page is not.
  there = false
  await panel.getByRole('button', { name: 'Ask again' }).click()
  await panel.getByText('The card stays as it was').waitFor()
  // Another shape drops it, undo brings it back.
  await panel.getByRole('radio', { name: 'Button' }).check()
  await page.locator('.module-button').waitFor()
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  await card.getByText('Twelve folds').waitFor()
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
    await visitor.context().close()
  }
  expect(outside.reached).toHaveLength(asked)
  await page.context().close()
})

it('WALL-3.38 a card that comes covers nothing below it, and leaves a height that somebody chose', async () => {
  there = true
  ready = Promise.resolve()
  const look = { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' } as const
  const at = (x: number, y: number, height: number) => ({ x, y, width: 280, height, turn: 0, layer: 1 })
  const link = (id: string, x: number, height: number) => ({
    id,
    kind: 'link' as const,
    look,
    audience: 'everyone' as const,
    place: at(x, 0, height),
    content: { url: 'http://pages.example/crane', title: '', shape: 'card' as const },
  })
  const { document } = await ada.visitor.request(getOwnWall, {})
  const steps = [
    ...document.modules.map(({ id }) => ({ step: 'remove' as const, id })),
    { step: 'put' as const, module: link('card-born', 0, 200) },
    { step: 'put' as const, module: link('card-set-', 400, 120) },
    {
      step: 'put' as const,
      module: {
        id: 'neighbour',
        kind: 'text' as const,
        look,
        audience: 'everyone' as const,
        place: at(0, 232, 80),
        content: { markdown: 'Below' },
      },
    },
  ]
  await ada.visitor.request(changeWall, { body: { client_id: 'cards-and-one', steps } })
  const page = await openPage(browser, house.config.origin)
  await signIn(page, 'ada')
  await page.goto('/wall')
  const heights = async () => {
    const { modules } = (await ada.visitor.request(getOwnWall, {})).document
    return modules.flatMap(({ kind, place }) => (kind === 'link' ? [place.height] : []))
  }
  for (const id of ['card-born', 'card-set-']) {
    await page.locator(`.table [data-module="${id}"]`).focus()
    await page.keyboard.press('Enter')
    await page.locator('#desk-panel').getByRole('button', { name: 'Make its card' }).click()
    await page.locator(`.table [data-module="${id}"] .module-card img`).waitFor({ state: 'attached' })
  }
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  const [born = 0, set = 0] = await heights()
  expect(born).toBe(224)
  expect(set).toBe(120)
  expect(page.complaints).toEqual([])
  await page.context().close()
})
