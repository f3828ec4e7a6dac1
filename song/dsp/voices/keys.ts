// An electric piano by frequency modulation: a tone bent by its own pitch and a tine at fourteen times of it, as in the DX7’s first electric piano, with the slow tremolo from side to side of a suitcase.
import { around, hertz, loudness } from '../around.ts'
import { addTo } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

const tremoloHertz = 4.6

/** `colour` how much of the tine, `attack` how soft the hammer is, `decay` how long, `body` how deep the tone is bent. */
export const makeKeys: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const tine = makeEnvelope(sampleRate)
  const at = { phase: 0, step: 0, depth: 0, depthFall: 0, tine: 0, gain: 0, tremolo: 0 }
  return {
    strike({ note, force, seed, tone }) {
      const pitch = hertz(note)
      at.phase = 0
      at.step = pitch / sampleRate
      // Turns, not radians: an index of 1.4 at full force, and less above middle C, where it would be shrill.
      at.depth = (around(tone.body, 1.5, 3) * (0.25 + 0.75 * force) * Math.min(1, (330 / pitch) ** 0.5)) / (2 * Math.PI)
      at.depthFall = Math.exp(-1 / (around(tone.decay, 0.7, 2) * sampleRate))
      at.tine = pitch * 14 < sampleRate / 2.2 ? around(tone.colour, 0.11, 6) * force * force : 0
      at.gain = 0.36 * loudness(force)
      at.tremolo = (seed % 1_000) / 1_000
      const seconds = around(tone.decay, 3.6, 3) * Math.min(1.4, (262 / pitch) ** 0.35)
      loud.start(around(tone.attack, 0.002, 8), seconds, 0, 0.22)
      tine.start(0.001, 0.35, 0, 0.1)
    },
    release: () => loud.release(),
    render(left, right, from, to) {
      tine.fill(two, from, to)
      const { step, depthFall } = at
      let { phase, depth } = at
      for (let index = from; index < to; index += 1) {
        const bender = sine(phase)
        one[index] = sine(phase + depth * bender) + at.tine * (two[index] ?? 0) * sine(phase * 14 + 0.05 * bender)
        depth *= depthFall
        phase += step
      }
      // The tine's fourteen turns to one stay in step with it only in whole turns.
      at.phase = phase - Math.floor(phase)
      at.depth = depth
      const level = loud.fill(shape, from, to)
      const side = 0.16 * sine(at.tremolo)
      at.tremolo = (at.tremolo + (tremoloHertz * (to - from)) / sampleRate) % 1
      const next = 0.16 * sine(at.tremolo)
      const slope = (next - side) / (to - from)
      for (let index = from; index < to; index += 1)
        two[index] = (shape[index] ?? 0) * (1 + side + slope * (index - from))
      addTo(left, one, two, from, to, at.gain)
      for (let index = from; index < to; index += 1)
        two[index] = (shape[index] ?? 0) * (1 - side - slope * (index - from))
      addTo(right, one, two, from, to, at.gain)
      return level
    },
  }
}
