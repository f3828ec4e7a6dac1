// Who is not to learn what a person does.
import type { AppContext } from '#server/context'
import { apartFrom } from '#slices/friends/index'

/** [FRND-1.2] Those who are kept apart from them; and they themselves know. */
export const unawareOf = async (ctx: AppContext, personId: number): Promise<ReadonlySet<number>> =>
  new Set([...(await apartFrom(ctx.db.reader, personId)), personId])
