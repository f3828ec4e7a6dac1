// A room at a moment, as the gate weighs it.
import { bounds, hotPerMinute } from '#cats/gate/bounds'
import type { RoomNow } from '#cats/gate/room-gate'
import { houseHour } from '#cats/world/clock'
import type { World } from '#cats/world/world.types'
import type { Looks, ResidentRoom } from '../queries/room-now.ts'
import { writtenSince } from '../queries/room-now.ts'

const minute = 60_000
const dayMs = 86_400_000

/** Counts no further than the gate asks. */
export async function roomAt(
  db: Looks,
  {
    room,
    roomId,
    world,
    now,
  }: { readonly room: ResidentRoom; readonly roomId: number; readonly world: World; readonly now: number },
): Promise<RoomNow> {
  return {
    at: now,
    mode: room.mode,
    gate: room.gate,
    messages: await writtenSince(db, roomId, { afterId: room.saidAfter, since: 0, most: bounds.rare.messages }),
    perMinute: await writtenSince(db, roomId, { afterId: 0, since: now - minute, most: hotPerMinute }),
    hour: houseHour(world, Math.floor(now / 1_000)),
    day: Math.floor((now + world.zone * 1_000) / dayMs),
  }
}
