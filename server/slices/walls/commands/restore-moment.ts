// Makes a wall as it was at an earlier moment, as one new change.
import type { Actor } from '#bedrock/actor'
import { advance } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import { stepsBetween } from '#wall/steps-between'
import type { Tx } from '../owns.ts'
import { narrower } from '../parts/narrower.ts'
import { momentAt } from '../queries/moments.ts'
import { ownDocument } from '../queries/own-wall.ts'
import { type Changed, storedAs } from './change-wall.ts'
import { storeChange } from './store-change.ts'

/** [WALL-7.3] What stands today keeps the narrower of both audiences. */
export async function restoreMoment(
  tx: Tx,
  actor: Actor,
  { clientId, rev }: { clientId: string; rev: number },
): Promise<Changed> {
  const stored = await storedAs(tx, actor, clientId, null)
  if (stored) return stored
  const wall = await tx.db.selectFrom('walls').select(['stream_id']).where('user_id', '=', actor.id).executeTakeFirst()
  if (!wall) refuse('NOT_FOUND', 'Your wall has no such moment.')
  const stream = { kind: 'wall', id: wall.stream_id } as const
  const head = await advance(tx, stream)
  const twin = await storedAs(tx, actor, clientId, null)
  if (twin) tx.undo(twin)
  const { theme } = await tx.db
    .selectFrom('walls')
    .select('theme')
    .where('user_id', '=', actor.id)
    .executeTakeFirstOrThrow()
  const before = await ownDocument(tx.db, actor.id, theme)
  const then = (await momentAt(tx.db, actor.id, rev)).document
  const today = new Map(before.modules.map((module) => [module.id, module.audience]))
  const wanted = {
    theme: then.theme,
    modules: then.modules.map((module) => ({
      ...module,
      audience: narrower(module.audience, today.get(module.id) ?? module.audience),
    })),
  }
  return await storeChange(tx, actor, stream, head, {
    before,
    steps: stepsBetween(before, wanted),
    clientId,
    missing: 'pass over',
  })
}
