// An organ of nine drawbars at the ratios of the Hammond (16′ 5⅓′ 8′ 4′ 2⅔′ 2′ 1⅗′ 1⅓′ 1′), 88 8000 000 and what `colour` pulls out, with its click and the vibrato of its scanner.
import { around, hertz, loudness } from '../around.ts'
import { addBoth } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

const ratios = [0.5, 1.5, 1, 2, 3, 4, 5, 6, 8]
/** How far each is out with `colour` at 0 and at 1, where each step of a drawbar’s eight is 3 dB. */
const closed = [0.7, 0.3, 1, 0.25, 0, 0, 0, 0, 0]
const open = [0.8, 0.7, 1, 0.8, 0.5, 0.5, 0.3, 0.3, 0.55]

/** `colour` the upper drawbars, `attack` how soft it comes, `decay` how long it goes on when let go, `body` vibrato and click. */
export const makeOrgan: MakeVoice = ({ sampleRate, one, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const gains = new Float64Array(ratios.length)
  const at = { phase: 0, vibrato: 0, step: 0, deep: 0, gain: 0, click: 0 }
  return {
    strike({ note, force, tone }) {
      const pitch = hertz(note)
      at.phase = 0
      at.step = pitch / sampleRate
      at.deep = around(tone.body, 0.0022, 3)
      at.click = around(tone.body, 0.1, 4)
      // Keys of an organ do not know how hard they are pressed; a little of it stays, because accents are written.
      at.gain = 0.13 * (0.5 + 0.5 * loudness(force))
      for (const [index, ratio] of ratios.entries()) {
        const pulled = (closed[index] ?? 0) + ((open[index] ?? 0) - (closed[index] ?? 0)) * tone.colour
        gains[index] = pitch * ratio < sampleRate * 0.45 ? pulled : 0
      }
      loud.start(around(tone.attack, 0.006, 8), 1, 1, around(tone.decay, 0.09, 6))
    },
    release: () => loud.release(),
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      const step = at.step * (1 + at.deep * sine(at.vibrato))
      at.vibrato = (at.vibrato + (6.7 * (to - from)) / sampleRate) % 1
      one.fill(0, from, to)
      const begin = at.phase
      for (let bar = 0; bar < ratios.length; bar += 1) {
        const gain = gains[bar] ?? 0
        if (gain === 0) continue
        const ratio = ratios[bar] ?? 1
        let phase = begin * ratio
        for (let index = from; index < to; index += 1) {
          one[index] = (one[index] ?? 0) + gain * sine(phase)
          phase += step * ratio
        }
      }
      // Contacts bounce: each overtone comes in with a tick of high frequency that is gone in 6 ms.
      let { click } = at
      const fall = Math.exp(-1 / (0.006 * sampleRate))
      let phase = begin
      for (let index = from; index < to && click > 1e-4; index += 1) {
        one[index] = (one[index] ?? 0) + click * sine(phase * 11 + 0.25) * Math.min(1, (shape[index] ?? 0) * 2)
        click *= fall
        phase += step
      }
      at.click = click
      // Two turns of the tone are one of the lowest bar.
      at.phase = (begin + step * (to - from)) % 2
      addBoth(left, right, one, shape, from, to, at.gain)
      return level
    },
  }
}
