// Tells those of a message whom it concerns.
import type { Message } from '#contract/messages'
import { sizes } from '#contract/limits'
import { noticesChanged, noticesMade } from '#events/notices'
import { mentionsIn } from '#views/mentions'
import type { Tx } from '../owns.ts'
import { kindsFor } from '../parts/kinds-for.ts'
import { anybodyHears, type Listener, listeners } from '../queries/listeners.ts'

/** [NOTE-1.1, NOTE-1.5, CHAT-8.1] */
export async function noteMessage(tx: Tx, message: Message): Promise<void> {
  if (message.user_id === null || message.content === null) return
  const names = mentionsIn(message.content, sizes.mentionsPerMessage)
  const { room_id: roomId, user_id: by, reply_to: replyTo } = message
  if (names.length === 0 && replyTo === null && !(await anybodyHears(tx.db, roomId))) return
  await tell(tx, message, by, names, await listeners(tx.db, { roomId, by, names, replyTo, all: true }))
}

/** [NOTE-1.3] Whom it names no longer is no longer told; whom it names now, and was not told before, is, unless nothing of the message is shown to them. */
export async function noteEdit(tx: Tx, message: Message, unseenBy?: ReadonlySet<number>): Promise<void> {
  if (message.user_id === null || message.content === null) return
  const { room_id: roomId, user_id: by, id } = message
  const names = mentionsIn(message.content, sizes.mentionsPerMessage)
  const told = await tx.db
    .selectFrom('notices')
    .innerJoin('users', 'users.id', 'notices.user_id')
    .select(['notices.id', 'notices.kind', 'users.id as user_id', 'users.name_key'])
    .where('notices.room_id', '=', roomId)
    .where('notices.thing_id', '=', id)
    .execute()
  const over = told.filter(({ kind, name_key }) =>
    kind === 'room' ? !message.calls_room : kind === 'mention' && !names.includes(name_key),
  )
  if (over.length > 0) {
    const ids = over.map((row) => row.id)
    await tx.db.deleteFrom('notices').where('id', 'in', ids).execute()
    await tx.announce(noticesChanged({ userIds: over.map((row) => row.user_id) }))
  }
  if (names.length === 0) return
  const known = new Set(told.map((row) => row.user_id))
  const found = await listeners(tx.db, { roomId, by, names, replyTo: null, all: false })
  await tell(
    tx,
    message,
    by,
    names,
    found.filter((person) => !known.has(person.id) && unseenBy?.has(person.id) !== true),
  )
}

async function tell(
  tx: Tx,
  message: Message,
  by: number,
  names: readonly string[],
  people: readonly Listener[],
): Promise<void> {
  const concerned = people
    .map((person) => ({ id: person.id, kinds: kindsFor(person, names) }))
    .filter(({ kinds }) => kinds.length > 0)
  if (concerned.length === 0) return
  const muted = await tx.db
    .selectFrom('notice_mutes')
    .select(['user_id', 'kind'])
    .where(
      'user_id',
      'in',
      concerned.map(({ id }) => id),
    )
    .execute()
  const silent = new Set(muted.map(({ user_id, kind }) => `${user_id} ${kind}`))
  const rows = concerned.flatMap(({ id, kinds }) => {
    const kind = kinds.find((each) => !silent.has(`${id} ${each}`))
    return kind === undefined ? [] : [{ user_id: id, kind }]
  })
  if (rows.length === 0) return
  const made = await tx.db
    .insertInto('notices')
    .values(
      rows.map((row) => ({
        ...row,
        actor_id: by,
        room_id: message.room_id,
        thing_id: message.id,
        state: 'new' as const,
        created_at: tx.now,
        changed_at: tx.now,
      })),
    )
    .returning(['id', 'user_id as userId'])
    .execute()
  await tx.announce(noticesMade({ made }))
}
