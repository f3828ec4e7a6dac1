// Invites over HTTP.
import { atLeast } from '#bedrock/actor'
import { tokenHash } from '#bedrock/crypto/tokens'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/house'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { revokeInvite } from '../commands/revoke-invite.ts'
import type { Tx } from '../owns.ts'
import { makeInvite } from '../prepare/links.ts'
import { listInvites } from '../queries/list-accounts.ts'
import { goodInvite } from '../queries/one-time-link.ts'
import { viewInvite } from '../view.ts'

const defaultHours = 168

/** Routes about invites. */
export const invites = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.listInvites, async ({ actor, query }) => {
    const rows = await listInvites(
      ctx.db.reader,
      atLeast(actor, 'moderator') ? null : actor.id,
      query?.before_id,
      sizes.pageDefault + 1,
    )
    return pageOf(rows, sizes.pageDefault, 'newest', viewInvite, (last) => ({ before_id: last.id }))
  }),
  serve(contract.createInvite, async ({ actor, body }) => {
    const made = await makeInvite(ctx, {
      note: (body.note ?? '').trim(),
      hours: body.hours ?? defaultHours,
      maxUses: body.max_uses ?? 1,
      createdBy: actor.id,
    })
    const row =
      (await listInvites(ctx.db.reader, actor.id, made.id + 1, 1)).at(0) ??
      refuse('NOT_FOUND', 'There is no such invite.')
    return { invite: viewInvite(row), link: made.link, qr_svg: made.qrSvg }
  }),
  serve(contract.revokeInvite, async ({ actor, params }) => {
    await ctx.db.write('accounts', (tx: Tx) => revokeInvite(tx, actor, params.id))
    return {}
  }),
  serve(contract.checkInvite, async ({ body }) => {
    const invite =
      (await goodInvite(ctx.db.reader, tokenHash(body.token), ctx.clock.now())) ??
      refuse('NOT_FOUND', 'This invite is used up, expired or taken back. Ask for a new one.')
    return { invited_by: invite.username }
  }),
]
