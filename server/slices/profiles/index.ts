// The door of the profiles slice.
import { defineSlice } from '#bedrock/slice'
import type { Reader } from '#bedrock/tx'
import type { FrontPerson } from '#contract/profiles'
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import type { WallOwner } from '#views/walls/left-view'
import { owns } from './owns.ts'
import { anthemSong } from './prepare/anthem-song.ts'
import { reactions } from './reactions.ts'
import { frontOnWall, profileFor } from './queries/profile-for.ts'
import { routes } from './routes.ts'
import { viewFront } from './view.ts'

/** [WALL-1.5] Whom somebody puts first on a wall that this viewer may see. */
export const frontSeen = async (
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  ownerId: number,
): Promise<FrontPerson[]> => (await frontOnWall(db, viewerId, ownerId)).map(viewFront)

/** [WALL-1.2] Whether this viewer is among those for whom the profile is. */
export const hasProfile = async (
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  username: string,
): Promise<boolean> => (await profileFor(db, viewerId, username)) !== undefined

/** How somebody shows themselves, as far as their profile is for this viewer. */
export const ownerSeen = (ctx: AppContext, viewerId: number | null, username: string): Promise<WallOwner | null> =>
  ctx.db.snapshot(async (db) => {
    const row = await profileFor(db, viewerId, username)
    if (!row) return null
    const files = row.avatar === null ? null : await fileViews(ctx, db, viewerId, [row.avatar])
    const { anthem_song: anthem } = await anthemSong(ctx, db, viewerId, row)
    return {
      display_name: row.display_name ?? '',
      bio: row.bio ?? '',
      picture: files?.get(row.avatar ?? '')?.url ?? null,
      anthem: anthem && {
        title: anthem.song.title,
        maker: anthem.song.maker?.username ?? '',
        path: `/songs/${anthem.song.name}/${anthem.revision}`,
      },
    }
  })

export const profiles = defineSlice({ name: 'profiles', owns, routes, reactions })
