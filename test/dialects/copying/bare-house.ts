// A house of rows alone, made in a moment: enough of them for many pages, ties between them, and an audit log.
import { mkdir } from 'node:fs/promises'
import { systemClock } from '#bedrock/clock'
import { unwatched } from '#bedrock/db/database'
import { migrateUp } from '#bedrock/db/migrator'
import { openSqlite } from '#bedrock/db/sqlite'
import { sqliteIn } from '#server/config/config'
import { migrations } from '#server/schema/migrations/index'
import type { Migration } from '#server/schema/migrations/migration'

/** Makes it in this folder; `bodies` are what was said in its one room. */
export async function bareHouse(
  dataDir: string,
  bodies: readonly string[],
  known: readonly Migration[] = migrations,
): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await using db = openSqlite(sqliteIn(dataDir), systemClock, unwatched)
  await migrateUp(db, () => Promise.resolve(), known)
  const { maintenance } = db
  const { id: author_id } = await maintenance
    .insertInto('users')
    .values({
      username: 'Kim',
      name_key: 'kim',
      passphrase: 'x',
      role: 'owner',
      state: 'active',
      state_reason: null,
      created_at: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await maintenance
    .insertInto('streams')
    .values([1, 2, 3].map((id) => ({ id, kind: 'room', rev: bodies.length, epoch: 'epoch-of-old', created_at: 1 })))
    .execute()
  for (let from = 0; from < bodies.length; from += 200)
    await maintenance
      .insertInto('entries')
      .values(
        bodies.slice(from, from + 200).map((body, index) => ({
          stream_id: 1,
          rev: from + index + 1,
          author_id,
          author_name: 'Kim',
          body,
          created_at: from + index,
        })),
      )
      .execute()
  await maintenance
    .insertInto('settings')
    .values(Array.from({ length: 40 }, (_, n) => ({ key: `key-${n}`, value: JSON.stringify(`value ${n}`) })))
    .execute()
  await maintenance
    .insertInto('audit')
    .values({ seq: 1, at: 1, actor_id: null, act: 'test', subject: 'x', subject_id: 1, details: '{}', hash: 'h' })
    .execute()
}

/** So many lines, no two alike. */
export const manyLines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `line ${n} ü🐱 ${'x'.repeat(n % 90)}`)
