// Tells people of their conversations.
import { after, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { conversationChanged } from '#events/direct'
import { personBlocked, personUnblocked } from '#events/friends'
import type { AppContext } from '#server/context'
import { forgetPair } from './commands/forget-pair.ts'
import type { Tx } from './owns.ts'
import { type ConversationRow, conversationIn, conversationWith } from './queries/conversations.ts'
import { viewConversation } from './view.ts'

function push(ctx: AppContext, userId: number, row: ConversationRow | undefined): void {
  if (!row) return
  for (const connection of ctx.realtime.connectionsOf(userId))
    connection.send('direct', { conversation: viewConversation(connection.actor, row) })
}

/** [FRND-1.4] Whoever is blocked is told nothing, so only the other hears that nothing more can be said. */
const tellBlocker = async (ctx: AppContext, { by, userId }: { by: number; userId: number }): Promise<void> =>
  push(ctx, by, await conversationWith(ctx.db.reader, by, userId))

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => forgetPair(tx, userId)),
  after(conversationChanged, async (ctx: AppContext, { roomId, tell }) => {
    for (const userId of tell) push(ctx, userId, await conversationIn(ctx.db.reader, userId, roomId))
  }),
  after(personBlocked, tellBlocker),
  after(personUnblocked, tellBlocker),
]
