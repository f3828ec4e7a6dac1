// Keeps the song of a jam as somebody’s own.
import type { Actor } from '#bedrock/actor'
import type { AppContext } from '#server/context'
import { beginSong, songNamed } from '#slices/sketches/index'
import { jamRoom } from '../queries/jam-room.ts'
import { runningJam } from '../queries/kept-jam.ts'

/** [SONG-3.15] As a draft; a remix where it was begun with a song that this person may see. Answers its name. */
export async function keepSong(ctx: AppContext, actor: Actor, ref: string, title: string): Promise<string> {
  const { song, from } = await ctx.db.snapshot(async (db) => {
    const room = await jamRoom(db, actor.id, ref)
    const jam = await runningJam(db, room.id)
    return { song: jam.song, from: jam.from && (await songNamed(db, actor.id, jam.from)) }
  })
  return await beginSong(ctx, actor, { title, code: song, ...(from ? { from } : {}) })
}
