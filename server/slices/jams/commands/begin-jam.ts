// Begins a jam in a room.
import type { Actor } from '#bedrock/actor'
import type { Random } from '#bedrock/clock'
import { openStream } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import { jamBegun } from '#events/jams'
import type { SongWanted } from '#slices/sketches/index'
import type { Tx } from '../owns.ts'
import { columnsOf } from '../parts/jam-state.ts'
import { mayPlay } from '../policy.ts'
import { firstSong } from '../queries/first-song.ts'
import { jamRoom } from '../queries/jam-room.ts'

export interface Beginning {
  readonly roomId: number
  /** A blank song where there is none. */
  readonly from: SongWanted | undefined
  /** Of a blank song. */
  readonly seed: number
}

/** [SONG-3.9] Refuses with CONFLICT where one runs. */
export async function beginJam(tx: Tx, actor: Actor, { roomId, from, seed }: Beginning, random: Random): Promise<void> {
  const room = await jamRoom(tx.db, actor.id, String(roomId))
  if (!mayPlay(actor, room, tx.now)) refuse('FORBIDDEN', 'Only those who post in this room begin a jam here.')
  const first = await firstSong(tx.db, actor.id, from, seed)
  const streamId = await openStream(tx, 'jam', random)
  const made = await tx.db
    .insertInto('jams')
    .values({
      room_id: roomId,
      stream_id: streamId,
      ...columnsOf(first),
      from_sketch_id: first.from?.sketchId ?? null,
      from_revision: first.from?.revision ?? null,
      begun_by: actor.id,
      begun_at: tx.now,
      changed_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('room_id').doNothing())
    .returning('room_id')
    .executeTakeFirst()
  if (!made) refuse('CONFLICT', 'A jam runs in this room already. Join it.')
  await tx.announce(jamBegun({ roomId, by: actor.id }))
}
