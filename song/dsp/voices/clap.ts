// A clap: three bursts of noise ten milliseconds apart and the room after them, through a band about 1 kHz, as the TR-808 made it.
import { around, loudness, moved } from '../around.ts'
import { addBoth } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeNoise } from '../noise.ts'
import type { MakeVoice } from '../voice.ts'

/** `colour` where the band lies, `attack` how far apart the hands are, `decay` the room, `body` how wide the band is. */
export const makeClap: MakeVoice = ({ sampleRate, one, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const noise = makeNoise()
  const band = makeFilter(sampleRate)
  const thin = makeFilter(sampleRate)
  const at = { left: 0, until: 0, gap: 0, seconds: 0, gain: 0 }
  return {
    strike({ note, force, seed, tone }) {
      noise.seed(seed)
      band.clear()
      band.set(around(tone.colour, 1_250, 2) * moved(note), around(1 - tone.body, 1.3, 2.5))
      thin.clear()
      thin.set(500, 0.707)
      at.left = 3
      // The hands of several people are never a machine's distance apart.
      at.gap = Math.round(around(tone.attack, 0.0105, 1.8) * sampleRate * (1 + 0.12 * noise.next()))
      at.until = at.gap
      at.seconds = around(tone.decay, 0.3, 3)
      at.gain = 1.15 * loudness(force)
      loud.start(0.0005, 0.04, 0, 0.05)
    },
    release: () => {},
    render(left, right, from, to) {
      noise.fill(one, from, to)
      band.pass('band', one, from, to)
      thin.pass('high', one, from, to)
      let done = from
      let level = 1
      while (done < to) {
        const next = at.left > 0 ? Math.min(to, done + at.until) : to
        level = loud.fill(shape, done, next)
        if (at.left > 0) {
          at.until -= next - done
          if (at.until <= 0) {
            at.left -= 1
            at.until = at.gap
            loud.start(0.0005, at.left > 0 ? 0.04 : at.seconds, 0, 0.05, false)
          }
        }
        done = next
      }
      addBoth(left, right, one, shape, from, to, at.gain)
      return at.left > 0 ? 1 : level
    },
  }
}
