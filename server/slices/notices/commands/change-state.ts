// Says of what one was told of that it is new, read or gone.
import type { Actor } from '#bedrock/actor'
import { sizes } from '#contract/limits'
import type { NoticeKind, NoticeState } from '#contract/notices'
import { noticesChanged } from '#events/notices'
import type { Tx } from '../owns.ts'

interface Change {
  readonly state: NoticeState
  readonly ids?: readonly number[] | undefined
  readonly up_to?: number | undefined
  readonly kind?: NoticeKind | undefined
}

/** [NOTE-2.2] Answers the ids of those that changed, the newest first, and whether they were all. Where neither ids nor an end is said, nothing is meant. */
export async function changeState(
  tx: Tx,
  actor: Actor,
  { state, ids, up_to, kind }: Change,
): Promise<{ ids: number[]; complete: boolean }> {
  if (ids?.length === 0 || (ids === undefined && up_to === undefined)) return { ids: [], complete: true }
  const meant = await tx.db
    .selectFrom('notices')
    .select('id')
    .where('user_id', '=', actor.id)
    .where('state', '!=', state)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    // What was discarded comes back by its id alone: who has read everything does not mean it.
    .$if(ids === undefined, (query) => query.where('id', '<=', up_to ?? 0).where('state', '!=', 'gone'))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'mention'))
    .orderBy('id', 'desc')
    .limit(sizes.noticesPerChange + 1)
    .execute()
  const changed = meant.slice(0, sizes.noticesPerChange).map(({ id }) => id)
  if (changed.length > 0) {
    await tx.db.updateTable('notices').set({ state, changed_at: tx.now }).where('id', 'in', changed).execute()
    await tx.announce(noticesChanged({ userIds: [actor.id] }))
  }
  return { ids: changed, complete: changed.length === meant.length }
}

/** [NOTE-1.8] Whoever has read a room as far as that has read what they were told of it. */
export async function readInRoom(
  tx: Tx,
  { userId, roomId, entryId }: { userId: number; roomId: number; entryId: number },
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('notices')
    .set({ state: 'read', changed_at: tx.now })
    .where('user_id', '=', userId)
    .where('state', '=', 'new')
    .where('room_id', '=', roomId)
    .where('thing_id', '<=', entryId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 0n) await tx.announce(noticesChanged({ userIds: [userId] }))
}

/** [NOTE-1.8] Whoever has answered a knock has read it. */
export async function readAnsweredKnock(tx: Tx, roomId: number): Promise<void> {
  const answered = await tx.db
    .selectFrom('conversations')
    .select('room_id')
    .where('room_id', '=', roomId)
    .where((eb) => eb.or([eb('accepted_at', 'is not', null), eb('turned_away_at', 'is not', null)]))
    .executeTakeFirst()
  if (!answered) return
  const read = await tx.db
    .updateTable('notices')
    .set({ state: 'read', changed_at: tx.now })
    .where('room_id', '=', roomId)
    .where('kind', '=', 'knock')
    .where('state', '=', 'new')
    .returning('user_id')
    .execute()
  if (read.length > 0) await tx.announce(noticesChanged({ userIds: read.map(({ user_id }) => user_id) }))
}

/** [NOTE-2.3] Erases what was discarded an hour ago, and what is old. */
export async function sweep(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('notices')
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'gone'), eb('changed_at', '<=', tx.now - sizes.noticeGoneMs)]),
        eb('created_at', '<=', tx.now - sizes.noticeKeptMs),
      ]),
    )
    .execute()
}
