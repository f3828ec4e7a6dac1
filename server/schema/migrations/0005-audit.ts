// The audit log, which the database itself keeps from being changed.
import { sql } from 'kysely'
import type { Migration } from './migration.ts'

export const audit: Migration = {
  name: '0005-audit',
  async up(db, column) {
    await db.schema
      .createTable('audit')
      .addColumn('seq', column.integer, (c) => c.primaryKey().notNull())
      .addColumn('at', column.integer, (c) => c.notNull())
      .addColumn('actor_id', column.integer)
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('subject_id', column.integer, (c) => c.notNull())
      .addColumn('details', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('audit_head')
      .addColumn('id', column.integer, (c) => c.primaryKey().notNull())
      .addColumn('seq', column.integer, (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .execute()
    await sql`insert into audit_head (id, seq, hash) values (1, 0, '')`.execute(db)
    if (column.dialect === 'sqlite') {
      await sql`create trigger audit_no_update before update on audit begin select raise(abort, 'the audit log is only added to'); end`.execute(
        db,
      )
      await sql`create trigger audit_no_delete before delete on audit begin select raise(abort, 'the audit log is only added to'); end`.execute(
        db,
      )
      // SQLite deletes what an "insert or replace" replaces without asking the trigger above.
      await sql`create trigger audit_no_replace before insert on audit when exists (select 1 from audit where seq = new.seq) begin select raise(abort, 'the audit log is only added to'); end`.execute(
        db,
      )
    } else {
      // A restore replaces the whole house, the log included; it says so for its own transaction.
      await sql`create function audit_only_grows() returns trigger language plpgsql as $$ begin
        if coalesce(current_setting('neospace.restoring', true), '') = 'on' then return old; end if;
        raise exception 'the audit log is only added to';
      end $$`.execute(db)
      await sql`create trigger audit_no_change before update or delete on audit for each row execute function audit_only_grows()`.execute(
        db,
      )
      await sql`create trigger audit_no_truncate before truncate on audit for each statement execute function audit_only_grows()`.execute(
        db,
      )
    }
  },
  async down(db, column) {
    for (const table of ['audit_head', 'audit']) await db.schema.dropTable(table).execute()
    if (column.dialect === 'postgres') await sql`drop function audit_only_grows()`.execute(db)
  },
}
