// When what a context makes is heard, by the clock of the page: the way to the loudspeaker takes its time, and the browser says how much, now a little more, now a little less.

export interface OutputClock {
  /** Looks again; of the last looks the earliest but one counts, because a busy machine only ever tells it late. */
  look(): void
  /** Looks until it knows, also after the context has rested. */
  settle(): Promise<void>
  /** On the clock of the context, in seconds, of a moment of `performance.now()`. */
  timeOf(pageMs: number): number
}

const looks = 15
const first = 9
const betweenMs = 12

/** Knows nothing until it has looked. */
export function makeOutputClock(context: AudioContext): OutputClock {
  /** How far the page’s clock is ahead of what is heard, in seconds. */
  let seen: readonly number[] = []
  // A context that has rested is behind by as long as it did.
  context.addEventListener('statechange', () => (seen = []))
  function look(): void {
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp()
    const latency = context.outputLatency || context.baseLatency || 0
    const ahead =
      performanceTime > 0 && contextTime > 0
        ? performanceTime / 1_000 - contextTime
        : performance.now() / 1_000 - (context.currentTime - latency)
    seen = [...seen.slice(1 - looks), ahead]
  }
  return {
    look,
    async settle() {
      if (context.state !== 'running') await context.resume()
      while (seen.length < first) {
        await new Promise((resolve) => setTimeout(resolve, betweenMs))
        look()
      }
    },
    timeOf(pageMs) {
      const [earliest = 0, next = earliest] = seen.toSorted((one, other) => one - other)
      return pageMs / 1_000 - next
    },
  }
}
