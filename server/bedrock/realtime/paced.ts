// Lets things be told only so often: at once, then at the end of each pause if something has happened meanwhile; never twice at once for one thing.
import { keyedTurns } from '../keyed-turns.ts'

export interface Paced {
  /** [WIRE-6] Runs `tell` at once, or at the end of the pause that the last time began. */
  readonly stir: (thing: number, tell: () => Promise<void>, failed: (error: unknown) => void) => Promise<void>
}

/** `isWanted` is asked before anything is told, also at the end of a pause. */
export function createPaced(everyMs: number, isWanted: (thing: number) => boolean = () => true): Paced {
  /** Set while nothing is told because something just was; `again` when something has happened meanwhile. */
  const pauses = new Map<number, { again: boolean }>()
  const inTurn = keyedTurns()

  async function stir(thing: number, tell: () => Promise<void>, failed: (error: unknown) => void): Promise<void> {
    if (!isWanted(thing)) return
    const paused = pauses.get(thing)
    if (paused) {
      paused.again = true
      return
    }
    const pause = { again: false }
    pauses.set(thing, pause)
    setTimeout(() => {
      pauses.delete(thing)
      if (pause.again) stir(thing, tell, failed).catch(failed)
    }, everyMs).unref()
    await inTurn(String(thing), tell)
  }

  return { stir }
}
