// A new key for the ring, and every conversation's key wrapped with it.
import type { AppContext } from '#server/context'
import { ownerOf } from '#slices/chat/index'
import type { Tx } from '../owns.ts'

/** How many keys one transaction wraps, so that those who write meanwhile wait for no more. */
const batch = 100

/** [DM-2.4] Puts a new key into the ring and wraps all with it; answers how many. A ring given by a setting has its new key already. */
export async function rotateKeyring(ctx: AppContext): Promise<number> {
  if (ctx.config.keyring === null) ctx.keyring.add()
  return await rewrapAll(ctx)
}

/** [DM-2.4] Wraps again what another key than the newest wraps; answers how many. Broken off, it goes on where it was. */
async function rewrapAll(ctx: AppContext): Promise<number> {
  for (let done = 0; ; ) {
    const rows = await ctx.db.reader
      .selectFrom('conversations')
      .select(['room_id', 'words_key'])
      .where('words_key', 'not like', `${ctx.keyring.current()}.%`)
      .orderBy('room_id')
      .limit(batch)
      .execute()
    if (rows.length === 0) return done
    await ctx.db.write('direct keys', async (tx: Tx) => {
      for (const { room_id, words_key } of rows)
        await tx.db
          .updateTable('conversations')
          .set({ words_key: ctx.keyring.rewrap(ownerOf(room_id), words_key) })
          .where('room_id', '=', room_id)
          .where('words_key', '=', words_key)
          .execute()
    })
    done += rows.length
  }
}

/** [DM-2.4] Takes away the keys that wrap nothing any more; answers how many. Backups made before the rotation do not open without them. */
export async function pruneKeyring(ctx: AppContext): Promise<number> {
  const [, ...older] = ctx.keyring.ids()
  const used = new Set<string>()
  for (const id of older) {
    const row = await ctx.db.reader
      .selectFrom('conversations')
      .select('room_id')
      .where('words_key', 'like', `${id}.%`)
      .limit(1)
      .executeTakeFirst()
    if (row) used.add(id)
  }
  ctx.keyring.keep(used)
  return older.length - used.size
}

/** [DM-2.5] Opens one key of each that the ring holds, and finds the first that none of them wraps. Throws `MissingKey`. */
export async function checkKeyring(ctx: AppContext): Promise<void> {
  const ids = ctx.keyring.ids()
  const first = ctx.db.reader.selectFrom('conversations').select(['room_id', 'words_key']).orderBy('room_id').limit(1)
  const strangers = ids.reduce((query, id) => query.where('words_key', 'not like', `${id}.%`), first)
  for (const query of [strangers, ...ids.map((id) => first.where('words_key', 'like', `${id}.%`))]) {
    const row = await query.executeTakeFirst()
    if (row) ctx.keyring.unwrap(ownerOf(row.room_id), row.words_key)
  }
}
