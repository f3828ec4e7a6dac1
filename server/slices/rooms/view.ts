// Rooms and members as they leave the house.
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import type { PayloadOf } from '#contract/define'
import type { RoomMute } from '#contract/room-mutes'
import type { Member, Room, roomPush } from '#contract/rooms'
import type { MutedInRoom } from './commands/mute-in-room.ts'
import { isClosed } from './parts/is-closed.ts'
import type { RoomRow } from './parts/room-row.ts'
import { mayManage, mayPost } from './policy.ts'

export interface Reading {
  readonly readId: number | null
  /** The last that somebody else said beyond that and that still stands. */
  readonly unreadId: number | null
}

/** A room as one person sees it. */
export const viewRoom = (actor: Actor, room: RoomRow, reading: Reading): Room => ({
  id: room.id,
  name: room.name,
  topic: room.topic,
  kind: room.kind,
  archived: room.archived_at !== null,
  slow_s: room.slow_s,
  can_post: mayPost(actor, room),
  can_manage: mayManage(actor, room),
  joined: !isClosed(room.kind) || room.moderator !== null,
  unread: reading.unreadId !== null && reading.unreadId > room.cut,
  read_id: reading.readId,
})

/** What a person's sockets hear when a room changes for them. */
export const viewRoomChange = (actor: Actor, room: RoomRow): PayloadOf<typeof roomPush> => ({
  room_id: room.id,
  room: room.name,
  topic: room.topic,
  kind: room.kind,
  archived: room.archived_at !== null,
  slow_s: room.slow_s,
  can_post: mayPost(actor, room),
})

/** A member. */
export const viewMember = (row: {
  readonly id: number
  readonly username: string
  readonly moderator: number
}): Member => ({
  id: row.id,
  username: row.username,
  moderator: row.moderator === 1,
})

/** Who is silent in a room, and until when. */
export const viewMute = ({ id, username, until, reason }: MutedInRoom): RoomMute => ({
  id,
  username,
  until: instant(until),
  reason,
})
