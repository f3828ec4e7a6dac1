// Migrations up and down on both databases, with data in the tables.
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { columnTypes } from '#bedrock/db/column-types'
import { migrateDown, migrateUp, migrationState, NewerSchema } from '#bedrock/db/migrator'
import { type BareDatabase, bareDatabase } from '#dev-env/database'
import { migrations } from '#server/schema/migrations/index'

let bare: BareDatabase
const nothing = () => Promise.resolve()

beforeEach(async () => {
  bare = await bareDatabase({ migrate: false })
})
afterEach(() => bare[Symbol.asyncDispose]())

/** Everything that the database knows of its tables, columns and indexes. */
async function fingerprint(): Promise<string> {
  const { db } = bare
  if (db.dialect === 'sqlite') {
    const { rows } =
      await sql`select type, name, tbl_name, sql from sqlite_master where name not like 'kysely%' and name not like 'sqlite_%' order by name`.execute(
        db.maintenance,
      )
    return JSON.stringify(rows)
  }
  const columns =
    await sql`select table_name, column_name, data_type, is_nullable, column_default, collation_name from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%' order by 1, 2`.execute(
      db.maintenance,
    )
  const indexes =
    await sql`select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename not like 'kysely%' order by 1`.execute(
      db.maintenance,
    )
  return JSON.stringify([columns.rows, indexes.rows])
}

/** A row in every table, as the newest schema wants it. */
async function fill(): Promise<void> {
  const db = bare.db.maintenance
  const user = {
    username: 'Ada',
    name_key: 'ada',
    passphrase: 'x',
    role: 'owner',
    state: 'active',
    state_reason: null,
    created_at: 1,
  } as const
  const { id: userId } = await db.insertInto('users').values(user).returning('id').executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('streams')
    .values({ kind: 'room', rev: 1, epoch: 'epoch-one', created_at: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const entry = {
    stream_id: id,
    rev: 1,
    author_id: userId,
    author_name: 'Ada',
    body: 'hi',
    created_at: 1,
    edited_at: null,
    erased_at: null,
    hidden_at: null,
    reply_to: null,
    client_id: 'client-01',
  }
  const { id: entryId } = await db.insertInto('entries').values(entry).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('entry_versions').values({ entry_id: entryId, body: 'h', written_at: 1 }).execute()
  await db
    .insertInto('sessions')
    .values({ user_id: userId, token_hash: 'h', device: '', created_at: 1, seen_at: 1, expires_at: 2 })
    .execute()
  await db
    .insertInto('links')
    .values({ purpose: 'reset', token_hash: 'h', user_id: userId, expires_at: 1, used_at: null })
    .execute()
  await db
    .insertInto('invites')
    .values({
      token_hash: 'h',
      note: '',
      created_by: userId,
      created_at: 1,
      expires_at: 2,
      max_uses: 1,
      revoked_at: null,
    })
    .execute()
  await db.insertInto('settings').values({ key: 'name', value: '"x"' }).execute()
  await db
    .insertInto('rooms')
    .values({
      id,
      name: 'general',
      topic: '',
      kind: 'text',
      sample: 0,
      opened_by: userId,
      created_at: 1,
      archived_at: null,
    })
    .execute()
  await db.insertInto('members').values({ room_id: id, user_id: userId, moderator: 1, joined_at: 1 }).execute()
  await db
    .insertInto('profiles')
    .values({
      user_id: userId,
      audience: 'everyone',
      display_name: 'Ada',
      bio: '',
      pronouns: '',
      links: '[]',
      status_text: '',
      status_emoji: '',
      status_until: null,
      now_kind: null,
      now_text: '',
      accent: null,
      avatar: null,
      banner: null,
      intro: null,
      intro_caption: '',
      anthem: null,
      anthem_song: 'abcdefghijkl',
      anthem_revision: 1,
      changed_at: 1,
    })
    .execute()
  const left = { wall_id: userId, client_id: 'left-here-1', pending: 0, created_at: 1 }
  await db
    .insertInto('stickers')
    .values({ ...left, placer_id: userId, kind: 'cat', content: 'beans', x: 0, y: 0, size: 96, turn: 0, layer: 0 })
    .execute()
  await db
    .insertInto('guestbook_entries')
    .values({ ...left, author_id: userId, text: 'x', face_kind: null, face: '' })
    .execute()
  await db.insertInto('top_people').values({ user_id: userId, position: 0, person_id: userId }).execute()
  await db.insertInto('read_marks').values({ user_id: userId, room_id: id, entry_id: entryId }).execute()
}

describe('migrations', () => {
  it('OPS-5.1 go up one by one, and each one’s down leads back to what was before, with data in the tables', async () => {
    const before: string[] = []
    for (let count = 1; count <= migrations.length; count++) {
      before.push(await fingerprint())
      expect(await migrateUp(bare.db, nothing, migrations.slice(0, count))).toEqual([migrations[count - 1]?.name])
    }
    const whole = await fingerprint()
    await fill()
    for (const earlier of before.toReversed()) {
      expect(await migrateDown(bare.db)).not.toBeNull()
      expect(await fingerprint()).toBe(earlier)
    }
    expect(await migrateDown(bare.db)).toBeNull()
    await migrateUp(bare.db, nothing)
    expect(await fingerprint()).toBe(whole)
    await fill()
  })

  it('OPS-5.2 do nothing the second time, and take a snapshot only when there is data to lose', async () => {
    let snapshots = 0
    const snapshot = () => Promise.resolve(void snapshots++)
    await migrateUp(bare.db, snapshot, migrations.slice(0, 1))
    expect(snapshots).toBe(0)
    await migrateUp(bare.db, snapshot)
    expect(snapshots).toBe(1)
    expect(await migrateUp(bare.db, snapshot)).toEqual([])
    expect(snapshots).toBe(1)
    expect(await migrationState(bare.db)).toMatchObject({ pending: [] })
  })

  it('OPS-5.3 refuse data that a newer program wrote', async () => {
    await migrateUp(bare.db, nothing, [...migrations, { name: '9999-from-the-future', up: nothing, down: nothing }])
    await expect(migrationState(bare.db)).rejects.toThrow(NewerSchema)
    await expect(migrateUp(bare.db, nothing)).rejects.toThrow(/9999-from-the-future/)
  })

  it('OPS-5.4 leave nothing of one that fails', async () => {
    const column = columnTypes(bare.db.dialect)
    const broken = {
      name: '9998-broken',
      up: async (db: (typeof bare.db)['maintenance']) => {
        await db.schema.createTable('half').addColumn('id', column.id).execute()
        throw new Error('broken')
      },
      down: nothing,
    }
    await migrateUp(bare.db, nothing)
    const whole = await fingerprint()
    await expect(migrateUp(bare.db, nothing, [...migrations, broken as never])).rejects.toThrow('broken')
    expect(await fingerprint()).toBe(whole)
  })
})
