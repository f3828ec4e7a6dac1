// Rooms over HTTP.
import { normaliseOptionalText, normaliseText } from '#bedrock/text/normalise'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import * as quiet from '#contract/room-mutes'
import * as contract from '#contract/rooms'
import type { AppContext } from '#server/context'
import { addMember } from './commands/add-member.ts'
import { changeRoom } from './commands/change-room.ts'
import { muteInRoom, unmuteInRoom } from './commands/mute-in-room.ts'
import { openRoom } from './commands/open-room.ts'
import { removeMember } from './commands/remove-member.ts'
import type { Tx } from './owns.ts'
import { mayManage } from './policy.ts'
import * as rooms from './queries/list-rooms.ts'
import { membersOf } from './queries/members.ts'
import { roomFor } from './queries/room-for.ts'
import { roomMutes } from './queries/room-mutes.ts'
import { viewMember, viewMute, viewRoom } from './view.ts'
import type { Actor } from '#bedrock/actor'

const key = 'rooms'
const topicOf = (raw: string): string => normaliseOptionalText(raw, sizes.topicCharacters)

/** Silence in one room. */
const mutes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(quiet.listRoomMutes, async ({ actor, params, query }) => {
    const room =
      (await roomFor(ctx.db.reader, actor.id, params.room)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
    if (room.kind === 'direct' || !mayManage(actor, room))
      refuse('FORBIDDEN', 'Only the room’s moderators see who is silent there.')
    const rows = await roomMutes(ctx.db.reader, room.id, ctx.clock.now(), query?.after, sizes.pageMax + 1)
    return pageOf(rows, sizes.pageMax, 'alphabetical', viewMute, ({ username }) => ({ after: username }))
  }),
  serve(quiet.muteInRoom, async ({ actor, params, body }) => {
    const silence = { forMs: body.minutes * 60_000, reason: normaliseText(body.reason, sizes.reasonCharacters) }
    const mute = await ctx.db.write('rooms', (tx: Tx) => muteInRoom(tx, actor, params.room, params.username, silence))
    return { mute: viewMute(mute) }
  }),
  serve(quiet.unmuteInRoom, async ({ actor, params }) => {
    await ctx.db.write('rooms', (tx: Tx) => unmuteInRoom(tx, actor, params.room, params.username))
    return {}
  }),
]

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const room = async (actor: Actor, id: number) => {
    const found = await rooms.roomWithReading(ctx.db.reader, actor.id, id)
    return { room: viewRoom(actor, found ?? refuse('ROOM_NOT_FOUND', 'There is no such room.'), found ?? noReading) }
  }
  const find = async (actor: Actor, ref: string) =>
    (await roomFor(ctx.db.reader, actor.id, ref)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')

  return [
    ...mutes(ctx),
    serve(contract.listRooms, async ({ actor, query }) => {
      const rows = await rooms.listRooms(ctx.db.reader, actor.id, query?.after, query ?? {}, sizes.pageMax + 1)
      return pageOf(
        rows,
        sizes.pageMax,
        'alphabetical',
        (row) => viewRoom(actor, row, row),
        (last) => ({ after: last.name }),
      )
    }),
    serve(contract.getRoom, async ({ actor, params }) => room(actor, (await find(actor, params.room)).id)),
    serve(contract.openRoom, async ({ actor, body }) => {
      const input = { name: body.name, topic: topicOf(body.topic ?? ''), kind: body.kind ?? 'text' }
      return room(actor, await ctx.db.write(key, (tx: Tx) => openRoom(tx, actor, input, ctx.random)))
    }),
    serve(contract.changeRoom, async ({ actor, params, body }) => {
      const change = { ...body, ...(body.topic === undefined ? {} : { topic: topicOf(body.topic) }) }
      return room(actor, await ctx.db.write(key, (tx: Tx) => changeRoom(tx, actor, params.room, change)))
    }),
    serve(contract.listMembers, async ({ actor, params, query }) => {
      const rows = await membersOf(ctx.db.reader, (await find(actor, params.room)).id, query?.after, sizes.pageMax + 1)
      return pageOf(rows, sizes.pageMax, 'alphabetical', viewMember, (last) => ({ after: last.username }))
    }),
    serve(contract.addMember, async ({ actor, params, body }) => ({
      member: await ctx.db.write(key, (tx: Tx) => addMember(tx, actor, params.room, params.username, body.moderator)),
    })),
    serve(contract.removeMember, async ({ actor, params }) => {
      await ctx.db.write(key, (tx: Tx) => removeMember(tx, actor, params.room, params.username))
      return {}
    }),
  ]
}

const noReading = { readId: null, unreadId: null }
