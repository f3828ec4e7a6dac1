// Songs of all kinds for property tests: small ones, full ones, and those at the edges of each number.
import fc from 'fast-check'
import { bounds, perBeats } from '#song/format/bounds'
import { byPlace } from '#song/format/read-cell'
import { instruments } from '#song/instruments'
import { scales } from '#song/scales'
import type { Cell, Pattern, Song, Track } from '#song/song.types'

const whole = ({ least, most }: { least: number; most: number }): fc.Arbitrary<number> =>
  fc.integer({ min: least, max: most })
/** With the decimals that songs keep. */
const fraction = ({ least, most }: { least: number; most: number }): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(least * 100), max: Math.round(most * 100) }).map((value) => value / 100)

/** Any cell of a pattern. */
export const anyCell: fc.Arbitrary<Cell> = fc.record({
  step: whole(bounds.step),
  note: whole(bounds.note),
  velocity: whole(bounds.velocity),
  length: fc.oneof(fc.constant(1), whole(bounds.length)),
  chance: fc.oneof(fc.constant(1), fraction(bounds.chance)),
  ratchet: fc.oneof(fc.constant(1), whole(bounds.ratchet)),
  nudge: fc.oneof(fc.constant(0), fraction(bounds.nudge)),
})

/** Any row of cells, in order and with one cell a note and step. */
export const anyRow = (most = 24): fc.Arbitrary<Cell[]> =>
  fc
    .uniqueArray(anyCell, { maxLength: most, selector: ({ step, note }) => step * 128 + note })
    .map((cells) => cells.sort(byPlace))

const trackIds = ['kick', 'b2', '3', 'z', 'lead7x', '10']

const anyTrack = (id: string): fc.Arbitrary<Track> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('Kick', 'Grosser Bass', '低音 🎛'),
    instrument: fc.constantFrom(...instruments),
    volume: fraction(bounds.volume),
    pan: fraction(bounds.pan),
    mute: fc.boolean(),
    solo: fc.boolean(),
    reverb: fraction(bounds.share),
    delay: fraction(bounds.share),
    tone: fc.oneof(fc.constant({}), fc.record({ colour: fraction(bounds.share), body: fraction(bounds.share) })),
  })

const anyPattern = (ids: readonly string[]): fc.Arbitrary<Pattern> =>
  fc.record({
    length: whole(bounds.patternLength),
    cells: fc
      .tuple(...ids.map((id) => anyRow(8).map((row): [string, Cell[]] => [id, row])))
      .map((rows) => Object.fromEntries(rows.filter(([, row]) => row.length > 0))),
  })

const ofShape = (tracks: number, patterns: number): fc.Arbitrary<Song> => {
  const ids = trackIds.slice(0, tracks)
  return fc.record({
    v: fc.constant(1 as const),
    bpm: fraction(bounds.bpm),
    perBeat: fc.constantFrom(...perBeats),
    beats: whole(bounds.beats),
    swing: fc.oneof(fc.constant(0), fraction(bounds.swing)),
    key: whole(bounds.key),
    scale: fc.constantFrom(...scaleNames),
    seed: whole(bounds.seed),
    tracks: fc.tuple(...ids.map(anyTrack)),
    patterns: fc.array(anyPattern(ids), { minLength: patterns, maxLength: patterns }),
    lane: fc.array(
      fc.record({
        pattern: fc.integer({ min: 0, max: patterns - 1 }),
        times: fc.integer({ min: 1, max: 3 }),
        transpose: whole(bounds.transpose),
      }),
      { maxLength: 4 },
    ),
    effects: fc.record({
      reverb: fc.record({
        size: fraction(bounds.share),
        damp: fraction(bounds.share),
        level: fraction(bounds.share),
      }),
      delay: fc.record({
        steps: fraction(bounds.delaySteps),
        feedback: fraction(bounds.feedback),
        level: fraction(bounds.share),
      }),
      glue: fraction(bounds.share),
      master: fraction(bounds.master),
    }),
  })
}

const scaleNames = Object.keys(scales).filter((name): name is keyof typeof scales => name in scales)

/** Any song. */
export const anySong: fc.Arbitrary<Song> = fc
  .tuple(fc.integer({ min: 1, max: trackIds.length }), fc.integer({ min: 1, max: 3 }))
  .chain(([tracks, patterns]) => ofShape(tracks, patterns))
