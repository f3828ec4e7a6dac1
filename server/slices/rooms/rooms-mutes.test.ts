// Scenarios of silence in one room.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { editMessage, hideMessage, pinMessage, sendMessage } from '#contract/messages'
import * as contract from '#contract/room-mutes'
import { addMember, openRoom } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

const clock = fakeClock()
let house: TestNeoSpace
let host: Person
let helper: Person
let warden: Person
let bob: Person
let room = ''
let count = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  host = await house.person('host')
  helper = await house.person('helper')
  warden = await house.person('warden', 'moderator')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  room = `attic-${++count}`
  bob = await house.person(`bob${count}`)
  await host.visitor.request(openRoom, { body: { name: room } })
})

const code = async (asked: Promise<{ readonly body: { readonly ok: boolean; readonly code?: string } }>) => {
  const { body } = await asked
  return body.ok ? 'ok' : body.code
}
const mute = (as: Person, whom: Person, minutes = 10) =>
  code(
    as.visitor.ask(contract.muteInRoom, {
      params: { room, username: whom.username },
      body: { minutes, reason: 'sang over the others' },
    }),
  )
const unmute = (as: Person, whom: Person) =>
  code(as.visitor.ask(contract.unmuteInRoom, { params: { room, username: whom.username } }))
const say = async (who: Person, where = room) => {
  const answer = await who.ask(sendMessage, { room: where, content: 'x', client_id: `mute-${count}-${++sent}-said` })
  return answer.ok ? 'ok' : answer.code
}
let sent = 0

it('ROOM-1.18 somebody is silent in one room for a time, is told why, and speaks everywhere else', async () => {
  const { message } = await bob.say(room, 'la la la')
  expect(await mute(host, bob)).toBe('ok')
  expect(await bob.hears(contract.roomMutePush)).toMatchObject({
    reason: 'sang over the others',
    until: expect.any(String),
  })
  const answer = await bob.ask(sendMessage, { room, content: 'x', client_id: `mute-${count}-first` })
  expect(answer).toMatchObject({ code: 'MUTED' })
  expect(answer.ok ? 0 : answer.retry_after_ms).toBeGreaterThan(9 * 60_000)
  expect(await bob.ask(editMessage, { id: message.id, content: 'lo lo' })).toMatchObject({ code: 'MUTED' })
  expect(await say(bob, 'general')).toBe('ok')
  const { items } = await host.visitor.request(contract.listRoomMutes, { params: { room }, query: {} })
  expect(items).toMatchObject([{ username: bob.username, reason: 'sang over the others' }])
  expect(await code(bob.visitor.ask(contract.listRoomMutes, { params: { room }, query: {} }))).toBe('FORBIDDEN')
  clock.advance(10 * 60_000)
  expect(await say(bob)).toBe('ok')
})

it('ROOM-1.18 it is taken back at once', async () => {
  await mute(host, bob)
  expect(await unmute(bob, bob)).toBe('FORBIDDEN')
  bob.forget()
  expect(await unmute(host, bob)).toBe('ok')
  expect(await bob.hears(contract.roomMutePush)).toMatchObject({ until: null })
  expect(await say(bob)).toBe('ok')
  expect(await unmute(host, bob)).toBe('NOT_FOUND')
})

it('ROOM-1.18 nobody silences themselves or staff, the room’s moderators only staff do, and strangers nobody', async () => {
  const params = { room, username: helper.username }
  await host.visitor.request(addMember, { params, body: { moderator: true } })
  expect(await mute(host, host)).toBe('FORBIDDEN')
  expect(await mute(host, warden)).toBe('FORBIDDEN')
  expect(await mute(host, helper)).toBe('FORBIDDEN')
  expect(await mute(bob, helper)).toBe('FORBIDDEN')
  expect(await mute(warden, host)).toBe('ok')
  expect(await mute(helper, bob)).toBe('ok')
})

it('MOD-1.27 whoever moderates a room is named by those who keep it, and hides, silences and pins there and nowhere else', async () => {
  const { message } = await bob.say(room, 'look here')
  const elsewhere = await bob.say('general', 'look there')
  const at = (id: number) => ({ params: { id } })
  const hide = (id: number) => code(helper.visitor.ask(hideMessage, { ...at(id), body: { hidden: true } }))
  const pin = (id: number) => code(helper.visitor.ask(pinMessage, { ...at(id), body: { pinned: true } }))
  expect(await pin(message.id)).toBe('FORBIDDEN')
  const params = { room, username: helper.username }
  await warden.visitor.request(addMember, { params, body: { moderator: true } })
  expect(await pin(message.id)).toBe('ok')
  expect(await hide(message.id)).toBe('ok')
  expect(await mute(helper, bob)).toBe('ok')
  for (const act of [pin, hide]) expect(await act(elsewhere.message.id)).toBe('FORBIDDEN')
})
