// Moves a room's clock and reads the message under the lock: how every change of a message begins.
import type { Actor } from '#bedrock/actor'
import type { Entry } from '#bedrock/log/entry'
import { findEntry } from '#bedrock/log/find-entry'
import { advance, type StreamHead } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import { type RoomRow, roomFor } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { unseenIn } from './unseen-in.ts'

export interface Locked {
  readonly entry: Entry
  readonly room: RoomRow
  readonly head: StreamHead
  /** Who is told nothing of the change. */
  readonly unseenBy: ReadonlySet<number>
  readonly stream: { readonly kind: 'room'; readonly id: number }
}

/** The message and its room as the actor sees them, after the clock moved. Refuses with NOT_FOUND what they may not see. */
export async function lockedMessage(tx: Tx, actor: Actor, roomId: number, id: number): Promise<Locked> {
  const stream = { kind: 'room', id: roomId } as const
  const head = await advance(tx, stream)
  const entry = await findEntry(tx.db, id)
  const room = await roomFor(tx.db, actor.id, String(roomId))
  if (entry?.stream_id !== roomId || !room || id <= room.cut) refuse('NOT_FOUND', 'There is no such message.')
  return { entry, room, head, stream, unseenBy: await unseenIn(tx, room, id) }
}
