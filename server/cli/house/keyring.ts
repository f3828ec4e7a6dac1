// The keys that the ring wraps, as the people at the machine renew them.
import { Type } from 'typebox'
import { pruneKeyring, rotateKeyring } from '#bedrock/crypto/wrapped-keys'
import { slices } from '#slices/index'
import { houseAct } from './house-act.ts'

const holders = slices.flatMap(({ keys }) => keys ?? [])

/** Puts a new key in front and wraps every key with it; answers `{wrapped, keys}`. */
export const rotateKeyringAct = houseAct('keyring rotate', Type.Object({}), async (ctx) => ({
  wrapped: await rotateKeyring(ctx, holders),
  keys: ctx.keyring.ids().length,
}))

/** Takes away keys that wrap nothing any more; answers `{removed, keys}`. */
export const pruneKeyringAct = houseAct('keyring prune', Type.Object({}), async (ctx) => ({
  removed: await pruneKeyring(ctx, holders),
  keys: ctx.keyring.ids().length,
}))
