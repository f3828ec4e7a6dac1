// Which screens look at the lobby, and telling them, gathered, who has walked where.
import type { Connection } from '#bedrock/realtime/connection'
import { sizes } from '#contract/limits'
import type { Standing } from '#contract/lobby'

export interface Lobby {
  enter(screen: Connection): void
  leave(screen: Connection): void
  /** Tells those who look where this person stands: at once, or once the pause since the last time is over. */
  walked(id: number): Promise<void>
  /** Tells one person where another stands. */
  show(who: number, toWhom: number): void
}

interface Asks {
  /** The tiles of these people, as far as others may know them. */
  readonly standing: (ids: ReadonlySet<number>) => readonly Standing[]
  /** From whom each is kept apart who is kept apart from one of these people. */
  readonly apart: (ids: readonly number[]) => Promise<ReadonlyMap<number, ReadonlySet<number>>>
}

/** [PRES-2.3, PRES-2.5] A lobby at which nobody looks. */
export function createLobby({ standing, apart }: Asks): Lobby {
  const screens = new Map<string, Connection>()
  let waiting = new Set<number>()
  let pausing = false

  function send(screen: Connection, seen: readonly Standing[]): void {
    if (seen.length > 0) screen.send('lobby', { standing: seen })
  }

  async function tell(): Promise<void> {
    const ids = waiting
    waiting = new Set()
    if (screens.size === 0) return
    try {
      const from = await apart([...ids])
      // Read after the question, so that what is told last is what is so.
      const now = standing(ids)
      for (const screen of screens.values()) {
        const hidden = from.get(screen.actor.id)
        send(screen, hidden ? now.filter(({ id }) => !hidden.has(id)) : now)
      }
    } catch {
      // Nobody is told while it is not known who may be; the next round tries again.
      for (const id of ids) waiting.add(id)
    }
  }

  async function round(): Promise<void> {
    await tell()
    // The more look, the more each telling costs, and the longer the pause.
    const pauseMs = Math.max(sizes.lobbyToldEveryMs, screens.size)
    setTimeout(() => {
      if (waiting.size > 0) void round()
      else pausing = false
    }, pauseMs).unref()
  }

  return {
    enter: (screen) => void screens.set(screen.id, screen),
    leave: (screen) => void screens.delete(screen.id),
    async walked(id) {
      waiting.add(id)
      if (pausing) return
      pausing = true
      await round()
    },
    show(who, toWhom) {
      const seen = standing(new Set([who]))
      for (const screen of screens.values()) if (screen.actor.id === toWhom) send(screen, seen)
    },
  }
}
