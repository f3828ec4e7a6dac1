// How far a song has come, and how long it is.
import { clockOf } from '../../../kit/clock-of.ts'
import { music, type Track } from '../../../sound/heard.ts'

interface Props {
  readonly track: Track
  /** Where it begins before it was begun. */
  readonly fromMs?: number
}

/** Nothing while neither is known. Its own part, so that a card is not drawn anew with each step. */
export function SongTime({ track: { id, durationMs }, fromMs = 0 }: Props) {
  if (durationMs === null) return null
  const at = music.track.value?.id === id ? music.atMs.value : fromMs
  return (
    <span class="song-time label" aria-hidden="true">
      {clockOf(Math.min(at, durationMs))} / {clockOf(durationMs)}
    </span>
  )
}
