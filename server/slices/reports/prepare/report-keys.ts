// Every report's key, as the ring wraps it.
import type { KeyHolder } from '#bedrock/crypto/wrapped-keys'
import type { AppContext } from '#server/context'
import type { Tx } from '../owns.ts'
import { type Named, ownerOf } from '../parts/sealing.ts'

const batch = 100

const rows = (ctx: AppContext) =>
  ctx.db.reader
    .selectFrom('reports')
    .select(['id', 'person_id', 'kind', 'thing_id', 'made_at', 'words_key'])
    .orderBy('id')

const seen = (row: (Named & { readonly words_key: string }) | undefined) =>
  row && { owner: ownerOf(row), wrapped: row.words_key }

/** [MOD-1.8, DM-2.4, DM-2.5] */
export const reportKeys: KeyHolder = {
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
      await ctx.db.write('report keys', async (tx: Tx) => {
        for (const row of some)
          await tx.db
            .updateTable('reports')
            .set({ words_key: ctx.keyring.rewrap(ownerOf(row), row.words_key) })
            .where('id', '=', row.id)
            .where('words_key', '=', row.words_key)
            .execute()
      })
    return some.length
  },
}
