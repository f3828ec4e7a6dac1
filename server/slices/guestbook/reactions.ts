// Those who look at a wall learn that something in its guestbook is different.
import { everywhere, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { guestbookChanged, guestbookSigned } from '#events/boards'
import type { AppContext } from '#server/context'
import { tellWatchers } from '#slices/walls/index'
import { eraseOf } from './commands/erase-of.ts'
import type { Tx } from './owns.ts'

export const reactions = [
  everywhere(guestbookSigned, (ctx: AppContext, { ownerId }) => tellWatchers(ctx, ownerId)),
  everywhere(guestbookChanged, (ctx: AppContext, { ownerId }) => tellWatchers(ctx, ownerId)),
  within(accountErased, (tx: Tx, { userId }) => eraseOf(tx, userId)),
]
