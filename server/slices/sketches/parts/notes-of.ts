// The notes of a song in small, as they are kept beside a revision.
import type { WorkKind } from '#sketch/kinds'
import { drawMiniature } from '#song/miniature'
import { readSongText } from '#song/read-song'

/** [SONG-2.18] Empty of what is no song. */
export function notesOf({ kind, code }: { readonly kind: WorkKind; readonly code: string }): string {
  if (kind !== 'song') return ''
  const read = readSongText(code)
  return 'song' in read ? drawMiniature(read.song) : ''
}
