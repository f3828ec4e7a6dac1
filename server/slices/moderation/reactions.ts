// Who hears of sanctions and appeals, and what is left of whoever is gone.
import { everywhere, within } from '#bedrock/bus'
import { accountErased, accountJudged } from '#events/accounts'
import { appealDecided, appealMade } from '#events/appeals'
import type { AppContext } from '#server/context'
import { forgetDecider } from './commands/forget-decider.ts'
import type { Tx } from './owns.ts'
import { tellJudges, tellPerson } from './prepare/tell.ts'

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => forgetDecider(tx, userId)),
  everywhere(accountJudged, (ctx: AppContext, { userId, sanctionId }) => {
    if (sanctionId !== null) tellPerson(ctx, userId, sanctionId)
  }),
  everywhere(appealMade, (ctx: AppContext, { userId, sanctionId }) => tellJudges(ctx, userId, sanctionId, true)),
  everywhere(appealDecided, async (ctx: AppContext, { userId, sanctionId }) => {
    tellPerson(ctx, userId, sanctionId)
    await tellJudges(ctx, userId, sanctionId, false)
  }),
]
