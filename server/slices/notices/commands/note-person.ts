// Tells somebody of what one other did to them: followed them, left something on their wall or on what they said.
import type { Message } from '#contract/messages'
import type { NoticeKind } from '#contract/notices'
import { sizes } from '#contract/limits'
import { noticesChanged, noticesMade } from '#events/notices'
import type { Tx } from '../owns.ts'
import { hearsKind, hearsRoom, reaches } from '../queries/reach.ts'

interface Done {
  readonly userId: number
  readonly by: number
  readonly kind: Extract<NoticeKind, 'follow' | 'sticker' | 'guestbook' | 'taken_in' | 'remix'>
  /** 0 for following and for being taken in. */
  readonly thingId: number
  /** Where, if it is in a room. */
  readonly roomId?: number
}

/** [NOTE-1.2, NOTE-1.6, NOTE-1.7] */
export async function notePerson(tx: Tx, { userId, by, kind, thingId, roomId }: Done): Promise<void> {
  if (userId === by) return
  const listener = await tx.db
    .selectFrom('users')
    .select('users.id')
    .where('users.id', '=', userId)
    .where('users.state', '=', 'active')
    .where('users.id', 'not in', (eb) => eb.selectFrom('bots').select('bots.user_id'))
    .where((eb) => reaches(eb.ref('users.id'), eb.val(by)))
    .where((eb) => hearsKind(eb.ref('users.id'), eb.val<NoticeKind>(kind)))
    .$if(roomId !== undefined, (query) => query.where((eb) => hearsRoom(eb.ref('users.id'), eb.val(roomId ?? 0))))
    .executeTakeFirst()
  if (!listener) return
  const made = await tx.db
    .insertInto('notices')
    .values({
      user_id: userId,
      actor_id: by,
      kind,
      room_id: roomId ?? null,
      thing_id: thingId,
      state: 'new',
      created_at: tx.now,
      changed_at: tx.now,
    })
    .returning(['id', 'user_id as userId'])
    .execute()
  await tx.announce(noticesMade({ made }))
}

/** [NOTE-1.2] Who ends following and begins again within a day is told of once: the row of before shows itself again. */
export async function noteFollow(tx: Tx, { userId, by }: { userId: number; by: number }): Promise<void> {
  const before = await tx.db
    .selectFrom('notices')
    .select(['id', 'created_at'])
    .where('actor_id', '=', by)
    .where('user_id', '=', userId)
    .where('kind', '=', 'follow')
    .executeTakeFirst()
  if (before && tx.now - before.created_at < sizes.followAgainMs)
    return await tx.announce(noticesChanged({ userIds: [userId] }))
  if (before) await tx.db.deleteFrom('notices').where('id', '=', before.id).execute()
  await notePerson(tx, { userId, by, kind: 'follow', thingId: 0 })
}

/** [NOTE-1.2, CHAT-5.14] Whoever said it is told once of each who stuck something on it, if they may be shown it still. */
export async function noteStuck(
  tx: Tx,
  { message, unseenBy, by }: { message: Message; unseenBy?: ReadonlySet<number> | undefined; by: number },
): Promise<void> {
  const { id, room_id: roomId, user_id: userId } = message
  if (userId === null || unseenBy?.has(userId)) return
  const before = await tx.db
    .selectFrom('notices')
    .select('id')
    .where('room_id', '=', roomId)
    .where('thing_id', '=', id)
    .where('actor_id', '=', by)
    .where('kind', '=', 'sticker')
    .executeTakeFirst()
  if (!before) await notePerson(tx, { userId, by, kind: 'sticker', thingId: id, roomId })
}

/** [NOTE-1.12] Whoever is taken into a private room; taken in again they are told anew, and of that alone. */
export async function noteTakenIn(
  tx: Tx,
  { userId, by, roomId }: { readonly userId: number; readonly by: number; readonly roomId: number },
): Promise<void> {
  await tx.db
    .deleteFrom('notices')
    .where('user_id', '=', userId)
    .where('room_id', '=', roomId)
    .where('kind', '=', 'taken_in')
    .execute()
  await notePerson(tx, { userId, by, kind: 'taken_in', thingId: 0, roomId })
}
