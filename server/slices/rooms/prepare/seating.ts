// Who may go on hearing a room, and what those are told who may not.
import type { Connection } from '#bedrock/realtime/connection'
import type { Seating } from '#bedrock/realtime/realtime'
import type { PayloadOf } from '#contract/define'
import type { roomLeftPush } from '#contract/rooms'
import type { AppContext } from '#server/context'
import { seatsIn } from '../queries/seats.ts'

/** [ROOM-1.7] `reason`: why those leave who may not stay; without one they are told by whoever removed them. */
export async function seating(
  ctx: AppContext,
  roomId: number,
  reason?: PayloadOf<typeof roomLeftPush>['reason'],
): Promise<Seating> {
  const { access, name, stays } = await seatsIn(ctx.db.reader, roomId)
  return {
    access,
    stays: ({ actor }: Connection) => stays(actor.id),
    dropped: (connection) => {
      if (reason) connection.send('room_left', { room_id: roomId, room: name, reason })
    },
  }
}
