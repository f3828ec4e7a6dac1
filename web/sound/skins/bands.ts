// What an analyser found, as the few bars that are drawn: true data, and nothing where nothing sounds.

const lowestHz = 40
const highestHz = 14_000

/** The strength in each of so many bands, each as wide to the ear, from 0 to 1. */
export function bandsOf(bytes: Uint8Array, rate: number, count: number): readonly number[] {
  const perBin = rate / 2 / bytes.length
  const edge = (at: number): number => (lowestHz * (highestHz / lowestHz) ** (at / count)) / perBin
  return Array.from({ length: count }, (_, band) => {
    const from = Math.floor(edge(band))
    const to = Math.max(from + 1, Math.ceil(edge(band + 1)))
    let most = 0
    for (let bin = from; bin < to && bin < bytes.length; bin++) most = Math.max(most, bytes[bin] ?? 0)
    return most / 255
  })
}

/** How loud a stretch of the wave is, from 0 (−60 dBFS and less) to 1 (full height). */
export function levelOf(wave: Float32Array): number {
  const power = wave.reduce((sum, sample) => sum + sample ** 2, 0) / Math.max(1, wave.length)
  return power < 1e-6 ? 0 : Math.min(1, 1 + Math.log10(power) / 6)
}
