// One step of one track: a key whose fill says how loud it is.
import type { Cell } from '#song/song.types'
import { accentFrom } from '../edit/cells.ts'
import { noteName } from '../edit/notes.ts'
import { stepWords } from './step-words.ts'

interface Props {
  readonly track: string
  readonly step: number
  readonly perBeat: number
  readonly cells: readonly Cell[]
  readonly isDrum: boolean
  readonly isHere: boolean
  /** A note of before still sounds. */
  readonly held: boolean
}

/** A cell of the grid; the grid itself hears of presses and keys. */
export function StepCell({ track, step, perBeat, cells, isDrum, isHere, held }: Props) {
  const [cell] = cells
  const velocity = cell ? Math.max(...cells.map((one) => one.velocity)) : 0
  return (
    <div
      role="gridcell"
      class="step"
      tabIndex={isHere ? 0 : -1}
      aria-label={stepWords(track, step, cells, isDrum, held)}
      data-step={step}
      data-beat={step % perBeat === 0}
      data-odd={Math.floor(step / perBeat) % 2 === 1}
      data-on={cell !== undefined}
      data-held={held}
      data-accent={velocity >= accentFrom}
      data-chance={cell !== undefined && cell.chance < 1}
    >
      {cell && (
        <span
          class="step-fill"
          style={{ '--force': velocity / 127, '--nudge': cell.nudge, '--chance': cell.chance }}
          aria-hidden="true"
        >
          {!isDrum && <span class="step-note">{cells.length > 1 ? `${cells.length}×` : noteName(cell.note)}</span>}
          {cell.ratchet > 1 && (
            <span class="step-ratchet">
              {Array.from({ length: cell.ratchet }, (_, at) => (
                <i key={at} />
              ))}
            </span>
          )}
        </span>
      )}
    </div>
  )
}
