// The process that asks for one thing again and again, as the bench commands it.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Ask, FromAsker } from './asker.ts'

export type Answered = FromAsker & { readonly is: 'answered' }

export interface Asking extends AsyncDisposable {
  /** Settles when all is answered. */
  ask(order: Ask): Promise<Answered>
}

const withinMs = 120_000

/** Starts the process. */
export function asking(): Asking {
  const child = fork(new URL('./asker.ts', import.meta.url))
  return {
    async ask(order) {
      const answered = once(child, 'message', { signal: AbortSignal.timeout(withinMs) })
      child.send(order)
      const [said] = (await answered) as [FromAsker] // It says nothing else.
      if (said.is === 'failed') throw new Error(said.why)
      return said
    },
    async [Symbol.asyncDispose]() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
