// Changes for whom a wall is and what visitors may do on it.
import type { Actor } from '#bedrock/actor'
import type { Random } from '#bedrock/clock'
import { advance } from '#bedrock/log/stream'
import type { WallSettings } from '#contract/walls'
import { wallAudienceChanged, wallChanged } from '#events/walls'
import type { Tx } from '../owns.ts'
import type { WallRow } from '../parts/wall-rows.ts'
import { filesOf } from '../parts/files-of.ts'
import { claimFiles } from './claim-files.ts'
import { ownDocument, ownWall } from '../queries/own-wall.ts'
import { keepWall } from './keep-wall.ts'

/** [WALL-2.5] Answers the wall as it is now. */
export async function changeSettings(
  tx: Tx,
  actor: Actor,
  change: Partial<WallSettings>,
  random: Random,
): Promise<WallRow> {
  const stream = await keepWall(tx, actor.id, random)
  const { audience, board, button, ...switches } = change
  const set = {
    ...(audience === undefined ? {} : { audience }),
    ...(board === undefined ? {} : { board }),
    ...(button === undefined ? {} : { button: button && JSON.stringify(button) }),
    ...Object.fromEntries(Object.entries(switches).map(([name, on]) => [name, Number(on)])),
  }
  if (Object.keys(set).length > 0) {
    const { rev } = await advance(tx, stream)
    await tx.db.updateTable('walls').set(set).where('user_id', '=', actor.id).execute()
    if (audience !== undefined) {
      const { modules } = await ownDocument(tx.db, actor.id, null)
      const holding = modules.filter((module) => filesOf(module).length > 0)
      await claimFiles(tx, actor.id, { modules: holding, wall: audience, missing: 'pass over' })
      await tx.announce(wallAudienceChanged({ userId: actor.id, audience }))
    }
    await tx.announce(wallChanged({ userId: actor.id, rev }))
  }
  return await ownWall(tx.db, actor.id)
}
