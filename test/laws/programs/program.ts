// What a random program is: plain data, so that a failing one can be kept as JSON and run again.
import fc from 'fast-check'

const own = ['say', 'answer', 'twice', 'edit', 'delete', 'cut', 'history', 'verify', 'leave', 'join'] as const
const keepers = [
  'hide',
  'show',
  'pin',
  'unpin',
  'stick',
  'peel',
  'erase',
  'remove',
  'quit',
  'take',
  'ban',
  'pardon',
] as const
const ties = ['block', 'unblock', 'mute', 'unmute'] as const
const houses = ['crash', 'backup', 'restore'] as const

/** What can be put between two people, and taken back. */
export type Tie = (typeof ties)[number]

/** What can be done in one step. */
export type Act = (typeof own)[number] | (typeof keepers)[number] | Tie | (typeof houses)[number]

export interface Step {
  /** Which of the three, by number. */
  readonly who: number
  readonly does: Act
  /** Which message, where the act is about one. */
  readonly n: number
  readonly text: string
}

export interface Program {
  /** In `direct` the keeper talks with the first of the three, and the other two are strangers. */
  readonly kind: 'text' | 'private' | 'direct'
  /** From this the networks decide what comes late, twice or never. */
  readonly chance: number
  /** The steps of different people in one round run at once. */
  readonly rounds: readonly (readonly Step[])[]
}

const step = (does: fc.Arbitrary<Act>): fc.Arbitrary<Step> =>
  fc.record({
    who: fc.nat(2),
    does,
    n: fc.nat(30),
    text: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  })

const any = (most: readonly Act[], more: readonly Act[], some: readonly Act[]): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 10, arbitrary: step(fc.constantFrom(...most)) },
    { weight: 6, arbitrary: step(fc.constantFrom(...more)) },
    { weight: 3, arbitrary: step(fc.constantFrom(...some)) },
  )

const talking: readonly Act[] = ['say', 'say', 'say', 'answer', 'twice', 'edit', 'edit', 'delete']
const moving: readonly Act[] = [
  'cut',
  'history',
  'verify',
  'leave',
  'join',
  'hide',
  'show',
  'pin',
  'unpin',
  'stick',
  'peel',
  'erase',
]

const programs = (
  steps: fc.Arbitrary<Step>,
  kinds: readonly Program['kind'][] = ['text', 'private'],
): fc.Arbitrary<Program> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    chance: fc.nat(0xffff),
    rounds: fc.array(fc.array(steps, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 10 }),
  })

/** Programs in a house that goes on all the while. */
export const programsInPeace: fc.Arbitrary<Program> = programs(
  any(
    talking,
    [...moving, 'block', 'block', 'unblock', 'mute'],
    ['remove', 'remove', 'quit', 'take', 'ban', 'pardon', 'unmute'],
  ),
)

/** Programs in a conversation between two. */
export const programsBetweenTwo: fc.Arbitrary<Program> = programs(
  any(talking, [...moving, 'mute', 'unmute'], ['remove', 'quit', 'take', 'ban', 'pardon']),
  ['direct'],
)

/** Programs in a house that crashes and is put back to its last backup. */
export const programsInTrouble: fc.Arbitrary<Program> = programs(
  any(talking, [...moving, 'crash', 'crash'], ['remove', 'take', 'backup', 'restore', 'restore']),
)
