// The fast Fourier transform of Cooley and Tukey, for looking at sounds.

/** Transforms in place; the length is a power of two. */
export function fourier(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length
  for (let index = 1, other = 0; index < size; index += 1) {
    let bit = size >> 1
    for (; (other & bit) !== 0; bit >>= 1) other ^= bit
    other ^= bit
    if (index >= other) continue
    swap(real, index, other)
    swap(imaginary, index, other)
  }
  for (let length = 2; length <= size; length *= 2) {
    for (let begin = 0; begin < size; begin += length) {
      for (let place = 0; place < length / 2; place += 1) {
        const turn = (-2 * Math.PI * place) / length
        const cosine = Math.cos(turn)
        const sine = Math.sin(turn)
        const low = begin + place
        const high = low + length / 2
        const re = (real[high] ?? 0) * cosine - (imaginary[high] ?? 0) * sine
        const im = (real[high] ?? 0) * sine + (imaginary[high] ?? 0) * cosine
        real[high] = (real[low] ?? 0) - re
        imaginary[high] = (imaginary[low] ?? 0) - im
        real[low] = (real[low] ?? 0) + re
        imaginary[low] = (imaginary[low] ?? 0) + im
      }
    }
  }
}

function swap(values: Float64Array, one: number, two: number): void {
  const value = values[one] ?? 0
  values[one] = values[two] ?? 0
  values[two] = value
}
