// The house's figures as everybody in it may see them.
import { databaseName } from '#bedrock/backup/manifest'
import { instant } from '#bedrock/clock'
import { slowQueryMs } from '#bedrock/watch/slow-queries'
import type { Vitals } from '#contract/vitals'
import type { Measured } from './prepare/measure.ts'

/** [OPEN-1.2] Names of parts of the program, times and sizes; no person, no address, no text of anybody. */
export const viewVitals = (found: Measured, commit: string | null): Vitals => ({
  at: instant(found.now),
  version: found.version,
  commit,
  node: process.versions.node,
  uptime_s: Math.max(0, Math.floor((found.now - found.startedAt) / 1_000)),
  database: found.dialect,
  mode: found.mode,
  shedding: found.shedding,
  lag_ms: Math.round(found.lagMs * 10) / 10,
  heap_bytes: found.heapUsed,
  resident_bytes: found.rss,
  database_bytes: found.bytes,
  wal_bytes: found.walBytes,
  writer_waiting: found.database.queued,
  pool_waiting: found.database.poolWaiting,
  sockets: found.sockets,
  diverged: found.diverged,
  slow_ms: slowQueryMs,
  slow_queries: found.slowQueries.map(({ sql, times, worstMs, lastAt }) => ({
    sql,
    slow_times: times,
    worst_ms: Math.round(worstMs),
    last_at: instant(lastAt),
  })),
  limits_met: [...found.hits].map(([name, met]) => ({ name, met })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  keepers: found.keepers.map(({ name, everyMs, lastAt, tookMs, outcome, nextAt }) => ({
    name,
    every_ms: everyMs,
    last_at: lastAt === null ? null : instant(lastAt),
    took_ms: tookMs === null ? null : Math.max(0, tookMs),
    outcome,
    next_at: instant(nextAt),
  })),
  checks: found.checks.map(({ name, ok, detail }) => ({ name, ok, detail })),
  backup: found.backup && {
    created_at: instant(Date.parse(found.backup.created_at)),
    reason: found.backup.reason,
    version: found.backup.version,
    database_bytes: found.backup.files.find(({ name }) => name === databaseName)?.bytes ?? 0,
  },
})
