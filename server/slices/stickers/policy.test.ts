// The truth table of who may move a sticker or peel it off.
import { expect, test } from 'vitest'
import { table, truthTable } from '#dev-env/truth-table'
import { mayMove } from './policy.ts'

const viewers = { nobody: null, 'wall’s owner': 1, placer: 2, another: 3 } as const
const whose = { 'of another': { wall_id: 1, placer_id: 2 }, 'the owner’s own': { wall_id: 1, placer_id: 1 } } as const
const across = Object.keys(viewers) as (keyof typeof viewers)[]
const down = Object.keys(whose) as (keyof typeof whose)[]

test('PURE-2 WALL-5.3 who may move a sticker or peel it off', () => {
  expect(truthTable(mayMove, across, [down], (viewer, [thing]) => [viewers[viewer], whose[thing]])).toBe(
    table(`
                       nobody  wall’s owner  placer  another
      of another       no      yes           yes     no
      the owner’s own  no      yes           no      no
    `),
  )
})
