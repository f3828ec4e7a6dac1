// The cluster that the configuration asks for: none on SQLite, which one process holds; on PostgreSQL as many nodes as come.
import type { AppContext } from '#server/context'
import { alone, type Cluster, createCluster } from './cluster.ts'
import type { Line } from './line.ts'
import { postgresLine } from './postgres-line.ts'

/** Twelve letters, different for each start of a node. */
const nameBytes = 9

/** This node's part; it listens once it is opened. `failed` hears of lines that are lost; `between` stands before each line, in tests. */
export async function openCluster(
  { config: { database, redis }, secrets, random }: Pick<AppContext, 'config' | 'secrets' | 'random'>,
  failed: (error: unknown) => void,
  between: <L extends Line>(line: L) => L = (line) => line,
): Promise<Cluster> {
  if (database.kind === 'sqlite') return alone
  const url = database.url.reveal()
  const sure = between(postgresLine(url, failed))
  // A copy of a house, with its secrets, may be tried beside it.
  const channel = `neospace:${secrets.key('redis-channel').toString('base64url')}:${new URL(url).pathname.slice(1)}`
  if (redis === null) return createCluster(random.token(nameBytes), { sure, quick: sure }, failed)
  // Loaded where there is a Redis: its client takes a tenth of what a house takes to start.
  const { redisLine } = await import('./redis-line.ts')
  const quick = between(redisLine(redis.reveal(), channel, failed))
  return createCluster(random.token(nameBytes), { sure, quick }, failed)
}
