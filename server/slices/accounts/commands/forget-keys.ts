// Makes everything useless that opened the house when a backup was made.
import type { Kysely } from 'kysely'
import type { Schema } from '#server/schema/tables/index'

/** [ACC-3.7] Ends all sessions, one-time links, invites and bot tokens: what was ended after the backup must not come back with it. The data may have an older schema. */
export async function forgetKeys(db: Kysely<Schema>, now: number): Promise<void> {
  const tables = new Set((await db.introspection.getTables()).map(({ name }) => name))
  for (const table of ['transfers', 'sessions', 'links'] as const)
    if (tables.has(table)) await db.deleteFrom(table).execute()
  for (const table of ['invites', 'bots'] as const)
    if (tables.has(table))
      await db.updateTable(table).set({ revoked_at: now }).where('revoked_at', 'is', null).execute()
}
