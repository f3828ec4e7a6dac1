// The truth table of who may delete what both said.
import { expect, test } from 'vitest'
import { table, truthTable } from '#dev-env/truth-table'
import { mayDeleteForBoth } from './policy.ts'

const answers = { 'a knock': null, 'let in': 5 } as const
const reach = ['in reach', 'out of reach', 'gone'] as const
const begun = ['a knock', 'let in'] as const

test('PURE-2 DM-3.5 who may delete a conversation for both', () => {
  expect(
    truthTable(mayDeleteForBoth, reach, [begun], (other, [state]) => [
      { accepted_at: answers[state], silent: other === 'in reach' ? 0 : 1 },
      other === 'gone',
    ]),
  ).toBe(
    table(`
               in reach  out of reach  gone
      a knock  no        no            yes
      let in   yes       no            yes
    `),
  )
})
