// Which rooms this page listens to: joined when opened, joined again after each reconnection from where it left off, left when too many are open.
import { effect, signal } from '@preact/signals'
import type { DataOf } from '#contract/define'
import type { joinRoom } from '#contract/rooms'
import { joinCursor } from '#log/gap'
import { type ApiFailure, asFailure } from './api-failure.ts'
import { watchGaps } from './room-repair.ts'
import { forgetRoom, forgetRooms, roomState, takeBackfill, takeMessage, takeTold } from './room-states.ts'
import { call, connection, onPush } from './socket.ts'
import { forgetVerdict } from './verdict.ts'
import { watchTruth } from './watch-truth.ts'

type Joined = DataOf<typeof joinRoom>

const atOnce = 12
const attempts = new Map<number, Promise<Joined>>()
const watches = new Map<number, () => void>()
/** Rooms to listen to, the one opened last at the end. */
let wanted: readonly number[] = []

/** The rooms that this connection listens to. */
export const joined = signal<ReadonlySet<number>>(new Set())

/** Listens to a room from now on. Throws `ApiFailure`; without a connection it joins as soon as there is one. */
export async function listen(roomId: number): Promise<void> {
  wanted = [...wanted.filter((id) => id !== roomId), roomId]
  for (const id of wanted.slice(0, -atOnce)) await stopListening(id).catch(() => {})
  if (connection.peek() > 0) await join(roomId)
}

/** Resolves once the room is joined on the present connection; throws `ApiFailure` if it cannot be. */
export async function whenJoined(roomId: number): Promise<void> {
  if (!joined.peek().has(roomId)) await join(roomId)
}

async function stopListening(roomId: number): Promise<void> {
  drop(roomId)
  await call('leave_room', { room: String(roomId) })
}

function drop(roomId: number): void {
  wanted = wanted.filter((id) => id !== roomId)
  attempts.delete(roomId)
  watches.get(roomId)?.()
  watches.delete(roomId)
  joined.value = new Set([...joined.peek()].filter((id) => id !== roomId))
}

function join(roomId: number): Promise<Joined> {
  const under = attempts.get(roomId)
  if (under) return under
  const attempt = ask(roomId)
  attempts.set(roomId, attempt)
  attempt.catch(() => attempts.delete(roomId))
  return attempt
}

async function ask(roomId: number): Promise<Joined> {
  const answer = await call('join_room', {
    room: String(roomId),
    ...joinCursor(roomState(roomId).peek()),
  })
  // Left or lost while the answer was on its way.
  if (!attempts.has(roomId)) return answer
  takeTold(roomId, answer.head_rev)
  joined.value = new Set(joined.peek()).add(roomId)
  if (!watches.has(roomId)) {
    const stops = [watchGaps(roomId), watchTruth(roomId)]
    watches.set(roomId, () => stops.forEach((stop) => stop()))
  }
  return answer
}

/** Begins to fold what the house sends. Call once. */
export function startRooms(): void {
  onPush('message', takeMessage)
  onPush('backfill', (body) => takeBackfill(body))
  onPush('room_left', ({ room_id }) => {
    forget(room_id)
  })
  effect(() => {
    if (connection.value === 0) return
    attempts.clear()
    joined.value = new Set()
    for (const id of wanted) join(id).catch((error: unknown) => refused(id, asFailure(error)))
  })
}

/** A room that is gone is not asked for again; for everything else the next connection tries anew. */
function refused(roomId: number, { code }: ApiFailure): void {
  if (code === 'ROOM_NOT_FOUND') forget(roomId)
}

function forget(roomId: number): void {
  drop(roomId)
  forgetRoom(roomId)
  forgetVerdict(roomId)
}

/** Forgets every room. */
export function forgetAllRooms(): void {
  for (const id of wanted) forget(id)
  forgetRooms()
}
