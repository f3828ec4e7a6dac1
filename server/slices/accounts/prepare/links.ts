// Makes links: the secret goes to whoever asked, its hash into the database.
import { renderSVG } from 'uqr'
import { newToken, tokenHash } from '#bedrock/crypto/tokens'
import { normaliseOptionalText } from '#bedrock/text/normalise'
import type { AppContext } from '#server/context'
import { createInvite } from '../commands/create-invite.ts'
import { storeOwnerLink } from '../commands/one-time-links.ts'
import type { Tx } from '../owns.ts'
import { hasOwner } from '../queries/account-by-name.ts'

export interface InviteWish {
  readonly note: string
  readonly hours: number
  readonly maxUses: number
  readonly createdBy: number | null
}

export interface MadeInvite {
  readonly id: number
  readonly link: string
  readonly qrSvg: string
}

const noteCharacters = 100

/** [ACC-5.3] Makes an invite. Refuses a note that is no readable line with VALIDATION, EMPTY or TOO_LONG. The secret stands behind `#`, so that it reaches no server's log. */
export async function makeInvite(ctx: AppContext, wish: InviteWish): Promise<MadeInvite> {
  const note = normaliseOptionalText(wish.note, noteCharacters, 'note').replace(/\s+/g, ' ')
  const token = newToken(ctx.random)
  const invite = { ...wish, note, tokenHash: tokenHash(token) }
  const id = await ctx.db.write('accounts', (tx: Tx) => createInvite(tx, invite))
  const link = `${ctx.config.origin}/join#${token}`
  return { id, link, qrSvg: renderSVG(link, { border: 2 }) }
}

/** [ACC-5.1] The link that makes the owner; null if there is one. */
export async function makeOwnerLink(ctx: AppContext): Promise<string | null> {
  if (await hasOwner(ctx.db.reader)) return null
  const token = newToken(ctx.random)
  await ctx.db.write('accounts', (tx: Tx) => storeOwnerLink(tx, tokenHash(token)))
  return `${ctx.config.origin}/setup#${token}`
}
