// Gathers how loud a sound is over its time, while it is decoded piece by piece.

export interface PeakCurve {
  /** Takes the next samples, one array a channel. */
  add(channels: readonly Float32Array[]): void
  done(): readonly number[]
}

/** A curve of so many points over this many samples of each channel. */
export function peakCurve(samples: number, points: number): PeakCurve {
  const peaks = new Float32Array(points)
  let at = 0
  return {
    add(channels) {
      const length = channels[0]?.length ?? 0
      for (let index = 0; index < length; index++) {
        const point = Math.min(points - 1, Math.floor(((at + index) * points) / Math.max(1, samples)))
        for (const channel of channels) peaks[point] = Math.max(peaks[point] ?? 0, Math.abs(channel[index] ?? 0))
      }
      at += length
    },
    done: () => rounded(peaks),
  }
}

/** A curve from estimates of each frame, the loudest of which is 1. */
export function frameCurve(levels: readonly number[], points: number): readonly number[] {
  const peaks = new Float32Array(points)
  const most = levels.reduce((a, b) => Math.max(a, b), 0) || 1
  // Fewer frames than points stretch over several of them.
  for (let point = 0; point < points; point++) {
    const from = Math.floor((point * levels.length) / points)
    const to = Math.max(from + 1, Math.floor(((point + 1) * levels.length) / points))
    for (const level of levels.slice(from, to)) peaks[point] = Math.max(peaks[point] ?? 0, level / most)
  }
  return rounded(peaks)
}

/** Whatever a decoder makes of hostile bytes, these are numbers from 0 to 1. */
const rounded = (peaks: Float32Array): readonly number[] =>
  Array.from(peaks, (peak) => (Number.isFinite(peak) ? Math.round(Math.min(1, Math.max(0, peak)) * 1_000) / 1_000 : 0))
