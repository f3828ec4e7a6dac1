// The bass: one voice of a saw through a low-pass that opens by 2.6 octaves above 200 Hz (Q 2), as the original had it, with a sine beneath. Notes that overlap glide into each other.
import { around, hertz, loudness } from '../around.ts'
import { addBoth } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeSaw } from '../saw.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

const glideSeconds = 0.055

/** `colour` how far the filter opens, `attack` how soon, `decay` how fast it shuts, `body` how much of the sine. */
export const makeBass: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const opening = makeEnvelope(sampleRate)
  const saw = makeSaw(sampleRate)
  const filter = makeFilter(sampleRate)
  const at = {
    pitch: 36,
    aim: 36,
    glide: 0,
    sub: 0,
    subGain: 0,
    gain: 0,
    gainAim: 0,
    base: 200,
    octaves: 0,
    open: 0,
    held: false,
  }
  return {
    strike({ note, force, tone }) {
      const glides = at.held
      at.aim = note
      if (!glides) at.pitch = note
      at.glide = 1 / glideSeconds / sampleRate
      at.held = true
      at.gainAim = 0.36 * (0.35 + 0.65 * loudness(force))
      at.subGain = around(tone.body, 0.5, 4)
      at.base = 200 * around(tone.colour, 1, 2)
      at.octaves = 2.6 * around(tone.colour, 1, 1.5) * (0.45 + 0.55 * force)
      if (glides) return
      loud.start(around(tone.attack, 0.004, 8), 0.5, 0.75, 0.12, false)
      opening.start(around(tone.attack, 0.005, 8), around(tone.decay, 0.32, 3.5), 0.12, 0.12, false)
    },
    release() {
      at.held = false
      loud.release()
      opening.release()
    },
    render(left, right, from, to) {
      // Half of the way in 55 ms ÷ 4, all but a cent of an octave in 55.
      at.pitch += (at.aim - at.pitch) * (1 - 2 ** (-4 * at.glide * (to - from)))
      if (Math.abs(at.aim - at.pitch) < 0.005) at.pitch = at.aim
      const pitch = hertz(at.pitch)
      one.fill(0, from, to)
      saw.saw(one, from, to, pitch, 1)
      opening.fill(shape, from, to)
      at.open = shape[to - 1] ?? 0
      filter.set(Math.max(at.base, pitch * 0.75) * 2 ** (at.octaves * at.open), 2)
      filter.pass('low', one, from, to)
      // A note may be louder than the one it goes on from; within a millisecond and a half it is, and nothing jumps.
      const slope = ((at.gainAim - at.gain) * Math.min(1, (to - from) / 64)) / (to - from)
      let { sub, gain } = at
      for (let index = from; index < to; index += 1) {
        gain += slope
        two[index] = ((one[index] ?? 0) + at.subGain * sine(sub)) * gain
        sub += pitch / sampleRate
      }
      at.sub = sub - Math.floor(sub)
      at.gain = gain
      const level = loud.fill(shape, from, to)
      addBoth(left, right, two, shape, from, to, 1)
      return level
    },
  }
}
