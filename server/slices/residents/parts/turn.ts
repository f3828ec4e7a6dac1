// What a cat does on an occasion: a line that it types first, or a sign.
import type { Gesture } from '#cats/speech/gestures/gesture-names'
import type { Line } from '#cats/speech/speech.types'
import type { Spoken } from '#cats/speech/spoken'
import type { RoomNow } from '#cats/gate/room-gate'
import type { Occasion } from './occasion.ts'

export interface Turn {
  readonly occasion: Occasion
  /** The room as it was when this was decided. */
  readonly room: RoomNow
  /** The newest message then; null: there is none. */
  readonly afterId: number | null
  /** Alone, or beside the line. */
  readonly gesture: Gesture | null
  /** Which wording of the sign. */
  readonly use: number
  readonly said: Said | null
}

interface Said {
  readonly line: Line
  readonly spoken: Spoken
  /** When it is due, in milliseconds. */
  readonly dueAt: number
  readonly toId: number | null
  readonly ofId: number | null
  readonly thingId: number | null
}
