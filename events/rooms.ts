// What happens to rooms and to who belongs to them.
import { fact } from './fact.ts'

export const roomOpened = fact<{ roomId: number }>()('RoomOpened')
/** `closedAs`: what it was called before, where it became private; told to those whom it is closed to. */
export const roomChanged = fact<{
  roomId: number
  closedAs: string | null
  changed: readonly string[]
  by: number
}>()('RoomChanged', { pointer: ({ roomId, closedAs }) => ({ roomId, closedAs }), sure: true })
/** `takenIn`: they see a private room that they did not see before. */
export const memberAdded = fact<{ roomId: number; userId: number; by: number; takenIn: boolean }>()('MemberAdded')
/** The name goes along to other nodes, because it is what they who are out of the room knew; what its row says when they are told may be news to them. */
export const memberRemoved = fact<{
  roomId: number
  name: string
  userId: number
  reason: 'left' | 'removed'
  by: number
}>()('MemberRemoved', { pointer: ({ roomId, name, userId, reason }) => ({ roomId, name, userId, reason }), sure: true })
/** Somebody is silent in this room until then, or (null) speaks there again. */
export const personMutedInRoom = fact<{
  roomId: number
  userId: number
  by: number
  until: number | null
  reason: string
}>()('PersonMutedInRoom', { pointer: ({ roomId, userId }) => ({ roomId, userId }) })
