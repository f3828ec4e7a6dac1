// How the house is, for everybody in it: figures that it measures of itself, and nothing of anybody.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { limits } from './rates.ts'
import { HouseMode } from './presence.ts'
import { Instant, Nullable, whole } from './shapes.ts'

const Whole = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })

const KeeperRound = Type.Object({
  name: Type.String(),
  every_ms: Type.Number({ minimum: 0 }),
  last_at: Nullable(Instant, { description: 'Null before its first round.' }),
  took_ms: Nullable(Whole),
  outcome: Nullable(
    Type.Union([Type.Literal('done'), Type.Literal('busy'), Type.Literal('failed'), Type.Literal('skipped')], {
      description: 'busy: the database took no work; skipped: another node leads.',
    }),
  ),
  next_at: Instant,
})

const SlowQuery = Type.Object({
  sql: Type.String({ description: 'The shape of the statement; no value stands in it.' }),
  slow_times: Whole,
  worst_ms: Whole,
  last_at: Instant,
})

const HouseCheck = Type.Object({
  name: Type.String(),
  ok: Type.Boolean(),
  detail: Type.String({ description: 'One sentence.' }),
})

const NewestBackup = Type.Object({
  created_at: Instant,
  reason: Type.String({ description: 'Why it was made.' }),
  version: Type.String({ description: 'The NeoSpace that made it.' }),
  database_bytes: Whole,
})

export const Vitals = Type.Object({
  at: Instant,
  version: Type.String(),
  commit: Nullable(Type.String(), { description: 'Null where the program was not started from its repository.' }),
  node: Type.String(),
  uptime_s: Whole,
  database: Type.Union([Type.Literal('sqlite'), Type.Literal('postgres')]),
  mode: HouseMode,
  shedding: Type.Boolean({ description: 'New work is turned away because there is too much.' }),
  lag_ms: Type.Number({
    minimum: 0,
    description:
      'How late the event loop was in the last half second, on average; at most 500 ms of each measure count.',
  }),
  heap_bytes: Whole,
  resident_bytes: Whole,
  database_bytes: Whole,
  wal_bytes: Nullable(Whole, { description: 'Null where the database is PostgreSQL.' }),
  writer_waiting: Whole,
  pool_waiting: Whole,
  sockets: Whole,
  diverged: Type.Integer({ minimum: 0, description: 'Reports of pages that held something else than the house.' }),
  slow_ms: Type.Integer({ description: 'From here on a query is slow.' }),
  slow_queries: whole(SlowQuery, sizes.slowQueries, 'alphabetical'),
  limits_met: whole(
    Type.Object({ name: Type.String(), met: Whole }),
    Object.keys(limits).length,
    'alphabetical',
    'Which limits were met since the house started, and how often; never by whom.',
  ),
  keepers: whole(KeeperRound, 200, 'alphabetical'),
  checks: whole(HouseCheck, 8, 'owner', 'What was looked at just now, in the order of looking.'),
  backup: Nullable(NewestBackup, { description: 'The newest backup in the house’s folder; null if there is none.' }),
})
export type Vitals = Static<typeof Vitals>

export const getVitals = route({
  method: 'GET',
  path: '/api/vitals',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary:
    'How the node that answers is: what it measures of itself, since it started. The same answer for a second, for everybody.',
  data: Vitals,
})
