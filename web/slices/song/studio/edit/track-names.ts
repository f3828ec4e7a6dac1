// What a track is called: its own name, or that of its instrument, as it is in a jam, where nothing is named by hand.
import type { Track } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'

/** Never empty. */
export const nameOf = ({ name, instrument }: Pick<Track, 'name' | 'instrument'>): string =>
  (name === instrument ? '' : name.trim()) || (songStudioLines.instruments[instrument] ?? instrument)
