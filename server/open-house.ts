// Opens the data of a house without serving it: secrets, database, migrations, reactions, slices made ready. The server and the command line both begin here.
import { mkdir } from 'node:fs/promises'
import { createBus } from '#bedrock/bus'
import { type Clock, type Random, systemClock, systemRandom } from '#bedrock/clock'
import { openCluster } from '#bedrock/cluster/open-cluster'
import type { Line } from '#bedrock/cluster/line'
import { hearFacts, relayFacts } from '#bedrock/cluster/relay-facts'
import type { Database } from '#bedrock/db/database'
import { migrateUp } from '#bedrock/db/migrator'
import { keyringOf } from '#bedrock/crypto/keyring'
import { checkKeyring } from '#bedrock/crypto/wrapped-keys'
import { openDatabase } from '#bedrock/db/open-database'
import { diskStore } from '#bedrock/files/disk-store'
import type { FileStore } from '#bedrock/files/file-store'
import { createLimiter } from '#bedrock/limiter'
import { type Crew, createCrew, crewLimits } from '#bedrock/media/crew'
import { createMode } from '#bedrock/mode'
import { type OutsideOverrides, openOutgoing } from '#bedrock/outgoing/open-outgoing'
import { createRealtime } from '#bedrock/realtime/realtime'
import type { Sockets } from '#bedrock/realtime/sockets'
import { createSessions } from '#bedrock/sessions'
import type { Slice } from '#bedrock/slice'
import { createLoad, type LagSource } from '#bedrock/watch/load'
import { createLogger, type Logger } from '#bedrock/watch/logger'
import { watchDatabase } from '#bedrock/watch/watch-database'
import { createMetrics } from '#bedrock/watch/metrics'
import { createRecord } from '#bedrock/watch/record'
import { sizes } from '#contract/limits'
import { findSession, livingSessions } from '#slices/accounts/index'
import { slices as allSlices } from '#slices/index'
import type { Config } from './config/config.ts'
import { openKeyring } from './config/open-keyring.ts'
import { openSecrets } from './config/secrets.ts'
import type { AppContext } from './context.ts'

/** What a test may put in the place of the real thing. */
export interface Overrides {
  readonly clock?: Clock
  readonly random?: Random
  readonly logger?: Logger
  readonly slices?: readonly Slice[]
  readonly files?: FileStore
  readonly media?: Crew
  /** What lies between the house and the Internet. */
  readonly outside?: OutsideOverrides
  /** How late the event loop is. */
  readonly lag?: LagSource
  /** What lies between this node and its lines to the others. */
  readonly line?: <L extends Line>(line: L) => L
  /** How many times faster keepers come round. */
  readonly hurry?: number
  /** Runs before pending migrations change data that is already there. */
  readonly snapshot?: (database: Database) => Promise<void>
}

/** An open house; disposing it drains what is under way and closes the database. */
export interface OpenHouse extends AsyncDisposable {
  readonly ctx: AppContext
  readonly slices: readonly Slice[]
}

/** Opens the data, migrates it and makes the slices ready. Nobody hears of anything except through `sockets`. */
export async function openHouse(config: Config, sockets: Sockets, overrides: Overrides = {}): Promise<OpenHouse> {
  const clock = overrides.clock ?? systemClock
  const logger = overrides.logger ?? createLogger({ level: config.logLevel })
  const slices = overrides.slices ?? allSlices
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
  const secrets = openSecrets(config)
  const random = overrides.random ?? systemRandom
  const metrics = createMetrics()
  const record = createRecord(clock)
  const cluster = await openCluster(
    { config, secrets, random },
    (error) => logger.warn({ err: error }, 'the nodes of the house cannot hear each other'),
    overrides.line,
  )
  const realtime = createRealtime(
    sockets,
    cluster,
    (error) => logger.warn({ err: error }, 'what changed in a room could not be looked up'),
    (event, times) => metrics.deliveries.inc({ event }, times),
  )
  const mode = createMode(config.mode, (now) => {
    metrics.readOnly.set(now === 'read_only' ? 1 : 0)
    logger.warn({ mode: now }, now === 'normal' ? 'the house takes changes again' : 'the house can only be read')
    realtime.toAll('house', { mode: now })
  })
  const db = openDatabase(config, clock, watchDatabase(logger, metrics, mode, record.slowQueries))
  try {
    await migrateUp(db, () => overrides.snapshot?.(db) ?? Promise.resolve())
    const bus = createBus<AppContext>(
      () => ctx,
      slices.flatMap((slice) => slice.reactions ?? []),
      (name, error) => {
        metrics.reactionFailures.inc({ fact: name })
        logger.error({ err: error, reaction: name }, 'a reaction failed')
      },
      relayFacts(cluster),
    )
    hearFacts(cluster, (kind, pointer) => bus.heard(kind, pointer))
    const ctx: AppContext = {
      config,
      secrets,
      keyring: keyringOf(openKeyring(config), random),
      clock,
      random,
      logger,
      metrics,
      record,
      db,
      mode,
      bus,
      cluster,
      load: createLoad(config.limitsFactor),
      limiter: createLimiter(config.limitsFactor, clock, cluster),
      sessions: createSessions(
        {
          find: (hash) => findSession(db, clock, hash),
          living: (ids) => livingSessions(db.reader, clock, ids),
        },
        clock,
        () => cluster.up(),
      ),
      realtime,
      files: overrides.files ?? diskStore(config.filesDir),
      media:
        overrides.media ??
        createCrew(crewLimits(sizes.mediaWithinMs), (why) => logger.warn({ why }, 'a media process died over a file')),
      outgoing: openOutgoing(config, metrics, overrides.outside),
    }
    db.announceTo(bus)
    for (const { keys } of slices) if (keys) await checkKeyring(ctx, keys)
    for (const slice of slices) await slice.prepare?.(ctx)
    return {
      ctx,
      slices,
      async [Symbol.asyncDispose]() {
        await bus.settle()
        await cluster[Symbol.asyncDispose]()
        await ctx.media[Symbol.asyncDispose]()
        await db[Symbol.asyncDispose]()
      },
    }
  } catch (error) {
    await db[Symbol.asyncDispose]()
    throw error
  }
}
