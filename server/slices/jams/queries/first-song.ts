// With which song a jam begins.
import { songFor, type SongWanted } from '#slices/sketches/index'
import type { Looks } from '#slices/rooms/index'
import { blankSong } from '#song/blank-song'
import { stillTransport } from '#song/jam/apply-op'
import type { JamState } from '#song/jam/jam.types'
import { plainSong } from '#song/jam/plain-names'
import { readState } from '../parts/jam-state.ts'

export interface First extends JamState {
  /** The revision that it is made from; null of a blank song and of a draft. */
  readonly from: { readonly sketchId: number; readonly revision: number } | null
}

/** [SONG-3.9, SONG-3.4] A blank one of this seed where none is wanted. Refuses with NOT_FOUND a song that this person may not look at. */
export async function firstSong(
  db: Looks,
  personId: number,
  wanted: SongWanted | undefined,
  seed: number,
): Promise<First> {
  const transport = stillTransport
  if (!wanted) return { song: blankSong(seed), transport, from: null }
  const { sketchId, revision, code } = await songFor(db, personId, wanted)
  const { song } = readState({ song: code, transport })
  return { song: plainSong(song), transport, from: revision === null ? null : { sketchId, revision } }
}
