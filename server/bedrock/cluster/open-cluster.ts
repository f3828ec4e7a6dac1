// The cluster that the configuration asks for: none on SQLite, which one process holds; on PostgreSQL as many nodes as come.
import type { Config } from '#server/config/config'
import type { Random } from '../clock.ts'
import { alone, type Cluster, createCluster } from './cluster.ts'
import { type PostgresLine, postgresLine } from './postgres-line.ts'

/** 9 bytes: twelve letters, different for each start of a node. */
const nameBytes = 9

/** This node's part; it listens once it is opened. `failed` hears of lines that are lost; `between` stands before the line, in tests. */
export function openCluster(
  { database }: Config,
  random: Random,
  failed: (error: unknown) => void,
  between: (line: PostgresLine) => PostgresLine = (line) => line,
): Cluster {
  if (database.kind === 'sqlite') return alone
  const line = between(postgresLine(database.url.reveal(), failed))
  return createCluster(random.token(nameBytes), { sure: line, quick: line }, failed)
}
