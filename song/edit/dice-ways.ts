// What each kind of instrument does in a band, as chances by the strength of a place.
import type { Instrument } from '../instruments.ts'

/** How strong a place of the bar is. */
export type GridPlace = 'bar' | 'back' | 'beat' | 'off' | 'rest'

interface Way {
  readonly chance: Readonly<Record<GridPlace, number>>
  /** Steps that a note is held at most. */
  readonly hold: number
  readonly ratchet: number
  /** How far melodies jump, in steps of the scale. */
  readonly leap: number
  /** Notes at once. */
  readonly voices: number
}

const way = (bar: number, back: number, beat: number, off: number, rest: number, more: Partial<Way> = {}): Way => ({
  chance: { bar, back, beat, off, rest },
  hold: 1,
  ratchet: 0,
  leap: 2,
  voices: 1,
  ...more,
})

const known: Readonly<Partial<Record<Instrument, Way>>> = {
  kick: way(1, 0.35, 0.85, 0.2, 0.08),
  snare: way(0, 0.97, 0.03, 0.06, 0.06, { ratchet: 0.05 }),
  clap: way(0, 0.9, 0.02, 0.08, 0.03),
  hat: way(0.8, 0.8, 0.8, 0.9, 0.45, { ratchet: 0.08 }),
  openhat: way(0.02, 0.05, 0.05, 0.5, 0.04),
  bass: way(0.98, 0.45, 0.6, 0.45, 0.18, { hold: 2, leap: 3 }),
  pad: way(1, 0.02, 0.25, 0, 0, { hold: 16, leap: 1, voices: 3 }),
  strings: way(1, 0.05, 0.4, 0, 0, { hold: 8, leap: 1, voices: 3 }),
  choir: way(1, 0.02, 0.3, 0, 0, { hold: 8, leap: 1, voices: 3 }),
  organ: way(0.9, 0.4, 0.4, 0.3, 0.05, { hold: 4, leap: 2, voices: 3 }),
  keys: way(0.8, 0.35, 0.4, 0.35, 0.12, { hold: 3, leap: 2, voices: 3 }),
}

const drum = way(0.15, 0.2, 0.2, 0.25, 0.12)
const tune = way(0.75, 0.4, 0.5, 0.4, 0.2, { hold: 2 })
const drumNames: ReadonlySet<Instrument> = new Set<Instrument>(['tom', 'wood', 'metal'])

/** The way of an instrument. */
export const ways = (instrument: Instrument): Way => known[instrument] ?? (drumNames.has(instrument) ? drum : tune)
