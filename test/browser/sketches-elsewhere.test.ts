// A sketch on a page of another origin, in a real Chromium.
import { createServer } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publish } from '#dev-env/sketching'
import { houseSongs } from '#song/house/index'
import { writeSong } from '#song/write-song'
import { openPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()
let shown = ''
const elsewhere = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(
    `<!doctype html><html lang="en"><title>Elsewhere</title><iframe src="${at.url}${shown}" title="A sketch" width="640" height="460"></iframe></html>`,
  )
})
let origin = ''
beforeAll(async () => {
  await once(elsewhere.listen(0, '127.0.0.1'), 'listening')
  const address = elsewhere.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => void elsewhere.close())

it('CODE-4.70 it stands there alone, asks nobody who looks, runs when it is asked to, and leads back', async () => {
  const square = 'function draw() {\n  ctx.fillRect(0, 0, 9, 9)\n  requestAnimationFrame(draw)\n}\ndraw()'
  const name = await publish(at.bob.visitor, { title: 'Far from home' }, { kind: 'canvas', code: square })
  shown = `/embed/sketches/${name}`
  const page = await openPage(at.browser, origin)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  const embed = page.frameLocator('iframe')
  await embed.getByText('Made by a member').waitFor({ state: 'detached' })
  await embed.getByRole('button', { name: 'Run Far from home' }).click()
  await embed.locator('.sketch-window[data-state="running"]').waitFor()
  await embed.getByText('Made by a member, not by the house').waitFor()
  expect(await embed.getByRole('link', { name: 'Far from home' }).getAttribute('href')).toBe(`/sketches/${name}`)
  expect(await embed.getByRole('link', { name: /^See it at/ }).getAttribute('target')).toBe('_blank')
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([`/api/sketches/${name}`])
  await embed.getByRole('button', { name: 'Stop', exact: true }).click()
  await embed.getByText('You stopped it.').waitFor()
  await page.context().close()
})

it('SONG-2.16 a song plays there', async () => {
  const code = writeSong(houseSongs.dusk())
  const name = await publish(at.bob.visitor, { title: 'Dusk' }, { kind: 'song', title: 'Dusk', code })
  shown = `/embed/sketches/${name}`
  const page = await openPage(at.browser, origin)
  await page.goto('/')
  const embed = page.frameLocator('iframe')
  await embed.getByRole('button', { name: 'Play Dusk' }).click()
  await embed.getByRole('button', { name: 'Pause Dusk' }).waitFor()
  const moment = embed.getByLabel('Where in Dusk')
  await expect.poll(async () => Number(await moment.inputValue())).toBeGreaterThan(300)
  expect(await embed.getByRole('link', { name: 'Dusk' }).getAttribute('href')).toBe(`/songs/${name}`)
  expect(page.complaints.filter((line) => line.startsWith('policy'))).toEqual([])
  await page.context().close()
})

it('CODE-4.70 one that is for its maker alone is not there', async () => {
  const name = await publish(at.bob.visitor, { title: 'Mine alone', visibility: 'private' }, { kind: 'canvas' })
  shown = `/embed/sketches/${name}`
  const page = await openPage(at.browser, origin)
  await page.goto('/')
  await page.frameLocator('iframe').getByText('It is gone, or it is not for everyone.').waitFor()
  await page.context().close()
})
