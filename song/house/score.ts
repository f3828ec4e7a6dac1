// How the house’s songs are written down: rows of strikes as characters, tunes as names of notes.
import type { Instrument } from '../instruments.ts'
import type { Cell, Track } from '../song.types.ts'

const semitones: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }

/** The MIDI number of a name such as `C#4` or `Bb3`; middle C is C4. */
export function noteOf(name: string): number {
  const [, letter = '', bent = '', octave = ''] = /^([A-G])([#b]?)(-?\d)$/.exec(name) ?? []
  const base = semitones[letter]
  if (base === undefined) throw new Error(`${name} is no note`)
  return 12 * (Number(octave) + 1) + base + (bent === '#' ? 1 : bent === 'b' ? -1 : 0)
}

interface Manner {
  /** All of it louder or quieter. */
  readonly force?: number
  readonly nudge?: number
}

const cell = (step: number, note: number, velocity: number, length: number, more: Partial<Cell>): Cell => ({
  step,
  note,
  velocity: Math.min(127, Math.max(1, Math.round(velocity))),
  length,
  chance: 1,
  ratchet: 1,
  nudge: 0,
  ...more,
})

/** A row of strikes: a character a step, 1–9 for how hard, `d` and `t` for two and three at once; blanks and bars part them for the eye. */
export const hits = (
  text: string,
  { force = 1, nudge = 0, note = 60 }: Manner & { readonly note?: number } = {},
): Cell[] =>
  text
    .replace(/[ |\n]/g, '')
    .split('')
    .flatMap((sign, step) => {
      if (sign === '.') return []
      const ratchet = sign === 'd' ? 2 : sign === 't' ? 3 : 1
      const hard = ratchet === 1 ? Number(sign) : 5
      return [cell(step, note, hard * 14 * force, 1, { ratchet, nudge })]
    })

/** A tune, a text a bar: `0:F3+A3/6*70` is both at step 0 for six steps, 70 hard. */
export const tune = (bars: readonly string[], perBar: number, { force = 1, nudge = 0 }: Manner = {}): Cell[] =>
  bars
    .flatMap((bar, index) =>
      bar
        .split(' ')
        .filter((word) => word !== '')
        .flatMap((word) => {
          const [, step = '', names = '', length = '', hard = ''] = /^(\d+):([^/]+)\/(\d+)\*(\d+)$/.exec(word) ?? []
          if (names === '') throw new Error(`${word} is no note of a tune`)
          return names
            .split('+')
            .map((name) =>
              cell(index * perBar + Number(step), noteOf(name), Number(hard) * force, Number(length), { nudge }),
            )
        }),
    )
    .sort((one, two) => one.step - two.step || one.note - two.note)

/** The same bars in another manner, some times. */
export const times = <T>(count: number, bars: readonly T[]): T[] => Array.from({ length: count }, () => bars).flat()

/** A track called after its instrument. */
export const voice = (
  instrument: Instrument,
  name: string,
  volume: number,
  { pan = 0, reverb = 0, delay = 0, tone = {} }: Partial<Pick<Track, 'pan' | 'reverb' | 'delay' | 'tone'>> = {},
): Track => ({ id: instrument, name, instrument, volume, pan, mute: false, solo: false, reverb, delay, tone })
