// A bell for cows: two squares at 540 and 800 Hz through a band, loud for a moment and then ringing, as the TR-808 made it.
import { around, loudness, moved } from '../around.ts'
import { addBoth } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeSaw } from '../saw.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` where the band lies, `attack` how loud the stroke is against the ringing, `decay` how long, `body` how far both squares lie apart. */
export const makeCowbell: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const ringing = makeEnvelope(sampleRate)
  const stroke = makeEnvelope(sampleRate)
  const lower = makeSaw(sampleRate)
  const upper = makeSaw(sampleRate)
  const band = makeFilter(sampleRate)
  const at = { base: 0, apart: 0, ring: 0, stroke: 0 }
  return {
    strike({ note, force, tone }) {
      at.base = 540 * moved(note)
      at.apart = around(tone.body, 800 / 540, 1.12)
      at.ring = 0.15 * loudness(force)
      at.stroke = at.ring * around(1 - tone.attack, 1.1, 4)
      lower.begin(0)
      upper.begin(0.25)
      band.clear()
      band.set(around(tone.colour, 1_000, 2) * moved(note), 1.4)
      ringing.start(0.001, around(tone.decay, 0.5, 3), 0, 0.05)
      stroke.start(0.001, 0.07, 0, 0.05)
    },
    release: () => {},
    render(left, right, from, to) {
      one.fill(0, from, to)
      lower.pulse(one, from, to, at.base, 0.5, 1)
      upper.pulse(one, from, to, at.base * at.apart, 0.5, 1)
      band.pass('band', one, from, to)
      stroke.fill(two, from, to)
      const level = ringing.fill(shape, from, to)
      for (let index = from; index < to; index += 1)
        shape[index] = (shape[index] ?? 0) * at.ring + (two[index] ?? 0) * at.stroke
      addBoth(left, right, one, shape, from, to, 1)
      return level
    },
  }
}
