// P16: how soon a sketch runs, and how many frames a second each starter draws, in a real Chromium.
import { readdirSync, readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { furnished, type Furnished } from '../houses/furnished.ts'
import type { Measure } from '../measure.ts'
import { median } from '../system/numbers.ts'

/** So long its frames are counted, without the first of them, which compile and warm up. */
const [warmMs, countedMs, lookMs] = [2_000, 5_000, 500]
const window_ = { width: 1_280, height: 800 }
const goals = { start: 500, frames: 50 }
/** A machine without a graphics card draws with its processor. */
const flags = ['--enable-unsafe-swiftshader']

const folder = new URL('../../web/slices/sketches/starters/', import.meta.url)
const kindsByEnding: Readonly<Record<string, string>> = { frag: 'shader', svg: 'svg', html: 'html' }

interface Starter {
  readonly id: string
  readonly kind: string
  /** It asks for something before it runs. */
  readonly asks: boolean
}

/** By their files: `drift.p5.js` is of p5. */
const starters: readonly Starter[] = readdirSync(folder).flatMap((file) => {
  const [, id = '', ending = ''] = /^([a-z]+)\.(p5\.js|three\.js|canvas\.js|frag|svg|html)$/.exec(file) ?? []
  return id === ''
    ? []
    : [
        {
          id,
          kind: kindsByEnding[ending] ?? ending.replace('.js', ''),
          asks: readFileSync(new URL(file, folder), 'utf8').includes('@needs '),
        },
      ]
})

interface Run {
  /** From the press that lets it run to the first frame after the sketch had begun, in ms: in a page that never ran one, and again. */
  readonly first: number
  readonly again: number
  /** As the runner told, twice a second. */
  readonly frames: readonly number[]
}

interface Sketches {
  readonly runs: Readonly<Record<string, { readonly kind: string; readonly rounds: readonly Run[] }>>
}

/** Presses what lets it run; how long until it does. */
async function press(page: Page, button: Locator): Promise<number> {
  await page.evaluate(() => {
    addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        const glass = document.querySelector('.bench-glass')
        // What runs already leaves first.
        const watch = new MutationObserver(() => {
          const runs = glass?.getAttribute('data-state') === 'running'
          if (!runs) return
          watch.disconnect()
          requestAnimationFrame((at) => Reflect.set(window, 'began', at - timeStamp))
        })
        if (glass) watch.observe(glass, { attributeFilter: ['data-state'] })
      },
      { capture: true, once: true },
    )
    Reflect.set(window, 'began', undefined)
  })
  await button.click()
  const found = await page.waitForFunction(() => {
    const took: number | undefined = Reflect.get(window, 'began')
    return took
  })
  return (await found.jsonValue()) ?? Number.NaN
}

/** What the runner says of its frames. */
async function counted(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(warmMs)
  const frames: number[] = []
  for (let passed = 0; passed < countedMs; passed += lookMs) {
    const said = (await page.locator('.run-beat').textContent()) ?? ''
    frames.push(Number(/^\d+/.exec(said)?.[0] ?? 0))
    await page.waitForTimeout(lookMs)
  }
  return frames
}

async function run(house: Furnished, { id, kind, asks }: Starter): Promise<Run> {
  await using shown = await house.show('member', { viewport: window_ })
  const { page, cdp } = shown
  // As fast as this machine: what is compared is the goal.
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.goto(`/codeground/new/${kind}?starter=${id}`)
  await page.locator('.cm-content').waitFor()
  await page.waitForLoadState('networkidle')
  const button = page.locator('.run-bar .button-act')
  // The answer lets it run, and is remembered.
  if (asks) await button.click()
  const first = await press(page, asks ? page.locator('.needs-acts button').first() : button)
  const frames = await counted(page)
  return { first, again: await press(page, button), frames }
}

/** P16. */
export const sketches: Measure<Sketches> = {
  async measure(rounds) {
    await using house = await furnished(['hall'], 1, flags)
    const found: Record<string, { kind: string; rounds: Run[] }> = {}
    for (let n = -1; n < rounds; n++)
      for (const starter of starters) {
        const one = await run(house, starter)
        found[starter.id] ??= { kind: starter.kind, rounds: [] }
        // The first warms up the house and the browser.
        if (n >= 0) found[starter.id]?.rounds.push(one)
      }
    return { runs: found }
  },
  page({ runs }) {
    const rows = Object.entries(runs).map(([id, { kind, rounds }]) => {
      const firsts = rounds.map(({ first }) => first)
      const agains = rounds.map(({ again }) => again)
      const slowest = Math.min(...rounds.map(({ frames }) => median(frames)))
      return `| ${id} | ${kind} | ${Math.round(median(firsts))} | ${Math.round(Math.max(...firsts))} | ${Math.round(median(agains))} | ${Math.round(slowest)} |`
    })
    return `## P16: sketches

Each starter on the bench, in a window of ${window_.width} × ${window_.height} and at the speed of this machine, in a browser that has never run one, with the house on the same machine. *First* counts from the press that lets it run to the first frame after the sketch had begun, with everything that is fetched for it (p5 and three are); *again* from the next press. Frames a second are what the runner tells for ${countedMs / 1_000} s after the first ${warmMs / 1_000}: the median of a round, of the slowest round; sixty are the most. Without a graphics card shaders and three are drawn by the processor. Goals: ${goals.start} ms for the first start of p5, ${goals.frames} frames a second for each.

| starter | of | first, ms | slowest first | again, ms | frames a second |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
  },
}
