// What tracks are called in a jam: as their instruments are, so that there is no word in it that somebody wrote.
import { originalTrack, originalTracks } from '../blank-song.ts'
import type { Instrument } from '../instruments.ts'
import type { Song } from '../song.types.ts'

/** As in a new song where the instrument stands there, else the instrument's name with a capital. */
export function plainName(instrument: Instrument): string {
  const original = originalTracks.find((name) => name === instrument)
  return original ? originalTrack(original).name : `${instrument.charAt(0).toUpperCase()}${instrument.slice(1)}`
}

/** [SONG-3.4] A song whose tracks are called so. */
export const plainSong = (song: Song): Song => ({
  ...song,
  tracks: song.tracks.map((track) => ({ ...track, name: plainName(track.instrument) })),
})
