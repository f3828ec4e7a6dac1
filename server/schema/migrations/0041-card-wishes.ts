// Whether people see cards below the links that were said in rooms.
import type { Migration } from './migration.ts'

export const cardWishes: Migration = {
  name: '0041-card-wishes',
  async up(db, column) {
    await db.schema
      .createTable('card_wishes')
      .addColumn('user_id', column.integer, (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('link_cards', column.integer, (c) => c.notNull())
      .execute()
  },
  async down(db) {
    await db.schema.dropTable('card_wishes').execute()
  },
}
