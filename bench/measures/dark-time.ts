// How long a house is not ready while its version is replaced by the next one.
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#bedrock/http/free-port'
import { serverProcess } from '#dev-env/server-process'
import { command, commandWith, forgetBackups } from '../system/command.ts'
import { madeHouse } from '../houses/made-house.ts'
import { fillRoom } from '../houses/many.ts'
import { olderVersion } from '../houses/older-version.ts'
import { passingFolder } from '../system/passing-folder.ts'

export interface DarkTime {
  readonly messages: number
  /** What the next version brings; null where the same version was started again. */
  readonly migration: string | null
  /** In ms, of each round: with the next version made ready beside the one that still serves, as the documents advise, and without. */
  readonly replaced: { readonly ready: readonly number[]; readonly unready: readonly number[] }
}

const messages = Number(process.env['NEOSPACE_BENCH_SOME'] ?? 100_000)

/** Asks again and again until told not to; answers the longest time between two answers that it was ready. */
function watchReadiness(url: string): { stop(): Promise<number> } {
  let [going, longest, last] = [true, 0, performance.now()]
  const asking = (async () => {
    while (going) {
      const ready = await fetch(`${url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
      if (ready) {
        longest = Math.max(longest, performance.now() - last)
        last = performance.now()
      }
      await wait(5)
    }
  })()
  return {
    async stop() {
      going = false
      await asking
      return longest
    },
  }
}

/** Stops the one and starts the other, as a supervisor does it, with a database of some size. */
export async function darkTime(rounds: number): Promise<DarkTime> {
  await using stack = new AsyncDisposableStack()
  const older = await olderVersion()
  if (older) stack.use(older)
  const { dataDir } = stack.use(await madeHouse(['somebody'], { standing: (folder) => fillRoom(folder, messages) }))
  const port = await freePort('127.0.0.1')
  const replaced: { ready: number[]; unready: number[] } = { ready: [], unready: [] }
  for (let n = 0; n < 2 * rounds; n++) {
    await using round = new AsyncDisposableStack()
    if (older) await command(dataDir, 'migrate', 'down')
    // What is not made ready was never compiled on this machine, nor were the packages that came with it.
    const compiled = round.use(await passingFolder()).path
    const cache = (name: string) => ({ NODE_COMPILE_CACHE: `${compiled}/${name}` })
    const before = round.use(serverProcess(dataDir, port, cache('before'), older ? { tree: older.tree } : {}))
    await before.start()
    const made = n % 2 === 0 ? 'ready' : 'unready'
    if (made === 'ready') await commandWith(cache('next'), dataDir, 'version')
    const next = round.use(serverProcess(dataDir, port, cache('next')))
    const watching = watchReadiness(before.url)
    await wait(500)
    await before.stop()
    await next.start()
    await wait(500)
    replaced[made].push(await watching.stop())
    await next.stop()
    await forgetBackups(dataDir)
  }
  return { messages, migration: older?.migration ?? null, replaced }
}
