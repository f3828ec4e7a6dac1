// The door of the profiles slice.
import { defineSlice } from '#bedrock/slice'
import type { FrontPerson } from '#contract/profiles'
import type { AppContext } from '#server/context'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { frontPeople, profileFor } from './queries/profile-for.ts'
import { routes } from './routes.ts'
import { viewFront } from './view.ts'

/** Whom somebody puts first, as far as their profile and the eight are for this viewer. */
export const frontSeen = (
  ctx: AppContext,
  viewerId: number | null,
  username: string,
): Promise<readonly FrontPerson[]> =>
  ctx.db.snapshot(async (db) => {
    const row = await profileFor(db, viewerId, username)
    return row ? (await frontPeople(db, viewerId, row.id)).map(viewFront) : []
  })

export const profiles = defineSlice({ name: 'profiles', owns, routes, reactions })
