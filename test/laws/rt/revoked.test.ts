// RT-10: whoever loses the right to hear a room hears nothing of it from the act’s answer on.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { endSession, listSessions } from '#contract/accounts'
import { deleteMessage, editMessage, listMessages, messagePush, postMessage, sendMessage } from '#contract/messages'
import { banPerson, changeRole } from '#contract/moderation'
import { typing } from '#contract/presence'
import { addMember, changeRoom, leaveRoom, removeMember, roomPush, type RoomKind } from '#contract/rooms'
import { connect, type Person } from '#dev-env/person'
import { type Stage, stage } from './stage.ts'

let house: Stage
beforeAll(async () => {
  house = await stage()
})
afterAll(() => house[Symbol.asyncDispose]())

interface Loss {
  readonly how: string
  readonly kind: RoomKind
  readonly act: (room: string, keeper: Person, listener: Person) => Promise<unknown>
  /** What asking for the room answers afterwards. */
  readonly reads: string
  /** What coming back with the same cookie answers. */
  readonly returns: string
}

const itself = (room: string, { username }: Person) => ({ params: { room, username } })

const losses: readonly Loss[] = [
  {
    how: 'leaves with the socket',
    kind: 'text',
    act: (room, _keeper, listener) => listener.call(leaveRoom, { room }),
    reads: 'ok',
    returns: 'ok',
  },
  {
    how: 'leaves a private room',
    kind: 'private',
    act: (room, _keeper, listener) => listener.visitor.request(removeMember, itself(room, listener)),
    reads: 'ROOM_NOT_FOUND',
    returns: 'ok',
  },
  {
    how: 'is removed from a private room',
    kind: 'private',
    act: (room, keeper, listener) => keeper.visitor.request(removeMember, itself(room, listener)),
    reads: 'ROOM_NOT_FOUND',
    returns: 'ok',
  },
  {
    how: 'listens to a room that is made private',
    kind: 'text',
    act: (room, keeper) => keeper.visitor.request(changeRoom, { params: { room }, body: { kind: 'private' } }),
    reads: 'ROOM_NOT_FOUND',
    returns: 'ok',
  },
  {
    how: 'loses the session',
    kind: 'text',
    async act(_room, _keeper, listener) {
      const { items } = await listener.visitor.request(listSessions, {})
      const own = items.find(({ current }) => current)
      await listener.visitor.request(endSession, { params: { id: own?.id ?? 0 } })
    },
    reads: 'AUTH_REQUIRED',
    returns: 'SESSION_EXPIRED',
  },
  {
    how: 'is banned',
    kind: 'text',
    act: (_room, _keeper, listener) =>
      house.owner.visitor.request(banPerson, { params: { id: listener.id }, body: { reason: 'a law is tried' } }),
    reads: 'BANNED',
    returns: 'BANNED',
  },
]

const read = async (person: Person, room: string): Promise<string> => {
  const { body } = await person.visitor.ask(listMessages, { params: { room }, query: {} })
  return body.ok ? 'ok' : body.code
}

it.each(losses)('RT-10 who $how hears nothing after the answer', async ({ kind, act, reads, returns }) => {
  const keeper = await house.person('keeper')
  const listener = await house.person('listener')
  const room = await house.room(keeper, kind)
  if (kind === 'private') await keeper.visitor.request(addMember, { ...itself(room, listener), body: {} })
  await Promise.all([keeper, listener].map((person) => person.join(room)))
  const { message: old } = await keeper.say(room, 'before')
  await listener.hears(messagePush, ({ id }) => id === old.id)
  const cookie = listener.visitor.cookie()
  // While others keep talking, so that the act falls between frames.
  const burst = Array.from({ length: 20 }, (_, n) => keeper.say(room, `during ${n}`))
  await act(room, keeper, listener)
  const after = [
    await keeper.say(room, 'after'),
    await keeper.call(editMessage, { id: old.id, content: 'before, again' }),
    await keeper.call(deleteMessage, { id: old.id }),
  ].map(({ message }) => message.rev)
  await keeper.call(typing, { room })
  await Promise.all(burst)
  await keeper.hears(messagePush, ({ rev }) => rev === after.at(-1))
  await house.settle(listener)
  const first = after[0] ?? 0
  expect(listener.heard(messagePush).filter(({ room_id, rev }) => room_id === old.room_id && rev >= first)).toEqual([])
  expect(listener.frames.filter(({ event }) => event === 'typing')).toEqual([])
  expect(await read(listener, room)).toBe(reads)
  const back = await connect({ ...listener.visitor, cookie: () => cookie }, listener).then(
    async (person) => {
      await person[Symbol.asyncDispose]()
      return 'ok'
    },
    (error: { failure?: { code?: string } }) => error.failure?.code,
  )
  expect(back).toBe(returns)
})

