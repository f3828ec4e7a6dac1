// Makes the link that signs another device in, and uses it there.
import { renderSVG } from 'uqr'
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import { newToken, tokenHash } from '#bedrock/crypto/tokens'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { storeTransfer } from '../commands/transfers.ts'
import type { Tx } from '../owns.ts'
import { transferOwner } from '../queries/one-time-link.ts'

/** [ACC-6.1] The secret stands behind `#`, so that it reaches no server's log and no other page. */
export async function makeTransfer(ctx: AppContext, { id, sessionId }: Actor) {
  const token = newToken(ctx.random)
  const expiresAt = await ctx.db.write(`account:${id}`, (tx: Tx) => storeTransfer(tx, id, sessionId, tokenHash(token)))
  const link = `${ctx.config.origin}/move#${token}`
  return { link, qr_svg: renderSVG(link, { border: 2 }), expires_at: instant(expiresAt) }
}

/** Whom a transfer link would sign in. Refuses with NOT_FOUND one that does not work. */
export const ownerOfTransfer = async (ctx: AppContext, token: string) =>
  (await transferOwner(ctx.db.reader, tokenHash(token), ctx.clock.now())) ??
  refuse('NOT_FOUND', 'This link was used or has expired. Make a new one on the other device.')
