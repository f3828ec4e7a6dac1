// Lets a cat know that it was called by name in a public room.
import { calledIn } from '#cats/gate/called-in'
import type { Message } from '#contract/messages'
import { type CatsTx, noteTiding } from '#slices/cats/index'
import { openRooms } from '../queries/room-now.ts'

/** [CAT-3.19] The words are looked at and stay where they are. An at sign before the name of somebody who is called so means them. */
export async function callCat(tx: CatsTx, { room_id: roomId, user_id: by, content }: Message): Promise<void> {
  const called = content === null || by === null ? null : calledIn(content)
  if (!called) return
  const open = await openRooms(tx.db).select('rooms.id').where('rooms.id', '=', roomId).executeTakeFirst()
  if (!open) return
  if (called.mention) {
    const person = await tx.db.selectFrom('users').select('id').where('name_key', '=', called.cat).executeTakeFirst()
    if (person) return
  }
  await noteTiding(tx, { kind: 'cat.called', by, place: `room:${roomId}`, cat: called.cat })
}
