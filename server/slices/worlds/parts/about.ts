// What one entry of a world is about, so that it can be forgotten together with what it put there.
import type { WorldOp } from '#sketch/world-state'

/** Null of what puts nothing there. */
export function aboutOf(op: WorldOp, rev: number): string | null {
  if (op.do === 'push') return JSON.stringify([op.field, rev])
  if (op.do === 'set') return JSON.stringify([op.field, op.key ?? null])
  return null
}

/** What is gone after a wish; null where it takes nothing away. */
export const goneAfter = (op: WorldOp): string | null =>
  op.do === 'delete' ? JSON.stringify([op.field, op.id ?? op.key ?? null]) : null
