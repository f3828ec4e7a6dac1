// Changes one's own wall by steps.
import type { Actor } from '#bedrock/actor'
import type { Random } from '#bedrock/clock'
import { findByClientId } from '#bedrock/log/find-entry'
import { advance } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import type { WallStep } from '#contract/wall-changes'
import type { Tx } from '../owns.ts'
import { ownDocument } from '../queries/own-wall.ts'
import { keepWall } from './keep-wall.ts'
import { storeChange } from './store-change.ts'

export interface Changed {
  readonly rev: number
  readonly at: number
}

/** [WALL-2.2, WALL-2.3] The client id is looked up before the clock moves, and again after, when a concurrent twin may have stored it. */
export async function changeWall(
  tx: Tx,
  actor: Actor,
  { clientId, steps }: { clientId: string; steps: readonly WallStep[] },
  random: Random,
): Promise<Changed> {
  const stored = await storedAs(tx, actor, clientId, steps)
  if (stored) return stored
  const stream = await keepWall(tx, actor.id, random)
  const head = await advance(tx, stream)
  const twin = await storedAs(tx, actor, clientId, steps)
  if (twin) tx.undo(twin)
  const { theme } = await tx.db
    .selectFrom('walls')
    .select('theme')
    .where('user_id', '=', actor.id)
    .executeTakeFirstOrThrow()
  const before = await ownDocument(tx.db, actor.id, theme)
  return await storeChange(tx, actor, stream, head, { before, steps, clientId })
}

/** What this person stored under the id before. Refuses when it was something else. */
export async function storedAs(
  tx: Tx,
  actor: Actor,
  clientId: string,
  steps: readonly WallStep[] | null,
): Promise<Changed | null> {
  const entry = await findByClientId(tx.db, actor.id, clientId)
  if (!entry) return null
  const own = await tx.db
    .selectFrom('walls')
    .select('user_id')
    .where('user_id', '=', actor.id)
    .where('stream_id', '=', entry.stream_id)
    .executeTakeFirst()
  // What was forgotten since no longer says what it was.
  if (!own || (steps !== null && entry.body !== null && entry.body !== JSON.stringify(steps)))
    refuse('CONFLICT', 'This was sent before as another change. Send it as a new one.')
  return { rev: entry.rev, at: entry.created_at }
}
