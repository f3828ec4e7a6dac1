// Hats of metal: six squares at the odd ratios of a cymbal, each bent by a sine 5.1 times as fast and 32 times as deep, through a high-pass that opens with the strike. The original’s numbers, from the MetalSynth of Tone.js.
import { around, loudness, moved } from '../around.ts'
import { addBoth } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeNoise } from '../noise.ts'
import { sine } from '../sine.ts'
import type { Desk, MakeVoice, Voice } from '../voice.ts'

const ratios = [1, 1.483, 1.932, 2.546, 2.63, 3.897]
const harmonicity = 5.1
const depth = 32

/** `colour` where it is cut off, `attack` its softness, `decay` how long, `body` how far the metals lie apart. */
const makeMetal = ({ sampleRate, one, shape }: Desk, pitch: number, seconds: number, gain: number): Voice => {
  const loud = makeEnvelope(sampleRate)
  const thin = makeFilter(sampleRate)
  const chance = makeNoise()
  const carriers = new Float64Array(ratios.length)
  const benders = new Float64Array(ratios.length)
  const steps = new Float64Array(ratios.length)
  const at = { cutoff: 0, level: 0, gain: 0 }
  return {
    strike({ note, force, seed, tone }) {
      chance.seed(seed)
      const spread = around(tone.body, 1, 1.5)
      for (const [index, ratio] of ratios.entries()) {
        steps[index] = (pitch * moved(note) * (1 + (ratio - 1) * spread)) / sampleRate
        carriers[index] = 0.5 + 0.5 * chance.next()
        benders[index] = 0.5 + 0.5 * chance.next()
      }
      at.cutoff = around(tone.colour, 3_600, 1.8)
      at.gain = gain * loudness(force)
      at.level = 1
      thin.clear()
      loud.start(around(tone.attack, 0.0008, 12), around(tone.decay, seconds, 4), 0, 0.03)
    },
    release: () => {},
    render(left, right, from, to) {
      one.fill(0, from, to)
      for (let metal = 0; metal < ratios.length; metal += 1) {
        const step = steps[metal] ?? 0
        let carrier = carriers[metal] ?? 0
        let bender = benders[metal] ?? 0
        for (let index = from; index < to; index += 1) {
          one[index] = (one[index] ?? 0) + (carrier < 0.5 ? 0.16 : -0.16)
          carrier += step * (1 + depth * sine(bender))
          carrier -= Math.floor(carrier)
          bender += step * harmonicity
        }
        carriers[metal] = carrier
        benders[metal] = bender - Math.floor(bender)
      }
      // Open by an octave and a half when it is struck.
      thin.set(at.cutoff * 2 ** (1.5 * at.level), 0.707)
      thin.pass('high', one, from, to)
      at.level = loud.fill(shape, from, to)
      addBoth(left, right, one, shape, from, to, at.gain)
      return at.level
    },
  }
}

/** The closed hat, 250 Hz. It chokes the open one. */
export const makeHat: MakeVoice = (desk) => makeMetal(desk, 250, 0.11, 1.0)

/** The open hat, 200 Hz. */
export const makeOpenHat: MakeVoice = (desk) => makeMetal(desk, 200, 0.6, 0.85)
