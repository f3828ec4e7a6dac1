// Everything the bench can measure, in the order of its page.
import { carrying } from './measures/carrying.ts'
import { contention } from './measures/contention.ts'
import { cost } from './measures/cost.ts'
import { durable } from './measures/durable.ts'
import { fanOut } from './measures/fan-out.ts'
import { firstLoad } from './measures/first-load.ts'
import { footprint } from './measures/footprint.ts'
import { growth } from './measures/growth.ts'
import { inUse } from './measures/in-use.ts'
import { latency } from './measures/latency.ts'
import type { Measure } from './measure.ts'
import { memory } from './measures/memory.ts'
import { pages } from './measures/pages.ts'
import { beside } from './measures/peers.ts'
import { restarting } from './measures/restarting.ts'
import { sketches } from './measures/sketches.ts'
import { soak } from './measures/soak.ts'
import { starting } from './measures/starting.ts'

/** By the name that one asks for them by. */
export const measures: Readonly<Record<string, Measure>> = {
  p1: fanOut,
  p2: durable,
  p3: latency,
  p4: memory,
  p5: starting,
  p6: pages,
  p7: firstLoad,
  p8: growth,
  p9: soak,
  p11: inUse,
  p12: restarting,
  p13: footprint,
  p14: carrying,
  p15: beside,
  p16: sketches,
  contention,
  cost,
}
