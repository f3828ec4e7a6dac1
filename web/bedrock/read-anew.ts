// Reads a room anew when the house shows less of it than before.
import { roomState, takeBackfill } from './room-states.ts'
import { call } from './socket.ts'

/** What is held goes with the snapshot, whose epoch is another. Without a connection the next join does the same. */
export async function readAnew(roomId: number): Promise<void> {
  if (roomState(roomId).peek().epoch === null) return
  try {
    takeBackfill(await call('request_backfill', { room: String(roomId) }))
  } catch {
    // The truth lamp and the next join find the other epoch too.
  }
}
