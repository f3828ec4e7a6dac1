// When each keeper of this node last came round, how that went and when it comes again.
import type { Clock } from '../clock.ts'

/** `skipped`: another node leads, so it was not this one's turn; `busy`: the database took no work. */
export type RoundOutcome = 'done' | 'busy' | 'failed' | 'skipped'

export interface KeeperTimes {
  readonly name: string
  readonly everyMs: number
  /** When it last began, in epoch milliseconds; null before its first round. */
  readonly lastAt: number | null
  /** How long that took; null before the first round has ended. */
  readonly tookMs: number | null
  readonly outcome: RoundOutcome | null
  readonly nextAt: number
}

export interface Timetable {
  /** Enters a keeper that comes round first after `everyMs`. Throws if another one is called so. */
  enter(name: string, everyMs: number): void
  /** Its time has come; the answer is called with how its round went. */
  begin(name: string): (outcome: RoundOutcome) => void
  list(): readonly KeeperTimes[]
}

/** Makes an empty one. */
export function createTimetable(clock: Clock): Timetable {
  const entries = new Map<string, KeeperTimes>()
  const change = (name: string, to: Partial<KeeperTimes>): void => {
    const known = entries.get(name)
    if (known) entries.set(name, { ...known, ...to })
  }
  return {
    enter(name, everyMs) {
      if (entries.has(name)) throw new Error(`Two keepers are called "${name}"; each needs a name of its own.`)
      const nextAt = clock.now() + everyMs
      entries.set(name, { name, everyMs, lastAt: null, tookMs: null, outcome: null, nextAt })
    },
    begin(name) {
      const lastAt = clock.now()
      change(name, { nextAt: lastAt + (entries.get(name)?.everyMs ?? 0) })
      return (outcome) => change(name, { lastAt, tookMs: clock.now() - lastAt, outcome })
    },
    list: () => [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}
