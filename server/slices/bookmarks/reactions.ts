// Tells people’s devices what they keep, and lets go of what is gone.
import { everywhere, within } from '#bedrock/bus'
import { bookmarkPush } from '#contract/bookmarks'
import { accountErased } from '#events/accounts'
import { bookmarkChanged } from '#events/bookmarks'
import { conversationDeleted } from '#events/direct'
import type { AppContext } from '#server/context'
import { forgetAll, forgetUpTo } from './commands/forget-bookmarks.ts'
import type { Tx } from './owns.ts'

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => forgetAll(tx, userId)),
  within(conversationDeleted, (tx: Tx, deleted) => forgetUpTo(tx, deleted)),
  everywhere(bookmarkChanged, (ctx: AppContext, { userId, messageId, kept }) => {
    ctx.realtime.toPerson(userId, bookmarkPush.event, { message_id: messageId, kept })
  }),
]
