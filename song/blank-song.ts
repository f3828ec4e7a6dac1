// The song that one begins with: the eight tracks of the original as it mixed them, sixteen steps and nothing in them.
import type { Instrument } from './instruments.ts'
import { type Song, songVersion, type Track } from './song.types.ts'

interface Place {
  readonly name: string
  readonly volume: number
  readonly pan: number
  readonly reverb: number
  readonly delay: number
}

const place = (name: string, volume: number, pan = 0, reverb = 0, delay = 0): Place => ({
  name,
  volume,
  pan,
  reverb,
  delay,
})

/** In the order of its rows, with its volumes and pans; what it sent to reverb and delay is sent there again. */
const eight = {
  kick: place('Kick', -6),
  snare: place('Snare', -3, 0, 0.1),
  hat: place('Hat', -15, -0.2),
  openhat: place('Open hat', -15, 0.2, 0.05),
  bass: place('Bass', -6),
  lead: place('Lead', -8, 0, 0.1, 0.2),
  pad: place('Pad', -12, 0, 0.35),
  pluck: place('Pluck', -6, 0, 0.1, 0.2),
} as const satisfies Partial<Record<Instrument, Place>>

/** The names of the eight tracks, which are their ids too. */
export const originalTracks = ['kick', 'snare', 'hat', 'openhat', 'bass', 'lead', 'pad', 'pluck'] as const

/** One of the eight as it stands in a new song. */
export const originalTrack = (instrument: (typeof originalTracks)[number]): Track => ({
  id: instrument,
  instrument,
  mute: false,
  solo: false,
  tone: {},
  ...eight[instrument],
})

/** A new song, whose chances `seed` will decide. */
export const blankSong = (seed: number): Song => ({
  v: songVersion,
  bpm: 120,
  perBeat: 4,
  beats: 4,
  swing: 0,
  key: 0,
  scale: 'easy',
  seed: seed >>> 0,
  tracks: originalTracks.map(originalTrack),
  patterns: [{ length: 16, cells: {} }],
  lane: [],
  effects: {
    reverb: { size: 0.5, damp: 0.5, level: 0.5 },
    delay: { steps: 2, feedback: 0.2, level: 0.5 },
    glue: 0.2,
    master: 0,
  },
})
