// NODE-4: order that is kept at one node counts at the other: suspensions, warnings, the switches, words that are not wanted, and silence in a room.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { guardPush, switchHouse } from '#contract/house'
import { suspendPerson, warnPerson } from '#contract/moderation'
import { muteInRoom, roomMutePush } from '#contract/room-mutes'
import { appealPush, appealSanction, sanctionPush } from '#contract/sanctions'
import { setWordFilters } from '#contract/word-filters'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import type { Person } from '#dev-env/person'

let house: TestNodes
let owner: Person
let bob: Person
const withinMs = 1_000

beforeAll(async () => {
  house = await testNodes(2)
  owner = await house.person('keeper', 0, 'owner')
  bob = await house.person('bob', 1)
  await bob.join('general')
  await house.met()
})
afterAll(() => house[Symbol.asyncDispose]())

it('NODE-4 MOD-2.1 MOD-2.5 a warning is told at the other node, and its appeal back', async () => {
  const body = { reason: 'a law is tried' }
  await owner.visitor.request(warnPerson, { params: { id: bob.id }, body })
  const { id } = await bob.hears(sanctionPush)
  await bob.visitor.request(appealSanction, { params: { id }, body: { words: 'Why?' } })
  expect(await owner.hears(appealPush)).toEqual({ id, open: true })
})

it('NODE-4 MOD-1.20 the switches are told at the other node', async () => {
  await owner.visitor.request(switchHouse, { body: { shut: true } })
  expect(await bob.hears(guardPush)).toEqual({ shut: true, raid_until: null })
})

it('NODE-4 MOD-1.25 words that are not wanted count at the other node, though it knew the list', async () => {
  const set = (pattern: string) =>
    owner.visitor.request(setWordFilters, { body: { filters: [{ pattern, act: 'refuse', sentence: '' }] } })
  await set('pot')
  await bob.say('general', 'a kettle')
  await set('kettle')
  await house.settle()
  await expect
    .poll(() => bob.say('general', 'a kettle').then(() => 'said', String), { timeout: withinMs })
    .toContain('FORBIDDEN')
})

it('NODE-4 ROOM-1.18 silence in a room counts at the other node, and is told there', async () => {
  const params = { room: 'general', username: bob.username }
  await owner.visitor.request(muteInRoom, { params, body: { minutes: 5, reason: 'a law is tried' } })
  await bob.hears(roomMutePush)
  await expect(bob.say('general', 'hm')).rejects.toThrow('MUTED')
})

it('NODE-4 MOD-1.19 a suspension ends sockets at the other node within a second', async () => {
  const began = performance.now()
  const gone = new Promise<number>((resolve) => bob.socket.once('disconnect', () => resolve(performance.now() - began)))
  await owner.visitor.request(suspendPerson, { params: { id: bob.id }, body: { days: 1, reason: 'a law is tried' } })
  expect(await gone).toBeLessThan(withinMs)
})
