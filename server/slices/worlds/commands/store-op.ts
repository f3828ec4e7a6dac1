// Stores one thing that was done to a world: its entry in the log and the state that follows, together.
import type { Actor } from '#bedrock/actor'
import { append } from '#bedrock/log/append'
import { forget } from '#bedrock/log/forget'
import { forgetAbout } from '#bedrock/log/forget-about'
import type { StreamHead, StreamRef } from '#bedrock/log/stream'
import { sizes } from '#contract/limits'
import { worldChanged } from '#events/worlds'
import type { World, WorldOp } from '#sketch/world-state'
import type { Tx } from '../owns.ts'
import { aboutOf, goneAfter } from '../parts/about.ts'
import { noteWriter } from './note-writer.ts'

/** So often the oldest texts are forgotten. */
const forgetEvery = 50

export interface Storing {
  readonly sketchId: number
  readonly op: WorldOp
  readonly clientId: string | null
  readonly now: World
  /** Whether the author is known to have done something there. */
  readonly isNoted: boolean
  readonly second?: { readonly at: number; readonly writes: number }
}

/** [CODE-5.1, CODE-5.5] `now` was folded from what was read after the clock moved. */
export async function storeOp(
  tx: Tx,
  actor: Pick<Actor, 'id' | 'username'>,
  stream: StreamRef<'world'>,
  head: StreamHead,
  { sketchId, op, clientId, now, second, isNoted }: Storing,
): Promise<void> {
  await tx.db
    .updateTable('worlds')
    .set({
      shape: JSON.stringify(now.shape),
      state: JSON.stringify(now.state),
      ...(second ? { second_at: second.at, second_writes: second.writes } : {}),
    })
    .where('sketch_id', '=', sketchId)
    .execute()
  if (!isNoted) await noteWriter(tx, sketchId, actor.id)
  const gone = goneAfter(op)
  if (gone !== null) await forgetAbout(tx, stream, gone)
  // What stood there before is nowhere any more.
  if (op.do === 'reset' || op.do === 'shape') await forget(tx, stream, head.rev)
  else if (head.rev % forgetEvery === 0) await forget(tx, stream, head.rev - sizes.worldEntries)
  await append(tx, stream, head, {
    authorId: actor.id,
    authorName: actor.username,
    body: JSON.stringify(op),
    replyTo: null,
    clientId,
    beside: aboutOf(op, head.rev),
  })
  await tx.announce(worldChanged({ sketchId, rev: head.rev }))
}
