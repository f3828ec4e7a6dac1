// What every surface may ask of a runner, and what it hears from it. Nothing of this reaches the sketch but through the port.
import type { SketchKind, SketchNeed } from '#sketch/kinds'

/** One run of one text. */
export interface Program {
  readonly kind: SketchKind
  readonly code: string
  /** Seeds `Math.random`, p5's `random` and `noise`: the same seed draws the same. */
  readonly seed: number
  /** `live` follows the clock; `steps` stands still but for `step`, sixty frames to its second, at 640 × 360 and a pixel ratio of 1. */
  readonly clock: 'live' | 'steps'
  /** With `steps`: a pixel ratio of 2, for a picture that is looked at and not compared. */
  readonly fine?: boolean
  readonly maxFps: 60 | 30
  /** What the viewer agreed to. What is not granted does not exist in the frame. */
  readonly grants: readonly SketchNeed[]
  /** The values of its knobs, by name. */
  readonly knobs: Readonly<Record<string, KnobValue>>
}
export type KnobValue = number | string | boolean

/** A value of the sketch as its console shows it: cut in depth, length and number, and nothing but data. */
export type Shown =
  | { readonly is: 'text' | 'number' | 'word' | 'function' | 'cut'; readonly text: string }
  | {
      readonly is: 'list' | 'object'
      readonly name: string
      readonly parts: readonly (readonly [string, Shown])[]
      readonly more: number
    }

export type LogLevel = 'log' | 'info' | 'warn' | 'error' | 'debug'

/** What a runner tells; all of it was checked and counted after it left the frame. */
export type RunnerEvent =
  | { readonly say: 'started' }
  /** About twice a second while it runs. */
  | { readonly say: 'beat'; readonly fps: number; readonly frameMs: number; readonly frame: number }
  | {
      readonly say: 'log'
      readonly level: LogLevel
      readonly values: readonly Shown[]
      readonly line: number | null
      readonly atMs: number
    }
  | { readonly say: 'failed'; readonly message: string; readonly line: number | null; readonly column: number | null }
  /** It does not run any more, and why. */
  | { readonly say: 'stopped'; readonly why: StopCause; readonly line: number | null }
  | { readonly say: 'paused' | 'resumed' }
  | { readonly say: 'answered'; readonly id: number; readonly value: Shown; readonly failed: boolean }

/** `silent`: it answered nothing for two seconds. `left`: its document went elsewhere. `flood`: it said more than anyone reads. `flashing`: a large part flashed more than three times a second. `memory`: it took too much. `loop`: a loop did not end. `asked`: somebody stopped it. `turn`: a fourth began to run. */
export type StopCause = 'asked' | 'silent' | 'left' | 'flood' | 'flashing' | 'memory' | 'loop' | 'turn'

export interface RunnerOptions {
  /** Says what the frame is, to those who hear the page. */
  readonly title: string
  readonly tell: (event: RunnerEvent) => void
  /** The frame's document; another origin where the house has one for it. */
  readonly documentOf: (kind: SketchKind) => string
}

/** One place in which sketches run, one after the other; each run has a frame of its own. At most three run in a page. */
export interface Runner extends Disposable {
  run(program: Program): void
  pause(): void
  resume(): void
  stop(): void
  knob(name: string, value: KnobValue): void
  /** Only with the clock `steps`: draws so many frames and answers the hash (32 bits, hexadecimal) of each. */
  step(frames: number): Promise<readonly string[]>
  /** Only with the clock `steps`: draws so many frames as fast as it can; false where it ended before. */
  pass(frames: number): Promise<boolean>
  /** What it shows now as PNG, fitted into this size; null where it cannot be had. */
  picture(width: number, height: number): Promise<Blob | null>
  /** Evaluates a line in the sketch, for the console; answered by `answered`. */
  evaluate(id: number, text: string): void
  /** Tells the sketch what its world is now; only where `world` was granted. What it asks of the world comes by `onWorld`. */
  world(message: unknown): void
  onWorld: ((message: unknown) => void) | null
}
// `mountRunner(place: HTMLElement, options: RunnerOptions): Runner` is exported by web/sandbox/mount-runner.ts.
