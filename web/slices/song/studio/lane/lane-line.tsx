// Where the song is within its lane, moved past the page.
import { useEffect, useRef } from 'preact/hooks'
import type { Studio } from '../state/studio.ts'
import { stepsBefore } from './lane-edits.ts'

/** A line over the blocks. */
export function LaneLine({ studio }: { readonly studio: Studio }) {
  const line = useRef<HTMLSpanElement>(null)
  useEffect(
    () =>
      studio.playing.onPlace(({ playing, step }) => {
        if (!line.current) return
        const song = studio.song.peek()
        const whole = stepsBefore(song, song.lane.length)
        line.current.hidden = !playing || 'pattern' in studio.playing.what.peek() || whole === 0
        line.current.style.setProperty('--at', String((step % whole) / whole))
      }),
    [studio],
  )
  return <span ref={line} class="lane-line" hidden />
}
