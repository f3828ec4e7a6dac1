// The score of a song, printed: what is sung in orange, what is struck in cyan, both a little off their lines.
import type { Score as Shapes } from './score-shapes.ts'
import { sheetSize } from './sheet-size.ts'
import './score.css'

interface Props {
  readonly score: Shapes
  /** What it is. */
  readonly said: string
}

const { wide, high } = sheetSize

/** The print; it fills its place. */
export const Score = ({ score: { floor, sung, struck, ink, parts }, said }: Props) => (
  <svg class="score" viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" role="img" aria-label={said}>
    <path class="score-floor" d={`M0 ${floor}H${wide}V${high}H0z`} />
    <path class="score-parts" d={parts} />
    <g transform="translate(2 -0.9)">
      <path class="score-sung" d={sung} />
      <path class="score-struck" d={struck} />
    </g>
    <path class="score-ink" d={ink} />
  </svg>
)
