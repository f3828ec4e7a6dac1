// The process of receivers, as the bench commands it.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { FromReceivers, ToReceivers } from './receivers.ts'

export interface Listening extends AsyncDisposable {
  /** Opens the sockets; settles when all are there. */
  open(order: Omit<ToReceivers & { do: 'open' }, 'do'>): Promise<void>
  /** The same for connections in plain text. */
  openStreams(order: Omit<ToReceivers & { do: 'open_streams' }, 'do'>): Promise<void>
  /** Counts from now on; settles when so many have come. */
  all(deliveries: number): Promise<void>
  /** How long what came since then was on its way, in ms. */
  took(): Promise<readonly number[]>
}

const withinMs = 120_000

/** Starts the process. */
export function listening(): Listening {
  const child: ChildProcess = fork(new URL('./receivers.ts', import.meta.url))
  async function said<What extends FromReceivers['is']>(what: What): Promise<FromReceivers & { is: What }> {
    const late = AbortSignal.timeout(withinMs)
    for (;;) {
      const [message] = (await once(child, 'message', { signal: late })) as [FromReceivers]
      if (message.is === 'failed') throw new Error(message.why)
      if (message.is === what) return message as FromReceivers & { is: What } // as was just compared
    }
  }
  const tell = (order: ToReceivers): void => void child.send(order)
  return {
    async open(order) {
      const opened = said('open')
      tell({ do: 'open', ...order })
      await opened
    },
    async openStreams(order) {
      const opened = said('open')
      tell({ do: 'open_streams', ...order })
      await opened
    },
    async all(deliveries) {
      const all = said('all')
      tell({ do: 'expect', deliveries })
      await all
    },
    async took() {
      const told = said('told')
      tell({ do: 'tell' })
      return (await told).took
    },
    async [Symbol.asyncDispose]() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
