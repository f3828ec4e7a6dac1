// How high a sound reaches between its samples: fourfold oversampling by 48 taps, as ITU-R BS.1770-4 (annex 2) measures it.

const phases = 4
const taps = 12

/** A windowed sinc in four phases, each of which keeps a steady level as it is. */
const phasesOf = Array.from({ length: phases }, (_, phase) => {
  const row = Float64Array.from({ length: taps }, (__, tap) => {
    const away = tap - taps / 2 + 1 - phase / phases
    const sinc = away === 0 ? 1 : Math.sin(Math.PI * away) / (Math.PI * away)
    return sinc * Math.cos((Math.PI * away) / (taps + 1)) ** 2
  })
  const whole = row.reduce((sum, value) => sum + value, 0)
  return row.map((value) => value / whole)
})

/** The highest of one channel, over these frames and what came before them. Call it for every quantum, or `skip` it. */
export function makeTruePeak(length: number) {
  const line = new Float64Array(length + taps)
  const take = (sound: Float64Array): void => {
    line.copyWithin(0, length)
    line.set(sound, taps)
  }
  return {
    skip: take,
    of(sound: Float64Array): number {
      take(sound)
      let peak = 0
      for (let index = 1; index <= length; index += 1) {
        for (let phase = 0; phase < phases; phase += 1) {
          const row = phasesOf[phase]
          let value = 0
          for (let tap = 0; tap < taps; tap += 1) value += (line[index + tap] ?? 0) * (row?.[tap] ?? 0)
          if (value > peak) peak = value
          else if (-value > peak) peak = -value
        }
      }
      return peak
    },
  }
}
