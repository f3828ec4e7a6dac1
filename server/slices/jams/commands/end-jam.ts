// Ends a jam, its song and its log with it.
import type { Actor } from '#bedrock/actor'
import { endStream } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import { jamEnded } from '#events/jams'
import type { Tx } from '../owns.ts'
import { mayEnd } from '../policy.ts'
import { jamRoom } from '../queries/jam-room.ts'
import { runningJam } from '../queries/kept-jam.ts'

/** [SONG-3.11, LAW-4] Nothing of it is left. */
export async function endJam(tx: Tx, actor: Actor, roomId: number): Promise<void> {
  const room = await jamRoom(tx.db, actor.id, String(roomId))
  const { streamId, begunBy } = await runningJam(tx.db, roomId)
  if (!mayEnd(actor, room, begunBy))
    refuse('FORBIDDEN', 'Whoever began a jam ends it, or those who keep order in the room. You can leave it.')
  await endStream(tx, { kind: 'jam', id: streamId })
  await tx.announce(jamEnded({ roomId, by: actor.id, begunBy }))
}

/** [SONG-3.12] By the house itself. */
export async function endForgotten(tx: Tx, roomId: number, streamId: number): Promise<void> {
  await endStream(tx, { kind: 'jam', id: streamId })
  await tx.announce(jamEnded({ roomId, by: null, begunBy: null }))
}
