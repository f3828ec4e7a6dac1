// Whether a file is the house's and no longer its sender's.
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Schema } from '#server/schema/tables/index'

/** [FILE-2.7] A picture that was sent as an emoji and stands: it stands nowhere but among the emoji of the house. */
export function isTheHouses(): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'files'>()
  return eb.and([eb('files.made_for', '=', 'emoji'), eb('files.unused_since', 'is', null)])
}
