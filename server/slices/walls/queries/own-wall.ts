// One's own wall as it is kept.
import type { Reader } from '#bedrock/tx'
import type { WallDocument } from '#contract/wall-changes'
import { firstTheme } from '#wall/presets'
import { moduleColumns, moduleOf, themeOf } from '../parts/wall-rows.ts'
import { wallRows } from './wall-for.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** The wall of this person as a whole; also who never changed it has one. */
export const ownWall = (db: Looks, userId: number) =>
  wallRows(db).where('users.id', '=', userId).executeTakeFirstOrThrow()

/** What stands on it, all of it. */
export async function ownDocument(db: Looks, userId: number, theme: string | null): Promise<WallDocument> {
  const rows = await db
    .selectFrom('wall_modules')
    .select(moduleColumns)
    .where('user_id', '=', userId)
    .orderBy('position')
    .execute()
  return { theme: theme === null ? firstTheme : themeOf(theme), modules: rows.map(moduleOf) }
}
