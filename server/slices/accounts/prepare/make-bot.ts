// Makes a bot: its token goes to whoever asked, the token's hash into the database.
import { newBotToken, newToken, tokenHash } from '#bedrock/crypto/tokens'
import type { Scope } from '#contract/scopes'
import type { AppContext } from '#server/context'
import { storeBot } from '../commands/store-bot.ts'
import type { Tx } from '../owns.ts'
import { holding } from './holding.ts'
import { newPassphrase } from './new-passphrase.ts'

export interface BotWish {
  readonly username: string
  readonly owner?: string | undefined
  readonly scopes: readonly Scope[]
}

/** [BOT-1.1] Answers the token, which nobody can be shown again. */
export async function makeBot(ctx: AppContext, { username, owner, scopes }: BotWish): Promise<string> {
  const token = newBotToken(ctx.random)
  const passphrase = await newPassphrase(newToken(ctx.random), username)
  const bot = { username, heldAs: holding(ctx)(username), owner, scopes, tokenHash: tokenHash(token), passphrase }
  await ctx.db.write('accounts', (tx: Tx) => storeBot(tx, bot))
  return token
}
