// P9: two thousand signed-in screens for minutes on end: how long messages take, whether each arrives once everywhere, and whether the server's memory stays.
import { setTimeout as wait } from 'node:timers/promises'
import { crowdedHouse } from '../houses/crowded-house.ts'
import type { CrowdFound } from '../crowds/crowd-found.ts'
import type { Measure } from '../measure.ts'
import { thousands } from '../system/numbers.ts'
import { collected, collects, heapUsed, mib, resident } from '../system/process-memory.ts'

interface Soak {
  readonly screens: number
  readonly together: number
  readonly perSecond: number
  readonly busyEach: number
  /** Before the first message, and after each minute; in bytes. */
  readonly memory: readonly { readonly heap: number; readonly resident: number }[]
  readonly found: CrowdFound
}

const screens = Number(process.env['NEOSPACE_BENCH_SCREENS'] ?? 2_000)
const perSecond = Number(process.env['NEOSPACE_BENCH_PER_SECOND'] ?? 20)
const minutes = Number(process.env['NEOSPACE_BENCH_MINUTES'] ?? 5)
const [together, busyEach] = [200, 4]

/** By how much the heap grows in a minute, by least squares over what follows the first minute. */
function slope(heaps: readonly number[]): number {
  const later = heaps.slice(1)
  const middle = (later.length - 1) / 2
  const mean = later.reduce((sum, heap) => sum + heap, 0) / later.length
  const over = later.reduce((sum, heap, n) => sum + (n - middle) * (heap - mean), 0)
  return over / later.reduce((sum, _, n) => sum + (n - middle) ** 2, 0)
}

const faults = ({ lost, twice, missing, unlike, again, leftOut }: CrowdFound): number =>
  lost + twice + missing + unlike + again + leftOut

/** P9. */
export const soak: Measure<Soak> = {
  async measure() {
    await using house = await crowdedHouse({ screens, together, env: collects })
    const { crowd, server } = house
    const look = async () => {
      await collected(server.pid(), 1)
      return { heap: await heapUsed(server.url), resident: resident(server.pid(), 'now') }
    }
    const memory = [await look()]
    crowd.talk(perSecond, busyEach)
    for (let minute = 1; minute <= minutes; minute++) {
      await wait(60_000)
      memory.push(await look())
    }
    return { screens, together, perSecond, busyEach, memory, found: await crowd.hush() }
  },
  page({ screens, together, perSecond, busyEach, memory, found }) {
    const grows = slope(memory.map(({ heap }) => heap))
    const minutes = memory.length - 1
    const list = (what: 'heap' | 'resident'): string => memory.map((at) => mib(at[what])).join(', ')
    return `## P9: ${thousands(screens)} screens for ${minutes} minutes

One long run against goals, beside nobody. ${thousands(screens)} signed-in sockets of ${thousands(screens / 10)} people, played by one other process as the web client does it; ${together} of them in a room, and all of them in one room that gets every ${busyEach}th message; ${perSecond} messages a second in all for ${minutes} minutes. The house has its own limits (people come from addresses of their own on the loopback) and its own readiness to shed load. From being said to being heard: every tenth socket, the time of the other process included. Afterwards what each socket holds is compared with what the house answers page by page, and the frames of each connection were counted. The heap is what is in use right after its garbage was collected, which the bench asks for once a minute, and that pause is in the figures.

| | reached | goal |
| --- | --- | --- |
| heard after, in ms: p50 | ${found.took.p50.toFixed(1)} | |
| p95 | ${found.took.p95.toFixed(1)} | 250 |
| p99 | ${found.took.p99.toFixed(1)} | |
| acknowledged after, in ms: p50, p95, p99 | ${found.acked.p50.toFixed(1)}, ${found.acked.p95.toFixed(1)}, ${found.acked.p99.toFixed(1)} | |
| messages acknowledged | ${thousands(found.acknowledged)} | |
| frames of messages heard | ${thousands(found.deliveries)} | |
| connections that ended | ${found.losses} | 0 |
| lost, twice, missing, unlike, come again, left out | ${faults(found)} | 0 |
| heap in MiB, before and after each minute | ${list('heap')} | flat |
| resident in MiB | ${list('resident')} | |
| growth of the heap after the first minute, KiB a minute | ${minutes > 2 ? (grows / 1_024).toFixed(0) : 'too short'} | 0 |
`
  },
}
