// Everything the bench can measure, in the order of its page.
import { contention } from './contention.ts'
import { cost } from './cost.ts'
import { durable } from './durable.ts'
import { fanOut } from './fan-out.ts'
import { growth } from './growth.ts'
import { latency } from './latency.ts'
import type { Measure } from './measure.ts'
import { memory } from './memory.ts'
import { pages } from './pages.ts'
import { starting } from './starting.ts'

/** By the name that one asks for them by. */
export const measures: Readonly<Record<string, Measure>> = {
  p1: fanOut,
  p2: durable,
  p3: latency,
  p4: memory,
  p5: starting,
  p6: pages,
  p8: growth,
  contention,
  cost,
}
