// The room: eight delays that feed each other through a Householder matrix (Stautner and Puckette 1982; Jot and Chaigne 1991), after four all-passes that make one clap a crowd of echoes.
import { flushed } from '../filter.ts'
import { quantum, type Stereo } from '../quantum.ts'
import { sine } from '../sine.ts'
import { makeDiffuser } from './diffuser.ts'

/** Primes at 44.1 kHz, 32 to 63 ms: no two echoes ever fall together. */
const lengths = [1_433, 1_601, 1_867, 2_053, 2_251, 2_399, 2_617, 2_797]
const count = 8

/** One room. It adds itself to what is there. */
export function makeReverb(sampleRate: number) {
  const scale = sampleRate / 44_100
  const size = 2 ** Math.ceil(Math.log2(2_900 * scale))
  const mask = size - 1
  // One ring for all, side by side: what is read together lies together.
  const ring = new Float32Array(size * count)
  const places = lengths.map((length) => Math.round(length * scale))
  const keeps = new Float64Array(count)
  const lows = new Float64Array(count)
  const taps = new Float64Array(count)
  const diffusers = [makeDiffuser(sampleRate, [142, 379]), makeDiffuser(sampleRate, [107, 277])] as const
  const at = { write: 0, open: 0.5, level: 0, aim: 0, turn: 0, thinLeft: 0, thinRight: 0 }
  const thin = 1 - Math.exp((-2 * Math.PI * 120) / sampleRate)

  return {
    /** Each 0–1: 0.3 to 8 s until it has fallen by 60 dB, how dull it grows meanwhile, how loud it is. */
    set({ size: large, damp, level }: { readonly size: number; readonly damp: number; readonly level: number }): void {
      const seconds = 0.3 * (8 / 0.3) ** large
      for (const [index, place] of places.entries()) keeps[index] = 0.001 ** (place / (seconds * sampleRate))
      at.open = 1 - Math.exp((-2 * Math.PI * 14_000 * (1_300 / 14_000) ** damp) / sampleRate)
      at.aim = level
    },
    /** Takes up its level at once, for the beginning. */
    settle(): void {
      at.level = at.aim
    },
    add(send: Stereo, sum: Stereo): void {
      const slope = (at.aim - at.level) * 0.04
      at.level = Math.abs(slope) < 1e-7 ? at.aim : at.level + slope
      const { left, right } = send
      for (let index = 0; index < quantum; index += 1) {
        // Nothing below 120 Hz: a room of bass is mud.
        const fromLeft = left[index] ?? 0
        const fromRight = right[index] ?? 0
        at.thinLeft += (fromLeft - at.thinLeft) * thin
        at.thinRight += (fromRight - at.thinRight) * thin
        left[index] = fromLeft - at.thinLeft
        right[index] = fromRight - at.thinRight
      }
      diffusers[0].pass(left)
      diffusers[1].pass(right)
      // Two of the eight breathe by a few samples, so that no tone stays in the room for ever.
      const sway = 5 * scale * sine(at.turn)
      at.turn = (at.turn + (0.61 * quantum) / sampleRate) % 1
      const sweep = (5 * scale * sine(at.turn) - sway) / quantum
      const { open } = at
      const loud = at.level * 0.42
      let { write } = at
      for (let index = 0; index < quantum; index += 1) {
        const moved = sway + sweep * index
        let all = 0
        for (let line = 0; line < count; line += 1) {
          const place = places[line] ?? 1
          let tap = 0
          if (line === 0 || line === 5) {
            const back = write - place - 8 + (line === 0 ? moved : -moved)
            const whole = Math.floor(back)
            const near = ring[(whole & mask) * count + line] ?? 0
            tap = near + ((ring[((whole + 1) & mask) * count + line] ?? 0) - near) * (back - whole)
          } else tap = ring[((write - place) & mask) * count + line] ?? 0
          const low = (lows[line] ?? 0) + (tap - (lows[line] ?? 0)) * open
          lows[line] = low
          const kept = low * (keeps[line] ?? 0)
          taps[line] = kept
          all += kept
        }
        const share = all * (2 / count)
        const inLeft = left[index] ?? 0
        const inRight = right[index] ?? 0
        for (let line = 0; line < count; line += 1) {
          const sent = line % 2 === 0 ? inLeft : inRight
          ring[write * count + line] = (taps[line] ?? 0) - share + (line % 4 < 2 ? sent : -sent)
        }
        write = (write + 1) & mask
        sum.left[index] =
          (sum.left[index] ?? 0) + loud * ((taps[0] ?? 0) - (taps[2] ?? 0) + (taps[4] ?? 0) + (taps[7] ?? 0))
        sum.right[index] =
          (sum.right[index] ?? 0) + loud * ((taps[1] ?? 0) - (taps[3] ?? 0) + (taps[5] ?? 0) + (taps[6] ?? 0))
      }
      at.write = write
      for (let line = 0; line < count; line += 1) {
        lows[line] = flushed(lows[line] ?? 0)
        // What is left in the ring falls below what a float of 32 bits can hold; there it would be slow.
        const last = ((write - 1) & mask) * count + line
        if (Math.abs(ring[last] ?? 0) < 1e-20)
          for (let index = 1; index <= quantum; index += 1) ring[((write - index) & mask) * count + line] = 0
      }
      at.thinLeft = flushed(at.thinLeft)
      at.thinRight = flushed(at.thinRight)
    },
  }
}
