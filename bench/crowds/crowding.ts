// The process of a crowd, as the bench commands it.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { FromCrowd, ToCrowd } from './crowd.ts'
import type { CrowdFound } from './crowd-found.ts'
import type { Seat } from './screen.ts'

export interface Crowding extends AsyncDisposable {
  /** Settles when everybody sits in their rooms. */
  open(seats: readonly Seat[]): Promise<void>
  /** They begin to talk: so many a second, every so manyth in the room of all. */
  talk(perSecond: number, busyEach: number): void
  /** Settles when all have been away from now on and are in step again; when each of them was, in ms since 1970. */
  back(): Promise<readonly number[]>
  /** They say nothing more, and compare. */
  hush(): Promise<CrowdFound>
}

const withinMs = 180_000

/** Starts the process. */
export function crowding(): Crowding {
  const child = fork(new URL('./crowd.ts', import.meta.url))
  const why = Promise.withResolvers<never>()
  why.promise.catch(() => {})
  child.on('message', (message: FromCrowd) => {
    if (message.is === 'failed') why.reject(new Error(message.why))
  })
  child.on('exit', () => why.reject(new Error('The crowd is gone.')))
  async function said<What extends FromCrowd['is']>(what: What): Promise<FromCrowd & { is: What }> {
    const late = AbortSignal.timeout(withinMs)
    for (;;) {
      const [message] = (await Promise.race([once(child, 'message', { signal: late }), why.promise])) as [FromCrowd]
      if (message.is === what) return message as FromCrowd & { is: What } // as was just compared
    }
  }
  const tell = (order: ToCrowd): void => void child.send(order)
  return {
    async open(seats) {
      const opened = said('open')
      tell({ do: 'open', seats })
      await opened
    },
    talk: (perSecond, busyEach) => tell({ do: 'talk', perSecond, busyEach }),
    async back() {
      const back = said('back')
      tell({ do: 'mark' })
      return (await back).at
    },
    async hush() {
      const told = said('told')
      tell({ do: 'hush' })
      return (await told).found
    },
    async [Symbol.asyncDispose]() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
