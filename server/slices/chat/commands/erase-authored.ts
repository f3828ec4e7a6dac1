// Erases a message of an erased account, name and all.
import { eraseWithAuthor } from '#bedrock/log/erase'
import { findEntry } from '#bedrock/log/find-entry'
import { advance } from '#bedrock/log/stream'
import { plainWords } from '#bedrock/log/words'
import { messageErased } from '#events/messages'
import { blindTo } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { viewMessage } from '../view.ts'
import { letGo } from './let-go.ts'

/** [CHAT-1.12, LAW-4] Everyone who listens hears the tombstone. One that says no name any more is left as it is. */
export async function eraseAuthored(tx: Tx, roomId: number, id: number): Promise<void> {
  const stream = { kind: 'room', id: roomId } as const
  const head = await advance(tx, stream)
  const entry = await findEntry(tx.db, id)
  if (entry?.stream_id !== roomId || entry.author_id === null) return tx.undo(undefined)
  await letGo(tx, entry)
  const message = viewMessage(await eraseWithAuthor(tx, stream, head, entry), plainWords)
  await tx.announce(messageErased({ message, access: head.access, unseenBy: await blindTo(tx.db, roomId, id) }))
}
