// What one open room's screen remembers while it is open: where one reads, which line has the focus, which is reworded or answered.
import { type Signal, signal } from '@preact/signals'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import type { Range } from './shown-range.ts'

export interface RoomScreen {
  readonly roomId: number
  /** What its script is called to whoever listens. */
  readonly called: string
  /** A line in the window that is shown; `null` means the newest window. */
  readonly anchor: Signal<number | null>
  /** `null` until the first lines are there. */
  readonly range: Signal<Range | null>
  /** The line that the arrow keys have reached. */
  readonly active: Signal<number | null>
  readonly hovered: Signal<number | null>
  readonly editing: Signal<number | null>
  /** The line whose acts are shown as a sheet. */
  readonly menuFor: Signal<number | null>
  /** The line on which something is about to be stuck. */
  readonly stickingOn: Signal<number | null>
  /** Lines of people whom one does not want to hear that were opened all the same. */
  readonly unfolded: Signal<ReadonlySet<number>>
  /** Lines with a warning that were opened. */
  readonly uncovered: Signal<ReadonlySet<number>>
  /** A line to bring into sight and mark. */
  readonly target: Signal<number | null>
  /** The line that was gone to, marked until another is. */
  readonly marked: Signal<number | null>
  /** Whether one sees the newest line. */
  readonly present: Signal<boolean>
  readonly newBelow: Signal<boolean>
  /** Why something could not be fetched. */
  readonly fault: Signal<string | null>
  readonly awaySince: number | null
  /** In milliseconds since the epoch. */
  readonly openedAt: number
  /** How far the other of a conversation has read, where both show it. */
  readonly seenTo: Signal<number | null>
}

/** The screen of a room that is being opened. */
export const roomScreen = ({ id, name, unread, read_id }: Room, called = words.chat.log(name)): RoomScreen => ({
  roomId: id,
  called,
  anchor: signal(null),
  range: signal(null),
  active: signal(null),
  hovered: signal(null),
  editing: signal(null),
  menuFor: signal(null),
  stickingOn: signal(null),
  unfolded: signal(new Set<number>()),
  uncovered: signal(new Set<number>()),
  target: signal(null),
  marked: signal(null),
  present: signal(true),
  newBelow: signal(false),
  fault: signal(null),
  awaySince: unread ? read_id : null,
  openedAt: Date.now(),
  seenTo: signal(null),
})
