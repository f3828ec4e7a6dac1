// Runs one command on PostgreSQL, as often as it takes: a fresh transaction and a fresh `Tx` each time, no facts carried over.
import type { ControlledTransaction, Kysely } from 'kysely'
import type { Clock } from '../clock.ts'
import type { AnyTx } from '../tx.ts'
import type { Schema } from '#server/schema/tables/index'
import { Refusal } from '../refusal.ts'
import type { Announcer, DatabaseWatch, Repeat } from './database.ts'
import { type JobOutcome, runJob } from './job.ts'
import { isStorageFault } from './storage-fault.ts'
import { asksForRetry, lostConnection } from './postgres-errors.ts'

const maxAttempts = 6
const backoffMs = 15
const noticeableWaitMs = 250

type Attempts = (work: (tx: AnyTx) => Promise<unknown>, repeat: Repeat) => Promise<unknown>

/** Makes the function that runs a command until it is committed, refused or given up with BUSY. */
export function postgresAttempts(
  writer: Kysely<Schema>,
  clock: Clock,
  watch: DatabaseWatch,
  announcer: () => Announcer | undefined,
): Attempts {
  async function begin(): Promise<ControlledTransaction<Schema>> {
    const began = performance.now()
    const trx = await writer.startTransaction().setIsolationLevel('read committed').execute()
    const waited = performance.now() - began
    if (waited > noticeableWaitMs) watch.poolExhausted(waited)
    return trx
  }

  /** Runs once; answers with the outcome, or throws. `unsure` tells whether the commit may have arrived all the same. */
  async function once(
    work: (tx: AnyTx) => Promise<unknown>,
    unsure: (yes: boolean) => void,
  ): Promise<JobOutcome<unknown>> {
    const began = performance.now()
    const trx = await begin()
    let outcome: JobOutcome<unknown>
    try {
      outcome = await runJob(trx, clock.now(), announcer(), work)
    } catch (error) {
      await rollback(trx)
      throw error
    }
    if (!outcome.kept) {
      await rollback(trx)
      return outcome
    }
    unsure(true)
    try {
      await trx.commit().execute()
    } catch (error) {
      // A commit that failed keeps its connection; rolling back gives it up, living or dead.
      await rollback(trx)
      throw error
    }
    unsure(false)
    watch.batchCommitted(1, performance.now() - began)
    announcer()?.publish(outcome.facts)
    return outcome
  }

  return async (work, repeat) => {
    for (let attempt = 1; ; attempt++) {
      let commitUnsure = false
      try {
        return (await once(work, (yes) => (commitUnsure = yes))).result
      } catch (error) {
        if (error instanceof Refusal) throw error
        const lost = lostConnection(error)
        const again = asksForRetry(error) || (lost && (!commitUnsure || repeat === 'repeatable'))
        const fault = isStorageFault(error)
        if (!again && !lost && !fault) throw error
        watch.failed(error)
        if (!again || attempt >= maxAttempts)
          throw new Refusal('BUSY', 'The house could not store this just now. Try again in a moment.')
        await pause(backoffMs * 2 ** attempt * (0.5 + Math.random()))
      }
    }
  }
}

async function rollback(trx: ControlledTransaction<Schema>): Promise<void> {
  // A connection that is gone has rolled back by itself.
  await trx
    .rollback()
    .execute()
    .catch(() => {})
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
