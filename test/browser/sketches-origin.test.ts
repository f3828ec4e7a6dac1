// Sketches from an origin of their own, in a real Chromium that knows the house under two names.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { publish } from '#dev-env/sketching'
import { launch, openPage, type WatchedPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { runnerPlace } from './runner-place.ts'

let house: TestNeoSpace
let browser: Browser
let ada: Person
let url: string
let run: string
/** What a page elsewhere holds. */
let held = ''
const elsewhere = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(
    `<!doctype html><html lang="en"><title>Elsewhere</title><iframe src="${held}" title="It" width="640" height="460"></iframe></html>`,
  )
})
let origin = ''
const square =
  'let n = 0\nfunction draw() {\n  ctx.fillRect(n++ % 99, 0, 9, 9)\n  requestAnimationFrame(draw)\n}\ndraw()'

beforeAll(async () => {
  const port = await freePort('127.0.0.1')
  run = `http://run.localhost:${port}`
  house = await testNeoSpace({ dialect: 'sqlite', env: { PORT: String(port), NEOSPACE_RUN_ORIGIN: run } })
  url = house.config.origin
  ada = await house.person('ada', 'owner')
  browser = await launch()
  await once(elsewhere.listen(0, '127.0.0.1'), 'listening')
  const address = elsewhere.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(async () => {
  elsewhere.close()
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
})

/** All that a page complained of but that it asked for the runner's documents where they are. */
const complaints = (page: WatchedPage): readonly string[] =>
  page.complaints.filter((line) => !line.startsWith(`a request left the house: ${run}/frames/run/`))
const begun = (page: WatchedPage) => page.locator('.sketch-window[data-state="running"]')

it('CODE-3.14 a sketch runs from there, without an origin and without a cookie of the house', async () => {
  const name = await publish(ada.visitor, { title: 'A square' }, { kind: 'canvas', code: square })
  const page = await openPage(browser, url)
  await signIn(page, 'ada')
  const asked = page.waitForRequest(`${run}/frames/run/canvas`)
  await page.goto(`/sketches/${name}`)
  await page.getByRole('button', { name: 'Run A square' }).click()
  await begun(page).waitFor()
  expect(await (await asked).allHeaders()).not.toHaveProperty('cookie')
  const frame = page.frames().find((one) => one !== page.mainFrame())
  expect(frame?.url()).toBe(`${run}/frames/run/canvas`)
  expect(await frame?.evaluate(() => [origin, document.querySelector('canvas') !== null])).toEqual(['null', true])
  expect((await page.context().cookies()).filter(({ domain }) => domain !== 'localhost')).toEqual([])
  expect(complaints(page)).toEqual([])
  await page.context().close()
})

it('CODE-3.14 one on a page of another house runs from there too', async () => {
  const name = await publish(ada.visitor, { title: 'Far away' }, { kind: 'canvas', code: square })
  held = `${url}/embed/sketches/${name}`
  const page = await openPage(browser, origin)
  await page.goto('/')
  const embed = page.frameLocator('iframe')
  await embed.getByRole('button', { name: 'Run Far away' }).click()
  await embed.locator('.sketch-window[data-state="running"]').waitFor()
  expect(page.frames().map((frame) => frame.url())).toContain(`${run}/frames/run/canvas?embed`)
  await page.context().close()
})

it('CODE-3.14 nothing of the house is at that address, whoever opens it, and what runs there alone has no origin', async () => {
  const page = await openPage(browser, url)
  await signIn(page, 'ada')
  for (const path of ['/', '/door', '/@ada', '/rooms/general', '/api/session', '/gallery', '/sw.js']) {
    expect((await page.goto(run + path))?.status(), path).toBe(404)
    expect(await page.content(), path).not.toContain('<div id="house">')
  }
  await page.goto(`${run}/frames/run/canvas`)
  const found = await page.evaluate(async () => {
    const tried = async (work: () => unknown): Promise<string> => {
      try {
        return `did: ${String(await work())}`
      } catch (error) {
        return String(error)
      }
    }
    return {
      origin,
      cookie: await tried(() => (document.cookie = 'a=b')),
      storage: await tried(() => localStorage.length),
      house: await tried(() => fetch('/api/session')),
    }
  })
  expect(found.origin).toBe('null')
  for (const answer of [found.cookie, found.storage, found.house]) expect(answer).not.toMatch(/^did/)
  expect((await page.context().cookies()).filter(({ domain }) => domain !== 'localhost')).toEqual([])
  await page.context().close()
})

it('CODE-3.14 pages elsewhere cannot hold it, and neither can the house hold anything else from there', async () => {
  held = `${run}/frames/run/canvas`
  const outside = await openPage(browser, origin)
  await outside.goto('/')
  await expect.poll(() => outside.frames()[1]?.url()).toMatch(/^chrome-error:/)
  await outside.context().close()
  const page = await openPage(browser, url)
  await page.goto('/')
  for (const path of ['/', '/frames/walls/x', '/frames/run.html'])
    await page.evaluate((address) => {
      // What a text that became markup would try.
      const frame = document.createElement('iframe')
      frame.sandbox.add('allow-scripts')
      frame.src = address
      document.body.append(frame)
    }, run + path)
  await expect.poll(() => page.complaints.filter((line) => line.startsWith('policy: frame-src stopped')).length).toBe(3)
  expect(await page.evaluate((address) => fetch(address).then(String, String), `${run}/frames/run/canvas`)).toMatch(
    /^TypeError/,
  )
  await page.context().close()
})

it('CODE-3.15 what has an origin is put away, whatever it says', async () => {
  const page = await openPage(browser, url)
  const place = await runnerPlace(page)
  await place.run({ kind: 'canvas', code: square })
  expect(page.frames()[1]?.url()).toBe(`${run}/frames/run/canvas`)
  await place.until((text) => /"frame":[1-9]/.test(text))
  await page.evaluate((from) => {
    const source = document.querySelector('iframe')?.contentWindow ?? null
    dispatchEvent(new MessageEvent('message', { data: 0, source, origin: from }))
  }, run)
  expect(await place.until((text) => /"stopped"/.test(text))).toMatch(/"say":"stopped","why":"left"/)
  expect(await page.locator('iframe').count()).toBe(0)
  await page.context().close()
})
