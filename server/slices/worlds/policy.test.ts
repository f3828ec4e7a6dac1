// The truth tables of who may do something in a world.
import { expect, test } from 'vitest'
import { actorOf, roles } from '#dev-env/actors'
import { table, truthTable } from '#dev-env/truth-table'
import { mayReset, mayWrite } from './policy.ts'

const now = 1_000_000_000_000
const silences = { heard: null, silent: now + 1, 'silent until now': now } as const
const makers = { 'their own': 1, 'of another': 2, 'of nobody': null } as const

// The keys of a literal are exactly its names.
const namesOf = <Of extends object>(of: Of): (keyof Of & string)[] => Object.keys(of) as (keyof Of & string)[]

test('PURE-2 CODE-5.10 who may do something in a world', () => {
  expect(
    truthTable(mayWrite, roles, [['free', 'frozen'], namesOf(silences)], (role, [frozen, silence]) => [
      actorOf(role, { frozen: frozen === 'frozen', mutedUntil: silences[silence] }),
      now,
    ]),
  ).toBe(
    table(`
                                member  moderator  admin  owner
      free    heard             yes     yes        yes    yes
      free    silent            no      no         no     no
      free    silent until now  yes     yes        yes    yes
      frozen  heard             no      no         no     no
      frozen  silent            no      no         no     no
      frozen  silent until now  no      no         no     no
    `),
  )
})

test('PURE-2 CODE-5.8 who may let a world begin anew', () => {
  expect(
    truthTable(mayReset, roles, [namesOf(makers)], (role, [maker]) => [actorOf(role, { id: 1 }), makers[maker]]),
  ).toBe(
    table(`
                  member  moderator  admin  owner
      their own   yes     yes        yes    yes
      of another  no      yes        yes    yes
      of nobody   no      yes        yes    yes
    `),
  )
})
