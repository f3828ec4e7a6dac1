// A published song with what players show of it: asked for when somebody wants to hear it, and read once.
import { drawMiniature } from '#song/miniature'
import { readSongText } from '#song/read-song'
import type { Song } from '#song/song.types'
import { isLoop } from '../../../sound/repeats.ts'
import { songMs } from '../../../sound/song-ms.ts'
import { seenSketch } from '../../sketches/known-sketches.ts'
import { scoreInSmall } from './score-in-small.ts'
import { type Score, scoreOf } from './score-shapes.ts'

export interface BroughtSong {
  readonly song: Song
  readonly durationMs: number
  /** It goes over and over by itself. */
  readonly loop: boolean
  readonly score: Score
  /** What a card shows before anybody presses, and after. */
  readonly small: Score
}

const mostKept = 16
const kept = new Map<string, BroughtSong>()

/** What its text says; null where this house cannot read it. */
export function songOfText(code: string): BroughtSong | null {
  const before = kept.get(code)
  if (before) return before
  const read = readSongText(code)
  if (!('song' in read)) return null
  const { song } = read
  const score = scoreOf(song)
  const small = scoreInSmall(drawMiniature(song)) ?? score
  const brought = { song, durationMs: songMs(song), loop: isLoop(song), score, small }
  kept.set(code, brought)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return brought
}

/** The song of a revision. Throws where it is not there, or cannot be read. */
export async function bringSong(name: string, revision: number): Promise<BroughtSong> {
  const { code } = await seenSketch(name, revision)
  const brought = songOfText(code)
  if (!brought) throw new Error('The song cannot be read.')
  return brought
}
