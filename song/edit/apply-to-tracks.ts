// Edits of tracks.
import { songLimits } from '../limits.ts'
import type { Song } from '../song.types.ts'
import type { Edit, Edited } from './edit.types.ts'
import { moveTrack, removeTrack } from './tracks.ts'
import { withTrack } from './with.ts'

export type TrackEdit = Extract<Edit, { op: 'track' | 'add-track' | 'remove-track' | 'move-track' }>

/** The song with one edit of its tracks. */
export function applyToTracks(song: Song, edit: TrackEdit): Edited {
  if (edit.op === 'add-track') {
    if (song.tracks.some(({ id }) => id === edit.track.id))
      return { fault: { code: 'twice', path: 'track.id', value: edit.track.id } }
    if (song.tracks.length >= songLimits.tracks)
      return { fault: { code: 'many', path: 'tracks', value: song.tracks.length + 1, most: songLimits.tracks } }
    return { song: { ...song, tracks: song.tracks.toSpliced(edit.at, 0, edit.track) } }
  }
  if (!song.tracks.some(({ id }) => id === edit.track))
    return { fault: { code: 'track', path: 'track', value: edit.track } }
  if (edit.op === 'track') return { song: withTrack(song, edit.track, edit.set) }
  if (edit.op === 'move-track') return { song: moveTrack(song, edit.track, edit.at) }
  return song.tracks.length < 2
    ? { fault: { code: 'last', path: 'track', value: edit.track } }
    : { song: removeTrack(song, edit.track) }
}
