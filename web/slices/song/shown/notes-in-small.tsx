// The notes of a song that is open, in small, as its card will show them.
import { drawMiniature } from '#song/miniature'
import type { Song } from '#song/song.types'
import { songShownLines } from '#words/song-shown-lines'
import { scoreInSmall } from './score-in-small.ts'
import { Score } from './score.tsx'

/** [SONG-2.18] It fills its place. */
export function NotesInSmall({ song, title }: { readonly song: Song; readonly title: string }) {
  const score = scoreInSmall(drawMiniature(song))
  return score && <Score score={score} said={songShownLines.score(title)} />
}
