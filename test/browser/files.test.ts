// Files in a real browser: recorded, sent with true progress, stopped, shown and played under the content policy.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { bytesOf, photo } from '#dev-env/files'
import { expectAccessible, launch, openPage, type WatchedPage } from './browser.ts'
import { signIn } from './carrier.ts'

let house: TestNeoSpace
let browser: Browser
let page: WatchedPage
beforeAll(async () => {
  house = await testNeoSpace()
  browser = await launch()
  await house.signedIn('ann')
  page = await openPage(browser, house.url)
  await signIn(page, 'ann')
  await page.goto('/components')
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})

const chosen = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer })

test('FILE-1.1 a chosen picture is sent, made and shown, and nothing is complained of', async () => {
  const picture = Buffer.from(await bytesOf(photo(900, 500).png()))
  await page.getByLabel('A picture', { exact: true }).setInputFiles(chosen('holiday.png', 'image/png', picture))
  const shown = page.locator('img.parts-picture')
  await shown.waitFor()
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300)
  await expectAccessible(page, 'the page of parts with a file')
  expect(page.complaints).toEqual([])
})

test('UP-13 what this browser records is taken, lasts as long as it lasted, and plays', async () => {
  // A tone, recorded by the browser itself; one without a codec of sound fails here rather than pass over it.
  const recorded = await page.evaluate(async () => {
    const context = new AudioContext()
    await context.resume()
    const tone = new OscillatorNode(context)
    const into = context.createMediaStreamDestination()
    tone.connect(into)
    tone.start()
    const recorder = new MediaRecorder(into.stream, { mimeType: 'audio/webm;codecs=opus' })
    const pieces: Blob[] = []
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
    const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve))
    recorder.start(100)
    const until = context.currentTime + 1.2
    while (context.currentTime < until) await new Promise((resolve) => requestAnimationFrame(resolve))
    recorder.stop()
    await ended
    return [...new Uint8Array(await new Blob(pieces).arrayBuffer())]
  })
  const answered = page.waitForResponse((response) => response.url().includes('/api/files'))
  await page
    .getByLabel('A sound', { exact: true })
    .setInputFiles(chosen('memo.webm', 'audio/webm', Buffer.from(recorded)))
  const { data } = (await (await answered).json()) as { data: { file: { duration_ms: number; peaks: number[] } } }
  expect(data.file.duration_ms).toBeGreaterThan(600)
  expect(data.file.duration_ms).toBeLessThan(4_000)
  expect(Math.max(...data.file.peaks)).toBeGreaterThan(0.3)
  const sound = page.locator('audio.parts-sound')
  await sound.waitFor()
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.duration)).toBeGreaterThan(0.5)
  const duration = await sound.evaluate((audio: HTMLAudioElement) => audio.duration)
  expect(Math.abs(duration * 1_000 - data.file.duration_ms)).toBeLessThan(100)
  expect(page.complaints).toEqual([])
})

test('FILE-1.4 what is refused is said beside the field, and what is stopped leaves nothing', async () => {
  await page
    .getByLabel('A picture', { exact: true })
    .setInputFiles(chosen('page.png', 'image/png', Buffer.from('<!doctype html>'.padEnd(300))))
  await page.getByText('This is no picture that the house takes').waitFor()
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
  await page.route('**/api/files**', async (route) => {
    await held
    await route.abort()
  })
  await page
    .getByLabel('A picture', { exact: true })
    .setInputFiles(chosen('slow.png', 'image/png', Buffer.from(await bytesOf(photo(50, 50).png()))))
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText('Stopped. Nothing was kept.').waitFor()
  letGo()
  expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0)
})
