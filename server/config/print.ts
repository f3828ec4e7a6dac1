// Shows the configuration in use: every setting with its value and where it came from, never a secret.
import type { Config, LoadedConfig } from './config.ts'
import type { Origin } from './env.ts'
import { configKeys, type KeyName } from './keys.ts'

/** One setting as it is in force. */
export interface PrintedSetting {
  readonly name: KeyName
  readonly value: string
  readonly origin: Origin
  readonly meaning: string
}

/** Every setting in the order of the table. */
export const printConfig = ({ config, raw }: Pick<LoadedConfig, 'config' | 'raw'>): readonly PrintedSetting[] =>
  configKeys.map(({ name, meaning }) => ({
    name,
    value: shown[name](config),
    origin: raw.get(name)?.origin ?? 'default',
    meaning,
  }))

const listed = (values: readonly string[]): string => values.join(', ') || 'none'
const hidden = (present: unknown): string => (present === null ? 'none' : 'set (hidden)')

const shown: Record<KeyName, (config: Config) => string> = {
  PORT: (config) => String(config.port),
  HOST: (config) => config.host,
  NEOSPACE_ORIGIN: (config) => config.origin,
  NEOSPACE_EXTRA_ORIGINS: (config) => listed(config.origins.slice(1)),
  NEOSPACE_RUN_ORIGIN: (config) => config.runOrigin ?? 'none',
  NEOSPACE_DATA: (config) => config.dataDir,
  NEOSPACE_FILES: (config) => config.filesDir,
  DATABASE_URL: ({ database }) =>
    database.kind === 'sqlite' ? `SQLite in ${database.file}` : withoutName(database.url.reveal()),
  NEOSPACE_TRUST_PROXY: (config) => listed(config.trustProxy),
  NEOSPACE_MODE: (config) => config.mode,
  NEOSPACE_LOG_LEVEL: (config) => config.logLevel,
  NEOSPACE_LIMITS_FACTOR: (config) => String(config.limitsFactor),
  NEOSPACE_MIN_FREE_MB: (config) => String(config.minFreeBytes / 1_048_576),
  NEOSPACE_QUOTA_MIB: (config) => String(config.quotaBytes / 1_048_576),
  NEOSPACE_OUTGOING: (config) => (config.outgoing ? 'on' : 'off'),
  NEOSPACE_OUTGOING_ALLOW: (config) => config.outgoingAllow.map(({ text }) => text).join(', ') || 'none',
  NEOSPACE_PUSH_ALLOW: (config) => config.pushAllow.map(({ text }) => text).join(', ') || 'none',
  REDIS_URL: (config) => hidden(config.redis),
  NEOSPACE_METRICS_TOKEN: (config) => hidden(config.metricsToken),
  NEOSPACE_SECRET: (config) => (config.secret === null ? 'kept in the data folder' : 'set (hidden)'),
  NEOSPACE_KEYRING: (config) => (config.keyring === null ? 'kept in the data folder' : 'set (hidden)'),
}

function withoutName(address: string): string {
  const url = new URL(address)
  // The query can hold a password too (`?password=`), so only the place is shown.
  return `${url.protocol}//${url.host}${url.pathname} (name and password hidden)`
}
