// A house with a crowd within bounded memory where this machine can bound it, and how much it took at most.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { crowdedHouse } from '../houses/crowded-house.ts'
import { resident } from '../system/process-memory.ts'

const bounds = {
  /** Everything that the process takes, what it reads from the disk included. */
  group: ['systemd-run', '--scope', '--quiet', '-p', 'MemoryMax=512M', '-p', 'MemorySwapMax=0'],
  none: [],
} as const

/** What holds it. */
export type Bound = keyof typeof bounds

export interface CrowdInBounds {
  readonly screens: number
  readonly perSecond: number
  readonly seconds: number
  readonly bound: Bound
  /** Whether no connection ended and nobody missed anything. */
  readonly held: boolean
  /** The most that was resident, in bytes. */
  readonly most: number
}

const screens = 500
const [together, perSecond, busyEach, seconds] = [100, 20, 4, 60]

const works = ([command = '', ...args]: readonly string[]): boolean =>
  spawnSync(command, [...args, 'true'], { stdio: 'ignore' }).status === 0

/** Lets them talk for a minute. */
export async function crowdInBounds(): Promise<CrowdInBounds> {
  const bound = works(bounds.group) ? 'group' : 'none'
  await using house = await crowdedHouse({ screens, together, options: { under: bounds[bound] } })
  const { crowd, server } = house
  const pid = server.pid()
  let most = 0
  crowd.talk(perSecond, busyEach)
  for (let second = 0; second < seconds; second++) {
    await wait(1_000)
    // What it held before it was ended, if it was.
    if (existsSync(`/proc/${pid}`)) most = resident(pid, 'most')
  }
  const found = await crowd.hush().catch(() => null)
  const held = found !== null && found.losses + found.lost + found.missing === 0
  return { screens, perSecond, seconds, bound, held, most }
}
