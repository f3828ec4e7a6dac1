// Lets a jam begin anew with a blank song.
import type { Actor } from '#bedrock/actor'
import { advance } from '#bedrock/log/stream'
import { jamReset } from '#events/jams'
import { applyOp } from '#song/jam/apply-op'
import type { Tx } from '../owns.ts'
import { readState } from '../parts/jam-state.ts'
import { jamToEnd } from '../queries/jam-for.ts'
import { runningJam } from '../queries/kept-jam.ts'
import { storeOp } from './store-op.ts'

/** [SONG-3.11, LAW-4] Nothing of what stood there is left, in the log neither. `seed` is that of the blank song. */
export async function resetJam(tx: Tx, actor: Actor, roomId: number, seed: number): Promise<void> {
  const { streamId, begunBy } = await jamToEnd(tx.db, actor, roomId)
  const stream = { kind: 'jam', id: streamId } as const
  const head = await advance(tx, stream)
  const op = { do: 'reset', seed } as const
  const now = applyOp(readState(await runningJam(tx.db, roomId)), op)
  if (!now) throw new Error('A jam did not begin anew.')
  await storeOp(tx, actor, stream, head, { roomId, op, now, clientId: null, print: null })
  await tx.announce(jamReset({ roomId, by: actor.id, begunBy }))
}
