// Joins each run of a sketch that may share its world, from its start to its end. Nothing of worlds is fetched before.
import type { WorldFrame } from './world-frame.types.ts'

export interface WorldRun {
  /** Hears what the runner tells. */
  tell(event: { readonly say: string }): void
  end(): void
}

/** The runs of the sketch of this name; `granted` says whether the one that begins may share its world. */
export function worldRun(name: string, frame: () => WorldFrame | null, granted: () => boolean): WorldRun {
  let leave: (() => void) | null = null
  let turn = 0
  function end(): void {
    turn += 1
    leave?.()
    leave = null
  }
  async function join(): Promise<void> {
    const mine = turn
    const { connectWorld } = await import('./connect-world.ts')
    const at = frame()
    if (mine === turn && at) leave = connectWorld(at, { name })
  }
  return {
    tell({ say }) {
      if (say === 'started' || say === 'stopped') end()
      // Without its world the sketch goes on alone.
      if (say === 'started' && granted()) join().catch(() => {})
    },
    end,
  }
}
