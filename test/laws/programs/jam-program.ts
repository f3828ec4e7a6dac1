// What a random program in a jam is: plain data, so that a failing one can be run again.
import fc from 'fast-check'
import type { JamWish } from '#contract/jams'
import { anyJamWish } from '#dev-env/jam-in-memory'

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

const step = (crashes: boolean): fc.Arbitrary<JamStep> =>
  fc.record({
    who: fc.nat(2),
    does: fc.constantFrom<JamStep['does']>(
      ...(['write', 'write', 'write', 'write', 'write', 'twice', 'cut', 'reset'] as const),
      ...(crashes ? (['crash'] as const) : []),
    ),
    wish: anyJamWish,
  })

/** Programs in a house that goes on, or one that crashes now and then. */
export const jamPrograms = (crashes: boolean): fc.Arbitrary<JamProgram> =>
  fc.record({
    chance: fc.nat(0xffff),
    rounds: fc.array(fc.array(step(crashes), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  })
