// What a random program in a jam is: plain data, so that a failing one can be run again.
import fc from 'fast-check'
import type { JamWish } from '#contract/jams'
import type { SongEdit } from '#contract/song-edits'

export interface JamStep {
  /** Which of the three, by number. */
  readonly who: number
  readonly does: 'write' | 'twice' | 'cut' | 'reset' | 'crash'
  readonly wish: JamWish
}

export interface JamProgram {
  /** From this the networks decide what is lost. */
  readonly chance: number
  /** The steps of different people in one round run at once. */
  readonly rounds: readonly (readonly JamStep[])[]
}

const look = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }
const track = fc.constantFrom('kick', 'hat', 'lead', 'b2')
const pattern = fc.nat(2)
const added = {
  ...{ id: 'b2', instrument: 'bell', volume: -8, pan: 0, mute: false, solo: false },
  ...{ reverb: 0, delay: 0, tone: {} },
} as const
const edit: fc.Arbitrary<SongEdit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      ...{ op: fc.constant('cell' as const), pattern, track, step: fc.nat(5), note: fc.integer({ min: 60, max: 62 }) },
      cell: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((chance) => ({ ...look, chance }))),
    }),
  },
  fc.record({ op: fc.constant('song' as const), set: fc.record({ bpm: fc.double({ min: 30, max: 300, noNaN: true }) }) }),
  fc.record({ op: fc.constant('remove-track' as const), track }),
  fc.record({ op: fc.constant('move-track' as const), track, at: fc.nat(8) }),
  fc.record({ op: fc.constant('length' as const), pattern, length: fc.integer({ min: 1, max: 64 }) }),
  fc.constantFrom<SongEdit>(
    { op: 'add-track', track: added, at: 1 },
    { op: 'add-pattern', length: 12 },
    { op: 'drop-pattern' },
    { op: 'lane', lane: [{ pattern: 1, times: 2, transpose: -3 }] },
    { op: 'track', track: 'kick', set: { instrument: 'clap', volume: -1.23456 } },
  ),
)
const wish: fc.Arbitrary<JamWish> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
    }),
  },
  fc.record({
    do: fc.constant('play' as const),
    what: fc.constantFrom({ lane: true } as const, { pattern: 1 }),
    step: fc.nat(99),
  }),
  fc.constant<JamWish>({ do: 'stop' }),
)

const step = (crashes: boolean): fc.Arbitrary<JamStep> =>
  fc.record({
    who: fc.nat(2),
    does: fc.constantFrom<JamStep['does']>(
      ...(['write', 'write', 'write', 'write', 'write', 'twice', 'cut', 'reset'] as const),
      ...(crashes ? (['crash'] as const) : []),
    ),
    wish,
  })

/** Programs in a house that goes on, or one that crashes now and then. */
export const jamPrograms = (crashes: boolean): fc.Arbitrary<JamProgram> =>
  fc.record({
    chance: fc.nat(0xffff),
    rounds: fc.array(fc.array(step(crashes), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  })
