// HEAR-10 in a real Chromium: how loud the house is reaches what the bus does not, sketches in their frames and sounds on pages by hand.
import type { Frame } from 'playwright-core'
import { expect, it } from 'vitest'
import * as homepages from '#contract/homepages'
import { wav } from '#dev-env/sounds'
import { expectAccessible, openPage, type WatchedPage } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { listenTo } from './heard-out.ts'
import { runnerPlace } from './runner-place.ts'

const at = furnished()

/** Sounds by every way that a sketch has, and tries to be heard all the same. */
const loudSketch = `
const data = (ms) => { const n = 8 * ms, v = new DataView(new ArrayBuffer(44 + n)); const t = (at, s) => [...s].forEach((c, i) => v.setUint8(at + i, c.charCodeAt(0)))
  t(0, 'RIFF'); v.setUint32(4, 36 + n, true); t(8, 'WAVEfmt '); v.setUint32(16, 16, true); v.setUint16(20, 1, true); v.setUint16(22, 1, true)
  v.setUint32(24, 8000, true); v.setUint32(28, 8000, true); v.setUint16(32, 1, true); v.setUint16(34, 8, true); t(36, 'data'); v.setUint32(40, n, true)
  for (let i = 0; i < n; i++) v.setUint8(44 + i, i % 32 < 16 ? 200 : 56); return URL.createObjectURL(new Blob([v.buffer], { type: 'audio/wav' })) }
const context = new AudioContext()
const tone = new OscillatorNode(context)
tone.connect(context.destination)
tone.start()
const element = new Audio(data(60000))
element.loop = true
element.play()
window.tried = { context, element, words: new SpeechSynthesisUtterance('loud') }
`
interface Tried {
  readonly tried: {
    readonly context: AudioContext
    readonly element: HTMLAudioElement
    readonly words: SpeechSynthesisUtterance
  }
  readonly outs: readonly AnalyserNode[]
  readonly real: { readonly muted: PropertyDescriptor; readonly volume: PropertyDescriptor }
}
/** What comes out of the frame's contexts, and what its element really does. */
const heardIn = (frame: Frame): Promise<{ peak: number; muted: boolean; volume: number }> =>
  frame.evaluate(() => {
    const { outs, real, tried } = globalThis as unknown as Tried
    let peak = 0
    for (const ear of outs) {
      const samples = new Float32Array(ear.fftSize)
      ear.getFloatTimeDomainData(samples)
      for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
    }
    return { peak, muted: real.muted.get?.call(tried.element), volume: real.volume.get?.call(tried.element) }
  })
/** What somebody chooses on another page of the same browser. */
const choose = (page: WatchedPage, loudness: object): Promise<void> =>
  page.evaluate((kept) => {
    const before = localStorage.getItem('neospace.sound')
    localStorage.setItem('neospace.sound', JSON.stringify(kept))
    // The event comes to all pages but the one that chose.
    dispatchEvent(new StorageEvent('storage', { key: 'neospace.sound', oldValue: before }))
  }, loudness)

it('HEAR-10 a sketch is as loud as the house: its contexts, its elements and its speech, whatever it tries', async () => {
  const page = await openPage(at.browser, at.url)
  await listenTo(page)
  await page.addInitScript(() => {
    const of = (name: string) => Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, name) ?? {}
    Object.assign(globalThis, { real: { muted: of('muted'), volume: of('volume') } })
  })
  const place = await runnerPlace(page)
  await page.mouse.click(700, 700)
  await choose(page, { muted: true, volume: 100 })
  await place.run({ kind: 'canvas', code: loudSketch, grants: ['sound'] })
  const frame = await place.frame()
  if (!frame) throw new Error('It has no frame.')
  await expect.poll(() => frame.evaluate(() => (globalThis as unknown as Tried).tried.context.state)).toBe('running')
  expect(await heardIn(frame)).toMatchObject({ peak: 0, muted: true })

  await choose(page, { muted: false, volume: 100 })
  await expect.poll(async () => (await heardIn(frame)).peak).toBeGreaterThan(0.9)
  expect(await heardIn(frame)).toMatchObject({ muted: false, volume: 1 })
  await choose(page, { muted: false, volume: 50 })
  await expect.poll(async () => (await heardIn(frame)).peak).toBeLessThan(0.3)
  expect(await heardIn(frame)).toMatchObject({ muted: false, volume: 0.25 })
  // It reads what it wants, and sets what it wants.
  expect(
    await frame.evaluate(() => {
      const { element } = (globalThis as unknown as Tried).tried
      element.volume = 0.5
      return [element.volume, element.muted]
    }),
  ).toEqual([0.5, false])
  expect((await heardIn(frame)).volume).toBe(0.125)

  await choose(page, { muted: true, volume: 50 })
  await expect.poll(async () => (await heardIn(frame)).peak).toBe(0)
  const spoken = await frame.evaluate(() => {
    const { context, element, words } = (globalThis as unknown as Tried).tried
    const out = context.destination as unknown as GainNode
    out.gain.value = 100
    const more = new AudioContext()
    const tone = new OscillatorNode(more)
    tone.connect(more.destination)
    tone.start()
    element.muted = false
    element.volume = 1
    new Audio(element.src).play().catch(() => {})
    speechSynthesis.speak(words)
    return [words.volume, out instanceof AudioDestinationNode]
  })
  expect(spoken).toEqual([0, false])
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))))
  expect(await heardIn(frame)).toMatchObject({ peak: 0, muted: true })
  expect(page.complaints).toEqual([])
  await page.context().close()
})

it('HEAR-3 HEAR-10 the settings silence sounds on pages by hand too, and the player there changes nothing of it', async () => {
  const { visitor } = at.ada
  await visitor.request(homepages.sendHomepageFile, { query: { path: 'song.wav' }, bytes: wav(60_000) })
  await visitor.request(homepages.writeHomepageText, {
    body: { path: 'index.html', text: '<p>Listen</p><audio src="song.wav"></audio>', rev: 0 },
  })
  await visitor.request(homepages.changeHomepage, { body: { audience: 'everyone' } })
  const page = await openPage(at.browser, at.url)
  await signIn(page, 'bob')
  await page.goto('/@ada/pages/index.html')
  const framed = page.frameLocator('iframe.page-frame')
  await framed.locator('audio').waitFor()
  const state = () =>
    framed.locator('audio').evaluate((sound: HTMLAudioElement) => [sound.muted, Math.round(sound.volume * 100)])
  const press = () => framed.locator('audio').evaluate((sound: HTMLAudioElement) => sound.play())
  await press()
  await expect.poll(state).toEqual([false, 64])

  const settings = await page.context().newPage()
  await settings.goto('/settings')
  const row = settings.locator('.setting', { hasText: 'Everything that sounds here' })
  await row.getByRole('radio', { name: 'silenced' }).check()
  await expect.poll(state).toEqual([true, 64])
  await framed.locator('audio').evaluate((sound: HTMLAudioElement) => void (sound.muted = false))
  await expect.poll(state).toEqual([true, 64])
  await page.reload()
  await framed.locator('audio').waitFor()
  await press()
  await expect.poll(state).toEqual([true, 100])
  await row.getByLabel('How loud the house is').fill('50')
  await expect.poll(state).toEqual([false, 25])
  await settings.close()
  await page.goto('/settings')
  await page.getByLabel('How loud the house is').waitFor()
  await expectAccessible(page, 'how loud the house is')
  expect(page.complaints).toEqual([])
  await page.context().close()
})
