// The truth table of who may take an entry out of a guestbook.
import { expect, test } from 'vitest'
import { table, truthTable } from '#dev-env/truth-table'
import { mayRemove } from './policy.ts'

const viewers = { nobody: null, 'wall’s owner': 1, author: 2, another: 3 } as const
const whose = { 'of another': { wall_id: 1, author_id: 2 }, 'the owner’s own': { wall_id: 1, author_id: 1 } } as const
const across = Object.keys(viewers) as (keyof typeof viewers)[]
const down = Object.keys(whose) as (keyof typeof whose)[]

test('PURE-2 WALL-3.41 who may take an entry out of a guestbook', () => {
  expect(truthTable(mayRemove, across, [down], (viewer, [thing]) => [viewers[viewer], whose[thing]])).toBe(
    table(`
                       nobody  wall’s owner  author  another
      of another       no      yes           yes     no
      the owner’s own  no      yes           no      no
    `),
  )
})
