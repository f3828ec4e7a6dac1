// Erasing an account from the machine.
import { Type } from 'typebox'
import { instant } from '#bedrock/clock'
import { Username } from '#contract/shapes'
import { eraseLater, eraseNow } from '#slices/accounts/index'
import { eraseWritings, ofTheErased } from '#slices/chat/index'
import { houseAct } from './house-act.ts'

/** What `user erase` answers: what was done, or will be. */
export interface Erasure {
  readonly username: string
  /** When the account was erased, or will be. */
  readonly erase_at: string
  readonly erased: boolean
  /** Numbers of the accounts that are erased: the person's and their bots'. */
  readonly accounts: readonly number[]
  /** Whether messages are still to be erased, which the running house does by itself. */
  readonly messages_follow: boolean
}

/** Erases an account at once, or after the time of grace; answers an `Erasure`. */
export const eraseUserAct = houseAct(
  'user erase',
  Type.Object({ username: Username, grace: Type.Boolean() }),
  async (ctx, { username, grace }): Promise<Erasure> => {
    if (grace) {
      const erase_at = instant(await eraseLater(ctx, username))
      return { username, erase_at, erased: false, accounts: [], messages_follow: true }
    }
    const accounts = await eraseNow(ctx, username)
    const erase_at = instant(ctx.clock.now())
    // Where nobody listens nobody has to hear of it at a bearable pace.
    while (ctx.realtime.connections().length === 0 && (await eraseWritings(ctx)) > 0);
    const rest = await ofTheErased(ctx.db.reader, 1)
    return { username, erase_at, erased: true, accounts, messages_follow: rest.length > 0 }
  },
)
