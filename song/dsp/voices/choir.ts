// A choir: two voices of saws with breath, sung through three formants that move from “oo” to “ah” (an alto’s, from the table of formants in Csound’s manual).
import { around, hertz, loudness } from '../around.ts'
import { addTo } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeNoise } from '../noise.ts'
import { makeSaw } from '../saw.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

/** Hertz, decibels, bandwidth of each formant; the fourth lies 36 dB below the first and is left out. */
const oo = [
  [325, 0, 50],
  [700, -12, 60],
  [2_530, -30, 170],
] as const
const ah = [
  [800, 0, 80],
  [1_150, -4, 90],
  [2_800, -20, 130],
] as const

/** `colour` the vowel, `attack` how slowly it comes, `decay` how slowly it goes, `body` breath and vibrato. */
export const makeChoir: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const saws = [makeSaw(sampleRate), makeSaw(sampleRate), makeSaw(sampleRate), makeSaw(sampleRate)] as const
  const noise = makeNoise()
  const formants = [oo.map(() => makeFilter(sampleRate)), oo.map(() => makeFilter(sampleRate))] as const
  const gains = new Float64Array(oo.length)
  const sources = [new Float64Array(one.length), new Float64Array(one.length)] as const
  const at = { pitch: 440, gain: 0, breath: 0, deep: 0, age: 0, own: 0 }
  return {
    strike({ note, force, seed, tone }) {
      noise.seed(seed)
      for (const saw of saws) saw.begin(0.5 + 0.5 * noise.next())
      at.own = noise.next()
      at.pitch = hertz(note)
      at.age = 0
      at.breath = around(tone.body, 0.05, 4)
      at.deep = around(tone.body, 9, 2)
      for (const [index, [hz, decibels, width]] of oo.entries()) {
        const [hertzOfAh, decibelsOfAh, widthOfAh] = ah[index] ?? [hz, decibels, width]
        // A singer moves the first formant up with the pitch, else nothing would be left of high notes.
        const middle = Math.max(hz * (hertzOfAh / hz) ** tone.colour, index === 0 ? at.pitch : 0)
        const wide = (width + (widthOfAh - width) * tone.colour) * 1.6
        gains[index] = 10 ** ((decibels + (decibelsOfAh - decibels) * tone.colour) / 20)
        for (const side of formants) {
          side[index]?.clear()
          side[index]?.set(middle, middle / wide)
        }
      }
      at.gain = 0.85 * loudness(force)
      loud.start(around(tone.attack, 0.22, 7), 2, 0.85, around(tone.decay, 0.7, 4))
    },
    release: () => loud.release(),
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      const late = Math.min(at.age * 2, 1) * at.deep
      for (let side = 0; side < 2; side += 1) {
        const source = side === 0 ? sources[0] : sources[1]
        noise.fill(source, from, to)
        for (let index = from; index < to; index += 1) source[index] = (source[index] ?? 0) * at.breath
        for (let singer = 0; singer < 2; singer += 1) {
          const who = side * 2 + singer
          const cents = late * sine(at.age * (5.1 + 0.4 * who) + at.own * who) + (who - 1.5) * 4
          saws[who]?.saw(source, from, to, at.pitch * 2 ** (cents / 1_200), 0.5)
        }
      }
      at.age += (to - from) / sampleRate
      for (let side = 0; side < 2; side += 1) {
        two.fill(0, from, to)
        const source = side === 0 ? sources[0] : sources[1]
        const filters = side === 0 ? formants[0] : formants[1]
        for (let formant = 0; formant < filters.length; formant += 1) {
          for (let index = from; index < to; index += 1) one[index] = source[index] ?? 0
          filters[formant]?.pass('band', one, from, to)
          const gain = gains[formant] ?? 0
          for (let index = from; index < to; index += 1) two[index] = (two[index] ?? 0) + (one[index] ?? 0) * gain
        }
        addTo(side === 0 ? left : right, two, shape, from, to, at.gain)
      }
      return level
    },
  }
}
