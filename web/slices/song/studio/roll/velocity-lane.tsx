// How loud each note of the roll is, as bars that are drawn with the hand; keys do the same at the roll’s cursor.
import { useRef } from 'preact/hooks'
import type { Cell } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { change, velocityOf } from '../edit/cells.ts'
import type { Studio } from '../state/studio.ts'
import { keyOf } from './chosen.ts'

interface Props {
  readonly studio: Studio
  readonly cells: readonly Cell[]
  readonly length: number
}

let draws = 0

/** One bar a note, below its beginning, in the column of the notes; drawing over several sets each. */
export function VelocityLane({ studio, cells, length }: Props) {
  const lane = useRef<HTMLDivElement>(null)
  const gesture = useRef('')
  const draw = (x: number, y: number): void => {
    const box = lane.current?.getBoundingClientRect()
    if (!box || gesture.current === '') return
    const step = Math.floor(((x - box.left) / box.width) * length)
    const velocity = velocityOf((1 - (y - box.top) / box.height) * 127)
    const chosen = studio.chosen.peek()
    studio.editRow(
      studio.track.peek(),
      (row) =>
        change(
          row,
          (cell) =>
            cell.step === step &&
            (chosen.size === 0 ||
              chosen.has(keyOf(cell)) ||
              !row.some((one) => one.step === step && chosen.has(keyOf(one)))),
          () => ({ velocity }),
        ),
      gesture.current,
    )
  }
  return (
    <div
      ref={lane}
      class="velocities"
      aria-hidden="true"
      title={songStudioLines.roll.velocities}
      onPointerDown={(event) => {
        draws += 1
        gesture.current = `force-${draws}`
        event.currentTarget.setPointerCapture(event.pointerId)
        draw(event.clientX, event.clientY)
      }}
      onPointerMove={(event) => draw(event.clientX, event.clientY)}
      onPointerUp={() => (gesture.current = '')}
      onPointerCancel={() => (gesture.current = '')}
    >
      {cells
        .filter(({ step }) => step < length)
        .map((cell) => (
          <span
            key={keyOf(cell)}
            class="velocity"
            style={{ '--at': (cell.step + cell.nudge) / length, '--force': cell.velocity / 127 }}
          />
        ))}
    </div>
  )
}
