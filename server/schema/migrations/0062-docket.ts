// The docket, which the database itself keeps from being changed, as it does the audit log.
import { sql } from 'kysely'
import type { Migration } from './migration.ts'

export const docket: Migration = {
  name: '0062-docket',
  async up(db, column) {
    await db.schema
      .createTable('docket')
      .addColumn('seq', column.integer, (c) => c.primaryKey().notNull())
      .addColumn('at', column.integer, (c) => c.notNull())
      .addColumn('by_role', 'text', (c) => c.notNull())
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('rule', 'text')
      .addColumn('until', column.integer)
      .addColumn('about', column.integer)
      .addColumn('seal', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('salt', 'text', (c) => c.notNull())
      .addColumn('audit_seq', column.integer, (c) => c.notNull().unique())
      .addColumn('sanction_id', column.integer)
      .execute()
    await db.schema.createIndex('docket_of_sanction').on('docket').columns(['sanction_id', 'seq']).execute()
    if (column.dialect === 'sqlite') {
      await sql`create trigger docket_no_update before update on docket begin select raise(abort, 'the docket is only added to'); end`.execute(
        db,
      )
      await sql`create trigger docket_no_delete before delete on docket begin select raise(abort, 'the docket is only added to'); end`.execute(
        db,
      )
      await sql`create trigger docket_no_replace before insert on docket when exists (select 1 from docket where seq = new.seq or audit_seq = new.audit_seq) begin select raise(abort, 'the docket is only added to'); end`.execute(
        db,
      )
    } else {
      await sql`create trigger docket_no_change before update or delete on docket for each row execute function audit_only_grows()`.execute(
        db,
      )
      await sql`create trigger docket_no_truncate before truncate on docket for each statement execute function audit_only_grows()`.execute(
        db,
      )
    }
  },
  async down(db) {
    await db.schema.dropTable('docket').execute()
  },
}
