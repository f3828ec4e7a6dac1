// What stands on a wall, whole: for the index, never for an answer.
import type { Reader } from '#bedrock/tx'
import type { WallModule } from '#contract/modules'
import type { Schema } from '#server/schema/tables/index'

type Looks = Pick<Reader, 'selectFrom'>

export interface Standing {
  readonly module: WallModule
  readonly changedAt: number
}

/** All of it. */
export async function thingsOn(db: Looks, userId: number): Promise<readonly Standing[]> {
  const rows = await db
    .selectFrom('wall_modules')
    .select(['module_id', 'kind', 'audience', 'body', 'changed_at'])
    .where('user_id', '=', userId)
    .execute()
  return rows.map((row) => ({ module: moduleOf(row), changedAt: row.changed_at }))
}

type ModuleRow = Pick<Schema['wall_modules'], 'module_id' | 'kind' | 'audience' | 'body'>

/** The module of a row. The walls slice wrote it, from input that the contract had checked. */
export const moduleOf = ({ module_id, kind, audience, body }: ModuleRow): WallModule =>
  ({ ...JSON.parse(body), id: module_id, kind, audience }) as WallModule

/** Which of it is in the index, and under which number. */
export const placesOf = (db: Looks, userId: number) =>
  db.selectFrom('word_places').select(['id', 'module_id']).where('user_id', '=', userId).execute()

/** The next walls below the id of their owner, downwards. */
export const wallsBelow = (db: Looks, below: number, count: number) =>
  db
    .selectFrom('walls')
    .select('user_id as id')
    .where('user_id', '<', below)
    .orderBy('user_id', 'desc')
    .limit(count)
    .execute()
