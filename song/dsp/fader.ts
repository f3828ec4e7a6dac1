// One strip of the mixer: how loud, where between left and right, how much of it goes to the effects. Every move takes some 15 ms, so that none is heard as steps.
import type { Track } from '../song.types.ts'
import { quantum, type Stereo } from './quantum.ts'

const moveSeconds = 0.015
const silentDecibels = -60

export interface Buses {
  readonly sum: Stereo
  readonly reverb: Stereo
  readonly delay: Stereo
}

/** Left, right, reverb, delay. */
const places = 4

/** A strip, silent until it is set. */
export function makeFader(sampleRate: number) {
  const now = new Float64Array(places)
  const aim = new Float64Array(places)
  const steps = new Float64Array(places)
  const share = 1 - Math.exp(-quantum / (moveSeconds * sampleRate))
  return {
    set({ volume, pan, reverb, delay }: Track, audible: boolean): void {
      const gain = audible && volume > silentDecibels ? 10 ** (volume / 20) : 0
      // Equal power: both sides together are as loud wherever it stands; 0 dB in the middle.
      const turn = ((pan + 1) * Math.PI) / 4
      aim[0] = gain * Math.SQRT2 * Math.cos(turn)
      aim[1] = gain * Math.SQRT2 * Math.sin(turn)
      aim[2] = reverb
      aim[3] = delay
    },
    silence: (): void => void aim.fill(0),
    /** Takes up everything at once, for a beginning. */
    settle: (): void => now.set(aim),
    isSilent: (): boolean => (now[0] ?? 0) + (now[1] ?? 0) + (aim[0] ?? 0) + (aim[1] ?? 0) < 1e-5,
    /** Adds a quantum of the track to the buses; answers its highest sample. */
    mix({ left, right }: Stereo, { sum, reverb, delay }: Buses): number {
      for (let place = 0; place < places; place += 1) {
        const from = now[place] ?? 0
        const way = ((aim[place] ?? 0) - from) * share
        const next = Math.abs(way) < 1e-8 ? (aim[place] ?? 0) : from + way
        steps[place] = (next - from) / quantum
      }
      let toLeft = now[0] ?? 0
      let toRight = now[1] ?? 0
      let toReverb = now[2] ?? 0
      let toDelay = now[3] ?? 0
      const leftStep = steps[0] ?? 0
      const rightStep = steps[1] ?? 0
      const reverbStep = steps[2] ?? 0
      const delayStep = steps[3] ?? 0
      let peak = 0
      for (let index = 0; index < quantum; index += 1) {
        toLeft += leftStep
        toRight += rightStep
        toReverb += reverbStep
        toDelay += delayStep
        const one = (left[index] ?? 0) * toLeft
        const two = (right[index] ?? 0) * toRight
        sum.left[index] = (sum.left[index] ?? 0) + one
        sum.right[index] = (sum.right[index] ?? 0) + two
        reverb.left[index] = (reverb.left[index] ?? 0) + one * toReverb
        reverb.right[index] = (reverb.right[index] ?? 0) + two * toReverb
        delay.left[index] = (delay.left[index] ?? 0) + one * toDelay
        delay.right[index] = (delay.right[index] ?? 0) + two * toDelay
        const high = Math.max(Math.abs(one), Math.abs(two))
        if (high > peak) peak = high
      }
      now[0] = toLeft
      now[1] = toRight
      now[2] = toReverb
      now[3] = toDelay
      return peak
    },
  }
}
