// The door of the profiles slice.
import { defineSlice } from '#bedrock/slice'
import type { FrontPerson } from '#contract/profiles'
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import type { WallOwner } from '#views/walls/left-view'
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

/** How somebody shows themselves, as far as their profile is for this viewer. */
export const ownerSeen = (ctx: AppContext, viewerId: number | null, username: string): Promise<WallOwner | null> =>
  ctx.db.snapshot(async (db) => {
    const row = await profileFor(db, viewerId, username)
    if (!row) return null
    const files = row.avatar === null ? null : await fileViews(ctx, db, viewerId, [row.avatar])
    return {
      display_name: row.display_name ?? '',
      bio: row.bio ?? '',
      picture: files?.get(row.avatar ?? '')?.url ?? null,
    }
  })

export const profiles = defineSlice({ name: 'profiles', owns, routes, reactions })
