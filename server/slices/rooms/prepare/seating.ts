// Who may go on hearing a room, and what those are told who may not.
import type { Connection } from '#bedrock/realtime/connection'
import type { Seating } from '#bedrock/realtime/realtime'
import type { PayloadOf } from '#contract/define'
import type { roomLeftPush } from '#contract/rooms'
import type { AppContext } from '#server/context'
import { seatsIn } from '../queries/seats.ts'

interface Leaving {
  /** What the room was called when they could see it; left away where nobody says, because what it is called now may be news to them. */
  readonly was?: string
  readonly reason: PayloadOf<typeof roomLeftPush>['reason']
}

/** [ROOM-1.7, ROOM-1.16] `leaving`: how those leave who may not stay; without one they are told by whoever removed them. */
export async function seating(ctx: AppContext, roomId: number, leaving?: Leaving): Promise<Seating> {
  const { access, stays } = await seatsIn(ctx.db.reader, roomId)
  return {
    access,
    stays: ({ actor }: Connection) => stays(actor.id),
    dropped: (connection) => {
      if (leaving)
        connection.send('room_left', {
          room_id: roomId,
          room: leaving.was ?? `closed-${roomId}`,
          reason: leaving.reason,
        })
    },
  }
}
