// A song as it is kept: read whole, and written anew in the one form that equal songs share.
import { refuse } from '#bedrock/refusal'
import { readSongText } from '#song/read-song'
import { writeSong } from '#song/write-song'
import { songFaultLines } from '#words/song-fault-lines'

/** [SONG-2.1] Refuses with TOO_LONG what is more than a song may be, with VALIDATION what is no song, in the words of its first fault. */
export function songText(raw: string): string {
  const read = readSongText(raw)
  if (!('faults' in read)) return writeSong(read.song)
  const [fault] = read.faults
  const tooLong = fault?.code === 'bytes'
  return refuse(tooLong ? 'TOO_LONG' : 'VALIDATION', fault ? songFaultLines(fault) : '', {
    fields: { code: tooLong ? 'is too long' : 'is not a song' },
  })
}
