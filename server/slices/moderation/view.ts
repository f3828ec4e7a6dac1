// An account as those see it who may act on it.
import type { DataOf } from '#contract/define'
import type { banPerson } from '#contract/moderation'
import { instant } from '#bedrock/clock'
import type { JudgedAccount } from '#slices/accounts/index'

/** A mute that is over is none. */
export const viewJudged = (account: JudgedAccount, now: number): DataOf<typeof banPerson>['person'] => ({
  id: account.id,
  username: account.username,
  role: account.role,
  banned: account.state === 'banned',
  frozen: account.frozen === 1,
  muted_until: account.muted_until === null || account.muted_until <= now ? null : instant(account.muted_until),
})
