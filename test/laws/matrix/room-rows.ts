// The doors of rooms, messages and presence. Foreign ids are those of a private room and of what was said in it.
import * as bookmarks from '#contract/bookmarks'
import * as messageStickers from '#contract/message-stickers'
import { reportDivergence } from '#contract/divergence'
import * as messages from '#contract/messages'
import * as presence from '#contract/presence'
import * as rooms from '#contract/rooms'
import { changing, ownOnly, signedIn, speaking, strangers } from './kinds.ts'
import { callRow, type Row, routeRow } from './row.ts'
import type { Person } from '#dev-env/person'
import type { World } from './world.ts'

const hidden = 'ROOM_NOT_FOUND' as const
const managing = { ...ownOnly('FORBIDDEN'), roomModerator: 'ok', moderator: 'ok', admin: 'ok', owner: 'ok' } as const
/** Speaking where staff alone may. */
const staffSpeaking = {
  ...speaking,
  member: 'FORBIDDEN',
  ...strangers('FORBIDDEN'),
  roomModerator: 'FORBIDDEN',
} as const
const inRoom = ({ room }: World) => ({ params: { room } })
const inDen = ({ den }: World) => ({ params: { room: den } })
const id = async (world: World, room?: string) => (await world.message(room)).id

const stuck = (message: number) => ({
  params: { id: message, sticker: 'matrix-sticker' },
  body: { thing: { kind: 'kaomoji', kaomoji: '=^..^=' }, x: 500, turn: 0 } as const,
})

const ofRooms: readonly Row[] = [
  routeRow(rooms.listRooms, { expect: signedIn, parts: () => ({}) }),
  routeRow(rooms.openRoom, { expect: speaking, parts: ({ unused }) => ({ body: { name: unused() } }) }),
  routeRow(rooms.openRoom, {
    // An announcement room.
    expect: staffSpeaking,
    parts: ({ unused }) => ({ body: { name: unused(), kind: 'announcement' as const } }),
  }),
  routeRow(rooms.changeRoom, {
    // Into an announcement room, by those who may manage it.
    expect: staffSpeaking,
    parts: async ({ member, unused }, { person }) => {
      const room = unused()
      await member.visitor.request(rooms.openRoom, { body: { name: room } })
      if (person && person !== member)
        await member.visitor.ask(rooms.addMember, {
          params: { room, username: person.username },
          body: { moderator: true },
        })
      return { params: { room }, body: { kind: 'announcement' as const } }
    },
  }),
  routeRow(rooms.getRoom, { expect: signedIn, parts: inRoom, foreign: { expect: hidden, parts: inDen } }),
  routeRow(rooms.changeRoom, {
    expect: { ...managing, muted: 'MUTED' },
    parts: (world) => ({ ...inRoom(world), body: { topic: 'changed' } }),
    foreign: { expect: hidden, parts: (world) => ({ ...inDen(world), body: { topic: 'changed' } }) },
  }),
  routeRow(rooms.listMembers, { expect: signedIn, parts: inRoom, foreign: { expect: hidden, parts: inDen } }),
  routeRow(rooms.addMember, {
    expect: managing,
    parts: ({ room }) => ({ params: { room, username: 'the-other' }, body: {} }),
    foreign: { expect: hidden, parts: ({ den }) => ({ params: { room: den, username: 'the-other' }, body: {} }) },
  }),
  routeRow(rooms.removeMember, {
    // The other is taken in by the row's own parts, and leaves by their own name.
    expect: { ...managing, other: 'ok' },
    bot: 'FORBIDDEN',
    parts: async ({ member, room }) => {
      await member.visitor.request(rooms.addMember, { params: { room, username: 'the-other' }, body: {} })
      return { params: { room, username: 'the-other' } }
    },
    foreign: { expect: hidden, parts: ({ den, member }) => ({ params: { room: den, username: member.username } }) },
  }),
  routeRow(rooms.removeMember, {
    // Somebody else.
    expect: { ...managing, muted: 'ok' },
    parts: async ({ member, room, as }) => {
      const username = as('muted').person?.username ?? ''
      await member.visitor.request(rooms.addMember, { params: { room, username }, body: {} })
      return { params: { room, username } }
    },
  }),
  callRow(rooms.joinRoom, {
    expect: signedIn,
    parts: ({ room }) => ({ room }),
    foreign: { expect: hidden, parts: ({ den }) => ({ room: den }) },
  }),
  callRow(rooms.leaveRoom, {
    expect: signedIn,
    parts: ({ room }) => ({ room }),
    foreign: { expect: 'ok', parts: ({ den }) => ({ room: den }) },
  }),
  callRow(rooms.markRead, {
    expect: changing,
    parts: async (world) => ({ room: world.room, id: await id(world) }),
    foreign: { expect: hidden, parts: async (world) => ({ room: world.den, id: await id(world, world.den) }) },
  }),
]

