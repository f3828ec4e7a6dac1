// The grid: every track a row, every step a key. One tab stop; arrows walk within it.
import { useComputed } from '@preact/signals'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { letterOf } from '../edit/places.ts'
import type { Studio } from '../state/studio.ts'
import { gridKey } from './grid-keys.ts'
import { beginStroke, holdMs } from './painting.ts'
import { RunningLamp } from './running-lamp.tsx'
import { spotAt, spotOf } from './spots.ts'
import { StepRow } from './step-row.tsx'
import { strokesOn } from './strokes-on.ts'
import './step-grid.css'
import './step.css'

const said = songStudioLines.grid

interface Props {
  readonly studio: Studio
  /** One track alone. */
  readonly only?: string
  /** A step was chosen by holding it, where the panel that shapes it is not in front. */
  readonly onHold?: () => void
}

/** Rows of the tracks, or of the one in front. */
export function StepGrid({ studio, only, onHold }: Props) {
  const id = useId()
  const grid = useRef<HTMLDivElement>(null)
  const stroke = useRef<ReturnType<typeof beginStroke> | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** A key has just moved the cursor; the cell that had the focus may be gone with its page. */
  const walks = useRef(false)
  const tracks = useComputed(() => studio.song.value.tracks.map((track) => track.id).join(' ')).value.split(' ')
  const { track, step } = studio.cursor.value
  // Before the next stroke comes.
  useLayoutEffect(() => {
    // The cursor takes the focus along, and never from elsewhere.
    if (!walks.current && !grid.current?.contains(document.activeElement)) return
    walks.current = false
    // Where it is now: it may have gone on since this was drawn.
    const to = studio.cursor.peek()
    const cell = grid.current?.querySelector<HTMLElement>(`[data-track="${to.track}"] [data-step="${to.step}"]`)
    cell?.focus()
  }, [track, step, studio.page.value])
  const drop = (): void => {
    clearTimeout(waiting.current)
    stroke.current = null
  }
  const end = (): void => {
    stroke.current?.end()
    drop()
    if (grid.current?.dataset['holds'] === 'true') onHold?.()
  }
  return (
    <div class="grid-bed at-night">
      <RunningLamp studio={studio} onCells={only !== undefined} />
      {/* A grid holds the strokes of the hand for its cells, which take the keys. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={grid}
        role="grid"
        class="step-grid"
        aria-label={said.label(letterOf(studio.pattern.value))}
        aria-describedby={id}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || !gridKey(studio, event)) return
          walks.current = true
          event.preventDefault()
          event.stopPropagation()
        }}
        onFocusIn={(event) => {
          const spot = spotOf(event.target)
          if (spot) studio.walk(spot.track, spot.step)
        }}
        onContextMenu={(event) => event.preventDefault()}
        onPointerDown={(event) => {
          const spot = spotOf(event.target)
          if (!spot || spot.step < 0 || event.button === 1) return
          event.preventDefault()
          event.currentTarget.setPointerCapture(event.pointerId)
          studio.walk(spot.track, spot.step)
          if (event.target instanceof HTMLElement) event.target.closest<HTMLElement>('.step')?.focus()
          const press = event.button === 2 ? 'right' : event.shiftKey ? 'shift' : 'plain'
          const begun = beginStroke(strokesOn(studio), spot, { x: event.clientX, y: event.clientY }, press)
          stroke.current = begun
          // Past the page: what a press does draws its own row alone.
          const bed = event.currentTarget
          bed.dataset['holds'] = String(press === 'shift')
          clearTimeout(waiting.current)
          waiting.current = setTimeout(() => {
            if (stroke.current === begun && begun.hold()) bed.dataset['holds'] = 'true'
          }, holdMs)
        }}
        onPointerMove={(event) =>
          stroke.current?.move(spotAt(event.clientX, event.clientY), { x: event.clientX, y: event.clientY })
        }
        // By those who press for others, as readers of the screen do, no pointer goes down.
        onClick={(event) => {
          const spot = event.detail === 0 ? spotOf(event.target) : null
          if (!spot || spot.step < 0) return
          studio.walk(spot.track, spot.step)
          gridKey(studio, { key: 'Enter', shiftKey: false })
        }}
        onPointerUp={end}
        onPointerCancel={drop}
      >
        {tracks
          .filter((one) => only === undefined || one === only)
          .map((one) => (
            <StepRow key={one} studio={studio} id={one} />
          ))}
      </div>
      <p id={id} class="unseen">
        {said.how}
      </p>
    </div>
  )
}
