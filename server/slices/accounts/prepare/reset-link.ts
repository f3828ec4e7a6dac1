// Makes reset links, for the staff and for the command line.
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import { newToken, tokenHash } from '#bedrock/crypto/tokens'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { storeResetLink } from '../commands/store-reset-link.ts'
import type { Tx } from '../owns.ts'

export interface ResetLinkWish {
  readonly target: { readonly id: number } | { readonly username: string }
  /** null: the house itself. */
  readonly by: Actor | null
  /** One if absent. */
  readonly hours?: number | undefined
}

export interface MadeResetLink {
  readonly username: string
  readonly link: string
  readonly expires_at: string
}

const hourMs = 3_600_000

/** [ACC-4.2, ACC-4.8] A link with which a person sets a new passphrase. Refuses with NOT_FOUND, FORBIDDEN, or CONFLICT for a bot. */
export async function makeResetLink(ctx: AppContext, { target, by, hours }: ResetLinkWish): Promise<MadeResetLink> {
  const token = newToken(ctx.random)
  const forMs = hours === undefined ? sizes.resetLinkMs : hours * hourMs
  const stored = await ctx.db.write('accounts', (tx: Tx) => storeResetLink(tx, by, target, tokenHash(token), forMs))
  return {
    username: stored.username,
    link: `${ctx.config.origin}/reset#${token}`,
    expires_at: instant(stored.expiresAt),
  }
}
