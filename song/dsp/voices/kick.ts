// A kick: a sine that falls from ten times its pitch to its own in 50 ms, as the membrane of the original did (C1, 400 ms).
import { bent } from '../drive.ts'
import { makeEnvelope } from '../envelope.ts'
import { around, loudness, moved } from '../around.ts'
import { makeNoise } from '../noise.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` drive and click, `attack` its softness, `decay` how long, `body` how far it falls and how fast. */
export const makeKick: MakeVoice = ({ sampleRate, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const noise = makeNoise()
  const at = { phase: 0, step: 0, rest: 0, fall: 0, drive: 1, click: 0, clickFall: 0, gain: 0 }
  return {
    strike({ note, force, seed, tone }) {
      const base = (32.703 * moved(note)) / sampleRate
      const times = around(tone.body, 10, 3)
      at.phase = 0
      at.rest = base
      at.step = base * times
      at.fall = times ** (-1 / (around(tone.body, 0.05, 1.6) * sampleRate))
      at.drive = around(tone.colour, 1.5, 2.4) * (0.7 + 0.3 * force)
      at.click = 0.12 * tone.colour * force
      at.clickFall = Math.exp(-1 / (0.002 * sampleRate))
      at.gain = 0.62 * loudness(force)
      noise.seed(seed)
      loud.start(around(tone.attack, 0.001, 8), around(tone.decay, 0.55, 3), 0, 0.1)
    },
    // A drum rings out.
    release: () => {},
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      const { rest, fall, drive, clickFall, gain } = at
      let { phase, step, click } = at
      for (let index = from; index < to; index += 1) {
        const value = (bent(sine(phase) * drive) + noise.next() * click) * (shape[index] ?? 0) * gain
        phase += step
        step = Math.max(step * fall, rest)
        click *= clickFall
        left[index] = (left[index] ?? 0) + value
        right[index] = (right[index] ?? 0) + value
      }
      at.phase = phase - Math.floor(phase)
      at.step = step
      at.click = click
      return level
    },
  }
}
