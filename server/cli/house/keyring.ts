// The keys of conversations, as the people at the machine renew them.
import { Type } from 'typebox'
import { pruneKeyring, rotateKeyring } from '#slices/direct/index'
import { houseAct } from './house-act.ts'

/** Puts a new key in front and wraps every conversation's key with it; answers `{wrapped, keys}`. */
export const rotateKeyringAct = houseAct('keyring rotate', Type.Object({}), async (ctx) => ({
  wrapped: await rotateKeyring(ctx),
  keys: ctx.keyring.ids().length,
}))

/** Takes away keys that wrap nothing any more; answers `{removed, keys}`. */
export const pruneKeyringAct = houseAct('keyring prune', Type.Object({}), async (ctx) => ({
  removed: await pruneKeyring(ctx),
  keys: ctx.keyring.ids().length,
}))
