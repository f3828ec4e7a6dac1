// What somebody wants to be told of.
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { NoticeSettings, QuietHours, RoomLevel } from '#contract/notices'
import { roomFor } from '#slices/rooms/index'

type Looks = Pick<Reader, 'selectFrom'>

interface QuietColumns {
  readonly quiet_from: number | null
  readonly quiet_to: number | null
  readonly quiet_zone: string | null
}

/** The quiet hours that the columns say; null where there are none. */
export const quietIn = ({ quiet_from, quiet_to, quiet_zone }: QuietColumns): QuietHours | null =>
  quiet_from === null || quiet_to === null || quiet_zone === null
    ? null
    : { from_minute: quiet_from, to_minute: quiet_to, zone: quiet_zone }

/** As they chose; all kinds and no quiet hours where they chose nothing. */
export async function settingsOf(db: Looks, userId: number): Promise<NoticeSettings> {
  const muted = await db
    .selectFrom('notice_mutes')
    .select('kind')
    .where('user_id', '=', userId)
    .orderBy('kind')
    .execute()
  const row = await db
    .selectFrom('notice_settings')
    .select(['quiet_from', 'quiet_to', 'quiet_zone'])
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return { muted: muted.map(({ kind }) => kind), quiet: row ? quietIn(row) : null }
}

/** [CHAT-8.1] As they chose; everything in a conversation of two and mentions elsewhere where they chose nothing. Refuses with ROOM_NOT_FOUND. */
export async function levelIn(db: Looks, userId: number, ref: string): Promise<RoomLevel> {
  const room = await roomFor(db, userId, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  const chosen = await db
    .selectFrom('room_levels')
    .select('level')
    .where('room_id', '=', room.id)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return chosen?.level ?? (room.kind === 'direct' ? 'all' : 'mentions')
}
