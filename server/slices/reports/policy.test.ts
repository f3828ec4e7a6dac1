// The truth tables of who looks into a report.
import { expect, test } from 'vitest'
import { actorOf, otherwise, roles } from '#dev-env/actors'
import { table, truthTable } from '#dev-env/truth-table'
import { isFree, mayLookInto } from './policy.ts'

const whose = { another: 2, themselves: 1 } as const

test('MOD-1.10 those look into it who may judge whom it is about, and owners into what other owners do', () => {
  const look = (me = {}) =>
    truthTable(mayLookInto, roles, [['another', 'themselves'] as const, roles], (role, [who, about]) => [
      actorOf(role, me),
      { id: whose[who], role: about },
    ])
  expect(look()).toBe(
    table(`
                             member  moderator  admin  owner
      another     member     no      yes        yes    yes
      another     moderator  no      no         yes    yes
      another     admin      no      no         no     yes
      another     owner      no      no         no     yes
      themselves  member     no      no         no     no
      themselves  moderator  no      no         no     no
      themselves  admin      no      no         no     no
      themselves  owner      no      no         no     no
    `),
  )
  for (const more of otherwise) expect(look(more)).toBe(look())
})

test('MOD-1.11 it is free while nobody has it, or somebody who cannot go on or may be judged', () => {
  const takers = {
    nobody: null,
    'somebody there': 'active',
    'somebody banned': 'banned',
    'somebody gone': 'erased',
  } as const
  const free = (me = {}) =>
    truthTable(
      isFree,
      roles,
      [['nobody', 'somebody there', 'somebody banned', 'somebody gone'] as const, roles],
      (role, [who, of]) => [
        actorOf(role, me),
        { taken_by: who === 'nobody' ? null : 2, taker_role: who === 'nobody' ? null : of, taker_state: takers[who] },
      ],
    )
  const all = (who: string) =>
    roles.map((role) => `${who.padEnd(15)}  ${role.padEnd(9)}  yes     yes        yes    yes`)
  expect(free()).toBe(
    [
      `${' '.repeat(28)}member  moderator  admin  owner`,
      ...all('nobody'),
      'somebody there   member     yes     yes        yes    yes',
      'somebody there   moderator  no      no         yes    yes',
      'somebody there   admin      no      no         no     yes',
      'somebody there   owner      no      no         no     no',
      ...all('somebody banned'),
      ...all('somebody gone'),
    ].join('\n'),
  )
  for (const more of otherwise) expect(free(more)).toBe(free())
})
