// The process of receivers, as the bench commands it.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { FromReceivers, ToReceivers } from './receivers.ts'

export interface Listening extends AsyncDisposable {
  /** Opens the sockets; settles when all are there. */
  open(order: Omit<ToReceivers & { do: 'open' }, 'do'>): Promise<void>
  /** Counts from now on; settles when so many have come. */
  all(deliveries: number): Promise<void>
}

const withinMs = 120_000

/** Starts the process. */
export function listening(): Listening {
  const child: ChildProcess = fork(new URL('./receivers.ts', import.meta.url))
  async function said(what: FromReceivers['is']): Promise<void> {
    const late = AbortSignal.timeout(withinMs)
    for (;;) {
      const [message] = (await once(child, 'message', { signal: late })) as [FromReceivers]
      if (message.is === 'failed') throw new Error(message.why)
      if (message.is === what) return
    }
  }
  const tell = (order: ToReceivers): void => void child.send(order)
  return {
    async open(order) {
      const opened = said('open')
      tell({ do: 'open', ...order })
      await opened
    },
    all(deliveries) {
      const all = said('all')
      tell({ do: 'expect', deliveries })
      return all
    },
    async [Symbol.asyncDispose]() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
