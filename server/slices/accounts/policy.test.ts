// The truth tables of who may come in, and who may act on whom.
import { expect, test } from 'vitest'
import { actorOf, roles } from '#dev-env/actors'
import { table, truthTable } from '#dev-env/truth-table'
import { mayGive, mayJudge, mayTakeBack, refuseUnlessActive } from './policy.ts'

const actors = ['the house', ...roles] as const
const actor = (who: (typeof actors)[number]) => (who === 'the house' ? null : actorOf(who))

test('PURE-2 ACC-2.2 who may come in', () => {
  expect(
    truthTable(
      refuseUnlessActive,
      ['no reason', 'a reason'],
      [['active', 'suspended', 'banned', 'pending', 'declined', 'erased'] as const],
      (reason, [state]) => [{ state, state_reason: reason === 'a reason' ? 'spam' : null, suspended_until: null }],
    ),
  ).toBe(
    table(`
                 no reason        a reason
      active     passes           passes
      suspended  BANNED           BANNED
      banned     BANNED           BANNED
      pending    PENDING          PENDING
      declined   BAD_CREDENTIALS  BAD_CREDENTIALS
      erased     BAD_CREDENTIALS  BAD_CREDENTIALS
    `),
  )
})

test('PURE-2 ACC-2.2 a banned person reads the reason, where there is one', () => {
  const told =
    (state_reason: string | null): (() => void) =>
    () =>
      refuseUnlessActive({ state: 'banned', state_reason, suspended_until: null })
  expect(told('spam')).toThrow('This account is banned: spam')
  expect(told(null)).toThrow(/^This account is banned\.$/)
  expect(told('')).toThrow(/^This account is banned\.$/)
  const until = Date.UTC(2030, 0, 3, 12)
  expect(() => refuseUnlessActive({ state: 'suspended', state_reason: 'spam', suspended_until: until })).toThrow(
    'This account is suspended until 3 January 2030: spam',
  )
})

test('PURE-2 ACC-2.2 whoever waits and whoever is no more are told what to do', () => {
  expect(() => refuseUnlessActive({ state: 'pending', state_reason: null, suspended_until: null })).toThrow(
    /waits for approval/,
  )
  for (const state of ['declined', 'erased'] as const)
    expect(() => refuseUnlessActive({ state, state_reason: null, suspended_until: null })).toThrow(
      /Check both and try again/,
    )
})

test('PURE-2 MOD-1.1 who may act on whom', () => {
  expect(
    truthTable(mayJudge, actors, [['another', 'themselves'] as const, roles], (who, [whom, role]) => [
      actor(who),
      { id: whom === 'another' ? 2 : 1, role },
    ]),
  ).toBe(
    table(`
                             the house  member  moderator  admin  owner
      another     member     yes        no      yes        yes    yes
      another     moderator  yes        no      no         yes    yes
      another     admin      yes        no      no         no     yes
      another     owner      yes        no      no         no     no
      themselves  member     yes        no      no         no     no
      themselves  moderator  yes        no      no         no     no
      themselves  admin      yes        no      no         no     no
      themselves  owner      yes        no      no         no     no
    `),
  )
})

test('PURE-2 MOD-1.1 who may give which role', () => {
  expect(truthTable(mayGive, actors, [roles], (who, [role]) => [actor(who), role])).toBe(
    table(`
                 the house  member  moderator  admin  owner
      member     yes        no      yes        yes    yes
      moderator  yes        no      no         yes    yes
      admin      yes        no      no         no     yes
      owner      yes        no      no         no     yes
    `),
  )
})

test('PURE-2 MOD-1.29 who may take back what whom imposed', () => {
  expect(truthTable(mayTakeBack, actors, [roles], (who, [role]) => [actor(who), role])).toBe(
    table(`
                 the house  member  moderator  admin  owner
      member     yes        yes     yes        yes    yes
      moderator  yes        no      yes        yes    yes
      admin      yes        no      no         yes    yes
      owner      yes        no      no         no     yes
    `),
  )
})
