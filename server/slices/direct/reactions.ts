// Tells people of their conversations.
import { everywhere, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { conversationChanged } from '#events/direct'
import { personBlocked, personUnblocked, personUnfollowed } from '#events/friends'
import { messageSent, roomRead } from '#events/messages'
import type { AppContext } from '#server/context'
import { forgetPair } from './commands/forget-pair.ts'
import { holdBetween } from './commands/hold-unspoken.ts'
import type { Tx } from './owns.ts'
import { tellBack, tellBlocker, tellChanged, tellReading } from './prepare/tell.ts'

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => forgetPair(tx, userId)),
  within(personUnfollowed, (tx: Tx, { by, userId }) => holdBetween(tx, by, userId)),
  // Neither follows the other any more, also once the block is taken back.
  within(personBlocked, (tx: Tx, { by, userId }) => holdBetween(tx, by, userId)),
  everywhere(conversationChanged, tellChanged),
  everywhere(messageSent, async (ctx: AppContext, { sealed, ...sent }) => {
    if (sealed) await tellBack(ctx, sent)
  }),
  everywhere(roomRead, tellReading),
  everywhere(personBlocked, tellBlocker),
  everywhere(personUnblocked, tellBlocker),
]
