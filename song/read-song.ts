// Reads a song that somebody sent or kept: exactly, with bounded work, and with every fault named. Songs of the original come in the same way.
import { type Desk, tell } from './format/desk.ts'
import { readWhole } from './format/read-whole.ts'
import { songLimits } from './limits.ts'
import { oldSong } from './old-songs.ts'
import type { SongFault } from './song-fault.types.ts'
import type { Song } from './song.types.ts'
import { bytesOf } from './write-song.ts'

export type ReadSong = { readonly song: Song } | { readonly faults: readonly SongFault[] }

/** A song from what was JSON. Fields that nobody knows are dropped, as everywhere in the house; everything else must be there and right. */
export function readSong(value: unknown): ReadSong {
  const desk: Desk = { faults: [] }
  const song = readWhole(desk, oldSong(value) ?? value)
  if (song && desk.faults.length === 0) {
    const bytes = bytesOf(song)
    if (bytes > songLimits.bytes) tell(desk, 'bytes', '', bytes, { most: songLimits.bytes })
  }
  return song && desk.faults.length === 0 ? { song } : { faults: desk.faults }
}

/** With spaces and in long form a song may be longer than it is kept; beyond this it is not even parsed. */
const mostText = songLimits.bytes * 16

/** A song from its text. */
export function readSongText(text: string): ReadSong {
  if (text.length > mostText)
    return { faults: [{ code: 'bytes', path: '', value: text.length, most: songLimits.bytes }] }
  try {
    return readSong(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { faults: [{ code: 'json', path: '', value: text.slice(0, 40).toWellFormed() }] }
  }
}
