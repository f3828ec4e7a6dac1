// What the house measures of itself when somebody asks.
import { stat } from 'node:fs/promises'
import { listBackups } from '#bedrock/backup/backup-folder'
import { readiness } from '#bedrock/watch/health'
import type { AppContext } from '#server/context'

/** Everything that `GET /api/vitals` says, as it was found. */
export type Measured = Awaited<ReturnType<typeof measure>>

/** Looks once; takes about two seconds at most, because the checks do. */
export async function measure(ctx: AppContext) {
  const [{ checks }, disk, sockets, diverged] = await Promise.all([
    readiness(ctx, false),
    diskOf(ctx),
    sumOf(ctx.metrics.sockets),
    sumOf(ctx.metrics.divergences),
  ])
  const { heapUsed, rss } = process.memoryUsage()
  return {
    now: ctx.clock.now(),
    startedAt: ctx.record.startedAt,
    version: ctx.config.version,
    dialect: ctx.db.dialect,
    mode: ctx.mode.now(),
    shedding: ctx.load.shedding,
    lagMs: ctx.load.lagMs,
    heapUsed,
    rss,
    ...disk,
    database: ctx.db.vitals(),
    sockets,
    diverged,
    slowQueries: ctx.record.slowQueries.list(),
    hits: ctx.limiter.hits(),
    keepers: ctx.record.keepers.list(),
    checks,
    backup: listBackups(ctx.config.dataDir).find(({ manifest }) => manifest !== null)?.manifest ?? null,
  }
}

async function diskOf({ config: { database }, db }: AppContext): Promise<{ bytes: number; walBytes: number | null }> {
  if (database.kind === 'sqlite') {
    const [bytes, walBytes] = await Promise.all([sizeOf(database.file), sizeOf(`${database.file}-wal`)])
    return { bytes, walBytes }
  }
  const found = await db.reader
    .selectNoFrom(({ fn }) => fn<string | number>('pg_database_size', [fn('current_database')]).as('bytes'))
    .executeTakeFirst()
  return { bytes: Number(found?.bytes ?? 0), walBytes: null }
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

const sumOf = async (measure: { get(): Promise<{ values: { value: number }[] }> }): Promise<number> =>
  (await measure.get()).values.reduce((sum, { value }) => sum + value, 0)
