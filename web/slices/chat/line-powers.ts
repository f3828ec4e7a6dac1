// Which acts to offer on a line. The house decides again; this only keeps buttons away that it would refuse.
import { sizes } from '#contract/limits'
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { isStaff, person } from '../../bedrock/session.ts'

/** Whether the signed-in person may reword the line. */
export const mayReword = (message: Message, room: Room): boolean =>
  message.content !== null &&
  message.user_id === person.value?.id &&
  !room.archived &&
  Date.now() - Date.parse(message.created_at) < sizes.editWindowMs

/** Whether the signed-in person may pin the line, or take its pin out. What two say has no place beside it for pins. */
export const mayPin = (message: Message, room: Room): boolean =>
  message.content !== null && room.can_manage && !room.archived && room.kind !== 'direct'

/** Whether the signed-in person may stick something on the line; on announcements whoever reads them does. */
export const mayStick = (message: Message, room: Room): boolean =>
  message.content !== null && !room.archived && (room.can_post || room.kind === 'announcement')

/** Whether the signed-in person may call everybody in the room. */
export const mayCall = (room: Room): boolean => room.kind !== 'direct' && (room.can_manage || isStaff.value)

/** Whether the signed-in person may peel off what somebody else stuck on the line; between two, from one's own alone. */
export const mayPeel = (message: Message, room: Room): boolean =>
  message.user_id === person.value?.id || (room.kind !== 'direct' && mayDelete(message, room))

/** Whether there is something of somebody else’s in the line that the signed-in person could report. */
export const mayReport = (message: Message): boolean =>
  message.content !== null && message.user_id !== null && message.user_id !== person.value?.id

/** Whether the signed-in person may delete the line. */
export const mayDelete = (message: Message, room: Room): boolean =>
  !message.deleted && (message.user_id === person.value?.id || room.can_manage || isStaff.value)
