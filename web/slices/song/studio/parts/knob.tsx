// A knob that turns: by dragging up and down, by the wheel, by arrows; a double click puts it back.
import { useEffect, useRef } from 'preact/hooks'
import { snapped, turned } from './turned.ts'
import './knob.css'

export interface KnobProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  /** Where a double click puts it. */
  readonly home: number
  /** The value as it is said. */
  readonly text: string
  /** The value as it is shown; the said one if left away. */
  readonly shown?: string
  /** What it does, where its label may not say it. */
  readonly hint?: string | undefined
  readonly size?: 'large'
  /** `gesture` is the same for one drag, so that it is undone as one. */
  readonly onTurn: (value: number, gesture: string) => void
}

/** A full turn of the hand. */
const travelPx = 180
let turns = 0

/** A slider in the shape of a knob. */
export function Knob({ label, value, least, most, step, home, text, shown = text, hint, size, onTurn }: KnobProps) {
  const knob = useRef<HTMLDivElement>(null)
  const hold = useRef<{ readonly y: number; readonly from: number; readonly gesture: string } | null>(null)
  const share = (value - least) / (most - least)
  const now = useRef({ value, onTurn })
  now.current = { value, onTurn }
  const set = (next: number, gesture: string): void => {
    const fits = snapped(next, { least, most, step })
    if (fits !== now.current.value) now.current.onTurn(fits, gesture)
  }
  useEffect(() => {
    // The platform's own listener is passive, and the page would scroll as well.
    const wheel = (event: WheelEvent): void => {
      event.preventDefault()
      set(now.current.value - Math.sign(event.deltaY) * step, `wheel-${label}`)
    }
    knob.current?.addEventListener('wheel', wheel, { passive: false })
    return () => knob.current?.removeEventListener('wheel', wheel)
  }, [least, most, step, label])
  return (
    <div class="dial" data-size={size} title={hint}>
      <span class="dial-label label" aria-hidden="true">
        {label}
      </span>
      <div
        ref={knob}
        class="dial-turn"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={value}
        aria-valuetext={text}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          turns += 1
          hold.current = { y: event.clientY, from: value, gesture: `turn-${turns}` }
        }}
        onPointerMove={(event) => {
          if (!hold.current) return
          const { y, from, gesture } = hold.current
          const fine = event.shiftKey ? 4 : 1
          set(from + ((y - event.clientY) / travelPx / fine) * (most - least), gesture)
        }}
        onPointerUp={() => (hold.current = null)}
        onPointerCancel={() => (hold.current = null)}
        onDblClick={() => set(home, `home-${label}`)}
        onKeyDown={(event) => {
          const next = turned(event.key, value, { least, most, step, home })
          if (next === null) return
          event.preventDefault()
          event.stopPropagation()
          set(next, `keys-${label}`)
        }}
      >
        <svg viewBox="0 0 48 48" class="dial-face" aria-hidden="true">
          <circle class="dial-shade" cx="26" cy="26" r="17" />
          <path class="dial-way" d={arc} pathLength="100" />
          <path class="dial-share" d={arc} pathLength="100" style={{ strokeDasharray: `${share * 100} 100` }} />
          <circle class="dial-body" cx="24" cy="24" r="16" />
          <path class="dial-hand" d="M24 9v9" style={{ rotate: `${share * 270 - 135}deg` }} />
        </svg>
      </div>
      <output class="dial-value label" aria-hidden="true">
        {shown}
      </output>
    </div>
  )
}

/** Three quarters of a circle, open below. */
const arc = 'M9.15 38.85a21 21 0 1 1 29.7 0'
