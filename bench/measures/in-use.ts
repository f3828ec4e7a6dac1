// P11: how soon the page answers those who type, send, scroll and change rooms, in a real Chromium whose processor is slow, in rooms with a hundred thousand messages.
import type { Page } from 'playwright-core'
import type { Measure } from '../measure.ts'
import { median, thousands } from '../system/numbers.ts'
import { furnished, type Furnished } from '../houses/furnished.ts'

const messages = Number(process.env['NEOSPACE_BENCH_MESSAGES'] ?? 100_000)
const rooms = ['hall', 'attic', 'cellar'] as const
const [typed, sent, steps, pagesUp] = [40, 10, 30, 30]
/** Between one key and the next. */
const pauseMs = 80
/** How long the browser may take to say what an interaction took. */
const toldMs = 600
/** What takes less is not told. */
const leastMs = 16

interface Round {
  /** The interaction that took longest, in ms, as the browser counts it: to the next frame after it. */
  readonly typing: number
  readonly sending: number
  readonly stepping: number
  readonly scrolling: number
  /** All of them, one in fifty of the longest left out. */
  readonly inp: number
  /** From the press to the first frame with lines of the other room, in ms. */
  readonly switchFirst: number
  readonly switchBack: number
}

interface InUse {
  readonly messages: number
  readonly rounds: readonly Round[]
}

/** Runs in the page: remembers how long each interaction took. */
function watch(): void {
  const took = new Map<number, number>()
  Reflect.set(window, 'took', took)
  new PerformanceObserver((list) => {
    // Not in the library's types yet.
    for (const { interactionId, duration } of list.getEntries() as (PerformanceEntry & {
      readonly interactionId: number
    })[])
      if (interactionId > 0) took.set(interactionId, Math.max(duration, took.get(interactionId) ?? 0))
    // What the library does not know of either.
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

/** How long the interactions since the last time took. */
async function told(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(toldMs)
  return await page.evaluate(() => {
    const took: Map<number, number> = Reflect.get(window, 'took')
    const all = [...took.values()]
    took.clear()
    return all
  })
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    await page.keyboard.press(key)
    await page.waitForTimeout(pauseMs)
  }
}

const composer = (page: Page) => page.locator('textarea.composer-field')

async function sending(page: Page): Promise<void> {
  for (let n = 0; n < sent; n++) {
    const text = `said in the middle of it, ${n} of ${Date.now()}`
    // Without keys, so that what counts is the one that sends.
    await composer(page).fill(text)
    await composer(page).press('Enter')
    await page.locator('article.line', { hasText: text }).waitFor()
  }
}

/** Goes to another room by its link in the rail; how long until its lines are on the screen. */
async function change(page: Page, room: string): Promise<number> {
  await page.evaluate((name) => {
    addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        const look = (): void => {
          const lines = [...document.querySelectorAll('.script[aria-busy="false"] article.line .line-body')]
          const there =
            location.pathname === `/rooms/${name}` && lines.some((line) => line.textContent.includes(` in ${name}`))
          // What was there when a frame began is on the screen with the next.
          if (there) requestAnimationFrame((at) => Reflect.set(window, 'changed', at - timeStamp))
          else requestAnimationFrame(look)
        }
        look()
      },
      { capture: true, once: true },
    )
    Reflect.set(window, 'changed', undefined)
  }, room)
  await page.locator(`.rail a[href="/rooms/${room}"]`).click()
  const found = await page.waitForFunction(() => {
    const took: number | undefined = Reflect.get(window, 'changed')
    return took
  })
  return (await found.jsonValue()) ?? Number.NaN
}

async function round(house: Furnished): Promise<Round> {
  await using shown = await house.show('member', { viewport: { width: 1_440, height: 900 } })
  const { page } = shown
  await page.addInitScript(watch)
  await page.goto(`/rooms/${rooms[0]}`)
  await page.locator('article.line').first().waitFor()
  await page.waitForLoadState('networkidle')
  await composer(page).click()
  await told(page)

  await page.keyboard.type('the quick brown fox jumps over the lazy dog'.slice(0, typed), { delay: pauseMs })
  const typing = await told(page)
  await sending(page)
  const sendings = await told(page)
  await page.locator('article.line').last().focus()
  await press(page, 'ArrowUp', steps)
  const stepping = await told(page)
  await press(page, 'PageUp', pagesUp)
  const scrolling = await told(page)

  const switchFirst = await change(page, rooms[1])
  const alsoFirst = await change(page, rooms[2])
  const switchBack = await change(page, rooms[1])
  const longest = (took: readonly number[]): number => Math.max(leastMs, ...took)
  const all = [typing, sendings, stepping, scrolling].flat().toSorted((a, b) => b - a)
  return {
    typing: longest(typing),
    sending: longest(sendings),
    stepping: longest(stepping),
    scrolling: longest(scrolling),
    inp: all[Math.floor((typed + sent + steps + pagesUp) / 50)] ?? leastMs,
    switchFirst: (switchFirst + alsoFirst) / 2,
    switchBack,
  }
}

/** P11. */
export const inUse: Measure<InUse> = {
  async measure(rounds) {
    await using house = await furnished(rooms, messages)
    const found: Round[] = []
    for (let n = -1; n < rounds; n++) {
      const one = await round(house)
      // The first warms up the house and the browser.
      if (n >= 0) found.push(one)
    }
    return { messages, rounds: found }
  },
  page({ messages, rounds }) {
    const row = (words: string, what: keyof Round, goal: string): string => {
      const all = rounds.map((round) => round[what])
      return `| ${words} | ${Math.round(median(all))} | ${Math.round(Math.max(...all))} | ${goal} |`
    }
    return `## P11: in use

Rooms of ${thousands(messages)} messages, in a window of 1440 × 900, with a processor four times slower than this machine’s; the house is on the same machine. ${typed} letters typed, ${sent} messages sent, ${steps} steps from line to line, ${pagesUp} pages up, through what is held and what has to be fetched; in ms, as the browser itself tells (Event Timing: from the press to the next frame after it, ${leastMs} where it is at most that). A goal for these is what is called good for the web, 200 ms. A change of rooms counts from the press on its link to the first frame with lines of the other room.

| what | median of the rounds | worst round | goal |
| --- | --- | --- | --- |
${row('typing, the longest', 'typing', '200')}
${row('sending, the longest', 'sending', '200')}
${row('from line to line, the longest', 'stepping', '200')}
${row('a page up, the longest', 'scrolling', '200')}
${row('INP: all of these, one in fifty left out', 'inp', '200')}
${row('to a room not looked at before', 'switchFirst', 'none')}
${row('back to one', 'switchBack', 'none')}
`
  },
}
