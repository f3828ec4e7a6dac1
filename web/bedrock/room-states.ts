// What this page holds of each room, as signals. [LAW-1, LAW-2] They are written here alone, and only by folding `message` and `backfill`; a test holds every other file to that.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Backfill, Message } from '#contract/messages'
import { foldBackfill, foldMessage, foldTold } from '#log/fold'
import { emptyRoom, type RoomState } from '#log/room-state'

type Asked = Parameters<typeof foldBackfill>[2]

const states = new Map<number, Signal<RoomState>>()

/** The room that was given a body of backfill last; news each time. */
export const filled = signal<{ readonly roomId: number }>({ roomId: 0 })

function held(roomId: number): Signal<RoomState> {
  const known = states.get(roomId)
  if (known) return known
  const made = signal(emptyRoom())
  states.set(roomId, made)
  return made
}

/** What is held of a room; empty until its first backfill. */
export const roomState = (roomId: number): ReadonlySignal<RoomState> => held(roomId)

/** Folds a live object. */
export function takeMessage(message: Message): void {
  const state = held(message.room_id)
  state.value = foldMessage(state.peek(), message)
}

/** Folds a body of backfill; `asked` is the cursor that it answers. */
export function takeBackfill(body: Backfill, asked?: Asked): void {
  const state = held(body.room_id)
  state.value = foldBackfill(state.peek(), body, asked)
  filled.value = { roomId: body.room_id }
}

/** Starts a room anew from a snapshot and what was heard since it was asked for, because what was held before is not to be trusted. */
export function takeAfresh(body: Backfill, heard: readonly Message[]): void {
  held(body.room_id).value = heard.reduce(foldMessage, foldBackfill(emptyRoom(), body))
}

/** Remembers a rev that the house mentioned elsewhere. */
export function takeTold(roomId: number, rev: number): void {
  const state = held(roomId)
  state.value = foldTold(state.peek(), rev)
}

/** Forgets a room that the person may no longer see. */
export function forgetRoom(roomId: number): void {
  held(roomId).value = emptyRoom()
}

/** Forgets everything, because another person may come. */
export function forgetRooms(): void {
  for (const state of states.values()) state.value = emptyRoom()
}
