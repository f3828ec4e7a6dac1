// Stores one change of a wall: its entry in the history, what stands on it now, and now and then a copy of the whole.
import { append } from '#bedrock/log/append'
import type { StreamHead, StreamRef } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import type { Actor } from '#bedrock/actor'
import { sizes } from '#contract/limits'
import type { WallModule } from '#contract/modules'
import type { WallDocument, WallStep } from '#contract/wall-changes'
import { applySteps } from '#wall/apply-steps'
import { wallChanged } from '#events/walls'
import type { Tx } from '../owns.ts'
import { bodyOf } from '../parts/wall-rows.ts'

/** A copy stands every so many changes, so that any moment is so few steps away. */
export const changesPerCopy = 50

/** [WALL-2.2, WALL-2.4] `before` was read after the clock moved. */
export async function storeChange(
  tx: Tx,
  actor: Actor,
  stream: StreamRef<'wall'>,
  head: StreamHead,
  { before, steps, clientId }: { before: WallDocument; steps: readonly WallStep[]; clientId: string },
): Promise<{ rev: number; at: number }> {
  const now = applySteps(before, steps)
  const bytes = refuseOverfull(now)
  await writeModules(tx, actor.id, before.modules, now.modules)
  await tx.db
    .updateTable('walls')
    .set({ theme: JSON.stringify(now.theme), bytes, changed_at: tx.now })
    .where('user_id', '=', actor.id)
    .execute()
  await append(tx, stream, head, {
    authorId: actor.id,
    authorName: actor.username,
    body: JSON.stringify(steps),
    replyTo: null,
    clientId,
  })
  if (head.rev % changesPerCopy === 0)
    await tx.db
      .insertInto('wall_snapshots')
      .values({ user_id: actor.id, rev: head.rev, document: JSON.stringify(now) })
      .execute()
  await tx.announce(wallChanged({ userId: actor.id, rev: head.rev }))
  return { rev: head.rev, at: tx.now }
}

/** [WALL-2.4] Answers how large the wall is. */
function refuseOverfull(wall: WallDocument): number {
  if (wall.modules.length > sizes.wallModules)
    refuse('CONFLICT', `A wall holds at most ${sizes.wallModules} things. Take something away first.`)
  const bytes = Buffer.byteLength(JSON.stringify(wall))
  if (bytes > sizes.wallBytes)
    refuse('TOO_LARGE', `A wall holds at most ${sizes.wallBytes / 1_024} KiB of writing. Take something away first.`)
  return bytes
}

async function writeModules(
  tx: Tx,
  userId: number,
  before: readonly WallModule[],
  now: readonly WallModule[],
): Promise<void> {
  const kept = new Set(now.map(({ id }) => id))
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (gone.length > 0)
    await tx.db.deleteFrom('wall_modules').where('user_id', '=', userId).where('module_id', 'in', gone).execute()
  const known = new Map(before.map((module, position) => [module.id, { module, position }]))
  const changed = now.flatMap((module, position) => {
    const there = known.get(module.id)
    // A step that changes nothing leaves the very same object.
    return there?.module === module && there.position === position
      ? []
      : [{ module, position, moved: there?.module === module }]
  })
  if (changed.length === 0) return
  await tx.db
    .insertInto('wall_modules')
    .values(
      changed.map(({ module, position }) => ({
        user_id: userId,
        module_id: module.id,
        kind: module.kind,
        audience: module.audience,
        position,
        body: bodyOf(module),
        put_at: tx.now,
        changed_at: tx.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'module_id']).doUpdateSet((eb) => ({
        kind: eb.ref('excluded.kind'),
        audience: eb.ref('excluded.audience'),
        position: eb.ref('excluded.position'),
        // What only moved in the order of reading was not changed itself.
        changed_at: eb
          .case()
          .when('wall_modules.body', '=', eb.ref('excluded.body'))
          .then(eb.ref('wall_modules.changed_at'))
          .else(eb.ref('excluded.changed_at'))
          .end(),
        body: eb.ref('excluded.body'),
      })),
    )
    .execute()
}
