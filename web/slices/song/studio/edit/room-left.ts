// Whether more notes fit a song; whoever meets the limit is told.
import type { ReadonlySignal } from '@preact/signals'
import { songLimits } from '#song/limits'
import type { Song } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { notify } from '../../../../kit/toast.tsx'

/** How many notes a song has. */
const cellsOf = ({ patterns }: Song): number =>
  patterns.reduce((sum, { cells }) => sum + Object.values(cells).reduce((row, all) => row + all.length, 0), 0)

const tell = (): false => {
  notify(songStudioLines.grid.tooMany(songLimits.cells), { tone: 'fault' })
  return false
}

/** Whether a song may become this one; says so where it would have too many notes. */
export const mayBecome = (next: Song, now: Song): boolean =>
  next.patterns === now.patterns || cellsOf(next) <= songLimits.cells || cellsOf(next) <= cellsOf(now) || tell()

/** Whether so many more may be written; says so where there is no room. */
export const mayWrite = ({ song }: { readonly song: ReadonlySignal<Song> }, more = 1): boolean =>
  cellsOf(song.peek()) + more <= songLimits.cells || tell()
