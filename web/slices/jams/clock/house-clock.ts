// The clock of the house as this page knows it: asked eight times before something is to sound, and again while it does.
import { type ReadonlySignal, signal } from '@preact/signals'
import { type ClockAnswer, offsetOf } from './clock-answers.ts'

/** So many answers, of which the fastest counts. */
const asked = 8
/** What was answered before counts with it. */
const most = 24
/** From one question to the next. */
const betweenMs = 40
/** The clocks of two computers drift apart by some millionths. */
const againMs = 30_000

interface Ports {
  /** The page’s own clock, in milliseconds, which nobody sets. */
  readonly now: () => number
  /** Asks the house when a question came and when its answer leaves. Rejects where there is no line. */
  readonly ask: (sent: number) => Promise<{ readonly t1: number; readonly t2: number }>
  readonly wait: (ms: number) => Promise<void>
  /** Runs something again and again until what it answers is called. */
  readonly every: (ms: number, run: () => void) => () => void
}

export interface HouseClock {
  /** What is added to the page’s clock to know the house’s; null until it was asked. */
  readonly offset: ReadonlySignal<number | null>
  /** Asks, unless it is being asked already; resolves once it is known, or could not be. */
  ask(): Promise<void>
  /** Keeps asking every half minute, or not. */
  keep(on: boolean): void
}

/** A clock that was not asked yet. */
export function createHouseClock({ now, ask, wait, every }: Ports): HouseClock {
  const offset = signal<number | null>(null)
  let asking: Promise<void> | null = null
  let rest = (): void => {}

  let answers: readonly ClockAnswer[] = []

  async function round(): Promise<void> {
    for (let at = 0; at < asked; at++) {
      if (at > 0) await wait(betweenMs)
      const sent = now()
      try {
        const { t1, t2 } = await ask(sent)
        answers = [...answers.slice(1 - most), { sent, came: t1, left: t2, heard: now() }]
      } catch {
        // Without a line, or asked too often, what was answered counts.
        break
      }
    }
    offset.value = offsetOf(answers, now())
  }
  const once = (): Promise<void> => (asking ??= round().finally(() => (asking = null)))
  return {
    offset,
    ask: once,
    keep(on) {
      rest()
      rest = (): void => {}
      if (!on) return
      void once()
      rest = every(againMs, () => void once())
    },
  }
}
