// The jam of a room for somebody who does something to it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Looks } from '#slices/rooms/index'
import { mayEnd, mayPlay } from '../policy.ts'
import { jamRoom } from './jam-room.ts'
import { type KeptJam, runningJam } from './kept-jam.ts'

/** [SONG-3.10] To play in it. */
export async function jamToPlay(db: Looks, actor: Actor, roomId: number, now: number): Promise<KeptJam> {
  const room = await jamRoom(db, actor.id, String(roomId))
  if (!mayPlay(actor, room, now)) refuse('FORBIDDEN', 'You can listen here. Only those who post in this room play.')
  return await runningJam(db, roomId)
}

/** [SONG-3.11] To end it, or let it begin anew. */
export async function jamToEnd(db: Looks, actor: Actor, roomId: number): Promise<KeptJam> {
  const room = await jamRoom(db, actor.id, String(roomId))
  const jam = await runningJam(db, roomId)
  if (!mayEnd(actor, room, jam.begunBy))
    refuse(
      'FORBIDDEN',
      'Whoever began a jam ends it or lets it begin anew, or those who keep order in the room. You can leave it.',
    )
  return jam
}
