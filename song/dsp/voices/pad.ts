// The pad: triangles as the original had them (half a second up, down to 0.8, a second away), two for each note, a little apart, one on each side.
import { around, hertz, loudness } from '../around.ts'
import { addTo } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeNoise } from '../noise.ts'
import { makeTriangle } from '../triangle.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` brightness, `attack` how slowly it comes, `decay` how slowly it goes, `body` how far the two lie apart. */
export const makePad: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const pair = [makeTriangle(sampleRate), makeTriangle(sampleRate)] as const
  const filters = [makeFilter(sampleRate), makeFilter(sampleRate)] as const
  const chance = makeNoise()
  const at = { pitch: 440, apart: 1, gain: 0 }
  return {
    strike({ note, force, seed, tone }) {
      chance.seed(seed)
      at.pitch = hertz(note)
      at.apart = 2 ** (around(tone.body, 4, 4) / 1_200)
      at.gain = 0.26 * loudness(force)
      for (const triangle of pair) triangle.begin(0.5 + 0.5 * chance.next())
      for (const filter of filters) {
        filter.clear()
        filter.set(Math.max(around(tone.colour, 2_400, 4), at.pitch * 1.2), 0.707)
      }
      loud.start(around(tone.attack, 0.5, 8), 1.5, 0.8, around(tone.decay, 1.6, 3))
    },
    release: () => loud.release(),
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      one.fill(0, from, to)
      two.fill(0, from, to)
      pair[0].triangle(one, from, to, at.pitch * at.apart, 1)
      pair[1].triangle(two, from, to, at.pitch / at.apart, 1)
      filters[0].pass('low', one, from, to)
      filters[1].pass('low', two, from, to)
      addTo(left, one, shape, from, to, at.gain)
      addTo(right, two, shape, from, to, at.gain)
      return level
    },
  }
}
