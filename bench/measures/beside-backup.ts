// How long a message takes to its acknowledgement while a backup is made beside it, and without one, in turns.
import { setTimeout as wait } from 'node:timers/promises'
import { command, forgetBackups } from '../system/command.ts'
import type { Contender } from '../sockets/contender.ts'
import { quantile } from '../system/numbers.ts'

export interface BesideBackup {
  /** In ms, the 99th of a hundred, of each round. */
  readonly without: readonly number[]
  readonly beside: readonly number[]
  /** In ms, how long the backup took beside it. */
  readonly backups: readonly number[]
}

/** Says something at a steady pace as long as `going` says; answers the 99th of a hundred. */
async function talked(contender: Contender, perSecond: number, going: () => boolean): Promise<number> {
  const acked: number[] = []
  const under: Promise<void>[] = []
  const began = performance.now()
  for (let n = 0; going(); n++) {
    await wait(Math.max(0, began + (n * 1_000) / perSecond - performance.now()))
    const said = performance.now()
    under.push(contender.say().then(() => void acked.push(performance.now() - said)))
  }
  await Promise.all(under)
  return quantile(acked, 0.99)
}

/** The data folder is that of the house that the contender is; the backups go again. */
export async function besideBackup(
  contender: Contender,
  dataDir: string,
  perSecond: number,
  rounds: number,
): Promise<BesideBackup> {
  const [without, beside, backups]: [number[], number[], number[]] = [[], [], []]
  // The first warms up.
  for (let n = -1; n < rounds; n++) {
    let made = false
    const making = command(dataDir, 'backup', 'create').finally(() => (made = true))
    const [took, p99] = await Promise.all([making, talked(contender, perSecond, () => !made)])
    await forgetBackups(dataDir)
    const until = performance.now() + took
    const alone = await talked(contender, perSecond, () => performance.now() < until)
    if (n < 0) continue
    backups.push(took)
    beside.push(p99)
    without.push(alone)
  }
  return { without, beside, backups }
}
