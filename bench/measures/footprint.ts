// P13: what a house takes: idle and empty, from a clone to its link, and with five hundred sockets in half a gibibyte.
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#bedrock/http/free-port'
import { serverProcess } from '#dev-env/server-process'
import { cloneToLink } from './clone-to-link.ts'
import { type Bound, crowdInBounds } from './crowd-in-bounds.ts'
import type { Measure } from '../measure.ts'
import { median } from '../system/numbers.ts'
import { passingFolder } from '../system/passing-folder.ts'
import { collected, collects, mib, resident } from '../system/process-memory.ts'

interface Idle {
  /** Ten seconds after it was ready. */
  readonly after: number
  /** The same process, when it has collected its garbage. */
  readonly settled: number
}

interface Footprint {
  readonly idle: readonly Idle[]
  readonly clones: readonly Awaited<ReturnType<typeof cloneToLink>>[]
  readonly crowd: Awaited<ReturnType<typeof crowdInBounds>>
}

const idleMs = 10_000
/** Each takes all that the lock file names from the registry. */
const mostClones = 3

async function idle(): Promise<Idle> {
  await using stack = new AsyncDisposableStack()
  const { path } = stack.use(await passingFolder())
  const server = stack.use(serverProcess(path, await freePort('127.0.0.1'), collects))
  await server.start()
  await wait(idleMs)
  const after = resident(server.pid(), 'now')
  await collected(server.pid(), 3)
  return { after, settled: resident(server.pid(), 'now') }
}

const bounds: Readonly<Record<Bound, string>> = {
  group: 'in a control group of 512 MiB',
  none: 'whose peak of resident memory was read and that had no limit, because no control group could be made here',
}

/** P13. */
export const footprint: Measure<Footprint> = {
  async measure(rounds) {
    const [idles, clones]: [Idle[], Footprint['clones'][number][]] = [[], []]
    for (let n = 0; n < rounds; n++) idles.push(await idle())
    for (let n = 0; n < Math.min(rounds, mostClones); n++) clones.push(await cloneToLink())
    return { idle: idles, clones, crowd: await crowdInBounds() }
  },
  page({ idle, clones, crowd }) {
    const took = clones.flatMap((clone) => ('ms' in clone ? [clone.ms / 1_000] : []))
    const why = clones.flatMap((clone) => ('why' in clone ? [clone.why] : []))
    const cloned = took.length > 0 ? median(took).toFixed(1) : `not measured: ${why[0] ?? ''}`
    return `## P13: what a house takes

Against goals, beside nobody. *Idle*: a server on a new data folder, ten seconds after it was ready, and once more when it has collected its garbage (medians of ${idle.length}). *Clone to link*: \`git clone\` of this commit from this disk and then \`npm start\`, which installs what the lock file names from the registry into an empty cache, builds the client and starts the house, until the owner's link is printed (median of ${clones.length}); it depends on the line to the registry. *In bounds*: ${crowd.screens} signed-in sockets of ${crowd.screens / 10} people say ${crowd.perSecond} messages a second for ${crowd.seconds} s to a server ${bounds[crowd.bound]}; it holds when no connection ended and every socket has what the house has.

| | reached | goal |
| --- | --- | --- |
| idle, MiB resident after 10 s | ${mib(median(idle.map(({ after }) => after)))} | 140 |
| the same when it has settled | ${mib(median(idle.map(({ settled }) => settled)))} | 140 |
| clone to link, s | ${cloned} | 45 |
| ${crowd.screens} sockets | ${crowd.held ? 'held' : 'did not hold'} | ${crowd.bound === 'none' ? '' : 'held'} |
| the most that was resident, MiB | ${mib(crowd.most)} | 512 |
`
  },
}
