// Reads what holds for a whole song: tempo, metre, swing, key, scale and seed.
import { type ScaleName, scales } from '../scales.ts'
import type { Song } from '../song.types.ts'
import { bounds, perBeats } from './bounds.ts'
import type { Desk } from './desk.ts'
import { own, readChoice, readNumber } from './read-fields.ts'

export type Settings = Pick<Song, 'bpm' | 'perBeat' | 'beats' | 'swing' | 'key' | 'scale' | 'seed'>

/** The names of the scales, the first of them for whoever has chosen none. */
export const scaleNames: readonly [ScaleName, ...ScaleName[]] = [
  'easy',
  ...Object.keys(scales).filter((name): name is ScaleName => name !== 'easy'),
]

/** The settings under `path`, which ends with a dot where it is not empty. */
export function readSettings(desk: Desk, path: string, from: object): Settings {
  const at = (key: keyof Settings): [Desk, string, unknown] => [desk, `${path}${key}`, own(from, key)]
  return {
    bpm: readNumber(...at('bpm'), bounds.bpm),
    perBeat: readChoice(...at('perBeat'), perBeats),
    beats: readNumber(...at('beats'), bounds.beats),
    swing: readNumber(...at('swing'), bounds.swing),
    key: readNumber(...at('key'), bounds.key),
    scale: readChoice(...at('scale'), scaleNames),
    seed: readNumber(...at('seed'), bounds.seed),
  }
}
