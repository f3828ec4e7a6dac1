// How loud a sound is to people, as broadcasters measure it: ITU-R BS.1770-4, gated, in LUFS.

interface Biquad {
  readonly b: readonly [number, number, number]
  readonly a: readonly [number, number]
}

/** The head: a shelf of 4 dB above 1.7 kHz. The recommendation gives numbers for 48 kHz alone; these are its analogue filter, found back by Brecht De Man (2014), for any rate. */
function shelf(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 1_681.974450955533) / sampleRate)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return {
    b: [(high + (band * k) / q + k * k) / a0, (2 * (k * k - high)) / a0, (high - (band * k) / q + k * k) / a0],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  }
}

/** What is below 38 Hz counts for little. */
function lowCut(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] }
}

function filtered(sound: Float32Array | Float64Array, { b, a }: Biquad): Float64Array {
  const out = new Float64Array(sound.length)
  let one = 0
  let two = 0
  for (let index = 0; index < sound.length; index += 1) {
    const value = sound[index] ?? 0
    const result = b[0] * value + one
    one = b[1] * value - a[0] * result + two
    two = b[2] * value - a[1] * result
    out[index] = result
  }
  return out
}

/** Mean squares of both channels together, in steps of 100 ms. */
function powers(channels: readonly Float32Array[], sampleRate: number): number[] {
  const step = Math.round(sampleRate / 10)
  const heard = channels.map((sound) => filtered(filtered(sound, shelf(sampleRate)), lowCut(sampleRate)))
  const count = Math.floor((channels[0]?.length ?? 0) / step)
  return Array.from({ length: count }, (_, index) =>
    heard.reduce((sum, sound) => {
      let power = 0
      for (let at = index * step; at < (index + 1) * step; at += 1) power += (sound[at] ?? 0) ** 2
      return sum + power / step
    }, 0),
  )
}

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Integrated loudness of some channels; −Infinity for silence and what is shorter than 400 ms. */
export function loudnessOf(channels: readonly Float32Array[], sampleRate: number): number {
  const tenths = powers(channels, sampleRate)
  const blocks = tenths.slice(3).map((_, index) => mean(tenths.slice(index, index + 4)))
  const heard = blocks.filter((power) => lufs(power) > -70)
  if (heard.length === 0) return Number.NEGATIVE_INFINITY
  const gate = lufs(mean(heard)) - 10
  return lufs(mean(heard.filter((power) => lufs(power) > gate)))
}
