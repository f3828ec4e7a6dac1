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
import { type AskedHere, noticeSlow } from './slow-transaction.ts'

const maxAttempts = 6
const backoffMs = 15

type Attempts = (work: (tx: AnyTx) => Promise<unknown>, repeat: Repeat, asked: AskedHere) => Promise<unknown>

/** What is answered when the database cannot take the work. */
export const busy = (): Refusal =>
  new Refusal('BUSY', 'The house could not store this just now. Try again in a moment.')

/** Makes the function that runs a command until it is committed, refused or given up with BUSY. */
export function postgresAttempts(
  writer: Kysely<Schema>,
  clock: Clock,
  watch: DatabaseWatch,
  announcer: () => Announcer | undefined,
  { patienceMs, slowMs }: { readonly patienceMs: number; readonly slowMs: number },
): Attempts {
  /** Runs once; answers with the outcome, or throws. `unsure` tells whether the commit may have arrived all the same. */
  async function once(
    work: (tx: AnyTx) => Promise<unknown>,
    unsure: (yes: boolean) => void,
    asked: AskedHere,
  ): Promise<JobOutcome<unknown>> {
    const trx = await writer.startTransaction().setIsolationLevel('read committed').execute()
    return await noticeSlow(watch, asked, slowMs, () => within(trx, work, unsure))
  }

  async function within(
    trx: ControlledTransaction<Schema>,
    work: (tx: AnyTx) => Promise<unknown>,
    unsure: (yes: boolean) => void,
  ): Promise<JobOutcome<unknown>> {
    const began = performance.now()
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

  return async (work, repeat, asked) => {
    const began = performance.now()
    for (let attempt = 1; ; attempt++) {
      let commitUnsure = false
      try {
        return (await once(work, (yes) => (commitUnsure = yes), asked)).result
      } catch (error) {
        if (error instanceof Refusal) throw error
        const lost = lostConnection(error)
        const again = asksForRetry(error) || (lost && (!commitUnsure || repeat === 'repeatable'))
        const fault = isStorageFault(error)
        if (!again && !lost && !fault) throw error
        watch.failed(error)
        if (!again || attempt >= maxAttempts || performance.now() - began > patienceMs) throw busy()
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
