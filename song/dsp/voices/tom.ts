// A tom: a sine that falls by a fifth, its second mode (1.59, the next of an ideal membrane) and a touch of skin.
import { around, loudness, moved } from '../around.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeNoise } from '../noise.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` how much skin and second mode, `attack` its softness, `decay` how long, `body` how far it falls. */
export const makeTom: MakeVoice = ({ sampleRate, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const noise = makeNoise()
  const at = { phase: 0, second: 0, rest: 0, bend: 0, bendFall: 0, skin: 0, skinFall: 0, mode: 0, gain: 0 }
  return {
    strike({ note, force, seed, tone }) {
      at.phase = 0
      at.second = 0
      at.rest = (110 * moved(note)) / sampleRate
      at.bend = around(tone.body, 0.5, 4)
      at.bendFall = Math.exp(-1 / (0.045 * sampleRate))
      at.skin = 0.25 * tone.colour * force
      at.skinFall = Math.exp(-1 / (0.008 * sampleRate))
      at.mode = 0.5 * tone.colour
      at.gain = 0.5 * loudness(force)
      noise.seed(seed)
      loud.start(around(tone.attack, 0.0015, 8), around(tone.decay, 0.6, 3), 0, 0.1)
    },
    release: () => {},
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      const { rest, bendFall, skinFall, mode, gain } = at
      let { phase, second, bend, skin } = at
      for (let index = from; index < to; index += 1) {
        const shaped = shape[index] ?? 0
        const value = (sine(phase) + mode * shaped * sine(second) + skin * noise.next()) * shaped * gain
        const step = rest * (1 + bend)
        phase += step
        second += step * 1.594
        bend *= bendFall
        skin *= skinFall
        left[index] = (left[index] ?? 0) + value
        right[index] = (right[index] ?? 0) + value
      }
      at.phase = phase - Math.floor(phase)
      at.second = second - Math.floor(second)
      at.bend = bend
      at.skin = skin
      return level
    },
  }
}
