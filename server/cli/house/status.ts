// How a house is, from the inside.
import { Type, type Static } from 'typebox'
import { migrationState } from '#bedrock/db/migrator'
import { readiness } from '#bedrock/watch/health'
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
  untrusted_forwards: Type.Integer(),
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
    untrusted_forwards: await valueOf(ctx.metrics.untrustedForwards),
  }
})

const valueOf = async (measure: { get(): Promise<{ values: { value: number }[] }> }): Promise<number> =>
  (await measure.get()).values[0]?.value ?? 0
