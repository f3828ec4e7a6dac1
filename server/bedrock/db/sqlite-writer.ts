// SQLite's one writer with group commit: queued commands share a transaction, a savepoint each, so that an acknowledgement means "on the disk" and a busy house pays one fsync for many of them.
import type { DatabaseSync } from 'node:sqlite'
import type { Kysely } from 'kysely'
import type { Clock } from '../clock.ts'
import type { AnyTx } from '../tx.ts'
import { type Announcer, type DatabaseWatch, maxWaiting } from './database.ts'
import type { Schema } from '#server/schema/tables/index'
import { Refusal } from '../refusal.ts'
import { isStorageFault } from './storage-fault.ts'
import { type JobOutcome, jobLifetime, runJob } from './job.ts'
import { AskedHere, noticeSlow, slowMs } from './slow-transaction.ts'

const maxBatchJobs = 64
const maxBatchMs = 10
const lockRetryMs = 25
const lockPatienceMs = 4_000

interface Job {
  readonly work: (tx: AnyTx) => Promise<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
  readonly asked: AskedHere
}

type Settled = { readonly job: Job } & ({ readonly outcome: JobOutcome<unknown> } | { readonly error: unknown })

export interface SqliteWriter extends AsyncDisposable {
  write(work: (tx: AnyTx) => Promise<unknown>): Promise<unknown>
  queued(): number
}

const busy = (): Refusal => new Refusal('BUSY', 'The house could not store this just now. Try again in a moment.')

/** Runs commands one after another on the writing connection, many to a commit. */
export function sqliteWriter(
  database: DatabaseSync,
  db: Kysely<Schema>,
  clock: Clock,
  watch: DatabaseWatch,
  announcer: () => Announcer | undefined,
  patienceMs: number = slowMs,
): SqliteWriter {
  const queue: Job[] = []
  let draining = false
  let idle = Promise.withResolvers<void>()
  idle.resolve()

  function wake(): void {
    if (draining || queue.length === 0) return
    draining = true
    idle = Promise.withResolvers()
    setImmediate(() => void drain(clock.now()))
  }

  async function drain(waitingSince: number): Promise<void> {
    try {
      database.exec('begin immediate')
    } catch (error) {
      // Another process holds the write lock: wait off the loop, with `busy_timeout` 0.
      if (!isStorageFault(error) && clock.now() - waitingSince < lockPatienceMs)
        return void setTimeout(() => void drain(waitingSince), lockRetryMs)
      watch.failed(error)
      for (const job of queue.splice(0)) job.reject(busy())
      return rest()
    }
    await batch()
    rest()
  }

  function rest(): void {
    draining = false
    if (queue.length > 0) wake()
    else idle.resolve()
  }

  async function batch(): Promise<void> {
    const began = performance.now()
    const settled: Settled[] = []
    while (queue.length > 0 && settled.length < maxBatchJobs && performance.now() - began < maxBatchMs) {
      const job = queue.shift()
      if (!job) break
      const last = await attempt(job)
      settled.push(last)
      const fault = 'error' in last ? last.error : undefined
      // A disk that is full or fails may end the whole transaction, not the savepoint: then nothing of this batch is kept.
      if (!database.isTransaction || isStorageFault(fault)) return giveUp(settled, fault)
      if (fault === didOutsideWork) return startOver(settled)
    }
    try {
      database.exec('commit')
    } catch (error) {
      return giveUp(settled, error)
    }
    watch.batchCommitted(settled.length, performance.now() - began)
    publish(settled)
  }

  async function attempt(job: Job): Promise<Settled> {
    database.exec('savepoint j')
    const lifetime = jobLifetime()
    let stopWaiting = (): void => {}
    // Everything inside a command is synchronous underneath; a command still pending when the loop turns has reached outside.
    const loopTurned = new Promise<never>((_, reject) => {
      const handle = setImmediate(() => reject(didOutsideWork))
      stopWaiting = () => clearImmediate(handle)
    })
    try {
      const outcome = await noticeSlow(watch, job.asked, patienceMs, () =>
        Promise.race([runJob(db, clock.now(), announcer(), job.work, lifetime), loopTurned]),
      )
      if (outcome.kept) database.exec('release j')
      else takeBack()
      return { job, outcome }
    } catch (error) {
      lifetime.closed = true
      if (error !== didOutsideWork && !isStorageFault(error)) takeBack()
      return { job, error }
    } finally {
      stopWaiting()
    }
  }

  function takeBack(): void {
    if (database.isTransaction) database.exec('rollback to j; release j')
  }

  function giveUp(settled: readonly Settled[], error: unknown): void {
    watch.failed(error)
    rollBack()
    for (const { job } of settled) job.reject(busy())
  }

  function rollBack(): void {
    try {
      if (database.isTransaction) database.exec('rollback')
    } catch (error) {
      // SQLite rolls back by itself what it could not roll back when asked.
      watch.failed(error)
    }
  }

  /** The last job did outside work: it fails, and the others, which are whole again in the queue, run anew. */
  function startOver(settled: readonly Settled[]): void {
    rollBack()
    const culprit = settled.at(-1)
    culprit?.job.reject(
      new Error('A command reached outside its transaction and was taken back. Do slow work before the transaction.'),
    )
    queue.unshift(...settled.slice(0, -1).map(({ job }) => job))
  }

  function publish(settled: readonly Settled[]): void {
    for (const one of settled) {
      if ('error' in one) one.job.reject(one.error)
      else one.job.resolve(one.outcome.result)
    }
    for (const one of settled) if ('outcome' in one && one.outcome.kept) announcer()?.publish(one.outcome.facts)
  }

  return {
    write(work) {
      if (queue.length >= maxWaiting) {
        watch.queueFull(queue.length)
        return Promise.reject(busy())
      }
      const asked = new AskedHere()
      return new Promise((resolve, reject) => {
        queue.push({ work, resolve, reject, asked })
        wake()
      })
    },
    queued: () => queue.length,
    [Symbol.asyncDispose]: () => idle.promise,
  }
}

const didOutsideWork = Symbol('a command did outside work')
