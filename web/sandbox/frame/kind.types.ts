// What a kind of sketch has to say about itself; the rest is the same for all.
import type { KnobValue } from '../runner.types.ts'
import type { Size } from './picture.ts'
import type { Tools } from './tools.types.ts'

export interface Kind {
  /** Begins the sketch; calls `done` once its text has run. */
  readonly run: (tools: Tools, done: () => void) => void
  /** Where a knob is more to it than `knobs`. */
  readonly knob?: (name: string, value: KnobValue) => void
  /** Where a text is no script: takes it in the place of the one before, and tells whether it could. */
  readonly take?: (text: string) => boolean
  /** Leads what moves by itself to this moment. */
  readonly seek?: (ms: number) => void
  readonly hold?: (still: boolean) => void
  readonly hash?: () => number
  readonly picture?: (into: Size) => Promise<Blob | null>
  /** How light it is beyond any canvas, at one of nine places. */
  readonly ground?: (cell: number) => number
}
