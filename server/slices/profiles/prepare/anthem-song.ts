// The song that is somebody's anthem, as far as it may be heard by whoever looks.
import type { Reader } from '#bedrock/tx'
import type { Anthem } from '#contract/profile-files'
import type { AppContext } from '#server/context'
import { sketchSeenFrom } from '#slices/sketches/index'

export type AnthemSong = Omit<Anthem, 'anthem'>

interface Chosen {
  readonly id: number
  readonly anthem_song: string | null
  readonly anthem_revision: number | null
}

/** [WALL-1.10, WALL-1.11] Only its owner is told that one fell silent. */
export async function anthemSong(
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  { id: ownerId, anthem_song: name, anthem_revision: revision }: Chosen,
): Promise<AnthemSong> {
  if (name === null || revision === null) return { anthem_song: null, anthem_silent: null }
  const song = await sketchSeenFrom(ctx, db, viewerId, ownerId, name)
  const own = viewerId === ownerId
  if (!song) return { anthem_song: null, anthem_silent: own ? 'gone' : null }
  return {
    anthem_song: { song, revision },
    anthem_silent: own && song.visibility === 'private' ? 'private' : null,
  }
}
