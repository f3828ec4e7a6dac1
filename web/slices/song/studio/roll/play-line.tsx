// The line that runs through the roll, moved past the page.
import { useEffect, useRef } from 'preact/hooks'
import type { Studio } from '../state/studio.ts'

/** Stands where the pattern in front sounds, and nowhere while another does. */
export function PlayLine({ studio }: { readonly studio: Studio }) {
  const line = useRef<HTMLSpanElement>(null)
  useEffect(
    () =>
      studio.playing.onPlace(({ playing, within, section }) => {
        const { pattern, length } = studio
        const heard = studio.heardPattern(section)
        if (!line.current) return
        line.current.hidden = !playing || heard !== pattern.peek()
        line.current.style.setProperty('--at', String(within / length.peek()))
      }),
    [studio],
  )
  return <span ref={line} class="play-line" hidden />
}
