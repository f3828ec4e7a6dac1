// How a page keeps a little world: it takes parts of what the house tells, in whatever order and however often, and knows when something is missing.
import type { Shape } from './world-shape.ts'
import { applyOp, type World, type WorldOp, type WorldState } from './world-state.ts'

export interface WorldChange {
  readonly rev: number
  readonly op: WorldOp
}

/** What the house tells: a world as it is, or everything that was done to it after a rev. */
export interface WorldPart {
  /** Null as long as nothing was ever done there. */
  readonly epoch: string | null
  readonly rev: number
  readonly whole: { readonly shape: Shape; readonly fields: WorldState } | null
  readonly after_rev: number | null
  readonly changes: WorldChange[]
}

export interface HeldWorld extends World {
  readonly epoch: string | null
  readonly rev: number
}

export interface Folded {
  readonly held: HeldWorld | null
  /** Something lies between what is held and what was told: it has to be asked for. */
  readonly gap: boolean
}

/** [CODE-5.6] What is held after a part was told. The same part twice, or an older one, changes nothing. */
export function foldPart(held: HeldWorld | null, part: WorldPart): Folded {
  if (part.whole) {
    if (held && held.epoch === part.epoch && held.rev > part.rev) return { held, gap: false }
    const { shape, fields } = part.whole
    return { held: { epoch: part.epoch, rev: part.rev, shape, state: fields }, gap: false }
  }
  if (!held || held.epoch !== part.epoch || (part.after_rev ?? 0) > held.rev) return { held, gap: true }
  if (part.rev <= held.rev) return { held, gap: false }
  let world: World = held
  for (const { rev, op } of part.changes) {
    if (rev <= held.rev) continue
    const done = applyOp(world, op, { rev })
    // The house did it, so what is held here is not what the house had.
    if ('no' in done) return { held: null, gap: true }
    world = done.world
  }
  return { held: { ...world, epoch: part.epoch, rev: part.rev }, gap: false }
}
