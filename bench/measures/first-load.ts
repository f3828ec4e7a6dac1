// P7: what the first load of a page weighs and how soon it shows, in a real Chromium on a slow line and a slow processor.
import type { CDPSession, Page } from 'playwright-core'
import type { Measure } from '../measure.ts'
import { median } from '../system/numbers.ts'
import { furnished, type Furnished } from '../houses/furnished.ts'

/** The usual "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms to and fro. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const phone = { width: 390, height: 844 }
const [room, messages] = ['hall', 500]
/** What a page may still change once its line is quiet. */
const settlesMs = 1_500

const pages = { door: { path: '/', who: 'stranger' }, room: { path: `/rooms/${room}`, who: 'member' } } as const

/** In bytes and ms. */
interface Load {
  readonly scripts: number
  readonly styles: number
  readonly fonts: number
  readonly all: number
  readonly requests: number
  readonly lcp: number
  readonly cls: number
}

interface FirstLoad {
  readonly messages: number
  /** Of each round. */
  readonly loads: Readonly<Record<keyof typeof pages, readonly Load[]>>
}

interface Painted {
  lcp: number
  cls: number
}

/** Runs in the page before anything else. */
function watch(): void {
  const painted: Painted = { lcp: 0, cls: 0 }
  Reflect.set(window, 'painted', painted)
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) painted.lcp = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  // Shifts come in bursts: within a second of one another and five in all; the worst burst counts.
  let [burst, first, last] = [0, 0, Number.NEGATIVE_INFINITY]
  new PerformanceObserver((list) => {
    // Not in the library's types yet.
    for (const { startTime, value, hadRecentInput } of list.getEntries() as (PerformanceEntry & {
      readonly value: number
      readonly hadRecentInput: boolean
    })[]) {
      if (hadRecentInput) continue
      if (startTime - last > 1_000 || startTime - first > 5_000) [burst, first] = [0, startTime]
      last = startTime
      burst += value
      painted.cls = Math.max(painted.cls, burst)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Adds up the bodies that come over the wire, compressed as they come. */
async function weigh(cdp: CDPSession): Promise<Omit<Load, 'lcp' | 'cls'>> {
  const heads = new Map<string, { path: string; head: number }>()
  const weight = { scripts: 0, styles: 0, fonts: 0, all: 0, requests: 0 }
  cdp.on('Network.responseReceived', ({ requestId, response }) =>
    heads.set(requestId, { path: new URL(response.url).pathname, head: response.encodedDataLength }),
  )
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { path, head } = heads.get(requestId) ?? { path: '', head: 0 }
    const body = Math.max(0, encodedDataLength - head)
    weight.all += body
    weight.requests++
    if (path.endsWith('.js')) weight.scripts += body
    if (path.endsWith('.css')) weight.styles += body
    if (path.endsWith('.woff2')) weight.fonts += body
  })
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', line)
  return weight
}

async function painted(page: Page): Promise<Painted> {
  return await page.evaluate(() => {
    const found: Painted = Reflect.get(window, 'painted')
    return found
  })
}

async function load(house: Furnished, { path, who }: (typeof pages)[keyof typeof pages]): Promise<Load> {
  await using shown = await house.show(who, { viewport: phone, hasTouch: true, isMobile: true })
  const { page, cdp } = shown
  const weight = await weigh(cdp)
  await page.addInitScript(watch)
  await page.goto(path)
  await page
    .locator(who === 'member' ? 'article.line' : 'input')
    .first()
    .waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(settlesMs)
  return { ...weight, ...(await painted(page)) }
}

const kib = (bytes: number): string => `${(bytes / 1_024).toFixed(1)} KiB`

/** P7. */
export const firstLoad: Measure<FirstLoad> = {
  async measure(rounds) {
    await using house = await furnished([room], messages)
    const loads: Record<keyof typeof pages, Load[]> = { door: [], room: [] }
    for (let n = -1; n < rounds; n++)
      for (const name of ['door', 'room'] as const) {
        const found = await load(house, pages[name])
        // The first warms up the house and the browser.
        if (n >= 0) loads[name].push(found)
      }
    return { messages, loads }
  },
  page({ messages, loads }) {
    const row = (name: keyof typeof pages, words: string): string => {
      const of = (what: keyof Load): number => median(loads[name].map((load) => load[what]))
      return `| ${words} | ${kib(of('scripts'))} | ${kib(of('styles'))} | ${(of('fonts') / 1_000).toFixed(1)} KB | ${kib(of('all'))} | ${of('requests')} | ${(of('lcp') / 1_000).toFixed(2)} s | ${of('cls').toFixed(3)} |`
    }
    return `## P7: the first load

A browser that has never been here opens the page in a window of ${phone.width} × ${phone.height} on a slow 4G line (1.6 Mbit/s, 150 ms to and fro for each request) with a processor four times slower than this machine’s. Weights are the bodies as they came over the wire, compressed, of everything that was fetched until the line was quiet: the shell and what the page itself needs. The room has ${messages} messages. Making the connection costs no round trip here, as it does over a real line. Goals: 70 KiB of scripts and 95 KB of fonts for the shell, LCP within 1.5 s, CLS at most 0.02.

| page | scripts | styles | fonts | everything | requests | LCP | CLS |
| --- | --- | --- | --- | --- | --- | --- | --- |
${row('door', 'the door, for a stranger')}
${row('room', 'a room, signed in')}
`
  },
}
