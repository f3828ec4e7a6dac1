// A chip: a pulse without aliases whose width moves, with the late vibrato that players of such chips wrote by hand.
import { around, hertz, loudness } from '../around.ts'
import { addBoth } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeSaw } from '../saw.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` how narrow the pulse is (a half to an eighth), `attack`, `decay` down to 0.4, `body` how far its width and its pitch move. */
export const makeChip: MakeVoice = ({ sampleRate, one, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const saw = makeSaw(sampleRate)
  const at = { pitch: 440, width: 0.25, moving: 0, age: 0, gain: 0 }
  return {
    strike({ note, force, tone }) {
      saw.begin(0)
      at.pitch = hertz(note)
      at.width = 0.5 - 0.375 * tone.colour
      at.moving = tone.body
      at.age = 0
      at.gain = 0.17 * loudness(force)
      loud.start(around(tone.attack, 0.003, 10), around(tone.decay, 0.5, 4), 0.4, around(tone.decay, 0.12, 3))
    },
    release: () => loud.release(),
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      const vibrato = Math.min(Math.max(at.age - 0.25, 0) * 4, 1) * 0.006 * at.moving
      const pitch = at.pitch * (1 + vibrato * sine(at.age * 5.8))
      const width = Math.max(at.width + 0.12 * at.moving * sine(at.age * 0.9), 0.06)
      at.age += (to - from) / sampleRate
      one.fill(0, from, to)
      saw.pulse(one, from, to, pitch, width, 1)
      addBoth(left, right, one, shape, from, to, at.gain)
      return level
    },
  }
}
