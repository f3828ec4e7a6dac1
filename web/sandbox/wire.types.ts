// What page and frame say to each other through the port. The page checks all that comes.
import type { SketchKind, SketchNeed } from '#sketch/kinds'
import type { KnobValue, LogLevel, Shown, StopCause } from './runner.types.ts'

/** The first message into a frame, with its port. */
export interface Given {
  readonly kind: SketchKind
  /** With its loops counted and its imports looked up. */
  readonly code: string
  readonly seed: number
  readonly clock: 'live' | 'steps'
  readonly fine: boolean
  readonly maxFps: number
  readonly grants: readonly SketchNeed[]
  readonly knobs: Readonly<Record<string, KnobValue>>
  /** The text of what every sketch of the kind needs of the house. */
  readonly kit: string
  /** The text of the kind's library; empty where there is none. */
  readonly library: string
}

export type PageSays =
  | readonly ['pause']
  | readonly ['resume']
  /** How loud it may be, from 0 to 1; only where sound was granted, and at once when it runs. */
  | readonly ['loud', number]
  | readonly ['knob', string, KnobValue]
  | readonly ['step', number, number]
  | readonly ['pass', number, number]
  | readonly ['picture', number, number, number]
  | readonly ['evaluate', number, string, boolean]
  | readonly ['world', unknown]

export type FrameSays =
  /** What it needs is there; its own code comes next. */
  | readonly ['ready']
  | readonly ['started']
  | readonly ['beat', number, number, number]
  | readonly ['log', LogLevel, readonly Shown[], number | null, number]
  | readonly ['failed', string, number | null, number | null]
  | readonly ['stop', StopCause, number | null]
  | readonly ['answered', number, Shown, boolean]
  | readonly ['hashes', number, readonly string[]]
  | readonly ['picture', number, Blob | null]
  | readonly ['world', unknown]
  /** Escape was pressed: whoever types wants to be back on the page. */
  | readonly ['escape']
