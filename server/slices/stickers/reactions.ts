// Those who look at a wall learn that something on its board is different.
import { everywhere, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { stickerPlaced, stickersChanged } from '#events/boards'
import { wallAudienceChanged } from '#events/walls'
import type { AppContext } from '#server/context'
import { tellWatchers } from '#slices/walls/index'
import { eraseOf } from './commands/erase-of.ts'
import { showPicturesTo } from './commands/stand-picture.ts'
import type { Tx } from './owns.ts'

export const reactions = [
  everywhere(stickerPlaced, (ctx: AppContext, { ownerId }) => tellWatchers(ctx, ownerId)),
  everywhere(stickersChanged, (ctx: AppContext, { ownerId }) => tellWatchers(ctx, ownerId)),
  within(wallAudienceChanged, (tx: Tx, { userId, audience }) => showPicturesTo(tx, userId, audience)),
  within(accountErased, (tx: Tx, { userId }) => eraseOf(tx, userId)),
]
