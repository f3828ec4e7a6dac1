// Tells people of their conversations.
import { everywhere, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { conversationChanged } from '#events/direct'
import { personBlocked, personUnblocked } from '#events/friends'
import { messageSent, roomRead } from '#events/messages'
import type { AppContext } from '#server/context'
import { forgetPair } from './commands/forget-pair.ts'
import type { Tx } from './owns.ts'
import { tell, tellBack, tellReading } from './prepare/tell.ts'
import { conversationIn, conversationWith } from './queries/conversations.ts'

/** [FRND-1.4] Whoever is blocked is told nothing, so only the other hears that nothing more can be said. */
const tellBlocker = async (ctx: AppContext, { by, userId }: { by: number; userId: number }): Promise<void> =>
  tell(ctx, by, await conversationWith(ctx.db.reader, by, userId))

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => forgetPair(tx, userId)),
  everywhere(conversationChanged, async (ctx: AppContext, { roomId, tell: told }) => {
    for (const userId of told) tell(ctx, userId, await conversationIn(ctx.db.reader, userId, roomId))
  }),
  everywhere(messageSent, async (ctx: AppContext, { sealed, ...sent }) => {
    if (sealed) await tellBack(ctx, sent)
  }),
  everywhere(roomRead, tellReading),
  everywhere(personBlocked, tellBlocker),
  everywhere(personUnblocked, tellBlocker),
]
