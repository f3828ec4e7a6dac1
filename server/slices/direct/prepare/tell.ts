// Tells people of their conversations as they stand for them.
import type { Message } from '#contract/messages'
import type { AppContext } from '#server/context'
import { backWith } from '../queries/back-with.ts'
import { type ConversationRow, conversationIn } from '../queries/conversations.ts'
import { viewConversation } from '../view.ts'

/** Tells all devices of one of the two; nothing where there is no such conversation for them. */
export function tell(ctx: AppContext, userId: number, row: ConversationRow | undefined): void {
  if (!row) return
  for (const connection of ctx.realtime.connectionsOf(userId))
    connection.send('direct', { conversation: viewConversation(connection.actor, row) })
}

/** [DM-3.1] Tells those into whose list it comes back with this message. */
export async function tellBack(ctx: AppContext, { id, room_id: roomId }: Message): Promise<void> {
  for (const userId of await backWith(ctx.db.reader, roomId, id))
    tell(ctx, userId, await conversationIn(ctx.db.reader, userId, roomId))
}
