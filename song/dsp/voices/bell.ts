// A bell by frequency modulation: Chowning’s ratio of 1 : 1.4 whose depth falls with its loudness (1973), and a second, brighter pair at 2.76 that is gone sooner.
import { around, hertz, loudness } from '../around.ts'
import { addBoth } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` the brighter pair, `attack` how soft the clapper is, `decay` how long, `body` how deep it is bent. */
export const makeBell: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const bright = makeEnvelope(sampleRate)
  const at = { tone: 0, bender: 0, upper: 0, step: 0, depth: 0, upperGain: 0, gain: 0, rings: 1 }
  return {
    strike({ note, force, tone }) {
      const pitch = hertz(note)
      const seconds = around(tone.decay, 3.2, 3.5) * Math.min(1.3, (523 / pitch) ** 0.4)
      at.tone = 0
      at.bender = 0
      at.upper = 0
      at.step = pitch / sampleRate
      // Chowning's index was 10 for a large bell; what is played in tunes is small.
      at.depth = (around(tone.body, 1.5, 4) * (0.4 + 0.6 * force)) / (2 * Math.PI)
      at.upperGain = pitch * 4.2 < sampleRate / 2 ? around(tone.colour, 0.32, 3) * force : 0
      at.gain = 0.3 * loudness(force)
      loud.start(around(tone.attack, 0.0015, 10), seconds, 0, seconds * 0.6)
      bright.start(0.001, seconds * 0.35, 0, 0.3)
    },
    // A bell is not damped by its key, but a little sooner gone.
    release: () => loud.release(),
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      bright.fill(two, from, to)
      const { step, depth, upperGain } = at
      let { tone, bender, upper } = at
      for (let index = from; index < to; index += 1) {
        const bent = depth * (shape[index] ?? 0) * sine(bender)
        one[index] = sine(tone + bent) + upperGain * (two[index] ?? 0) * sine(upper + 0.6 * bent)
        tone += step
        bender += step * 1.4
        upper += step * 2.76
      }
      at.tone = tone - Math.floor(tone)
      at.bender = bender - Math.floor(bender)
      at.upper = upper - Math.floor(upper)
      addBoth(left, right, one, shape, from, to, at.gain)
      return level
    },
  }
}
