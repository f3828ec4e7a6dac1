// Tells something to whoever may judge somebody.
import type { AppContext } from '#server/context'
import { mayLookInto } from '../policy.ts'

/** [MOD-1.10] On all their devices. */
export async function tellJudges(ctx: AppContext, personId: number, event: string, payload: unknown): Promise<void> {
  const about = await ctx.db.reader
    .selectFrom('users')
    .select(['id', 'role'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!about) return
  for (const connection of ctx.realtime.connections())
    if (mayLookInto(connection.actor, about)) connection.send(event, payload)
}
