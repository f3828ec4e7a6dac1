// How a house is, from the inside.
import { Type, type Static } from 'typebox'
import { migrationState } from '#bedrock/db/migrator'
import { freeBytes } from '#bedrock/watch/free-bytes'
import { readiness } from '#bedrock/watch/health'
import { newestBackup } from '#bedrock/watch/newest-backup'
import { dataAct } from './house-act.ts'

/** The state of a house; the same from a running server and from data at rest. */
export const HouseStatus = Type.Object({
  version: Type.String(),
  pid: Type.Integer(),
  uptime_s: Type.Integer(),
  address: Type.String(),
  database: Type.Union([Type.Literal('sqlite'), Type.Literal('postgres')]),
  mode: Type.String(),
  ready: Type.Boolean(),
  checks: Type.Array(Type.Object({ name: Type.String(), ok: Type.Boolean(), detail: Type.String() })),
  migrations: Type.Object({ applied: Type.Integer(), pending: Type.Array(Type.String()) }),
  writer_queue: Type.Integer(),
  sockets: Type.Integer(),
  /** Free room where the data is. */
  disk_free_bytes: Type.Integer(),
  /** The newest backup in the data folder. */
  newest_backup: Type.Union([Type.Null(), Type.Object({ name: Type.String(), created_at: Type.String() })]),
  untrusted_forwards: Type.Integer(),
  /** What went wrong since the process started, by kind; all of them are 0 in a house that is well. */
  troubles: Type.Object({
    shed: Type.Integer(),
    slow_transactions: Type.Integer(),
    database_exhausted: Type.Integer(),
    reaction_failures: Type.Integer(),
    divergences: Type.Integer(),
  }),
})
export type HouseStatus = Static<typeof HouseStatus>

/** Answers with a `HouseStatus`. */
export const statusAct = dataAct('status', Type.Object({}), async (ctx): Promise<HouseStatus> => {
  const health = await readiness(ctx, false)
  const { applied, pending } = await migrationState(ctx.db)
  return {
    version: ctx.config.version,
    pid: process.pid,
    uptime_s: Math.floor(process.uptime()),
    address: ctx.config.origin,
    database: ctx.db.dialect,
    mode: health.mode,
    ready: health.ready,
    checks: [...health.checks],
    migrations: { applied: applied.length, pending: [...pending] },
    writer_queue: ctx.db.vitals().queued,
    sockets: await valueOf(ctx.metrics.sockets),
    disk_free_bytes: await freeBytes(ctx.config.dataDir),
    newest_backup: newestBackup(ctx.config.dataDir),
    untrusted_forwards: await valueOf(ctx.metrics.untrustedForwards),
    troubles: {
      shed: await valueOf(ctx.metrics.shed),
      slow_transactions: await valueOf(ctx.metrics.slowTransactions),
      database_exhausted: await valueOf(ctx.metrics.exhausted),
      reaction_failures: await valueOf(ctx.metrics.reactionFailures),
      divergences: await valueOf(ctx.metrics.divergences),
    },
  }
})

/** All labels of a measure together. */
const valueOf = async (measure: { get(): Promise<{ values: { value: number }[] }> }): Promise<number> =>
  (await measure.get()).values.reduce((sum, { value }) => sum + value, 0)
