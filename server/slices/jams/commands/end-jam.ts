// Ends a jam, its song and its log with it.
import type { Actor } from '#bedrock/actor'
import { endStream } from '#bedrock/log/stream'
import { jamEnded } from '#events/jams'
import type { Tx } from '../owns.ts'
import { jamToEnd } from '../queries/jam-for.ts'

/** [SONG-3.11, LAW-4] Nothing of it is left. */
export async function endJam(tx: Tx, actor: Actor, roomId: number): Promise<void> {
  const { streamId, begunBy } = await jamToEnd(tx.db, actor, roomId)
  await endStream(tx, { kind: 'jam', id: streamId })
  await tx.announce(jamEnded({ roomId, by: actor.id, begunBy }))
}

/** [SONG-3.12] By the house itself. */
export async function endForgotten(tx: Tx, roomId: number, streamId: number): Promise<void> {
  await endStream(tx, { kind: 'jam', id: streamId })
  await tx.announce(jamEnded({ roomId, by: null, begunBy: null }))
}
