// What is done to the sum of all tracks: room and echoes, glue, master, no direct current, the limiter.
import type { Song } from '../song.types.ts'
import { makeGlue } from './effects/glue.ts'
import { makeLimiter } from './effects/limiter.ts'
import { makePingPong } from './effects/ping-pong.ts'
import { makeReverb } from './effects/reverb.ts'
import type { Buses } from './fader.ts'
import { flushed } from './filter.ts'
import { quantum } from './quantum.ts'

/** Below this nobody hears and no loudspeaker moves; it would only use up the room below the limiter. */
const lowestHertz = 6

/** The effects of one song. */
export function makeEffects(sampleRate: number) {
  const reverb = makeReverb(sampleRate)
  const delay = makePingPong(sampleRate)
  const glue = makeGlue(sampleRate)
  const limiter = makeLimiter(sampleRate)
  const thin = 1 - Math.exp((-2 * Math.PI * lowestHertz) / sampleRate)
  const at = { gain: 1, aim: 1, restLeft: 0, restRight: 0 }
  return {
    load({ bpm, perBeat, effects }: Song): void {
      reverb.set(effects.reverb)
      const framesPerStep = (60 * sampleRate) / (bpm * perBeat)
      delay.set(effects.delay.steps * framesPerStep, effects.delay.feedback, effects.delay.level)
      glue.set(effects.glue)
      at.aim = 10 ** (effects.master / 20)
    },
    settle(): void {
      reverb.settle()
      delay.settle()
      at.gain = at.aim
    },
    /** Adds the effects to the sum and makes it what is heard. */
    apply(buses: Buses): void {
      const { sum } = buses
      reverb.add(buses.reverb, sum)
      delay.add(buses.delay, sum)
      glue.press(sum)
      const step = ((at.aim - at.gain) * 0.05) / quantum
      let { gain, restLeft, restRight } = at
      const { left, right } = sum
      for (let index = 0; index < quantum; index += 1) {
        gain += step
        const one = (left[index] ?? 0) * gain
        const two = (right[index] ?? 0) * gain
        restLeft += (one - restLeft) * thin
        restRight += (two - restRight) * thin
        left[index] = one - restLeft
        right[index] = two - restRight
      }
      at.gain = Math.abs(at.aim - gain) < 1e-6 ? at.aim : gain
      at.restLeft = flushed(restLeft)
      at.restRight = flushed(restRight)
    },
    limit: (buses: Buses): void => limiter.limit(buses.sum),
  }
}
