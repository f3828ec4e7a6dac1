// What cats said in a room and how much of it the room wants, for whoever looks.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { CatName } from '#contract/house'
import { sizes } from '#contract/limits'
import { isClosed, mayManage, roomFor } from '#slices/rooms/index'
import { viewLine } from '../view.ts'
import { roomLines } from './room-lines.ts'
import { type Looks, residentRoom } from './room-now.ts'
import { heardBy, silencesOf } from './silences.ts'

interface Asked {
  readonly ref: string
  readonly before: number | undefined
  readonly now: number
}

/** [CAT-3.24, CAT-3.27, CAT-3.29] Refuses with ROOM_NOT_FOUND; no cat is in a room that is not public, and none is heard. */
export async function catsIn(db: Looks, actor: Actor, { ref, before, now }: Asked) {
  const room = (await roomFor(db, actor.id, ref)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
  const open = !isClosed(room.kind)
  const heard: readonly CatName[] = open ? heardBy(await silencesOf(db, actor.id)) : []
  const rows = await roomLines(db, { roomId: room.id, heard, before, now, limit: sizes.pageDefault + 1 })
  const resident = await residentRoom(db, room.id)
  const items = rows.slice(0, sizes.pageDefault).map(viewLine)
  const last = items.at(-1)
  const complete = items.length === rows.length
  return {
    heard,
    room_id: room.id,
    mode: resident?.mode ?? ('off' as const),
    can_manage: open && mayManage(actor, room),
    items,
    order: 'newest' as const,
    complete,
    next: complete || !last ? null : { before: last.id },
  }
}
