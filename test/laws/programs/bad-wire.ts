// A bad network before a client: what the house sends comes late, twice, out of order or, live objects, never. A seed decides.
import { chances } from '#dev-env/fakes/chances'
import type { Wire } from '#dev-env/reference-client'

export interface BadWire extends Wire {
  /** Resolves once nothing is on its way any more. */
  readonly empty: () => Promise<void>
  /** From now on everything comes at once and in order. */
  readonly mend: () => void
}

const mostDelayMs = 6

/** Makes such a network. `heard` sees everything as it arrives from the house, before the network spoils it. */
export function badWire(seed: number, heard: (...frame: Parameters<Wire['bring']>) => void): BadWire {
  const chance = chances(seed)
  const flying = new Map<ReturnType<typeof setTimeout>, () => void>()
  let mended = false
  let emptied = Promise.withResolvers<void>()
  const landed = (timer: ReturnType<typeof setTimeout>): void => {
    flying.delete(timer)
    if (flying.size > 0) return
    emptied.resolve()
    emptied = Promise.withResolvers()
  }
  function later(fold: () => void): void {
    const timer = setTimeout(
      () => {
        fold()
        landed(timer)
      },
      1 + chance() * mostDelayMs,
    )
    flying.set(timer, fold)
  }
  return {
    bring(event, payload, fold) {
      heard(event, payload, fold)
      const fate = mended ? 1 : chance()
      // A body of backfill is asked for, and so never lost for good.
      if (fate < 0.04 && event === 'message') return
      if (fate < 0.25) later(fold)
      else fold()
      if (fate < 0.15 || (fate > 0.9 && fate < 1)) later(fold)
    },
    lost() {
      for (const timer of flying.keys()) {
        clearTimeout(timer)
        landed(timer)
      }
    },
    empty: async () => (flying.size === 0 ? undefined : emptied.promise),
    mend: () => void (mended = true),
  }
}
