// What a frame is told of its world, and how often: the whole state, as data.
import type { WorldState } from '#sketch/world-state'

/** All that a sketch knows of its world. */
export interface WorldNow {
  readonly connected: boolean
  readonly can_write: boolean
  readonly rev: number
  readonly fields: WorldState
}

/** As often as the house tells at most. */
const everyMs = 100

export interface Shows {
  /** `own`: one did it oneself, so it is shown at once, or what was just drawn would be away for a moment. */
  give(now: WorldNow, own?: boolean): void
  end(): void
}

/** Shows at once, then the latest at the end of each pause. */
export function showLatest(show: (now: WorldNow) => void): Shows {
  let waiting: WorldNow | null = null
  let pause: ReturnType<typeof setTimeout> | undefined
  const next = (): void => {
    pause = undefined
    if (!waiting) return
    const now = waiting
    waiting = null
    pause = setTimeout(next, everyMs)
    show(now)
  }
  return {
    give(now, own = false) {
      waiting = now
      if (own) clearTimeout(pause)
      if (own || pause === undefined) next()
    },
    end() {
      waiting = null
      clearTimeout(pause)
    },
  }
}
