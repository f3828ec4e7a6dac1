// The doors of what people are told of: each is one’s own, and a room’s level is chosen by whoever may see the room.
import * as notices from '#contract/notices'
import { changing, ownOnly, signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

/** Something that the member is told of. */
async function ofTheMember({ member, as }: World) {
  const from = as('other').person
  await from?.say('matrix-room', `Hello @${member.username}.`)
  const { items } = await member.visitor.request(notices.listNotices, {})
  return { body: { state: 'gone' as const, ids: items.map(({ id }) => id) } }
}
const inDen = ({ den }: World) => ({ params: { room: den } })
const hidden = ownOnly('ROOM_NOT_FOUND')

export const noticeRows: readonly Row[] = [
  routeRow(notices.listNotices, { expect: signedIn, parts: () => ({}) }),
  routeRow(notices.changeNotices, {
    expect: changing,
    parts: () => ({ body: { state: 'read' as const, up_to: 1 } }),
    foreign: { expect: 'ok', parts: ofTheMember },
  }),
  {
    // Whether what the member is told of is still there for them.
    ...routeRow(notices.changeNotices, {
      expect: ownOnly('NOT_FOUND'),
      parts: ofTheMember,
    }),
    async knock(world, { visitor }) {
      const parts = await ofTheMember(world)
      const { body } = await visitor.ask(notices.changeNotices, parts)
      if (!body.ok) return body.code
      return body.data.ids.length > 0 ? 'ok' : 'NOT_FOUND'
    },
  },
  routeRow(notices.getNoticeSettings, { expect: signedIn, parts: () => ({}) }),
  routeRow(notices.changeNoticeSettings, { expect: changing, parts: () => ({ body: { muted: [], quiet: null } }) }),
  routeRow(notices.getRoomLevel, { expect: signedIn, parts: ({ room }) => ({ params: { room } }) }),
  routeRow(notices.getRoomLevel, {
    expect: { ...hidden, frozen: 'ROOM_NOT_FOUND' },
    parts: inDen,
    foreign: { expect: 'ROOM_NOT_FOUND', parts: inDen },
  }),
  routeRow(notices.setRoomLevel, {
    expect: changing,
    parts: ({ room }) => ({ params: { room }, body: { level: 'mentions' as const } }),
  }),
  routeRow(notices.setRoomLevel, {
    expect: hidden,
    parts: (world) => ({ ...inDen(world), body: { level: 'mentions' as const } }),
    foreign: {
      expect: 'ROOM_NOT_FOUND',
      parts: (world) => ({ ...inDen(world), body: { level: 'mentions' as const } }),
    },
  }),
]
