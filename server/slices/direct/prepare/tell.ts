// Tells people of their conversations as they stand for them.
import type { AppContext } from '#server/context'
import { backWith } from '../queries/back-with.ts'
import { type ConversationRow, conversationIn, conversationWith } from '../queries/conversations.ts'
import { showingWith } from '../queries/showing.ts'
import { shownTo, viewConversation } from '../view.ts'

/** Tells all devices of one of the two; nothing where there is no such conversation for them. */
function tell(ctx: AppContext, userId: number, row: ConversationRow | undefined): void {
  if (!row) return
  for (const connection of ctx.realtime.connectionsOf(userId))
    connection.send('direct', { conversation: viewConversation(connection.actor, row) })
}

/** [DM-4.1] Tells the other one how far somebody has read, where both show it. */
export async function tellReading(
  ctx: AppContext,
  { userId, roomId }: { readonly userId: number; readonly roomId: number },
): Promise<void> {
  for (const { other_id } of await showingWith(ctx.db.reader, userId, roomId)) {
    const row = await conversationIn(ctx.db.reader, other_id, roomId)
    if (row && shownTo(row) !== null) tell(ctx, other_id, row)
  }
}

/** [DM-1.10, DM-3.1] Tells those into whose list it comes with this message. */
export async function tellBack(
  ctx: AppContext,
  { id, roomId }: { readonly id: number; readonly roomId: number },
): Promise<void> {
  for (const userId of await backWith(ctx.db.reader, roomId, id))
    tell(ctx, userId, await conversationIn(ctx.db.reader, userId, roomId))
}

/** Tells those of the two who may know how it stands for each. */
export async function tellChanged(
  ctx: AppContext,
  { roomId, tell: told }: { readonly roomId: number; readonly tell: readonly number[] },
): Promise<void> {
  for (const userId of told) tell(ctx, userId, await conversationIn(ctx.db.reader, userId, roomId))
}

/** [FRND-1.4] Whoever is blocked is told nothing, so only the other hears that nothing more can be said. */
export const tellBlocker = async (
  ctx: AppContext,
  { by, userId }: { readonly by: number; readonly userId: number },
): Promise<void> => tell(ctx, by, await conversationWith(ctx.db.reader, by, userId))
