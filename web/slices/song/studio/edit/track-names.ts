// What a track is called: its own name, or that of its instrument.
import type { Track } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'

/** Never empty. */
export const nameOf = ({ name, instrument }: Pick<Track, 'name' | 'instrument'>): string =>
  name.trim() || (songStudioLines.instruments[instrument] ?? instrument)
