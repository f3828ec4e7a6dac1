// Everything the bench can measure, in the order of its page.
import { carrying } from './carrying.ts'
import { contention } from './contention.ts'
import { cost } from './cost.ts'
import { durable } from './durable.ts'
import { fanOut } from './fan-out.ts'
import { firstLoad } from './first-load.ts'
import { footprint } from './footprint.ts'
import { growth } from './growth.ts'
import { inUse } from './in-use.ts'
import { latency } from './latency.ts'
import type { Measure } from './measure.ts'
import { memory } from './memory.ts'
import { pages } from './pages.ts'
import { beside } from './peers.ts'
import { restarting } from './restarting.ts'
import { soak } from './soak.ts'
import { starting } from './starting.ts'

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
  contention,
  cost,
}
