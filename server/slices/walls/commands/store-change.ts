// Stores one change of a wall: its entry in the history, what stands on it now, and now and then a copy of the whole.
import { append } from '#bedrock/log/append'
import type { StreamHead, StreamRef } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import type { Actor } from '#bedrock/actor'
import { sizes } from '#contract/limits'
import type { WallDocument, WallStep } from '#contract/wall-changes'
import { applySteps } from '#wall/apply-steps'
import { wallChanged } from '#events/walls'
import type { Tx } from '../owns.ts'
import { keepPast } from './claim-files.ts'
import { moveFiles } from './move-files.ts'
import { writeModules } from './write-modules.ts'

/** A copy stands every so many changes, so that any moment is so few steps away. */
export const changesPerCopy = 50

interface Change {
  readonly before: WallDocument
  readonly steps: readonly WallStep[]
  readonly clientId: string
  /** What becomes of files that are not there any more. */
  readonly missing?: 'refuse' | 'pass over'
}

/** [WALL-2.2, WALL-2.4] `before` was read after the clock moved. */
export async function storeChange(
  tx: Tx,
  actor: Actor,
  stream: StreamRef<'wall'>,
  head: StreamHead,
  { before, steps, clientId, missing = 'refuse' }: Change,
): Promise<{ rev: number; at: number }> {
  const now = applySteps(before, steps)
  const bytes = refuseOverfull(now)
  const { changed, gone } = await writeModules(tx, actor.id, before.modules, now.modules)
  const { audience } = await tx.db
    .updateTable('walls')
    .set({ theme: JSON.stringify(now.theme), bytes, changed_at: tx.now })
    .where('user_id', '=', actor.id)
    .returning('audience')
    .executeTakeFirstOrThrow()
  await moveFiles(tx, actor.id, before.modules, { changed, gone, wall: audience, missing })
  await keepPast(tx, actor.id, head.rev, changed)
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
