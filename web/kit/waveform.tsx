// How loud a sound is over its time, as bars on which one can see how far it has come.
import './waveform.css'

interface Props {
  /** From 0 to 1, from its beginning to its end; `null` where nobody has measured it. */
  readonly peaks: readonly number[] | null
  /** How much of it is behind, or kept: from and to, in shares of the whole. */
  readonly from?: number
  readonly to: number
}

const flat = Array.from({ length: 100 }, () => 0.12)
const least = 0.06

/** The bars; the loudest fills the height, so that a quiet voice is seen too. */
export function Waveform({ peaks, from = 0, to }: Props) {
  const shown = peaks && peaks.length > 0 ? peaks : flat
  const most = Math.max(least, ...(peaks ?? [1]))
  const bars = shown
    .map((peak, at) => {
      const height = Math.max(least, peak / most)
      return `M${at + 0.2} ${(1 - height) / 2}h.6v${height}h-.6z`
    })
    .join('')
  return (
    <svg
      class="waveform"
      viewBox={`0 0 ${shown.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ '--from': `${from * 100}%`, '--rest': `${(1 - to) * 100}%` }}
    >
      <path class="waveform-all" d={bars} />
      <path class="waveform-part" d={bars} />
    </svg>
  )
}
