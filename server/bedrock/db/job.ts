// One command's run inside a transaction: its `Tx`, the facts it announced, and the guard that closes the `Tx` when the command settles.
import type { Kysely, KyselyPlugin, QueryId } from 'kysely'
import type { Fact } from '#events/fact'
import type { Schema } from '#server/schema/tables/index'
import type { AnyTx, LogTable, LogWriter, Table, Writer } from '../tx.ts'
import type { Announcer } from './database.ts'

/** Thrown by `tx.undo`: the job's changes are taken back, its result is answered. */
class Undone {
  readonly result: unknown
  constructor(result: unknown) {
    this.result = result
  }
}

/** How long a job's transaction may be used, and how many of its queries have begun and ended. */
export interface JobLifetime {
  closed: boolean
  started: number
  finished: number
}

/** A lifetime that begins. Whoever takes a job back early sets `closed`. */
export const jobLifetime = (): JobLifetime => ({ closed: false, started: 0, finished: 0 })

const openByQuery = new WeakMap<QueryId, JobLifetime>()

/** Called by the driver around each query: refuses those of a closed transaction, counts the others as finished. */
export async function guarded<T>(queryId: QueryId, run: () => T | Promise<T>): Promise<T> {
  const open = openByQuery.get(queryId)
  if (open?.closed)
    throw new Error('This transaction is closed: its command has settled. Await every query inside the command.')
  try {
    return await run()
  } finally {
    if (open) open.finished++
  }
}

const guard = (open: JobLifetime): KyselyPlugin => ({
  transformQuery({ node, queryId }) {
    if (open.closed) throw new Error('This transaction is closed: its command has settled.')
    open.started++
    openByQuery.set(queryId, open)
    return node
  },
  transformResult: ({ result }) => Promise.resolve(result),
})

export type JobOutcome<T> =
  | { readonly kept: true; readonly result: T; readonly facts: readonly Fact[] }
  | { readonly kept: false; readonly result: T }

/** Runs a command once. Answers with what is to be kept and announced, or with the result of an undone one; throws what the command threw. */
export async function runJob<T>(
  db: Kysely<Schema>,
  now: number,
  announcer: Announcer | undefined,
  work: (tx: AnyTx) => Promise<T>,
  open: JobLifetime = jobLifetime(),
): Promise<JobOutcome<T>> {
  const facts: Fact[] = []
  const bound = db.withPlugin(guard(open))
  const tx: AnyTx = {
    // One connection serves all powers; the types hand out less.
    db: bound as unknown as Writer<Table>,
    log: { db: bound as unknown as Writer<LogTable> } as LogWriter<string>,
    now,
    async announce(fact) {
      if (open.closed) throw new Error('This transaction is closed: nothing can be announced in it any more.')
      await announcer?.react(tx, fact)
      facts.push(fact)
    },
    undo(result) {
      throw new Undone(result)
    },
  }
  try {
    const result = await work(tx)
    if (open.started !== open.finished)
      throw new Error('A query was still pending when its command settled. Await every query inside the command.')
    return { kept: true, result, facts }
  } catch (error) {
    if (error instanceof Undone) return { kept: false, result: error.result as T }
    throw error
  } finally {
    open.closed = true
  }
}
