// Invites that the house itself makes.
import { Type } from 'typebox'
import { pageOf } from '#bedrock/page'
import { sizes } from '#contract/limits'
import { Id } from '#contract/shapes'
import { listInvites, makeInvite, revokeInvite, viewInvite } from '#slices/accounts/index'
import { houseAct } from './house-act.ts'

const Wish = Type.Object({
  note: Type.String({ maxLength: 100, description: 'at most 100 characters.' }),
  hours: Type.Integer({
    minimum: 1,
    maximum: sizes.inviteHoursMax,
    description: `a whole number from 1 to ${sizes.inviteHoursMax}.`,
  }),
  uses: Type.Integer({
    minimum: 1,
    maximum: sizes.inviteUsesMax,
    description: `a whole number from 1 to ${sizes.inviteUsesMax}.`,
  }),
})

/** Makes an invite; answers `{id, link}`. */
export const createInviteAct = houseAct('invite create', Wish, async (ctx, { note, hours, uses }) => {
  const { id, link } = await makeInvite(ctx, { note, hours, maxUses: uses, createdBy: null })
  return { id, link }
})

/** One page of all invites, the newest first. */
export const listInvitesAct = houseAct(
  'invite list',
  Type.Object({ before_id: Type.Optional(Id) }),
  async (ctx, { before_id }) =>
    pageOf(
      await listInvites(ctx.db.reader, null, before_id, sizes.pageMax + 1),
      sizes.pageMax,
      'newest',
      viewInvite,
      (last) => ({ before_id: last.id }),
    ),
)

/** Takes an invite back. */
export const revokeInviteAct = houseAct('invite revoke', Type.Object({ id: Id }), async (ctx, { id }) => {
  await revokeInvite(ctx, id)
  return { id, revoked: true }
})
