// A block of wood: two modes of a bar that is free at both ends (1 : 2.756, Fletcher and Rossing) and the stick on it.
import { around, loudness, moved } from '../around.ts'
import { addBoth } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeNoise } from '../noise.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` how much of the upper mode, `attack` how hard the stick is, `decay` how long, `body` how hollow it is. */
export const makeWood: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const tap = makeEnvelope(sampleRate)
  const noise = makeNoise()
  const hollow = makeFilter(sampleRate)
  const at = { low: 0, high: 0, step: 0, upper: 0, gain: 0, tap: 0 }
  return {
    strike({ note, force, seed, tone }) {
      const base = 820 * moved(note)
      at.low = 0
      at.high = 0
      at.step = base / sampleRate
      at.upper = around(tone.colour, 0.35, 3) * (0.5 + 0.5 * force)
      at.gain = 0.42 * loudness(force)
      at.tap = at.gain * around(1 - tone.attack, 1.3, 3)
      noise.seed(seed)
      hollow.clear()
      hollow.set(base * 1.3, around(tone.body, 2, 4))
      loud.start(around(tone.attack, 0.0006, 6), around(tone.decay, 0.13, 3), 0, 0.05)
      tap.start(0.0003, 0.03, 0, 0.02)
    },
    release: () => {},
    render(left, right, from, to) {
      let { low, high } = at
      const { step, upper } = at
      for (let index = from; index < to; index += 1) {
        one[index] = sine(low) + upper * sine(high)
        low += step
        high += step * 2.756
      }
      at.low = low - Math.floor(low)
      at.high = high - Math.floor(high)
      const level = loud.fill(shape, from, to)
      addBoth(left, right, one, shape, from, to, at.gain)
      noise.fill(two, from, to)
      hollow.pass('band', two, from, to)
      tap.fill(shape, from, to)
      addBoth(left, right, two, shape, from, to, at.tap)
      return level
    },
  }
}
