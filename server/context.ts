// What adapters, keepers and `after` reactions may reach: everything that is outside a transaction.
import type { Bus } from '#bedrock/bus'
import type { Clock, Random } from '#bedrock/clock'
import type { Cluster } from '#bedrock/cluster/cluster'
import type { Database } from '#bedrock/db/database'
import type { Keyring } from '#bedrock/crypto/keyring'
import type { FileStore } from '#bedrock/files/file-store'
import type { Limiter } from '#bedrock/limiter'
import type { Crew } from '#bedrock/media/crew'
import type { Mode } from '#bedrock/mode'
import type { Outgoing } from '#bedrock/outgoing/outgoing'
import type { Realtime } from '#bedrock/realtime/realtime'
import type { Load } from '#bedrock/watch/load'
import type { Logger } from '#bedrock/watch/logger'
import type { Metrics } from '#bedrock/watch/metrics'
import type { RunningRecord } from '#bedrock/watch/record'
import type { Sessions } from '#bedrock/sessions'
import type { Config } from './config/config.ts'
import type { Secrets } from './config/secrets.ts'

export interface AppContext {
  readonly config: Config
  readonly secrets: Secrets
  readonly keyring: Keyring
  readonly clock: Clock
  readonly random: Random
  readonly logger: Logger
  readonly metrics: Metrics
  readonly record: RunningRecord
  readonly db: Database
  readonly mode: Mode
  readonly bus: Bus
  readonly cluster: Cluster
  readonly limiter: Limiter
  readonly load: Load
  readonly sessions: Sessions
  readonly realtime: Realtime
  readonly files: FileStore
  readonly media: Crew
  readonly outgoing: Outgoing
}
