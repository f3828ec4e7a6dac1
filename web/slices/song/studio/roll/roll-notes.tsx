// The notes of the roll, drawn; what they are is said by the roll’s cursor.
import type { Cell } from '#song/song.types'
import { accentFrom } from '../edit/cells.ts'
import { noteName } from '../edit/notes.ts'
import { keyOf } from './chosen.ts'

interface Props {
  readonly cells: readonly Cell[]
  readonly rows: readonly number[]
  readonly length: number
  readonly chosen: ReadonlySet<string>
}

/** Blocks from their step on, as long as they sound. */
export function RollNotes({ cells, rows, length, chosen }: Props) {
  return (
    <>
      {cells
        .filter(({ step }) => step < length)
        .map((cell) => (
          <span
            key={keyOf(cell)}
            class="roll-note"
            data-chosen={chosen.has(keyOf(cell))}
            data-accent={cell.velocity >= accentFrom}
            data-chance={cell.chance < 1}
            style={{
              '--at': (cell.step + cell.nudge) / length,
              '--long': Math.min(cell.length, length - cell.step) / length,
              '--row': rows.indexOf(cell.note),
              '--force': cell.velocity / 127,
            }}
          >
            {noteName(cell.note)}
          </span>
        ))}
    </>
  )
}
