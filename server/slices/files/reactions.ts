// With an account its files go, and with a conversation those that were sealed for it; rows first and then bytes.
import { after, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { conversationDeleted } from '#events/direct'
import { filesErased } from '#events/files'
import type { AppContext } from '#server/context'
import { eraseFiles } from './commands/erase-files.ts'
import { eraseSealed } from './commands/erase-sealed.ts'
import type { Tx } from './owns.ts'

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => eraseFiles(tx, userId)),
  within(conversationDeleted, async (tx: Tx, { roomId, forBoth }) => {
    if (forBoth) await eraseSealed(tx, roomId)
  }),
  after(filesErased, async (ctx: AppContext, { pieces }) => {
    for (const piece of pieces) await ctx.files.remove(piece)
  }),
]
