// The emoji of the house over HTTP.
import { type BoundDocument, type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/emoji'
import type { AppContext } from '#server/context'
import { addEmoji } from './commands/add-emoji.ts'
import { changeEmoji } from './commands/change-emoji.ts'
import { changePack } from './commands/change-pack.ts'
import { openPack } from './commands/open-pack.ts'
import { removeEmoji } from './commands/remove-emoji.ts'
import { removePack } from './commands/remove-pack.ts'
import type { Tx } from './owns.ts'
import { givePack } from './prepare/give-pack.ts'
import { lookInto } from './prepare/look-into.ts'
import { packRows } from './queries/house-emoji.ts'
import { viewPacks } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  // All of them in one order, so that two who give the same name at once do not both have it.
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => ctx.db.write('emoji', work)
  return [
    serve(contract.listEmoji, async () => ({ packs: viewPacks(await packRows(ctx.db.reader)) })),
    serve(contract.addEmoji, async ({ actor, body }) => ({ emoji: await write((tx) => addEmoji(tx, actor, body)) })),
    serve(contract.changeEmoji, async ({ actor, params: { name }, body }) => ({
      emoji: await write((tx) => changeEmoji(tx, actor, name, body)),
    })),
    serve(contract.removeEmoji, async ({ actor, params: { name } }) => {
      await write((tx) => removeEmoji(tx, actor, name))
      return {}
    }),
    serve(contract.openEmojiPack, async ({ actor, body }) => ({
      pack: await write((tx) => openPack(tx, actor, body.name)),
    })),
    serve(contract.changeEmojiPack, async ({ actor, params: { id }, body }) => ({
      pack: await write((tx) => changePack(tx, actor, id, body)),
    })),
    serve(contract.removeEmojiPack, async ({ actor, params: { id } }) => {
      await write((tx) => removePack(tx, actor, id))
      return {}
    }),
    serve(contract.sendEmojiArchive, ({ actor, arriving }) => lookInto(ctx, actor, arriving)),
  ]
}

/** Where a pack is carried away, outside of the contract's envelope. */
export const documents = (ctx: AppContext): readonly BoundDocument[] => [
  {
    path: '/emoji/:id/pack.zip',
    personal: true,
    answer: ({ actor, params: { id = '' } }) => givePack(ctx, actor, /^[1-9]\d{0,15}$/.test(id) ? Number(id) : NaN),
  },
]
