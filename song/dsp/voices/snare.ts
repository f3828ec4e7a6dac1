// A snare: white noise over 100 ms as the original had it, and under it the two lowest modes of a shell (180 and 330 Hz, those of the TR-808).
import { around, loudness, moved } from '../around.ts'
import { addBoth } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeNoise } from '../noise.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` brightness of the noise, `attack` its softness, `decay` how long, `body` how much of the shell is heard. */
export const makeSnare: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const shell = makeEnvelope(sampleRate)
  const noise = makeNoise()
  const bright = makeFilter(sampleRate)
  const thin = makeFilter(sampleRate)
  const at = { low: 0, high: 0, lowStep: 0, highStep: 0, gain: 0, body: 0 }
  return {
    strike({ note, force, seed, tone }) {
      const shift = moved(note)
      at.low = 0
      at.high = 0
      at.lowStep = (180 * shift) / sampleRate
      at.highStep = (330 * shift) / sampleRate
      at.gain = 0.5 * loudness(force)
      at.body = at.gain * around(tone.body, 0.55, 4)
      noise.seed(seed)
      bright.clear()
      bright.set(around(tone.colour, 7_000, 2.4) * (0.6 + 0.4 * force), 0.707)
      thin.clear()
      thin.set(400 * shift, 0.707)
      loud.start(around(tone.attack, 0.001, 8), around(tone.decay, 0.22, 3.5), 0, 0.05)
      shell.start(0.001, around(tone.decay, 0.16, 3), 0, 0.05)
    },
    release: () => {},
    render(left, right, from, to) {
      noise.fill(one, from, to)
      bright.pass('low', one, from, to)
      thin.pass('high', one, from, to)
      const level = loud.fill(shape, from, to)
      addBoth(left, right, one, shape, from, to, at.gain)
      const ring = shell.fill(shape, from, to)
      let { low, high } = at
      for (let index = from; index < to; index += 1) {
        two[index] = sine(low) + 0.6 * sine(high)
        low += at.lowStep
        high += at.highStep
      }
      at.low = low
      at.high = high
      addBoth(left, right, two, shape, from, to, at.body)
      return Math.max(level, ring)
    },
  }
}
