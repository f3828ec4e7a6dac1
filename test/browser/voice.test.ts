// Recording one's voice in a real browser: with a microphone that beeps, with one that may not be used, and with none.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { expectAccessible, fakeMicrophone, launch, openPage, type WatchedPage } from './browser.ts'
import { signIn } from './carrier.ts'

let house: TestNeoSpace
let browser: Browser
beforeAll(async () => {
  house = await testNeoSpace()
  browser = await launch(fakeMicrophone)
  await house.signedIn('ann')
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})

async function parts(by: Browser): Promise<WatchedPage> {
  const page = await openPage(by, house.url)
  await signIn(page, 'ann')
  await page.goto('/components')
  await page.getByRole('button', { name: 'Record' }).waitFor()
  return page
}
/** Records until so many seconds are gone. */
async function recordFor(page: WatchedPage, seconds: number): Promise<void> {
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByText(`${60 - seconds} s left`).waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('button', { name: 'Keep this recording' }).waitFor()
}

test('VOICE-1 VOICE-2 a voice is recorded, cut, listened to and sent, and only what was kept reaches the house', async () => {
  const page = await parts(browser)
  const sent: string[] = []
  page.on('request', (request) => request.url().includes('/api/files') && sent.push(request.url()))
  await page.getByRole('button', { name: 'Record' }).click()
  // The beep is heard: the meter moves.
  await expect
    .poll(() => page.locator('.voice-recorder meter').evaluate((meter) => Number(meter.getAttribute('value'))))
    .toBeGreaterThan(3)
  await expectAccessible(page, 'a recorder that listens')
  await page.getByText('57 s left').waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('button', { name: 'Keep this recording' }).waitFor()
  expect(sent).toEqual([])

  const [begins, ends] = [page.getByLabel('Where it begins'), page.getByLabel('Where it ends')]
  await begins.fill('500')
  await ends.fill('1500')
  await page.getByText('Kept is what lies between 0:00.5 and 0:01.5.').waitFor()
  // No end passes the other.
  await begins.fill('2500')
  await page.getByText('Kept is what lies between 0:01.2 and 0:01.5.').waitFor()
  await begins.fill('500')
  await expectAccessible(page, 'a recording that is cut')

  await page.getByRole('button', { name: 'Play the recording' }).click()
  await page.getByRole('button', { name: 'Pause the recording' }).waitFor()
  // It ends by itself, after what was kept of it.
  await page.getByRole('button', { name: 'Play the recording' }).waitFor()

  const answered = page.waitForResponse((response) => response.url().includes('/api/files'))
  await page.getByRole('button', { name: 'Keep this recording' }).click()
  const { data } = (await (await answered).json()) as { data: { file: { duration_ms: number; use: string } } }
  expect(data.file.use).toBe('voice')
  expect(data.file.duration_ms > 950 && data.file.duration_ms <= 1_000).toBe(true)
  await page.getByText('It is there.').waitFor()

  await page.getByRole('button', { name: 'Play What you said' }).click()
  await page.getByRole('button', { name: 'Pause What you said' }).waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('VOICE-1 begun anew, the first take is gone; thrown away, nothing is left and the microphone is free', async () => {
  const page = await parts(browser)
  await recordFor(page, 2)
  await page.getByRole('button', { name: 'Begin anew' }).click()
  await page.getByText('59 s left').waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await page.getByText('Up to 60 seconds.').waitFor()
  expect(await page.getByLabel('Where it begins').count()).toBe(0)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('VOICE-4 it is held and gone on with, and the time between is not part of it', async () => {
  const page = await parts(browser)
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByText('58 s left').waitFor()
  await page.getByRole('button', { name: 'Hold', exact: true }).click()
  await page.getByText('Held').waitFor()
  const left = await page.getByRole('timer').textContent()
  await expectAccessible(page, 'a recorder that is held')
  expect(await page.getByRole('timer').textContent()).toBe(left)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByText('57 s left').waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText(/^Recorded, 0:0[23]/).waitFor()
  // The beeps of this microphone have silence around them.
  await page.getByRole('button', { name: 'Cut the silence at its ends' }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Cut the silence at its ends' }).count()).toBe(0)
  expect(Number(await page.getByLabel('Where it ends').inputValue())).toBeGreaterThan(
    Number(await page.getByLabel('Where it begins').inputValue()),
  )
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('VOICE-3 whoever may not listen says so, and a sound file is the way that stays', async () => {
  const strict = await launch(['--use-fake-device-for-media-stream', '--deny-permission-prompts'])
  try {
    const page = await parts(strict)
    await page.getByRole('button', { name: 'Record' }).click()
    await page.getByText('This browser may not listen here.').waitFor()
    await page.getByRole('button', { name: 'Record' }).waitFor()
    await expectAccessible(page, 'a recorder that may not listen')
    expect(page.complaints).toEqual([])
  } finally {
    await strict.close()
  }
})

test('VOICE-3 a machine without a microphone says so', async () => {
  const deaf = await launch(['--disable-audio-input'])
  try {
    const page = await parts(deaf)
    await page.context().grantPermissions(['microphone'])
    await page.getByRole('button', { name: 'Record' }).click()
    await page.getByText('No microphone is connected.').waitFor()
  } finally {
    await deaf.close()
  }
})
