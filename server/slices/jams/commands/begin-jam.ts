// Begins a jam in a room.
import type { Actor } from '#bedrock/actor'
import type { Random } from '#bedrock/clock'
import { openStream } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import { jamBegun } from '#events/jams'
import { songFor, type SongWanted } from '#slices/sketches/index'
import { blankSong } from '#song/blank-song'
import { stillTransport } from '#song/jam/apply-op'
import { plainSong } from '#song/jam/plain-names'
import type { Tx } from '../owns.ts'
import { columnsOf, readState } from '../parts/jam-state.ts'
import { mayPlay } from '../policy.ts'
import { jamRoom } from '../queries/jam-room.ts'

export interface Beginning {
  readonly roomId: number
  /** A blank song where there is none. */
  readonly from: SongWanted | undefined
  /** Of a blank song. */
  readonly seed: number
}

/** [SONG-3.9, SONG-3.4] Refuses with CONFLICT where one runs, with NOT_FOUND a song that one may not look at. */
export async function beginJam(tx: Tx, actor: Actor, { roomId, from, seed }: Beginning, random: Random): Promise<void> {
  const room = await jamRoom(tx.db, actor.id, String(roomId))
  if (!mayPlay(actor, room, tx.now)) refuse('FORBIDDEN', 'Only those who post in this room begin a jam here.')
  const found = from && (await songFor(tx.db, actor.id, from))
  const song = found ? plainSong(readState({ song: found.code, transport: stillTransport }).song) : blankSong(seed)
  const streamId = await openStream(tx, 'jam', random)
  const made = await tx.db
    .insertInto('jams')
    .values({
      room_id: roomId,
      stream_id: streamId,
      ...columnsOf({ song, transport: stillTransport }),
      from_sketch_id: found?.revision === undefined || found.revision === null ? null : found.sketchId,
      from_revision: found?.revision ?? null,
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
