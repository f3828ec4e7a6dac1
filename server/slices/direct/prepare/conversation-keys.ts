// Every conversation's key, as the ring wraps it.
import type { KeyHolder } from '#bedrock/crypto/wrapped-keys'
import type { AppContext } from '#server/context'
import { ownerOf } from '#slices/chat/index'
import type { Tx } from '../owns.ts'

const batch = 100

const rows = (ctx: AppContext) =>
  ctx.db.reader.selectFrom('conversations').select(['room_id', 'words_key']).orderBy('room_id')

const seen = (row: { readonly room_id: number; readonly words_key: string } | undefined) =>
  row && { owner: ownerOf(row.room_id), wrapped: row.words_key }

/** [DM-2.4, DM-2.5] */
export const conversationKeys: KeyHolder = {
  wrappedBy: async (ctx, ringKey) =>
    seen(await rows(ctx).where('words_key', 'like', `${ringKey}.%`).limit(1).executeTakeFirst()),
  wrappedByOthers: async (ctx, ringKeys) =>
    seen(
      await ringKeys
        .reduce((query, id) => query.where('words_key', 'not like', `${id}.%`), rows(ctx))
        .limit(1)
        .executeTakeFirst(),
    ),
  async rewrapSome(ctx) {
    const some = await rows(ctx).where('words_key', 'not like', `${ctx.keyring.current()}.%`).limit(batch).execute()
    if (some.length > 0)
      await ctx.db.write('direct keys', async (tx: Tx) => {
        for (const { room_id, words_key } of some)
          await tx.db
            .updateTable('conversations')
            .set({ words_key: ctx.keyring.rewrap(ownerOf(room_id), words_key) })
            .where('room_id', '=', room_id)
            .where('words_key', '=', words_key)
            .execute()
      })
    return some.length
  },
}
