// Scenarios of slow mode: one waits between two messages of one's own, and knows how long.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as messages from '#contract/messages'
import { addMember, changeRoom, getRoom, openRoom, roomPush } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

const clock = fakeClock()
let house: TestNeoSpace
let ada: Person
let bob: Person
let staff: Person

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  ada = await house.person('ada')
  bob = await house.person('bob')
  staff = await house.person('warden', 'moderator')
})
afterAll(() => house[Symbol.asyncDispose]())

let rooms = 0
async function room(slow: number): Promise<string> {
  const name = `slow-${++rooms}`
  await ada.visitor.request(openRoom, { body: { name } })
  await bob.join(name)
  await pace(ada, name, slow)
  return name
}
const pace = async (by: Person, at: string, slow_s: number) => {
  const { body } = await by.visitor.ask(changeRoom, { params: { room: at }, body: { slow_s } })
  return body.ok ? body.data.room.slow_s : body.code
}
let ids = 0
const say = (by: Person, at: string, client_id = `slow-line-${++ids}`) =>
  by.ask(messages.sendMessage, { room: at, content: 'a line', client_id })

describe('slow mode', () => {
  it('ROOM-1.12 is set by those who keep order, told to everyone, and bounded', async () => {
    const at = await room(60)
    expect(await bob.hears(roomPush, ({ room: name, slow_s }) => name === at && slow_s === 60)).toMatchObject({
      slow_s: 60,
    })
    expect((await bob.visitor.request(getRoom, { params: { room: at } })).room.slow_s).toBe(60)
    expect([await pace(bob, at, 0), await pace(staff, at, 30), await pace(ada, at, 0)]).toEqual(['FORBIDDEN', 30, 0])
    for (const wrong of [-1, 1.5, 21_601]) expect(await pace(ada, at, wrong)).toBe('VALIDATION')
  })

  it('ROOM-1.12 refuses the second message with the time that is left, and takes it after that time', async () => {
    const at = await room(60)
    const first = await say(bob, at, 'slow-first-one')
    expect(first.ok).toBe(true)
    clock.advance(20_000)
    expect(await say(bob, at)).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: 40_000 })
    // The same one again is no second one.
    expect(await say(bob, at, 'slow-first-one')).toMatchObject({ ok: true, data: { duplicate: true } })
    clock.advance(39_999)
    expect(await say(bob, at)).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: 1 })
    clock.advance(1)
    expect(await say(bob, at)).toMatchObject({ ok: true })
  })

  it('ROOM-1.12 counts what was deleted, and neither edits nor other rooms', async () => {
    const [at, elsewhere] = [await room(60), await room(0)]
    const first = await say(bob, at)
    const id = first.ok ? first.data.message.id : 0
    expect(await bob.ask(messages.editMessage, { id, content: 'another' })).toMatchObject({ ok: true })
    expect([await say(bob, elsewhere), await say(bob, elsewhere)]).toMatchObject([{ ok: true }, { ok: true }])
    await bob.call(messages.deleteMessage, { id })
    expect(await say(bob, at)).toMatchObject({ code: 'RATE_LIMITED' })
  })

  it('ROOM-1.12 lets the room’s moderators and staff go on', async () => {
    const at = await room(3_600)
    for (const by of [ada, staff, ada, staff]) expect(await say(by, at)).toMatchObject({ ok: true })
    await ada.visitor.request(addMember, { params: { room: at, username: 'bob' }, body: { moderator: true } })
    expect([await say(bob, at), await say(bob, at)]).toMatchObject([{ ok: true }, { ok: true }])
  })

  it('ROOM-1.12 lets only one of two through that are sent at once', async () => {
    const at = await room(60)
    const answers = await Promise.all([say(bob, at), say(bob, at), say(bob, at)])
    expect(answers.filter(({ ok }) => ok).length).toBe(1)
  })
})
