// What the database tells of itself, as metrics and log lines: counted each time, said at most once a second.
import type { DatabaseWatch } from '../db/database.ts'
import { isStorageFault } from '../db/storage-fault.ts'
import type { Mode } from '../mode.ts'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import type { SlowQueries } from './slow-queries.ts'

const sayEveryMs = 1_000

/** Watches over a database; a storage that takes nothing makes the house read-only. */
export function watchDatabase(logger: Logger, metrics: Metrics, mode: Mode, slowQueries: SlowQueries): DatabaseWatch {
  const sayPool = sometimes()
  const sayQueue = sometimes()
  return {
    queried(ms, sql) {
      metrics.querySeconds.observe(ms / 1_000)
      slowQueries.note(sql, ms)
    },
    batchCommitted(jobs, ms) {
      metrics.writerBatch.observe(jobs)
      metrics.commitSeconds.observe(ms / 1_000)
    },
    poolExhausted(waitedMs) {
      metrics.exhausted.inc({ what: 'pool' })
      sayPool((times) => logger.warn({ waited_ms: Math.round(waitedMs), times }, 'no database connection was free'))
    },
    queueFull(waiting) {
      metrics.exhausted.inc({ what: 'queue' })
      sayQueue((times) => logger.warn({ waiting, times }, 'work was turned away: too much waits for the database'))
    },
    slow(ms, asked) {
      metrics.slowTransactions.inc()
      logger.warn({ err: asked, ms: Math.round(ms) }, 'a transaction takes too long')
    },
    failed(error) {
      logger.error({ err: error }, 'the database failed')
      if (isStorageFault(error)) mode.storageRefused()
    },
  }
}

/** Says it at once, and then at most once a second, with how often it has happened since. */
function sometimes(): (say: (times: number) => void) => void {
  let saidAt = Number.NEGATIVE_INFINITY
  let times = 0
  return (say) => {
    times++
    if (performance.now() - saidAt < sayEveryMs) return
    say(times)
    saidAt = performance.now()
    times = 0
  }
}
