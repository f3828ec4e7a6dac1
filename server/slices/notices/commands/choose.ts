// Keeps what somebody wants to be told of, and when quietly.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { NoticeSettings, RoomLevel } from '#contract/notices'
import { noticesChanged } from '#events/notices'
import { roomFor } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { isZone } from '../parts/is-quiet.ts'

/** [NOTE-1.7, CHAT-8.2] Refuses with VALIDATION a time zone that nobody knows. */
export async function changeSettings(tx: Tx, actor: Actor, { muted, quiet }: Partial<NoticeSettings>): Promise<void> {
  if (quiet && !isZone(quiet.zone))
    refuse('VALIDATION', 'There is no such time zone. Choose one such as Europe/Vienna.', {
      fields: { zone: 'is no time zone' },
    })
  if (muted !== undefined) {
    await tx.db.deleteFrom('notice_mutes').where('user_id', '=', actor.id).execute()
    const kinds = [...new Set(muted)]
    if (kinds.length > 0)
      await tx.db
        .insertInto('notice_mutes')
        .values(kinds.map((kind) => ({ user_id: actor.id, kind })))
        .execute()
    // What was told before hides or shows itself.
    await tx.announce(noticesChanged({ userIds: [actor.id] }))
  }
  if (quiet === undefined) return
  const columns = {
    quiet_from: quiet?.from_minute ?? null,
    quiet_to: quiet?.to_minute ?? null,
    quiet_zone: quiet?.zone ?? null,
  }
  await tx.db
    .insertInto('notice_settings')
    .values({ user_id: actor.id, ...columns })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(columns))
    .execute()
}

/** [CHAT-8.1] Refuses with ROOM_NOT_FOUND. */
export async function chooseLevel(tx: Tx, actor: Actor, ref: string, level: RoomLevel): Promise<void> {
  const room = await roomFor(tx.db, actor.id, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  await tx.db
    .insertInto('room_levels')
    .values({ room_id: room.id, user_id: actor.id, level })
    .onConflict((conflict) => conflict.columns(['room_id', 'user_id']).doUpdateSet({ level }))
    .execute()
}
