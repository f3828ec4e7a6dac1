// What a random program in a little world is: plain data, so that a failing one can be run again.
import fc from 'fast-check'
import type { WorldWish } from '#contract/worlds'

export interface WorldStep {
  /** Which of the three, by number. */
  readonly who: number
  readonly does: 'write' | 'twice' | 'cut' | 'reset' | 'reshape' | 'crash'
  readonly wish: WorldWish
}

export interface WorldProgram {
  /** From this the networks decide what is lost. */
  readonly chance: number
  /** The steps of different people in one round run at once. */
  readonly rounds: readonly (readonly WorldStep[])[]
}

/** The fields that a world has in turn, one shape after the other. */
export const shapes = [
  [
    '//@world title {"value": "text"}',
    '//@world water {"counter": [-3, 4]}',
    '//@world dots {"list": 4, "of": {"x": "number", "c": "text"}}',
    '//@world plots {"map": 3, "of": "number"}',
  ],
  [
    '//@world plots {"map": 2, "of": "number"}',
    '//@world dots {"list": 2, "of": {"x": "number", "c": "text"}}',
    '//@world water {"counter": [0, 9]}',
    '//@world title {"value": "number"}',
  ],
] as const

const key = fc.constantFrom('a', 'b', 'c', 'd')
const text = fc.string({ maxLength: 8, unit: 'grapheme' })
const wish: fc.Arbitrary<WorldWish> = fc.oneof(
  fc.record({ do: fc.constant('set' as const), field: fc.constant('title'), value: text }),
  fc.record({ do: fc.constant('set' as const), field: fc.constant('plots'), key, value: fc.nat(5) }),
  fc.record({ do: fc.constant('add' as const), field: fc.constant('water'), by: fc.integer({ min: -3, max: 3 }) }),
  fc.record({
    do: fc.constant('push' as const),
    field: fc.constant('dots'),
    value: fc.record({ x: fc.integer(), c: text }),
  }),
  fc.record({ do: fc.constant('delete' as const), field: fc.constant('plots'), key }),
  fc.record({ do: fc.constant('delete' as const), field: fc.constant('dots'), id: fc.integer({ min: 1, max: 20 }) }),
)

const step = (crashes: boolean): fc.Arbitrary<WorldStep> =>
  fc.record({
    who: fc.nat(2),
    does: fc.constantFrom<WorldStep['does']>(
      ...(['write', 'write', 'write', 'write', 'write', 'twice', 'cut', 'reset', 'reshape'] as const),
      ...(crashes ? (['crash'] as const) : []),
    ),
    wish,
  })

/** Programs in a house that goes on, or one that crashes now and then. */
export const worldPrograms = (crashes: boolean): fc.Arbitrary<WorldProgram> =>
  fc.record({
    chance: fc.nat(0xffff),
    rounds: fc.array(fc.array(step(crashes), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  })
