// What of a wall can be followed.
import { refuse } from '#bedrock/refusal'
import type { SeenWall } from '#contract/walls'
import type { AppContext } from '#server/context'
import { modulesFor } from '../queries/wall-for.ts'
import { seenWall } from './looks.ts'

export interface WallFeed {
  readonly wall: SeenWall
  /** When each came and was last changed, by its id. */
  readonly times: ReadonlyMap<string, { readonly put: number; readonly changed: number }>
}

/** [WALL-8.5] What of a wall is for everyone, the newest first; refuses with NOT_FOUND where its owner wants no feeds. */
export async function feedOf(ctx: AppContext, username: string): Promise<WallFeed> {
  const wall = await seenWall(ctx, null, username)
  if (!wall.feeds || wall.audience !== 'everyone') refuse('NOT_FOUND', 'There is no such feed.')
  const rows = await modulesFor(ctx.db.reader, null, wall.person.id)
  const times = new Map(rows.map((row) => [row.module_id, { put: row.put_at, changed: row.changed_at }]))
  const put = (id: string): number => times.get(id)?.put ?? 0
  return { wall: { ...wall, modules: wall.modules.toSorted((a, b) => put(b.id) - put(a.id)) }, times }
}
