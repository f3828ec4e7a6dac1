// Tells everybody in a room of a message that calls them: kept at once, told a number of people at a time, so that a large house holds up nobody who speaks.
import { entryColumns } from '#bedrock/log/entry'
import { holdStream } from '#bedrock/log/stream'
import { plainWords } from '#bedrock/log/words'
import { sizes } from '#contract/limits'
import type { Message } from '#contract/messages'
import { noticesMade } from '#events/notices'
import { viewMessage } from '#slices/chat/index'
import type { Tx } from '../owns.ts'
import { calledAfter } from '../queries/called.ts'

/** [CHAT-3.21] Everybody is still to be told. */
export async function keepCall(tx: Tx, { id, room_id, calls_room }: Message): Promise<void> {
  if (calls_room) await tx.db.insertInto('room_calls').values({ message_id: id, room_id, told_to: 0 }).execute()
}

interface Called {
  readonly message_id: number
  readonly room_id: number
}

/** [CHAT-3.21, CHAT-3.22] The next of them, if the message still calls them; telling and taking back wait for each other, on two nodes as well. */
export async function tellCalled(tx: Tx, { message_id: messageId, room_id: roomId }: Called): Promise<void> {
  await holdStream(tx, roomId)
  const call = await tx.db
    .updateTable('room_calls')
    .set((eb) => ({ told_to: eb.ref('told_to') }))
    .where('message_id', '=', messageId)
    .returning(['room_id', 'told_to'])
    .executeTakeFirst()
  const entry = await tx.db.selectFrom('entries').select(entryColumns).where('id', '=', messageId).executeTakeFirst()
  if (!call) return
  const by = entry?.author_id ?? null
  if (!entry || by === null || !viewMessage(entry, plainWords).calls_room) return await endCall(tx, messageId)
  const { last, people } = await calledAfter(tx.db, { ...call, by, messageId }, sizes.roomCallBatch)
  if (last === null) await endCall(tx, messageId)
  else await tx.db.updateTable('room_calls').set({ told_to: last }).where('message_id', '=', messageId).execute()
  if (people.length === 0) return
  const made = await tx.db
    .insertInto('notices')
    .values(
      people.map((user_id) => ({
        user_id,
        actor_id: by,
        kind: 'room' as const,
        room_id: call.room_id,
        thing_id: messageId,
        state: 'new' as const,
        created_at: tx.now,
        changed_at: tx.now,
      })),
    )
    .returning(['id', 'user_id as userId'])
    .execute()
  await tx.announce(noticesMade({ made }))
}

async function endCall(tx: Tx, messageId: number): Promise<void> {
  await tx.db.deleteFrom('room_calls').where('message_id', '=', messageId).execute()
}
