// Tells people what was done to them, and those who judge what is to be decided.
import { appealPush, sanctionPush } from '#contract/sanctions'
import type { AppContext } from '#server/context'
import { mayJudge } from '#slices/accounts/index'

/** [MOD-2.1] On all their devices; whoever is kept out reads it at the door. */
export function tellPerson(ctx: AppContext, userId: number, id: number): void {
  for (const connection of ctx.realtime.connectionsOf(userId)) connection.send(sanctionPush.event, { id })
}

/** [MOD-2.5] Those who may judge whom it is about. */
export async function tellJudges(ctx: AppContext, userId: number, id: number, open: boolean): Promise<void> {
  const about = await ctx.db.reader
    .selectFrom('users')
    .select(['id', 'role'])
    .where('id', '=', userId)
    .executeTakeFirst()
  if (!about) return
  for (const connection of ctx.realtime.connections())
    if (mayJudge(connection.actor, about)) connection.send(appealPush.event, { id, open })
}
