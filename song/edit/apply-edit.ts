// Applies one edit to a song: the song that comes of it is as right as the one before, or there is a fault and nothing changed.
import { songLimits } from '../limits.ts'
import type { Song } from '../song.types.ts'
import { bytesOf } from '../write-song.ts'
import { applyToPatterns } from './apply-to-patterns.ts'
import { applyToTracks } from './apply-to-tracks.ts'
import type { Edit, Edited } from './edit.types.ts'

/** The song with one edit. */
export function applyEdit(song: Song, edit: Edit): Edited {
  const edited = applied(song, edit)
  if ('fault' in edited || edited.song === song) return edited
  const bytes = bytesOf(edited.song)
  return bytes > songLimits.bytes
    ? { fault: { code: 'bytes', path: '', value: bytes, most: songLimits.bytes } }
    : edited
}

function applied(song: Song, edit: Edit): Edited {
  switch (edit.op) {
    case 'song':
      return { song: { ...song, ...edit.set } }
    case 'effects':
      return { song: { ...song, effects: { ...song.effects, ...edit.set } } }
    case 'track':
    case 'add-track':
    case 'remove-track':
    case 'move-track':
      return applyToTracks(song, edit)
    default:
      return applyToPatterns(song, edit)
  }
}

/** The song with all edits that fit, in order; the others are left out. */
export function applyEdits(song: Song, edits: Iterable<Edit>): Song {
  let edited = song
  for (const edit of edits) {
    const next = applyEdit(edited, edit)
    if ('song' in next) edited = next.song
  }
  return edited
}
