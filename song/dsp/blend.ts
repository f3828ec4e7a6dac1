// The last step of most voices: their samples, shaped and added to the sum of the track.

/** Adds one channel to both. */
export function addBoth(
  left: Float64Array,
  right: Float64Array,
  sound: Float64Array,
  shape: Float64Array,
  from: number,
  to: number,
  gain: number,
): void {
  for (let index = from; index < to; index += 1) {
    const value = (sound[index] ?? 0) * (shape[index] ?? 0) * gain
    left[index] = (left[index] ?? 0) + value
    right[index] = (right[index] ?? 0) + value
  }
}

/** Adds one channel to one. */
export function addTo(
  channel: Float64Array,
  sound: Float64Array,
  shape: Float64Array,
  from: number,
  to: number,
  gain: number,
): void {
  for (let index = from; index < to; index += 1)
    channel[index] = (channel[index] ?? 0) + (sound[index] ?? 0) * (shape[index] ?? 0) * gain
}
