// The lead: three saws, 30 cents from the lowest to the highest, one in the middle and one on each side, as the fat oscillator of the original.
import { around, hertz, loudness } from '../around.ts'
import { addTo } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeNoise } from '../noise.ts'
import { makeSaw } from '../saw.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` brightness, `attack`, `decay` down to half and how long it rings, `body` how far the saws lie apart. */
export const makeLead: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const saws = [makeSaw(sampleRate), makeSaw(sampleRate), makeSaw(sampleRate)] as const
  const filters = [makeFilter(sampleRate), makeFilter(sampleRate)] as const
  const chance = makeNoise()
  const at = { pitch: 440, apart: 1, gain: 0, cutoff: 0, open: 0 }
  return {
    strike({ note, force, seed, tone }) {
      chance.seed(seed)
      for (const saw of saws) saw.begin(0.5 + 0.5 * chance.next())
      for (const filter of filters) filter.clear()
      at.pitch = hertz(note)
      at.apart = 2 ** (around(tone.body, 15, 3) / 1_200)
      at.gain = 0.18 * loudness(force)
      at.cutoff = Math.max(around(tone.colour, 3_800, 4) * (0.5 + 0.5 * force), at.pitch)
      at.open = 1
      loud.start(around(tone.attack, 0.01, 12), around(tone.decay, 0.35, 4), 0.5, around(tone.decay, 0.45, 3))
    },
    release: () => loud.release(),
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      const cutoff = at.cutoff * (0.6 + 0.4 * (shape[to - 1] ?? 0))
      one.fill(0, from, to)
      saws[0].saw(one, from, to, at.pitch, 1)
      for (let index = from; index < to; index += 1) two[index] = one[index] ?? 0
      saws[1].saw(one, from, to, at.pitch * at.apart, 1)
      saws[2].saw(two, from, to, at.pitch / at.apart, 1)
      filters[0].set(cutoff, 0.9)
      filters[1].set(cutoff, 0.9)
      filters[0].pass('low', one, from, to)
      filters[1].pass('low', two, from, to)
      addTo(left, one, shape, from, to, at.gain)
      addTo(right, two, shape, from, to, at.gain)
      return level
    },
  }
}
