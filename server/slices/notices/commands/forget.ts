// Takes rows away whose thing is no longer there, and all that an erased account was told or caused.
import { noticesChanged } from '#events/notices'
import type { NoticeKind } from '#contract/notices'
import type { Tx } from '../owns.ts'

/** [NOTE-1.3] Of a message. */
export async function forgetMessage(tx: Tx, { room_id, id }: { room_id: number; id: number }): Promise<void> {
  const gone = await tx.db
    .deleteFrom('notices')
    .where('room_id', '=', room_id)
    .where('thing_id', '=', id)
    .returning('user_id')
    .execute()
  await tellOf(tx, gone)
}

/** [NOTE-1.3] That this person stuck something on the message, nothing of which hangs there any more; null for nobody. */
export async function forgetStuck(
  tx: Tx,
  { room_id, id }: { room_id: number; id: number },
  by: number | null,
): Promise<void> {
  if (by === null) return
  const gone = await tx.db
    .deleteFrom('notices')
    .where('room_id', '=', room_id)
    .where('thing_id', '=', id)
    .where('kind', '=', 'sticker')
    .where('actor_id', '=', by)
    .returning('user_id')
    .execute()
  await tellOf(tx, gone)
}

/** [NOTE-1.3] Of what was left on somebody's wall. */
export async function forgetLeft(
  tx: Tx,
  { ownerId, kind, id }: { ownerId: number; kind: NoticeKind; id: number | null },
): Promise<void> {
  if (id === null) return
  const gone = await tx.db
    .deleteFrom('notices')
    .where('user_id', '=', ownerId)
    .where('kind', '=', kind)
    .where('room_id', 'is', null)
    .where('thing_id', '=', id)
    .returning('user_id')
    .execute()
  await tellOf(tx, gone)
}

/** [NOTE-1.15] Of a sketch that is gone: that it was a remix, and which remixes there are of it. */
export async function forgetSketch(
  tx: Tx,
  { sketchId, ownerId }: { readonly sketchId: number; readonly ownerId: number },
): Promise<void> {
  const asRemix = await tx.db
    .deleteFrom('notices')
    .where('actor_id', '=', ownerId)
    .where('kind', '=', 'remix')
    .where('thing_id', '=', sketchId)
    .returning('user_id')
    .execute()
  const remixes = await tx.db.selectFrom('sketches').select('id').where('parent_id', '=', sketchId).execute()
  const ids = remixes.map(({ id }) => id)
  const ofRemixes =
    ids.length === 0
      ? []
      : await tx.db
          .deleteFrom('notices')
          .where('user_id', '=', ownerId)
          .where('kind', '=', 'remix')
          .where('thing_id', 'in', ids)
          .returning('user_id')
          .execute()
  await tellOf(tx, [...asRemix, ...ofRemixes])
}

/** [DM-3.1] Of what was said in a conversation that these people deleted, up to that entry. */
export async function forgetDeleted(
  tx: Tx,
  { roomId, entryId, userIds }: { roomId: number; entryId: number; userIds: readonly number[] },
): Promise<void> {
  if (userIds.length === 0) return
  const gone = await tx.db
    .deleteFrom('notices')
    .where('user_id', 'in', userIds)
    .where('room_id', '=', roomId)
    .where('thing_id', '<=', entryId)
    .returning('user_id')
    .execute()
  await tellOf(tx, gone)
}

/** [NOTE-1.10] Both ways, with all that they chose. */
export async function forgetPerson(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('notices').where('user_id', '=', userId).execute()
  const gone = await tx.db.deleteFrom('notices').where('actor_id', '=', userId).returning('user_id').execute()
  for (const table of ['notice_mutes', 'notice_settings', 'room_levels'] as const)
    await tx.db.deleteFrom(table).where('user_id', '=', userId).execute()
  await tellOf(tx, gone)
}

async function tellOf(tx: Tx, gone: readonly { user_id: number }[]): Promise<void> {
  if (gone.length > 0) await tx.announce(noticesChanged({ userIds: [...new Set(gone.map(({ user_id }) => user_id))] }))
}