const say = ({ unused }: World) => ({ content: 'Tom & Jerry <3', client_id: unused() })

const zeros = '0'.repeat(16)
const divergence = (room: string) => ({
  room,
  head_rev: 1,
  epoch: 'aaaaaaaa',
  from_id: 1,
  to_id: 1,
  mine: zeros,
  theirs: zeros,
  afresh: false,
})

const ofMessages: readonly Row[] = [
  routeRow(messages.listMessages, { expect: signedIn, parts: inRoom, foreign: { expect: hidden, parts: inDen } }),
  routeRow(messages.postMessage, {
    expect: speaking,
    parts: (world) => ({ ...inRoom(world), body: say(world) }),
    foreign: { expect: hidden, parts: (world) => ({ ...inDen(world), body: say(world) }) },
  }),
  routeRow(messages.postMessage, {
    // In announcements.
    expect: staffSpeaking,
    parts: (world) => ({ params: { room: 'announcements' }, body: say(world) }),
  }),
  routeRow(messages.hideMessage, {
    expect: managing,
    parts: async (world) => ({ params: { id: await id(world) }, body: { hidden: true } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ params: { id: await id(world, world.den) }, body: { hidden: true } }),
    },
  }),
  routeRow(messages.pinMessage, {
    expect: managing,
    parts: async (world) => ({ params: { id: await id(world) }, body: { pinned: true } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ params: { id: await id(world, world.den) }, body: { pinned: true } }),
    },
  }),
  routeRow(messageStickers.stickOnMessage, {
    // Whose message it is blocked one of them.
    expect: { ...speaking, blocked: 'FORBIDDEN' },
    parts: async (world) => stuck(await id(world)),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => stuck(await id(world, world.den)) },
  }),
  routeRow(messageStickers.peelFromMessage, {
    expect: signedIn,
    parts: async (world) => ({ params: stuck(await id(world)).params }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ params: stuck(await id(world, world.den)).params }),
    },
  }),
  routeRow(bookmarks.keepMessage, {
    expect: changing,
    parts: async (world) => ({ params: { id: await id(world) }, body: { kept: true } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ params: { id: await id(world, world.den) }, body: { kept: true } }),
    },
  }),
  routeRow(bookmarks.listBookmarks, { expect: signedIn, parts: () => ({ query: {} }) }),
  routeRow(bookmarks.listBookmarked, { expect: signedIn, parts: () => ({}) }),
  routeRow(messages.listPins, { expect: signedIn, parts: inRoom, foreign: { expect: hidden, parts: inDen } }),
  routeRow(messages.verifyRoomByHttp, {
    expect: signedIn,
    parts: (world) => ({ ...inRoom(world), query: { from_id: 1 } }),
    foreign: { expect: hidden, parts: (world) => ({ ...inDen(world), query: { from_id: 1 } }) },
  }),
  routeRow(messages.getMessage, {
    expect: signedIn,
    parts: async (world) => ({ params: { id: await id(world) } }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ params: { id: await id(world, world.den) } }) },
  }),
  routeRow(messages.listEdits, {
    expect: signedIn,
    parts: async (world) => ({ params: { id: await id(world) } }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ params: { id: await id(world, world.den) } }) },
  }),
  routeRow(messages.patchMessage, {
    expect: { ...ownOnly('FORBIDDEN'), muted: 'MUTED' },
    parts: async (world) => ({ params: { id: await id(world) }, body: { content: 'reworded' } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ params: { id: await id(world, world.den) }, body: { content: 'reworded' } }),
    },
  }),
  routeRow(messages.removeMessage, {
    expect: managing,
    parts: async (world) => ({ params: { id: await id(world) } }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ params: { id: await id(world, world.den) } }) },
  }),
  callRow(messages.sendMessage, {
    expect: speaking,
    parts: (world) => ({ room: world.room, ...say(world) }),
    foreign: { expect: hidden, parts: (world) => ({ room: world.den, ...say(world) }) },
  }),
  callRow(messages.sendMessage, {
    // The second thing that is said in a slow room: whoever manages it has no pace.
    expect: { ...speaking, ...strangers('RATE_LIMITED') },
    parts: async (world, { kind, person }) => {
      const room = world.unused()
      await world.member.visitor.request(rooms.openRoom, { body: { name: room } })
      await world.member.visitor.request(rooms.changeRoom, { params: { room }, body: { slow_s: 3_600 } })
      if (kind === 'roomModerator' && person)
        await world.member.visitor.request(rooms.addMember, {
          params: { room, username: person.username },
          body: { moderator: true },
        })
      if (person?.socket.connected) await person.ask(messages.sendMessage, { room, ...say(world) })
      return { room, ...say(world) }
    },
  }),
  callRow(messages.editMessage, {
    expect: { ...ownOnly('FORBIDDEN'), muted: 'MUTED' },
    parts: async (world) => ({ id: await id(world), content: 'reworded' }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ id: await id(world, world.den), content: 'reworded' }) },
  }),
  callRow(messages.deleteMessage, {
    expect: managing,
    parts: async (world) => ({ id: await id(world) }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ id: await id(world, world.den) }) },
  }),
  callRow(messages.requestBackfill, {
    expect: signedIn,
    parts: ({ room }) => ({ room }),
    foreign: { expect: hidden, parts: ({ den }) => ({ room: den }) },
  }),
  callRow(messages.verifyRoom, {
    expect: signedIn,
    parts: ({ room }) => ({ room, from_id: 1 }),
    foreign: { expect: hidden, parts: ({ den }) => ({ room: den, from_id: 1 }) },
  }),
  callRow(reportDivergence, {
    expect: signedIn,
    parts: ({ room }) => divergence(room),
    foreign: { expect: hidden, parts: ({ den }) => divergence(den) },
  }),
  callRow(messages.getMessages, {
    expect: signedIn,
    parts: async (world) => ({ ids: [await id(world)] }),
    // Left out of the answer: RT-05 and the scenarios of chat look into it.
    foreign: { expect: 'ok', parts: async (world) => ({ ids: [await id(world, world.den)] }) },
  }),
]

const joined = async ({ room }: World, person: Person | null) => {
  if (person?.socket.connected) await person.join(room)
  return { room }
}

const ofPresence: readonly Row[] = [
  callRow(presence.typing, {
    expect: speaking,
    parts: (world, { person }) => joined(world, person),
    foreign: { expect: hidden, parts: ({ den }) => ({ room: den }) },
  }),
  callRow(presence.stopTyping, {
    expect: signedIn,
    parts: (world, { person }) => joined(world, person),
    foreign: { expect: hidden, parts: ({ den }) => ({ room: den }) },
  }),
  callRow(presence.setPresence, { expect: signedIn, parts: () => ({ state: 'around' as const }) }),
  callRow(presence.getPresence, {
    expect: signedIn,
    parts: ({ room }) => ({ room }),
    foreign: { expect: hidden, parts: ({ den }) => ({ room: den }) },
  }),
  callRow(presence.latencyCheck, { expect: signedIn, parts: () => ({ ts: 1 }) }),
]

export const roomRows: readonly Row[] = [...ofRooms, ...ofMessages, ...ofPresence]
