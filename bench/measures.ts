// Everything the bench can measure, in the order of its page.
import { fanOut } from './fan-out.ts'
import { latency } from './latency.ts'
import type { Measure } from './measure.ts'

/** By the name that one asks for them by. */
export const measures: Readonly<Record<string, Measure>> = {
  p1: fanOut,
  p3: latency,
}
