// The truth table of who may take a reply away.
import { expect, test } from 'vitest'
import { table, truthTable } from '#dev-env/truth-table'
import { mayRemoveReply } from './policy.ts'

const viewers = { nobody: null, 'entry’s owner': 1, author: 2, another: 3 } as const
const whose = { 'of another': { owner_id: 1, author_id: 2 }, 'the owner’s own': { owner_id: 1, author_id: 1 } } as const
const across = Object.keys(viewers) as (keyof typeof viewers)[]
const down = Object.keys(whose) as (keyof typeof whose)[]

test('PURE-2 WALL-9.7 who may take a reply away', () => {
  expect(truthTable(mayRemoveReply, across, [down], (viewer, [thing]) => [viewers[viewer], whose[thing]])).toBe(
    table(`
                       nobody  entry’s owner  author  another
      of another       no      yes            yes     no
      the owner’s own  no      yes            no      no
    `),
  )
})
