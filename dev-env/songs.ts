// Songs for tests of their sound: as many tracks as asked for, each with the same row.
import type { Instrument } from '#song/instruments'
import type { Cell, Song, Track } from '#song/song.types'

/** A cell with nothing special about it. */
export const cellAt = (step: number, note: number, more: Partial<Cell> = {}): Cell => ({
  step,
  note,
  velocity: 100,
  length: 1,
  chance: 1,
  ratchet: 1,
  nudge: 0,
  ...more,
})

/** A track called after its instrument, in the middle, without effects. */
export const trackOf = (instrument: Instrument, more: Partial<Track> = {}): Track => ({
  id: instrument,
  name: instrument,
  instrument,
  volume: 0,
  pan: 0,
  mute: false,
  solo: false,
  reverb: 0,
  delay: 0,
  tone: {},
  ...more,
})

/** A bar of sixteen steps played some times; dry, unless it is told otherwise. */
export const songOf = (
  tracks: readonly Track[],
  cells: Readonly<Record<string, readonly Cell[]>>,
  more: Partial<Song> & { readonly times?: number } = {},
): Song => {
  const { times = 1, ...rest } = more
  return {
    v: 1,
    bpm: 160,
    perBeat: 4,
    beats: 4,
    swing: 0,
    key: 0,
    scale: 'normal',
    seed: 5,
    tracks,
    patterns: [{ length: 16, cells }],
    lane: [{ pattern: 0, times, transpose: 0 }],
    effects: {
      reverb: { size: 0.5, damp: 0.5, level: 0 },
      delay: { steps: 3, feedback: 0.4, level: 0 },
      glue: 0,
      master: 0,
    },
    ...rest,
  }
}

/** Twelve tracks that strike at every step of sixteen, at full force, with all effects: more than anybody will write. */
export const loudSong = (times: number, names: readonly Instrument[] = everyday): Song =>
  songOf(
    names.map((name, index) => trackOf(name, { volume: -3, pan: ((index % 3) - 1) * 0.4, reverb: 0.3, delay: 0.2 })),
    Object.fromEntries(
      names.map((name) => [
        name,
        Array.from({ length: 16 }, (_, step) =>
          cellAt(step, name === 'bass' ? 36 + (step % 5) : 60 + ((step * 5) % 12), { velocity: 127 }),
        ),
      ]),
    ),
    {
      times,
      effects: {
        reverb: { size: 0.5, damp: 0.5, level: 0.6 },
        delay: { steps: 3, feedback: 0.4, level: 0.5 },
        glue: 0.3,
        master: 3,
      },
    },
  )

const everyday: readonly Instrument[] = [
  'kick',
  'snare',
  'hat',
  'openhat',
  'clap',
  'bass',
  'lead',
  'pad',
  'pluck',
  'keys',
  'strings',
  'organ',
]
