// What a page's main thread did between one frame and the next, from the browser's own trace.
import type { Browser } from 'playwright-core'
import type { WatchedPage } from './browser.ts'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  /** What the thread itself took, however busy the machine is with others. */
  readonly tdur?: number
  readonly tid: number
  readonly pid: number
  readonly args: { readonly name?: string }
}

/** Milliseconds of work on the page's main thread between one frame and the next, at the 95th of 100. */
export function mainThreadP95(events: readonly TraceEvent[]): number {
  const busiest = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
    .toSorted((a, b) => b.length - a.length)[0]
  if (!busiest) throw new Error('The trace has no main thread.')
  const frames = busiest
    .filter(({ name }) => name === 'FireAnimationFrame')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b)
  const tasks = busiest.filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
  const work = frames.slice(0, -1).map((from, index) => {
    const to = frames[index + 1] ?? from
    return tasks
      .filter(({ ts }) => ts >= from && ts < to)
      .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1_000, 0)
  })
  return work.toSorted((a, b) => a - b)[Math.floor(work.length * 0.95)] ?? 0
}

/** Traces while something is done on the page, and counts the frames that came meanwhile. */
export async function traced(
  browser: Browser,
  page: WatchedPage,
  act: () => Promise<void>,
): Promise<{ readonly perSecond: number; readonly p95: number }> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'],
  })
  await page.evaluate(() => {
    const counted = { frames: 0, from: performance.now() }
    Reflect.set(window, 'counted', counted)
    const next = (): void => {
      counted.frames += 1
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await act()
  const perSecond = await page.evaluate(() => {
    const counted: { frames: number; from: number } = Reflect.get(window, 'counted')
    return (counted.frames * 1_000) / (performance.now() - counted.from)
  })
  const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse(String(await browser.stopTracing()))
  return { perSecond, p95: mainThreadP95(trace.traceEvents) }
}
