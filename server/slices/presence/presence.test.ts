// Scenarios of presence and typing: over devices, hidden people, and how little is said.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '#contract/presence'
import { sendMessage } from '#contract/messages'
import { sizes } from '#contract/limits'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { calling, scenario } from '#dev-env/scenario'
import { tellPresence } from './keepers.ts'
import { createRegister } from './parts/register.ts'

const clock = fakeClock()
let house: TestNeoSpace
let alice: Person
let bob: Person
let outsider: Person

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  alice = await house.person('alice')
  bob = await house.person('bob')
  outsider = await house.person('outsider')
  for (const person of [alice, bob]) await person.join('general')
})
afterAll(() => house[Symbol.asyncDispose]())

const people = async (as: Person, room?: string) =>
  (await as.call(contract.getPresence, room === undefined ? {} : { room })).people.map(
    ({ username, state }) => `${username} ${state}`,
  )

describe('presence', () => {
  it('PRES-1.1 is around while any socket is, asleep while all are, away ten seconds after the last went', async () => {
    expect(await people(outsider)).toEqual(['alice around', 'bob around', 'outsider around'])
    expect(await people(outsider, 'general')).toEqual(['alice around', 'bob around'])
    const phone = await connect(alice.visitor, alice)
    await alice.call(contract.setPresence, { state: 'asleep' })
    expect(await people(bob)).toContain('alice around')
    await phone.call(contract.setPresence, { state: 'asleep' })
    expect(await people(bob)).toContain('alice asleep')
    await phone[Symbol.asyncDispose]()
    await alice.call(contract.setPresence, { state: 'around' })
    expect(await people(bob)).toContain('alice around')
  })

  it('PRES-1.1 PRES-1.4 keeps its books in memory over a given clock', () => {
    const register = createRegister()
    register.arrived({ id: 1, username: 'mo', hidden: false, cat: null }, 'a')
    register.arrived({ id: 1, username: 'mo', hidden: false, cat: null }, 'b')
    expect(register.changes(0)).toEqual([{ id: 1, username: 'mo', state: 'around' }])
    register.departed(1, 'a', 1_000)
    expect(register.changes(1_000)).toEqual([])
    register.departed(1, 'b', 2_000)
    expect(register.changes(2_000 + sizes.presenceGraceMs - 1)).toEqual([])
    expect(register.changes(2_000 + sizes.presenceGraceMs)).toEqual([{ id: 1, username: 'mo', state: 'away' }])
    expect(register.people(99_999)).toEqual([])
  })

  it('PRES-1.2 shows who hides as away, at once and over reconnects, and lets them type unseen', async () => {
    await alice.call(contract.setPresence, { state: 'around', hidden: true })
    await house.settle()
    expect(await people(bob)).toEqual(['bob around', 'outsider around'])
    await scenario(house, {
      as: alice,
      does: calling(contract.typing, { room: 'general' }),
      answers: 'ok',
      hears: [[bob, []]],
    })
    const again = await connect(alice.visitor, alice)
    expect(await people(bob)).not.toContain('alice around')
    await again[Symbol.asyncDispose]()
    await alice.call(contract.setPresence, { state: 'around', hidden: false })
    await house.settle()
    expect(await people(bob)).toContain('alice around')
  })

  it('PRES-1.3 gathers changes into one push', async () => {
    await tellPresence.run(house.house.ctx)
    await house.settle()
    bob.forget()
    for (const state of ['asleep', 'around', 'asleep'] as const) {
      await alice.call(contract.setPresence, { state })
      await outsider.call(contract.setPresence, { state })
    }
    await tellPresence.run(house.house.ctx)
    await house.settle()
    const heard = bob.heard(contract.presencePush)
    expect(
      heard.flatMap((push) => push.people.map(({ username, state }) => `${username} ${state}`)).toSorted(),
    ).toEqual(['alice asleep', 'outsider asleep'])
    for (const person of [alice, outsider]) await person.call(contract.setPresence, { state: 'around' })
  })
})

describe('typing', () => {
  const type = calling(contract.typing, { room: 'general' })

  it('CHAT-6.1 reaches the others in the room at most every three seconds, and ends', async () => {
    clock.advance(60_000)
    await scenario(house, {
      as: alice,
      does: type,
      answers: 'ok',
      hears: [
        [alice, []],
        [bob, ['typing']],
        [outsider, []],
      ],
    })
    expect(bob.heard(contract.typingPush)).toEqual([{ room_id: expect.any(Number), user: 'alice', expires_ms: 5_000 }])
    await scenario(house, { as: alice, does: type, answers: 'ok', hears: [[bob, []]] })
    clock.advance(3_000)
    await scenario(house, { as: alice, does: type, answers: 'ok', hears: [[bob, ['typing']]] })
    await scenario(house, {
      as: alice,
      does: calling(contract.stopTyping, { room: 'general' }),
      answers: 'ok',
      hears: [[bob, ['stop_typing']]],
    })
    await scenario(house, {
      as: alice,
      does: calling(contract.stopTyping, { room: 'general' }),
      answers: 'ok',
      hears: [[bob, []]],
    })
  })

  it('CHAT-6.1 is ended by one’s own message, after which it begins anew at once', async () => {
    clock.advance(60_000)
    await scenario(house, { as: alice, does: type, answers: 'ok', hears: [[bob, ['typing']]] })
    const said = calling(sendMessage, { room: 'general', content: 'done', client_id: 'presence-1' })
    await scenario(house, {
      as: alice,
      does: said,
      answers: 'ok',
      announces: { MessageSent: 1 },
      hears: [[bob, ['message']]],
    })
    await scenario(house, { as: alice, does: type, answers: 'ok', hears: [[bob, ['typing']]] })
  })

  it('CHAT-6.1 needs a room that this socket has joined', async () => {
    await scenario(house, { as: outsider, does: type, answers: 'ROOM_NOT_FOUND', hears: [[bob, []]] })
  })
})
