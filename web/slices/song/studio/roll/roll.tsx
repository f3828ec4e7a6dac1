// The piano roll of the track in front: rows of the scale, notes that are written, moved and drawn long.
import { useComputed } from '@preact/signals'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { announce } from '../../../../bedrock/announcer.ts'
import { isInScale, noteName, rowsOf } from '../edit/notes.ts'
import { rowOf, trackOf } from '../edit/rows.ts'
import { nameOf } from '../edit/track-names.ts'
import type { Studio } from '../state/studio.ts'
import { PlayLine } from './play-line.tsx'
import { beginRoll, type RollSpot } from './roll-hand.ts'
import { cursorWords, rollKey, type RollCursor } from './roll-keys.ts'
import { RollNotes } from './roll-notes.tsx'
import { VelocityLane } from './velocity-lane.tsx'
import './roll.css'

const said = songStudioLines.roll

/** Keys to the left, notes to the right, their force below. */
export function Roll({ studio }: { readonly studio: Studio }) {
  const id = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const hand = useRef<ReturnType<typeof beginRoll> | null>(null)
  const [frame, setFrame] = useState<{ readonly from: RollSpot; readonly to: RollSpot } | null>(null)
  const track = useComputed(() => trackOf(studio.song.value, studio.track.value)).value
  const cells = useComputed(() => rowOf(studio.song.value, studio.pattern.value, studio.track.value)).value
  const { key, scale, perBeat } = studio.song.value
  const length = studio.length.value
  const rows = rowsOf({ key, scale }, cells)
  const home = track ? studio.freshCell(track.id, 0).note : 60
  const [cursor, setCursor] = useState<RollCursor>({ step: 0, note: home })
  const rowIndex = Math.max(0, rows.indexOf(cursor.note))
  useEffect(() => {
    const at = cells.length > 0 ? Math.max(...cells.map(({ note }) => note)) : home + 7
    const row = rows.findIndex((note) => note <= at)
    const high = (field.current?.offsetHeight ?? 0) / rows.length
    if (scroll.current) scroll.current.scrollTop = Math.max(0, high * (row - 3))
    setCursor({ step: 0, note: rows.find((note) => note <= home) ?? home })
  }, [studio.track.value, studio.pattern.value, scale, key])
  if (!track) return null
  const spot = (event: PointerEvent): RollSpot => {
    const box = field.current?.getBoundingClientRect() ?? new DOMRect()
    return {
      step: Math.min(length - 0.01, Math.max(0, ((event.clientX - box.left) / box.width) * length)),
      row: Math.floor(((event.clientY - box.top) / box.height) * rows.length),
    }
  }
  const end = (): void => {
    hand.current = null
    setFrame(null)
  }
  return (
    <div class="roll at-night" style={{ '--rows': rows.length, '--steps': length, '--per-beat': perBeat }}>
      <div ref={scroll} class="roll-scroll">
        <div class="roll-keys" aria-hidden="true">
          {rows.map((note) => (
            <span key={note} class="roll-key" data-home={note % 12 === key} data-black={noteName(note).includes('♯')}>
              {note % 12 === key || scale !== 'all' ? noteName(note) : ''}
            </span>
          ))}
        </div>
        {/* A surface on which one writes with a cursor: its keys are its own. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={field}
          class="roll-field"
          role="application"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={said.label(nameOf(track))}
          aria-describedby={id}
          onContextMenu={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            const to = rollKey(studio, cursor, { ...strokeOf(event), mod: event.ctrlKey || event.metaKey })
            if (!to) return
            event.preventDefault()
            event.stopPropagation()
            setCursor(to)
            announce(cursorWords(studio, to))
          }}
          onPointerDown={(event) => {
            if (event.button === 1) return
            event.currentTarget.setPointerCapture(event.pointerId)
            const at = spot(event)
            setCursor({ step: Math.floor(at.step), note: rows[at.row] ?? home })
            hand.current = beginRoll(studio, rows, at, { right: event.button === 2, adds: event.shiftKey })
          }}
          onPointerMove={(event) => hand.current && setFrame(hand.current.move(spot(event)))}
          onPointerUp={end}
          onPointerCancel={end}
        >
          {rows.map((note, at) => (
            <i
              key={note}
              class="roll-row"
              data-home={note % 12 === key}
              data-out={!isInScale(note, { key, scale })}
              style={{ '--row': at }}
            />
          ))}
          <RollNotes cells={cells} rows={rows} length={length} chosen={studio.chosen.value} />
          <span class="roll-cursor" style={{ '--at': cursor.step / length, '--row': rowIndex }} />
          {frame && (
            <span
              class="roll-frame"
              style={{
                '--at': Math.min(frame.from.step, frame.to.step) / length,
                '--long': Math.abs(frame.from.step - frame.to.step) / length,
                '--row': Math.min(frame.from.row, frame.to.row),
                '--high': Math.abs(frame.from.row - frame.to.row) + 1,
              }}
            />
          )}
          <PlayLine studio={studio} />
        </div>
        <VelocityLane studio={studio} cells={cells} length={length} />
      </div>
      <p id={id} class="unseen">
        {said.how}
      </p>
    </div>
  )
}

const strokeOf = ({ key, shiftKey, altKey }: KeyboardEvent) => ({ key, shiftKey, altKey })
