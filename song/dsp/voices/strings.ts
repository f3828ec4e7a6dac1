// Strings: six saws a few cents apart, three on each side, each wandering by itself as no two players agree, slowly bowed.
import { around, hertz, loudness } from '../around.ts'
import { addTo } from '../blend.ts'
import { makeEnvelope } from '../envelope.ts'
import { makeFilter } from '../filter.ts'
import { makeNoise } from '../noise.ts'
import { makeSaw } from '../saw.ts'
import { sine } from '../sine.ts'
import type { MakeVoice } from '../voice.ts'

const players = 6
/** Cents; they add up to nothing, so that the section is in tune. */
const cents = [-11, 9, 3.5, -4, -1.5, 4]

/** `colour` brightness, `attack` how slowly the bow sets in, `decay` how long it goes on, `body` how many they seem to be. */
export const makeStrings: MakeVoice = ({ sampleRate, one, two, shape }) => {
  const loud = makeEnvelope(sampleRate)
  const saws = Array.from({ length: players }, () => makeSaw(sampleRate))
  const wander = new Float64Array(players)
  const low = [makeFilter(sampleRate), makeFilter(sampleRate)] as const
  const chance = makeNoise()
  const at = { pitch: 440, apart: 1, gain: 0, age: 0, cutoff: 0 }
  return {
    strike({ note, force, seed, tone }) {
      chance.seed(seed)
      for (const [index, saw] of saws.entries()) {
        saw.begin(0.5 + 0.5 * chance.next())
        wander[index] = chance.next()
      }
      for (const filter of low) filter.clear()
      at.pitch = hertz(note)
      at.apart = around(tone.body, 1, 2.5)
      at.gain = 0.09 * loudness(force)
      at.cutoff = Math.max(around(tone.colour, 2_600, 3.5) * (0.5 + 0.5 * force), at.pitch * 1.5)
      at.age = 0
      loud.start(around(tone.attack, 0.28, 7), 2, 0.85, around(tone.decay, 0.9, 4))
    },
    release: () => loud.release(),
    render(left, right, from, to) {
      const level = loud.fill(shape, from, to)
      one.fill(0, from, to)
      two.fill(0, from, to)
      for (let player = 0; player < players; player += 1) {
        const own = wander[player] ?? 0
        const drift = 2.2 * sine(at.age * (4.7 + own) + own) + 1.5 * sine(at.age * (0.31 + 0.1 * own) + 3 * own)
        const pitch = at.pitch * 2 ** (((cents[player] ?? 0) * at.apart + drift) / 1_200)
        saws[player]?.saw(player % 2 === 0 ? one : two, from, to, pitch, 1)
      }
      at.age += (to - from) / sampleRate
      const cutoff = at.cutoff * (0.7 + 0.3 * (shape[to - 1] ?? 0))
      low[0].set(cutoff, 0.707)
      low[1].set(cutoff, 0.707)
      low[0].pass('low', one, from, to)
      low[1].pass('low', two, from, to)
      addTo(left, one, shape, from, to, at.gain)
      addTo(right, two, shape, from, to, at.gain)
      return level
    },
  }
}
