// Stores one thing that was done in a jam: its entry in the log, the state that follows, and whose hand it was, together.
import type { Actor } from '#bedrock/actor'
import { append } from '#bedrock/log/append'
import { forget } from '#bedrock/log/forget'
import type { StreamHead, StreamRef } from '#bedrock/log/stream'
import { sizes } from '#contract/limits'
import { jamChanged } from '#events/jams'
import type { JamOp, JamState } from '#song/jam/jam.types'
import type { Tx } from '../owns.ts'
import { columnsOf } from '../parts/jam-state.ts'

/** So often the oldest texts are forgotten. */
const forgetEvery = 50

export interface Storing {
  readonly roomId: number
  readonly op: JamOp
  readonly now: JamState
  readonly clientId: string | null
  /** What was wished, in short. */
  readonly print: string | null
  readonly second?: { readonly at: number; readonly writes: number }
}

/** [SONG-3.1, SONG-3.8] `now` was folded from what was read after the clock moved. */
export async function storeOp(
  tx: Tx,
  actor: Actor,
  stream: StreamRef<'jam'>,
  head: StreamHead,
  { roomId, op, now, clientId, print, second }: Storing,
): Promise<void> {
  await tx.db
    .updateTable('jams')
    .set({
      ...columnsOf(now),
      changed_at: tx.now,
      // What it was made from is not in it any more.
      ...(op.do === 'reset' ? { anew_rev: head.rev, from_sketch_id: null, from_revision: null } : {}),
      ...(second ? { second_at: second.at, second_writes: second.writes } : {}),
    })
    .where('room_id', '=', roomId)
    .execute()
  await tx.db
    .insertInto('jam_hands')
    .values({ room_id: roomId, user_id: actor.id, rev: head.rev, left_at: null })
    .onConflict((conflict) => conflict.columns(['room_id', 'user_id']).doUpdateSet({ rev: head.rev }))
    .execute()
  // What stood there before is nowhere any more.
  if (op.do === 'reset') await forget(tx, stream, head.rev)
  else if (head.rev % forgetEvery === 0) await forget(tx, stream, head.rev - sizes.jamEntries)
  await append(tx, stream, head, {
    authorId: actor.id,
    authorName: actor.username,
    body: JSON.stringify(op),
    replyTo: null,
    clientId,
    beside: print,
  })
  await tx.announce(jamChanged({ roomId, rev: head.rev, isShown: op.do !== 'edit' }))
}
