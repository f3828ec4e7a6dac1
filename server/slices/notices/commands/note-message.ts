// Tells those of a message whom it concerns.
import { expressionBuilder } from 'kysely'
import type { Message } from '#contract/messages'
import { sizes } from '#contract/limits'
import { noticesChanged, noticesMade } from '#events/notices'
import type { Schema } from '#server/schema/tables/index'
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
  const over = await forgetUnnamed(tx, message, names)
  if (over.length > 0) await tx.announce(noticesChanged({ userIds: [...new Set(over.map((row) => row.user_id))] }))
  if (names.length === 0) return
  const found = await listeners(tx.db, { roomId, by, names, replyTo: null, all: false })
  if (found.length === 0) return
  const told = await tx.db
    .selectFrom('notices')
    .select('user_id')
    .where('room_id', '=', roomId)
    .where('thing_id', '=', id)
    .where(
      'user_id',
      'in',
      found.map((person) => person.id),
    )
    .execute()
  const known = new Set(told.map((row) => row.user_id))
  await tell(
    tx,
    message,
    by,
    names,
    found.filter((person) => !known.has(person.id) && unseenBy?.has(person.id) !== true),
  )
}

/** [NOTE-1.3, CHAT-3.22] By what they say and never by a list of them, because a call is told to any number of people. */
const forgetUnnamed = (tx: Tx, { room_id, id, calls_room }: Message, names: readonly string[]) =>
  tx.db
    .deleteFrom('notices')
    .where('room_id', '=', room_id)
    .where('thing_id', '=', id)
    .where((eb) => {
      const named = expressionBuilder<Schema>()
        .selectFrom('users')
        .select('users.id')
        .where('users.name_key', 'in', [...names])
      const mentioned = eb('kind', '=', 'mention')
      const unnamed = names.length === 0 ? mentioned : eb.and([mentioned, eb('user_id', 'not in', named)])
      return calls_room ? unnamed : eb.or([eb('kind', '=', 'room'), unnamed])
    })
    .returning('user_id')
    .execute()

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
