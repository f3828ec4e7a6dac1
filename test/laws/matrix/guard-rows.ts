// The doors of what keeps rooms and the house in order: switches, words that are not wanted, silence in one room.
import { switchHouse } from '#contract/house'
import * as mutes from '#contract/room-mutes'
import { addMember } from '#contract/rooms'
import * as filters from '#contract/word-filters'
import { ownOnly, staff } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const hidden = 'ROOM_NOT_FOUND' as const
const keeping = { ...ownOnly('FORBIDDEN'), roomModerator: 'ok', moderator: 'ok', admin: 'ok', owner: 'ok' } as const
const silence = { minutes: 1, reason: 'loud' }
const fresh = async ({ fresh: make }: World) => (await make('other')).person?.username ?? ''

/** Somebody who is silent there. */
async function silent(world: World) {
  const params = { room: world.room, username: await fresh(world) }
  await world.member.visitor.request(mutes.muteInRoom, { params, body: silence })
  return { params }
}

export const guardRows: readonly Row[] = [
  routeRow(switchHouse, { expect: staff.moderator, parts: () => ({ body: { shut: false } }) }),
  routeRow(filters.getWordFilters, { expect: staff.moderator, parts: () => ({}) }),
  routeRow(filters.setWordFilters, { expect: staff.admin, parts: () => ({ body: { filters: [] } }) }),
  routeRow(mutes.listRoomMutes, {
    // To look, so the frozen may who keep it.
    expect: { ...keeping, frozen: 'FORBIDDEN' },
    parts: ({ room }) => ({ params: { room }, query: {} }),
    foreign: { expect: hidden, parts: ({ den }) => ({ params: { room: den }, query: {} }) },
  }),
  routeRow(mutes.muteInRoom, {
    expect: keeping,
    parts: async (world) => ({ params: { room: world.room, username: await fresh(world) }, body: silence }),
    foreign: {
      expect: hidden,
      parts: async (world) => ({ params: { room: world.den, username: await fresh(world) }, body: silence }),
    },
  }),
  routeRow(mutes.muteInRoom, {
    // A moderator of the room: staff alone.
    expect: { ...keeping, member: 'FORBIDDEN', roomModerator: 'FORBIDDEN' },
    parts: async (world) => {
      const params = { room: world.room, username: await fresh(world) }
      await world.member.visitor.request(addMember, { params, body: { moderator: true } })
      return { params, body: silence }
    },
  }),
  routeRow(mutes.unmuteInRoom, {
    expect: keeping,
    parts: silent,
    foreign: {
      expect: hidden,
      parts: async (world) => ({ params: { room: world.den, username: await fresh(world) } }),
    },
  }),
]
