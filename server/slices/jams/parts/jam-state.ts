// A jam as it is kept: its song as text, read and written anew with each change.
import { readSongText } from '#song/read-song'
import { writeSong } from '#song/write-song'
import type { JamState, JamTransport } from '#song/jam/jam.types'

/** The columns of a state. */
export interface KeptState {
  readonly song: string
  readonly transport: JamTransport
}

/** What stands in a row that this slice wrote. */
export function readState({ song, transport }: KeptState): JamState {
  const read = readSongText(song)
  if ('faults' in read) throw new Error(`The song of a jam cannot be read: ${JSON.stringify(read.faults)}`)
  return { song: read.song, transport }
}

/** As it goes into the row. */
export const columnsOf = ({ song, transport }: JamState) => ({
  song: writeSong(song),
  transport: JSON.stringify(transport),
})
