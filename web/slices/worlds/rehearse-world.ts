// A world of one, for a sketch that is not published yet: it lives in this page and ends with it.
import { readWorld } from '#sketch/world-schema'
import { applyOp, emptyWorld } from '#sketch/world-state'
import { readWish } from '#sketch/world-wish'
import { worldsLines } from '#words/worlds-lines'
import type { WorldFrame } from './world-frame.types.ts'
import { refusing } from './refusing.ts'

const said = worldsLines.refusals

/** Plays the world that a text declares, until what it answers is called. */
export function rehearseWorld(frame: WorldFrame, code: string): () => void {
  let world = emptyWorld(readWorld(code).shape)
  let rev = 0
  const refuse = refusing(frame)
  const show = (): void => frame.world({ connected: true, can_write: true, rev, fields: world.state })
  frame.onWorld = (message) => {
    const wish = readWish(message)
    if (!wish) return refuse(said.wish)
    const done = applyOp(world, wish, { rev: rev + 1 })
    if ('no' in done) return refuse(said.no[done.no](wish.field))
    if (!done.changed) return
    world = done.world
    rev += 1
    show()
  }
  show()
  return () => {
    frame.onWorld = null
  }
}
