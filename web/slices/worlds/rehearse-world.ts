// A world of one, for a sketch that is not published yet: it lives in this page and ends with it.
import { readWorld } from '#sketch/world-schema'
import { applyOp, emptyWorld } from '#sketch/world-state'
import { readWish } from '#sketch/world-wish'
import type { WorldFrame } from './connect-world.ts'
import { showLatest } from './show.ts'

/** Plays the world that a text declares, until what it answers is called. */
export function rehearseWorld(frame: WorldFrame, code: string): () => void {
  let world = emptyWorld(readWorld(code).shape)
  let rev = 0
  const shown = showLatest((now) => frame.world(now))
  const show = (): void => shown.give({ connected: true, can_write: true, rev, fields: world.state })
  frame.onWorld = (message) => {
    const wish = readWish(message)
    const done = wish && applyOp(world, wish, { rev: rev + 1 })
    if (!done || 'no' in done || !done.changed) return
    world = done.world
    rev += 1
    show()
  }
  show()
  return () => {
    frame.onWorld = null
    shown.end()
  }
}
