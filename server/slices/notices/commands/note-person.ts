// Tells somebody of what one other did to them: followed them, left something on their wall.
import type { NoticeKind } from '#contract/notices'
import { sizes } from '#contract/limits'
import { noticesChanged, noticesMade } from '#events/notices'
import type { Tx } from '../owns.ts'
import { hearsKind, reaches } from '../queries/reach.ts'

interface Done {
  readonly userId: number
  readonly by: number
  readonly kind: Extract<NoticeKind, 'follow' | 'sticker' | 'guestbook'>
  /** 0 for following. */
  readonly thingId: number
}

/** [NOTE-1.2, NOTE-1.6, NOTE-1.7] */
export async function notePerson(tx: Tx, { userId, by, kind, thingId }: Done): Promise<void> {
  if (userId === by) return
  const listener = await tx.db
    .selectFrom('users')
    .select('users.id')
    .where('users.id', '=', userId)
    .where('users.state', '=', 'active')
    .where('users.id', 'not in', (eb) => eb.selectFrom('bots').select('bots.user_id'))
    .where((eb) => reaches(eb.ref('users.id'), eb.val(by)))
    .where((eb) => hearsKind(eb.ref('users.id'), eb.val<NoticeKind>(kind)))
    .executeTakeFirst()
  if (!listener) return
  const made = await tx.db
    .insertInto('notices')
    .values({
      user_id: userId,
      actor_id: by,
      kind,
      room_id: null,
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
