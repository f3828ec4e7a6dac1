// What happens to rooms and to who belongs to them.
import { fact } from './fact.ts'

export const roomOpened = fact<{ roomId: number }>()('RoomOpened')
export const roomChanged = fact<{ roomId: number; becamePrivate: boolean; changed: readonly string[]; by: number }>()(
  'RoomChanged',
  { pointer: ({ roomId, becamePrivate }) => ({ roomId, becamePrivate }), sure: true },
)
/** `takenIn`: they see a private room that they did not see before. */
export const memberAdded = fact<{ roomId: number; userId: number; by: number; takenIn: boolean }>()('MemberAdded')
export const memberRemoved = fact<{
  roomId: number
  name: string
  userId: number
  reason: 'left' | 'removed'
  by: number
}>()('MemberRemoved', { pointer: ({ roomId, userId, reason }) => ({ roomId, userId, reason }), sure: true })