it('RT-10 those who stay miss nothing of what is said while others are removed', async () => {
  const [keeper, stays, leaves] = [
    await house.person('keeper'),
    await house.person('stays'),
    await house.person('leaves'),
  ]
  const room = await house.room(keeper, 'private')
  for (const person of [stays, leaves]) await keeper.visitor.request(addMember, { ...itself(room, person), body: {} })
  await Promise.all([keeper, stays].map((person) => person.join(room)))
  stays.forget()
  for (let n = 0; n < 40; n++) {
    await leaves.join(room)
    await Promise.all([
      keeper.visitor.request(removeMember, itself(room, leaves)),
      // As the removal comes, so that both may be stored at once.
      ...[1, 2, 3].map((m) =>
        stays.visitor.request(postMessage, {
          params: { room },
          body: { content: `${n}.${m}`, client_id: house.name('while-removed') },
        }),
      ),
    ])
    await keeper.visitor.request(addMember, { ...itself(room, leaves), body: {} })
  }
  const { message: last } = await keeper.say(room, 'last')
  await stays.hears(messagePush, ({ id }) => id === last.id)
  expect(stays.heard(messagePush).map(({ rev }) => rev)).toEqual(Array.from({ length: last.rev }, (_, n) => n + 1))
})

it('RT-10 ROOM-1.7 who is taken out and taken back at once hears all that is said after joining again, and keeps the room', async () => {
  const [keeper, bob] = [await house.person('keeper'), await house.person('returner')]
  const room = await house.room(keeper, 'private')
  const back = () => keeper.visitor.request(addMember, { ...itself(room, bob), body: {} })
  await back()
  const { room_id } = await bob.join(room)
  for (let n = 0; n < 60; n++) {
    bob.forget()
    await Promise.all([keeper.visitor.request(removeMember, itself(room, bob)), back()])
    // Where taking back was first, nothing was taken back.
    await back()
    await bob.join(room)
    const { message } = await keeper.say(room, `said ${n}`)
    await bob.hears(messagePush, ({ id }) => id === message.id)
    // What is told of a room is told in turn, so whatever was to be told of the return has come before this.
    const topic = `round ${n}`
    await keeper.visitor.request(changeRoom, { params: { room }, body: { topic } })
    await bob.hears(roomPush, (told) => told.topic === topic)
    const told = bob.frames.filter(({ event }) => event === 'room' || event === 'room_left')
    expect(told.at(-2), topic).toMatchObject({ event: 'room', payload: { room_id } })
  }
})

it('RT-10 an archived room brings nothing new to those who listen', async () => {
  const keeper = await house.person('keeper')
  const listener = await house.person('listener')
  const room = await house.room(keeper)
  await listener.join(room)
  const { message } = await keeper.say(room, 'before')
  await listener.hears(messagePush)
  await keeper.visitor.request(changeRoom, { params: { room }, body: { archived: true } })
  listener.forget()
  const late = { room, content: 'after', client_id: house.name('archived-late') }
  expect(await keeper.ask(sendMessage, late)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  expect(await keeper.ask(editMessage, { id: message.id, content: 'after' })).toMatchObject({ code: 'FORBIDDEN' })
  await house.settle(keeper, listener)
  expect(listener.heard(messagePush)).toEqual([])
})

it('RT-10 NODE-4 a right that came with a role is gone on the open socket, at one node at the answer', async () => {
  const warden = await house.person('warden')
  const give = (role: 'moderator' | 'member') =>
    house.owner.visitor.request(changeRole, { params: { id: warden.id }, body: { role } })
  await give('moderator')
  // What is given may take a moment at another node.
  await house.settle(warden)
  await warden.say('announcements', 'as staff')
  await give('member')
  if (house.urls.length > 1) await house.settle(warden)
  const late = { room: 'announcements', content: 'no longer', client_id: house.name('role-late') }
  expect(await warden.ask(sendMessage, late)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
})
