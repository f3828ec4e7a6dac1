// Goes through what came to the cats, and lets them react in rooms.
import type { AppContext } from '#server/context'
import { takeTurn } from '../commands/take-turn.ts'
import type { Tx } from '../owns.ts'
import { occasionOf } from '../parts/occasion-of.ts'
import type { Turn } from '../parts/turn.ts'
import { deedsAfter, type Stage, stageNow } from '../queries/stage.ts'
import { react } from './react.ts'
import { worldHere } from './world-here.ts'

const atOnce = 50

/** Whether somebody listens to a room, at whichever node. */
export const isHeardIn =
  (ctx: AppContext) =>
  (roomId: number): boolean =>
    roomId > 0 && ctx.realtime.hearers(roomId).size > 0

/** One turn stored, unless another was first, which this tells by false. */
export const store = (ctx: AppContext, stage: Stage, seq: number, turn: Turn | null): Promise<boolean> =>
  ctx.db.write('residents', (tx: Tx) => takeTurn(tx, stage, seq, turn))

/** [CAT-3.22] Deed by deed, each reaction in a transaction of its own, so that the next sees what it left. */
export async function heedDeeds(ctx: AppContext): Promise<void> {
  const { reader } = ctx.db
  const isHeard = isHeardIn(ctx)
  for (;;) {
    const stage = await stageNow(reader)
    const deeds = await deedsAfter(reader, stage.seq, atOnce)
    if (deeds.length === 0) return
    const world = await worldHere(ctx)
    const now = ctx.clock.now()
    let turn: Turn | null = null
    let { seq } = stage
    for (const deed of deeds) {
      seq = deed.seq
      const occasion = occasionOf(world, deed, now, isHeard)
      turn = occasion && (await react(reader, occasion, { world, stage, now }))
      if (turn) break
    }
    if (!(await store(ctx, stage, seq, turn))) return
  }
}
