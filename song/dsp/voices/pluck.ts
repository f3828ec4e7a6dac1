// The pluck: a string after Karplus and Strong (1983), tuned by an all-pass and damped by a low-pass in the loop (Jaffe and Smith 1983).
import { around, hertz, loudness } from '../around.ts'
import { makeEnvelope } from '../envelope.ts'
import { flushed } from '../filter.ts'
import { makeNoise } from '../noise.ts'
import type { MakeVoice } from '../voice.ts'

/** The lowest note that anybody hears as one. */
const lowest = 21

/** `colour` how little each turn dulls it, `attack` how soft the finger is, `decay` how long it rings, `body` where it is plucked. */
export const makePluck: MakeVoice = ({ sampleRate, shape }) => {
  const size = 2 ** Math.ceil(Math.log2(sampleRate / lowest))
  const line = new Float64Array(size)
  const loud = makeEnvelope(sampleRate)
  const noise = makeNoise()
  const at = {
    write: 0,
    length: 0,
    allpass: 0,
    keep: 0,
    dull: 0,
    last: 0,
    before: 0,
    after: 0,
    gain: 0,
    pluckAt: 0,
    left: 0,
    burst: 0,
    soft: 0,
    heldBack: 0,
    damped: 0,
    level: 0,
  }
  return {
    strike({ note, force, seed, tone }) {
      const pitch = Math.max(hertz(note), lowest)
      const omega = (2 * Math.PI * pitch) / sampleRate
      line.fill(0)
      noise.seed(seed)
      // One pole at `around(4 kHz)`, which the original called dampening.
      at.dull = Math.exp((-2 * Math.PI * Math.min(around(tone.colour, 4_000, 4), sampleRate / 2.2)) / sampleRate)
      const delayOfPole = Math.atan2(at.dull * Math.sin(omega), 1 - at.dull * Math.cos(omega)) / omega
      const whole = sampleRate / pitch - delayOfPole
      at.length = Math.max(Math.floor(whole - 0.5), 1)
      const rest = whole - at.length
      // The all-pass has exactly this delay at the pitch itself, not only far below it.
      at.allpass = Math.sin(((1 - rest) * omega) / 2) / Math.sin(((1 + rest) * omega) / 2)
      const lossOfPole = (1 - at.dull) / Math.hypot(1 - at.dull * Math.cos(omega), at.dull * Math.sin(omega))
      const seconds = around(tone.decay, 1.6, 4) * Math.min(1, (220 / pitch) ** 0.4)
      // What lies below the pitch loses less in the pole and may not ring for longer than twice as long.
      at.keep = Math.min(0.001 ** (1 / (pitch * seconds)) / lossOfPole, 0.001 ** (0.5 / (pitch * seconds)))
      at.damped = 0.001 ** (1 / (pitch * 0.25))
      at.write = 0
      at.last = 0
      at.before = 0
      at.after = 0
      at.heldBack = 0
      at.burst = Math.max(Math.round(sampleRate / pitch), 2)
      at.left = at.burst
      at.pluckAt = Math.max(Math.round(at.burst * (0.5 - 0.45 * tone.body)), 1)
      at.soft = Math.exp((-2 * Math.PI * around(1 - tone.attack, 5_000, 5) * (0.4 + 0.6 * force)) / sampleRate)
      at.gain = 0.5 * loudness(force)
      loud.start(0.001, 20, 1, 0.5)
    },
    release() {
      at.keep = Math.min(at.keep, at.damped)
      loud.release()
    },
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      const { length, allpass, keep, dull, pluckAt, soft, gain, burst } = at
      let { write, last, before, after, left: toCome, heldBack } = at
      let most = 0
      for (let index = from; index < to; index += 1) {
        let excited = 0
        if (toCome > 0) {
          // A finger leaves the string between two points; its noise begins and ends at zero, so nothing clicks.
          const window = Math.min(1, toCome / 8, (burst - toCome) / 8)
          heldBack += (noise.next() * window - heldBack) * (1 - soft)
          excited = heldBack
          toCome -= 1
        }
        const old = line[(write - length) & (size - 1)] ?? 0
        after = allpass * (old - after) + before
        before = old
        last = after * (1 - dull) + last * dull
        const value = excited + last * keep
        line[write] = value
        const sound = (value - (line[(write - pluckAt) & (size - 1)] ?? 0)) * (shape[index] ?? 0) * gain
        write = (write + 1) & (size - 1)
        most = Math.max(most, Math.abs(sound))
        left[index] = (left[index] ?? 0) + sound
        right[index] = (right[index] ?? 0) + sound
      }
      at.write = write
      at.last = flushed(last)
      at.before = flushed(before)
      at.after = flushed(after)
      at.left = toCome
      at.heldBack = flushed(heldBack)
      // A turn of the string may be quiet for longer than a piece is; its loudness falls as slowly as it does.
      at.level = Math.max(most, at.level * 0.98)
      if (toCome > 0) at.level = 1
      return level === 0 || at.level < 2e-5 ? 0 : Math.min(level, at.level)
    },
  }
}
