// Where a track stands among the others, and that it goes.
import { moveTrack, removeTrack } from '#song/edit/tracks'
import type { Track } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { notify } from '../../../../kit/toast.tsx'
import { nameOf } from '../edit/track-names.ts'
import type { Studio } from '../state/studio.ts'

/** A place up or down. */
export function shiftTrack(studio: Studio, { id }: Track, by: -1 | 1): void {
  const at = studio.song.peek().tracks.findIndex((one) => one.id === id)
  studio.edit(moveTrack(studio.song.peek(), id, at + by))
}

/** Takes a track away with its cells, and says how it comes back. */
export function takeTrack(studio: Studio, track: Track): void {
  studio.edit(removeTrack(studio.song.peek(), track.id))
  notify(songStudioLines.track.removed(nameOf(track)), { undo: () => void studio.undo() })
}
