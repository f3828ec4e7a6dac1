// Making a house ready: data, secrets and schema stand once it is open, and the one-time link makes its first owner.
import { Type } from 'typebox'
import { makeOwnerLink } from '#slices/accounts/index'
import { houseAct } from './house-act.ts'

/** Answers `{address, owner_link}`; the link is null once the house has an owner. */
export const setUpAct = houseAct('setup', Type.Object({}), async (ctx) => ({
  address: ctx.config.origin,
  owner_link: await makeOwnerLink(ctx),
}))
