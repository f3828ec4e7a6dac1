// The knob of loudness: it turns by dragging up and down, by the wheel and by the arrow keys, and says where it stands.
import { useEffect, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { loudness, setLoudness } from '../loudness.ts'
import { keyed, turnOf } from './turn.ts'

const { deck: said } = words.sound
/** So far one drags from silence to all of it, in px. */
const wayPx = 160
const wheelStep = 5

/** One for the whole house: every knob, slider and deck shows the same. */
export function Knob() {
  const { volume, muted } = loudness.value
  const self = useRef<HTMLDivElement>(null)
  const held = useRef<{ readonly y: number; readonly volume: number } | null>(null)
  /** Whoever moves it wants to hear it. */
  const to = (wanted: number): void =>
    setLoudness({ volume: Math.round(Math.max(0, Math.min(100, wanted))), muted: false })
  useEffect(() => {
    const knob = self.current
    const turn = (event: WheelEvent): void => {
      // Neither the page nor a wall under it moves along.
      event.preventDefault()
      event.stopPropagation()
      to(loudness.peek().volume - Math.sign(event.deltaY) * wheelStep)
    }
    // A listener that may keep the page from scrolling has to say so.
    knob?.addEventListener('wheel', turn, { passive: false })
    return () => knob?.removeEventListener('wheel', turn)
  }, [])
  return (
    <div
      ref={self}
      class="skinned-turner"
      role="slider"
      tabIndex={0}
      data-still
      aria-label={said.volume}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={volume}
      aria-valuetext={said.volumeOf(volume, muted)}
      data-muted={muted}
      style={{ '--turn': `${turnOf(volume)}deg` }}
      onKeyDown={(event) => {
        const wanted = keyed(event.key, volume)
        if (wanted === null) return
        event.preventDefault()
        to(wanted)
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = { y: event.clientY, volume }
      }}
      onPointerMove={(event) => {
        const from = held.current
        if (from) to(from.volume + ((from.y - event.clientY) / wayPx) * 100)
      }}
      onPointerUp={() => (held.current = null)}
      onPointerCancel={() => (held.current = null)}
    >
      <svg viewBox="-50 -50 100 100" aria-hidden="true">
        <circle class="skinned-edge" r="46" />
        <path class="skinned-hand" d="M0-14V-40" />
      </svg>
    </div>
  )
}
