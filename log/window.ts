// Windows: gapless ranges of message ids. Only what lies in one is shown, so that a person never sees a hole in a conversation as if it were none.
import type { Backfill, Message } from '#contract/messages'
import type { RoomState, Window } from './room-state.ts'

/** The cursor that a body of history answers. */
export interface Asked {
  readonly before_id?: number
  readonly after_id?: number
  readonly around_id?: number
  readonly at?: string
}

/** The messages of a window, by ascending id; of the newest if none is given. */
export function shown(state: RoomState, window: Window | undefined = state.windows.at(-1)): Message[] {
  return window ? state.objects.between(window.from, window.to) : []
}

/** The window in which an id lies. */
export const windowAt = (state: RoomState, id: number): Window | undefined =>
  state.windows.find((window) => id >= window.from && id <= window.to)

/** Whether the window begins with the room's first message. */
export const reachesStart = (window: Window): boolean => window.from === 0

/** Whether the window is open upwards. */
export const reachesPresent = (window: Window): boolean => window.to === Number.POSITIVE_INFINITY

/** The range that a snapshot covers: from its first message, or the room's beginning, upwards. */
export const snapshotWindow = ({ messages, complete }: Backfill): Window => ({
  from: complete ? 0 : (messages.at(0)?.id ?? 0),
  to: Number.POSITIVE_INFINITY,
})

/** The range that a body of history covers, which depends on what was asked; without that, what lies between its first and last message. */
export function historyWindow(body: Backfill, asked: Asked = {}): Window | null {
  const first = body.messages.at(0)?.id
  const last = body.messages.at(-1)?.id
  if (asked.before_id !== undefined)
    return { from: body.complete ? 0 : (first ?? asked.before_id), to: asked.before_id - 1 }
  if (asked.after_id !== undefined)
    return { from: asked.after_id + 1, to: body.complete ? Number.POSITIVE_INFINITY : (last ?? asked.after_id) }
  if (first === undefined || last === undefined) return null
  if (asked.around_id === undefined && asked.at === undefined) return { from: first, to: last }
  return {
    from: body.next?.before_id === undefined ? 0 : first,
    to: body.next?.after_id === undefined ? Number.POSITIVE_INFINITY : last,
  }
}
