// Where a recording begins and ends: two handles on its curve, to be dragged or moved by the arrow keys.
import { words } from '#words/index'
import { fineClockOf } from './clock-of.ts'
import type { Part } from './take.ts'
import { Waveform } from './waveform.tsx'

interface Props {
  readonly peaks: readonly number[]
  /** How much of the take may be kept, and how long it is. */
  readonly wholeMs: number
  readonly takeMs: number
  readonly part: Part
  readonly onPart: (part: Part) => void
}

const { recorder: said } = words.sound
const leastMs = 300
const stepMs = 50

/** The curve with both ends. */
export function TrimField({ peaks, wholeMs, takeMs, part, onPart }: Props) {
  const { fromMs, toMs } = part
  const ends = [
    {
      label: said.begins,
      value: fromMs,
      move: (ms: number) => onPart({ fromMs: Math.max(0, Math.min(ms, toMs - leastMs)), toMs }),
    },
    {
      label: said.ends,
      value: toMs,
      move: (ms: number) => onPart({ fromMs, toMs: Math.min(wholeMs, Math.max(ms, fromMs + leastMs)) }),
    },
  ]
  return (
    <div class="trim" role="group" aria-label={said.trim}>
      <Waveform peaks={peaks} from={fromMs / takeMs} to={toMs / takeMs} />
      {ends.map(({ label, value, move }) => (
        <input
          key={label}
          type="range"
          min={0}
          max={takeMs}
          step={stepMs}
          value={value}
          aria-label={label}
          aria-valuetext={fineClockOf(value)}
          onInput={(event) => {
            move(event.currentTarget.valueAsNumber)
          }}
        />
      ))}
    </div>
  )
}
