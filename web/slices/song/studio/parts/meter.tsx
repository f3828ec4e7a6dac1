// How loud something is, drawn past the page: each telling of the player moves a bar, and nothing is rendered.
import { useEffect, useRef } from 'preact/hooks'
import type { SongPlace } from '../../../../sound/song-player.types.ts'
import type { Studio } from '../state/studio.ts'
import { levelOf } from './level.ts'
import './meter.css'

interface Props {
  readonly studio: Studio
  /** The loudest sample of what is measured. */
  readonly of: (place: SongPlace) => number
  readonly upright?: boolean
}

/** A bar of lamps; people who listen to the screen hear the sound itself. */
export function Meter({ studio, of, upright = false }: Props) {
  const bar = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    let level = 0
    return studio.playing.onPlace((place) => {
      const now = place.playing ? levelOf(of(place)) : 0
      level = Math.max(now, level - 0.06)
      if (!place.playing) level = 0
      bar.current?.style.setProperty('--level', String(level))
    })
  }, [studio])
  return <span ref={bar} class="meter" data-upright={upright} aria-hidden="true" />
}
