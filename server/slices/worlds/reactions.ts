// Worlds follow their sketches and the accounts of those who wrote there, and those who watch are told.
import { after, everywhere, within } from '#bedrock/bus'
import { accountErased, accountJudged } from '#events/accounts'
import { sketchDeleted, sketchPublished } from '#events/sketches'
import { worldChanged } from '#events/worlds'
import type { AppContext } from '#server/context'
import { endWorld, followSketch } from './commands/follow-sketch.ts'
import { markLeft } from './commands/mark-left.ts'
import type { Tx } from './owns.ts'
import { tellWatchers } from './prepare/tell-watchers.ts'
import { withdrawLeft } from './prepare/withdraw-left.ts'

export const reactions = [
  within(sketchPublished, (tx: Tx, { sketchId }) => followSketch(tx, sketchId)),
  within(sketchDeleted, (tx: Tx, { sketchId }) => endWorld(tx, sketchId)),
  within(accountErased, (tx: Tx, { userId }) => markLeft(tx, userId)),
  within(accountJudged, async (tx: Tx, { userId, act }) => {
    if (act === 'ban') await markLeft(tx, userId)
  }),
  // [CODE-5.9] What somebody banned left is seen by nobody a moment later; the keeper takes what is more, and what was lost here.
  after(accountJudged, async (ctx: AppContext, { userId, act }) => {
    if (act === 'ban') await withdrawLeft(ctx, { personId: userId })
  }),
  everywhere(worldChanged, (ctx: AppContext, { sketchId }) => tellWatchers(ctx, sketchId)),
  // Who may see it may have changed, and whoever may not is not to hear what is done next.
  everywhere(sketchPublished, (ctx: AppContext, { sketchId }) => tellWatchers(ctx, sketchId)),
  everywhere(sketchDeleted, (ctx: AppContext, { sketchId }) => tellWatchers(ctx, sketchId)),
]
