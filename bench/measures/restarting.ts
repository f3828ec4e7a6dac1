// P12: a house full of people who talk is stopped and started again, in order and by force: how long until everybody is in step, and whether anything acknowledged is lost.
import { setTimeout as wait } from 'node:timers/promises'
import { type CrowdedHouse, crowdedHouse } from '../houses/crowded-house.ts'
import type { CrowdFound } from '../crowds/crowd-found.ts'
import type { Measure } from '../measure.ts'
import { quantile, thousands } from '../system/numbers.ts'

/** In ms. */
interface Restart {
  /** From the signal until the process was gone. */
  readonly closing: number
  /** From there until a new one was ready. */
  readonly starting: number
  /** From then on until half of the screens, 95 in a hundred and all were in step again. */
  readonly back: { readonly half: number; readonly most: number; readonly all: number }
}

type Way = 'SIGTERM' | 'SIGKILL'

interface Restarting {
  readonly screens: number
  readonly together: number
  readonly perSecond: number
  readonly restarts: Readonly<Record<Way, readonly Restart[]>>
  readonly found: CrowdFound
}

const screens = Number(process.env['NEOSPACE_BENCH_SCREENS'] ?? 2_000)
const [together, perSecond, busyEach, talkMs] = [200, 20, 4, 10_000] as const
const goalMs = 10_000

const now = (): number => performance.timeOrigin + performance.now()

async function restart({ crowd, server }: CrowdedHouse, way: Way): Promise<Restart> {
  await wait(talkMs)
  const back = crowd.back()
  // Heeded below; until then nobody waits for it.
  back.catch(() => {})
  const asked = now()
  await (way === 'SIGTERM' ? server.stop() : server.kill())
  const gone = now()
  await server.start()
  const ready = now()
  const at = (await back).map((moment) => moment - ready)
  return {
    closing: gone - asked,
    starting: ready - gone,
    back: { half: quantile(at, 0.5), most: quantile(at, 0.95), all: Math.max(...at) },
  }
}

/** P12. */
export const restarting: Measure<Restarting> = {
  async measure(rounds) {
    await using house = await crowdedHouse({ screens, together })
    house.crowd.talk(perSecond, busyEach)
    const restarts: Record<Way, Restart[]> = { SIGTERM: [], SIGKILL: [] }
    for (let n = 0; n < rounds; n++)
      for (const way of ['SIGTERM', 'SIGKILL'] as const) restarts[way].push(await restart(house, way))
    await wait(talkMs)
    return { screens, together, perSecond, restarts, found: await house.crowd.hush() }
  },
  page({ screens, together, perSecond, restarts, found }) {
    const seconds = (ms: number): string => (ms / 1_000).toFixed(1)
    const row = (way: Way): string => {
      const worst = (of: (restart: Restart) => number): string => seconds(Math.max(...restarts[way].map(of)))
      return `| ${way} | ${worst(({ closing }) => closing)} | ${worst(({ starting }) => starting)} | ${worst(({ back }) => back.half)} | ${worst(({ back }) => back.most)} | ${worst(({ back }) => back.all)} | ${seconds(goalMs)} |`
    }
    const { lost, twice, missing, unlike, acknowledged } = found
    return `## P12: stopped and started again under load

${thousands(screens)} signed-in sockets in rooms of ${together} and in one room of all say ${perSecond} messages a second; the server is asked to close (SIGTERM) or killed (SIGKILL) and a new one is started on the same data and port as soon as the old one is gone. Each socket does what the web client does: it waits by the same chance before it comes back (after 1 s, doubling to 10 s, half of it by chance, and not before the time that a house which closes gave it), joins from where it left off, mends gaps, and says again what was not acknowledged. In step is who is connected, has joined again and misses nothing that the house told of. Seconds, the longest of ${restarts.SIGTERM.length} times each.

| signal | until it was gone | until a new one was ready | from then: half in step | 95 in a hundred | all | goal |
| --- | --- | --- | --- | --- | --- | --- |
${row('SIGTERM')}
${row('SIGKILL')}

In the end ${thousands(acknowledged)} messages were acknowledged; ${lost} of them the house did not have (goal 0), and ${twice} were there twice (goal 0). Of what the house has, sockets missed ${missing} and held ${unlike} otherwise (goal 0).
`
  },
}
