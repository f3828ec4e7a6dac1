// The doors of jams, in a room of the member's. Foreign ones are in a private room.
import * as jams from '#contract/jams'
import { openRoom } from '#contract/rooms'
import { changing, type Cells, signedIn, speaking, strangers } from './kinds.ts'
import { callRow, type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const hidden = 'ROOM_NOT_FOUND' as const
/** A room of the member's, with a jam or without. */
const opened = async ({ member, unused }: World, kind: 'text' | 'private', plays: boolean): Promise<string> => {
  const room = unused()
  await member.visitor.request(openRoom, { body: { name: room, kind } })
  if (plays) await member.visitor.request(jams.beginJam, { params: { room }, body: {} })
  return room
}
const played = (world: World) => opened(world, 'text', true)
const closed = (world: World) => opened(world, 'private', true)
const inRoom = async (room: Promise<string>) => ({ params: { room: await room } })
const stop = { do: 'stop' } as const

/** For whoever began it, and those who keep order. */
const ending: Cells = {
  ...changing,
  ...strangers('FORBIDDEN'),
  roomModerator: 'FORBIDDEN',
  muted: 'FORBIDDEN',
  frozen: 'FORBIDDEN',
}

export const jamRows: readonly Row[] = [
  routeRow(jams.getJam, {
    expect: signedIn,
    parts: (world) => inRoom(played(world)),
    foreign: { expect: hidden, parts: (world) => inRoom(closed(world)) },
  }),
  routeRow(jams.getJamSong, {
    expect: signedIn,
    parts: (world) => inRoom(played(world)),
    foreign: { expect: hidden, parts: (world) => inRoom(closed(world)) },
  }),
  routeRow(jams.beginJam, {
    expect: speaking,
    parts: async (world) => ({ ...(await inRoom(opened(world, 'text', false))), body: {} }),
    foreign: {
      expect: hidden,
      parts: async (world) => ({ ...(await inRoom(opened(world, 'private', false))), body: {} }),
    },
  }),
  routeRow(jams.keepJam, {
    expect: speaking,
    parts: async (world) => ({ ...(await inRoom(played(world))), body: { title: 'Kept' } }),
    foreign: {
      expect: hidden,
      parts: async (world) => ({ ...(await inRoom(closed(world))), body: { title: 'Kept' } }),
    },
  }),
  routeRow(jams.resetJam, {
    expect: ending,
    parts: (world) => inRoom(played(world)),
    foreign: { expect: hidden, parts: (world) => inRoom(closed(world)) },
  }),
  routeRow(jams.endJam, {
    expect: ending,
    parts: (world) => inRoom(played(world)),
    foreign: { expect: hidden, parts: (world) => inRoom(closed(world)) },
  }),
  callRow(jams.watchJam, {
    expect: signedIn,
    parts: async (world) => ({ room: await played(world) }),
    foreign: { expect: hidden, parts: async (world) => ({ room: await closed(world) }) },
  }),
  callRow(jams.unwatchJam, {
    expect: signedIn,
    parts: () => ({ room_id: 1 }),
    foreign: { expect: 'ok', parts: () => ({ room_id: 1 }) },
  }),
  callRow(jams.writeJam, {
    expect: speaking,
    parts: async (world) => ({ room: await played(world), client_id: `jam-${world.unused()}`, wish: stop }),
    foreign: {
      expect: hidden,
      parts: async (world) => ({ room: await closed(world), client_id: `jam-${world.unused()}`, wish: stop }),
    },
  }),
  callRow(jams.syncClock, { expect: signedIn, parts: () => ({ t0: 1 }) }),
]
