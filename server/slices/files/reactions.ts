// With an account its files go, rows first and then bytes.
import { after, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { filesErased } from '#events/files'
import type { AppContext } from '#server/context'
import { eraseFiles } from './commands/erase-files.ts'
import type { Tx } from './owns.ts'

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => eraseFiles(tx, userId)),
  after(filesErased, async (ctx: AppContext, { pieces }) => {
    for (const piece of pieces) await ctx.files.remove(piece)
  }),
]
