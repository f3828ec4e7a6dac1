// How far a song has come, and how long it is.
import { clockOf, lengthOf } from '../../../kit/clock-of.ts'
import { music, type Track } from '../../../sound/heard.ts'
import { repeats } from '../../../sound/repeats.ts'
import { words } from '#words/index'

interface Props {
  readonly track: Track
  /** Where it begins before it was begun. */
  readonly fromMs?: number
}

/** Nothing while neither is known. Its own part, so that a card is not drawn anew with each step. */
export function SongTime({ track, fromMs = 0 }: Props) {
  const { id, durationMs } = track
  if (durationMs === null) return null
  const at = music.track.value?.id === id ? music.atMs.value : fromMs
  return (
    <span class="song-time label" aria-hidden="true">
      {clockOf(Math.min(at, durationMs))} / {lengthOf(durationMs)}
      {repeats(track) && ` ${words.sound.loop}`}
    </span>
  )
}
