// RT-01: for every push of the contract, and each act that causes it, what a device held before and the frames it heard are what a fresh look shows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endSession, getSession, listSessions, signOut } from '#contract/accounts'
import type { PushSpec } from '#contract/define'
import { pushes } from '#contract/index'
import { stickOnMessage } from '#contract/message-stickers'
import * as messages from '#contract/messages'
import { banPerson } from '#contract/moderation'
import * as presence from '#contract/presence'
import * as rooms from '#contract/rooms'
import { connect, type Person } from '#dev-env/person'
import { readText } from '../tree/read-tree.ts'
import { folded, fromFrames, wholeHistory } from '../chat/folded.ts'
import type { Cause } from './direct-causes.ts'
import { ownCauses } from './own-causes.ts'
import { type Stage, stage } from './stage.ts'

let house: Stage
let ada: Person
let bob: Person
beforeAll(async () => {
  house = await stage()
  ada = await house.person('ada')
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

/** In a room where bob listens and holds the past. */
const toMessage = (
  by: string,
  act: (room: string, old: messages.Message) => Promise<{ readonly message: messages.Message }>,
): Cause => ({
  by,
  async differs() {
    const room = await house.room(ada)
    await bob.join(room)
    const { message: old } = await ada.say(room, 'old')
    await bob.hears(messages.messagePush, ({ id }) => id === old.id)
    const held = await wholeHistory(bob.visitor, room)
    bob.forget()
    const { message } = await act(room, old)
    expect(await bob.hears(messages.messagePush, ({ rev }) => rev === message.rev)).toEqual(message)
    expect(folded(held, fromFrames(bob.frames))).toEqual(await wholeHistory(bob.visitor, room))
    expect(message.rev).toBe(old.rev + 1)
  },
})

const hide = async ({ id }: messages.Message, hidden: boolean) =>
  await ada.visitor.request(messages.hideMessage, { params: { id }, body: { hidden } })

/** Everything that a `room` push tells, as a fresh look shows it. */
async function seenRooms(person: Person): Promise<Map<number, object>> {
  const seen = new Map<number, object>()
  for (const archived of [false, true]) {
    let after: string | undefined
    do {
      const page = await person.visitor.request(rooms.listRooms, {
        query: { archived, ...(after === undefined ? {} : { after }) },
      })
      for (const { id, name, topic, kind, archived: closed, slow_s, can_post } of page.items)
        seen.set(id, { room_id: id, room: name, topic, kind, archived: closed, slow_s, can_post })
      after = page.next?.after as string | undefined
    } while (after !== undefined)
  }
  return seen
}

/** In a room that bob may or may not belong to: what the list was plus `room` and `room_left` is the list. */
const toRoom = (
  push: PushSpec,
  by: string,
  kind: rooms.RoomKind,
  prepare: (room: string) => Promise<unknown>,
  act: (room: string) => Promise<unknown>,
): Cause => ({
  by,
  async differs() {
    const room = await house.room(ada, kind)
    await prepare(room)
    await house.settle(ada, bob)
    const held = await seenRooms(bob)
    bob.forget()
    await act(room)
    await bob.hears(push)
    await house.settle(bob)
    for (const { event, payload } of bob.frames) {
      // The contract’s shapes; the catalogue holds the house to them.
      const told = payload as { room_id: number }
      if (event === 'room') held.set(told.room_id, told)
      if (event === 'room_left') held.delete(told.room_id)
    }
    expect(held).toEqual(await seenRooms(bob))
  },
})
const nothing = (): Promise<void> => Promise.resolve()
const change = (room: string, body: object) => ada.visitor.request(rooms.changeRoom, { params: { room }, body })
const withBob = (room: string) => ({ params: { room, username: bob.username } })
const take = (room: string) => ada.visitor.request(rooms.addMember, { ...withBob(room), body: {} })

const joining = (by: string, after: boolean): Cause => ({
  by,
  async differs() {
    const room = await house.room(ada)
    const { message: old } = await ada.say(room, 'old')
    const body = await bob.call(messages.requestBackfill, { room })
    await ada.call(messages.editMessage, { id: old.id, content: 'new' })
    bob.forget()
    await bob.call(rooms.joinRoom, { room, ...(after ? { after_rev: body.head_rev, epoch: body.epoch } : {}) })
    expect((await bob.hears(messages.backfillPush)).phase).toBe(after ? 'continuity' : 'snapshot')
    expect(folded([...body.messages], fromFrames(bob.frames))).toEqual(await wholeHistory(bob.visitor, room))
  },
})

const ending = (reason: string, act: (person: Person) => Promise<unknown>): Cause => ({
  by: reason,
  async differs() {
    const person = await house.person('leaving')
    await act(person)
    expect((await person.hears(presence.sessionEndedPush)).reason).toBe(reason)
    const { user } = await person.visitor.request(getSession, {})
    expect(user).toBeNull()
  },
})

const typed = (stop: boolean): Cause => ({
  by: stop ? 'stopping' : 'typing',
  async differs() {
    const room = await house.room(ada)
    await Promise.all([ada, bob].map((person) => person.join(room)))
    const held = await bob.call(messages.requestBackfill, { room })
    bob.forget()
    await ada.call(presence.typing, { room })
    const heard = await bob.hears(presence.typingPush)
    expect(heard).toMatchObject({ user: ada.username, room_id: held.room_id })
    expect(heard.expires_ms).toBeLessThanOrEqual(6_000)
    if (stop) {
      await ada.call(presence.stopTyping, { room })
      expect(await bob.hears(presence.stopTypingPush)).toEqual({ room_id: held.room_id, user: ada.username })
    }
    expect(await bob.call(messages.requestBackfill, { room })).toEqual(held)
  },
})

const causes: Readonly<Record<string, readonly Cause[] | string>> = {
  message: [
    toMessage('saying', (room) => ada.say(room, 'new')),
    toMessage('replying', (room, { id }) =>
      ada.call(messages.sendMessage, { room, content: 'a reply', client_id: house.name('reply-law'), reply_to: id }),
    ),
    toMessage('rewording', (_room, { id }) => ada.call(messages.editMessage, { id, content: 'new' })),
    toMessage('deleting', (_room, { id }) => ada.call(messages.deleteMessage, { id })),
    toMessage('hiding', (_room, old) => hide(old, true)),
    toMessage('sticking something on it', (_room, { id }) =>
      ada.visitor.request(stickOnMessage, {
        params: { id, sticker: 'a-cat-for-the-law' },
        body: { thing: { kind: 'cat', cat: 'tofu' }, x: 500, turn: 3 },
      }),
    ),
    toMessage('pinning', (_room, { id }) =>
      ada.visitor.request(messages.pinMessage, { params: { id }, body: { pinned: true } }),
    ),
  ],
  backfill: [joining('joining', false), joining('joining with a cursor', true)],
  room: [
    toRoom(rooms.roomPush, 'opening', 'text', nothing, () => house.room(ada)),
    toRoom(rooms.roomPush, 'renaming', 'text', nothing, (room) => change(room, { name: house.name('new') })),
    toRoom(rooms.roomPush, 'a new topic', 'text', nothing, (room) => change(room, { topic: 'new' })),
    toRoom(rooms.roomPush, 'another pace', 'text', nothing, (room) => change(room, { slow_s: 60 })),
    toRoom(rooms.roomPush, 'archiving', 'text', nothing, (room) => change(room, { archived: true })),
    toRoom(
      rooms.roomPush,
      'bringing back',
      'text',
      (room) => change(room, { archived: true }),
      (room) => change(room, { archived: false }),
    ),
    toRoom(rooms.roomPush, 'opening to everyone', 'private', nothing, (room) => change(room, { kind: 'text' })),
    toRoom(rooms.roomPush, 'taking in', 'private', nothing, take),
  ],
  room_left: [
    toRoom(rooms.roomLeftPush, 'leaving', 'private', take, (room) =>
      bob.visitor.request(rooms.removeMember, withBob(room)),
    ),
    toRoom(rooms.roomLeftPush, 'removing', 'private', take, (room) =>
      ada.visitor.request(rooms.removeMember, withBob(room)),
    ),
    toRoom(
      rooms.roomLeftPush,
      'closing an open room',
      'text',
      (room) => bob.join(room),
      (room) => change(room, { kind: 'private' }),
    ),
  ],
  room_activity: [
    {
      by: 'saying where one does not listen',
      async differs() {
        const room = await house.room(ada)
        bob.forget()
        const { message } = await ada.say(room, 'elsewhere')
        await bob.hears(rooms.roomActivityPush, ({ room_id }) => room_id === message.room_id)
        expect((await bob.visitor.request(rooms.getRoom, { params: { room } })).room.unread).toBe(true)
      },
    },
  ],
  read: [
    {
      by: 'reading on another device',
      async differs() {
        const phone = await house.device(bob)
        const room = await house.room(ada)
        const { message } = await ada.say(room, 'read me')
        await phone.call(rooms.markRead, { room, id: message.id })
        const { id } = await bob.hears(rooms.readPush, ({ room_id }) => room_id === message.room_id)
        expect((await bob.visitor.request(rooms.getRoom, { params: { room } })).room.read_id).toBe(id)
      },
    },
  ],
  presence: [
    {
      by: 'coming',
      async differs() {
        const { people } = await bob.call(presence.getPresence, {})
        const held = new Map(people.map((each) => [each.id, each]))
        bob.forget()
        const cleo = await house.person('cleo')
        await bob.hears(presence.presencePush, (told) => told.people.some(({ id }) => id === cleo.id))
        for (const told of bob.heard(presence.presencePush))
          for (const each of told.people) {
            if (each.state === 'away') held.delete(each.id)
            else held.set(each.id, each)
          }
        const fresh = (await bob.call(presence.getPresence, {})).people
        expect(held.get(cleo.id)).toEqual(fresh.find(({ id }) => id === cleo.id))
        expect(held.has(cleo.id)).toBe(true)
      },
    },
  ],
  typing: [typed(false)],
  stop_typing: [typed(true)],
  session_ended: [
    ending('logout', ({ visitor }) => visitor.request(signOut, {})),
    ending('revoked', async ({ visitor }) => {
      const { items } = await visitor.request(listSessions, {})
      await visitor.request(endSession, { params: { id: items[0]?.id ?? 0 } })
    }),
    ending('banned', ({ id }) =>
      house.owner.visitor.request(banPerson, { params: { id }, body: { reason: 'a law is tried' } }),
    ),
  ],
  connected: [
    {
      by: 'connecting',
      async differs() {
        const device = await connect(bob.visitor, bob)
        const { user, server } = await bob.visitor.request(getSession, {})
        const told = await device.hears(presence.connectedPush)
        expect(told).toMatchObject({ user_id: user?.id, username: user?.username, protocol: server.protocol })
        await device[Symbol.asyncDispose]()
      },
    },
  ],
  error: [
    {
      by: 'sending nonsense without asking for an answer',
      async differs() {
        bob.forget()
        bob.socket.emit('send_message', { room: 7 })
        expect((await bob.hears(presence.errorPush)).code).toBe('VALIDATION')
      },
    },
  ],
  ...ownCauses({ house: () => house, ada: () => ada, bob: () => bob }),
  // Of the server’s own health, not of anything kept: where each is sent.
  going_away: 'server/neospace.ts',
  house: 'test/laws/storage.test.ts',
  slow_down: 'server/bedrock/realtime/answer.ts',
  wall_changed: 'server/slices/walls/walls.test.ts',
  company: 'server/slices/company/company.test.ts',
  lobby: 'server/slices/lobby/lobby.test.ts',
  world_changed: 'server/slices/worlds/worlds.test.ts',
  jam_changed: 'server/slices/jams/jams.test.ts',
  room_jam: 'server/slices/jams/jams.test.ts',
}

it('RT-01 every push of the contract has its causes, and no cause is of a push that is gone', () => {
  expect(Object.keys(causes).sort()).toEqual(pushes.map(({ event }) => event).sort())
  for (const [event, where] of Object.entries(causes))
    if (typeof where === 'string') expect(readText(where)).toContain(event)
})

const table = Object.entries(causes).flatMap(([event, list]) =>
  typeof list === 'string' ? [] : list.map((cause) => ({ event, ...cause })),
)

describe.each(table)('$event by $by', ({ differs }) => {
  it('RT-01 what was held and what was heard are what a fresh look shows', differs)
})
