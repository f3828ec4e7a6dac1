// What the bench measures, one at a time: how, and how the page shows it.
import type { machine } from './system/machine.ts'

/** One measure: everything that it compares is measured in one run, side by side, round by round. */
export interface Measure<Result = unknown> {
  /** Measures so many rounds. */
  measure(rounds: number): Promise<Result>
  /** Its part of the page, in Markdown: a heading, what was measured and how, a table, the goals. */
  page(result: Result): string
}

/** What a run leaves as a file: nothing of another run is in it. */
export interface Measured<Result = unknown> {
  readonly machine: ReturnType<typeof machine>
  readonly rounds: number
  readonly result: Result
}
