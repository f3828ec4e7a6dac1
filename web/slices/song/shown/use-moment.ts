// The moment of a song at which the address says that it begins.
import { useEffect } from 'preact/hooks'
import { place } from '../../../bedrock/router.ts'
import { music, type Track } from '../../../sound/heard.ts'
import { seek } from '../../../sound/sound.ts'
import { momentIn } from './moment.ts'

/** [SONG-2.12] In milliseconds; its beginning where none is named, or one beyond its end. */
export function useMoment({ id }: Track, durationMs: number): number {
  const named = momentIn(place.value.search)
  const fromMs = named === null || named >= durationMs ? 0 : named
  // A link to another moment that is followed while it is on.
  useEffect(() => {
    if (named !== null && music.track.peek()?.id === id) seek(music, fromMs)
  }, [named])
  return fromMs
}
