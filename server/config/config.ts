// The configuration as the server uses it: typed, cross-checked, complete, and printable because every secret in it is sealed.
import { resolve } from 'node:path'
import type { Allowance } from './allowance.ts'
import { type RawSettings, type Sources, readSettings } from './env.ts'
import {
  factor,
  host,
  integer,
  list,
  oneOf,
  origin,
  outgoingAllowance,
  type Parsed,
  postgresUrl,
  proxyRange,
  redisUrl,
  secretText,
} from './parse.ts'
import type { KeyName } from './keys.ts'
import { runOriginProblem } from './run-origin.ts'
import { type Sealed, sealed } from './sealed.ts'
import { version } from './version.ts'

/** Where the house keeps its rows. */
export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: Sealed }

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Everything that can be decided before the server starts. */
export interface Config {
  /** As shown to people and clients. */
  readonly version: string
  /** 0 means any free port; see `withPort`. */
  readonly port: number
  readonly host: string
  /** What links begin with, without a trailing slash. */
  readonly origin: string
  /** Exactly the origins from which browsers are accepted; `origin` comes first. */
  readonly origins: readonly string[]
  /** Where sketches run, if not at the house’s own address; none of `origins`. */
  readonly runOrigin: string | null
  /** The cookie is `__Host-neospace` with Secure when true, `neospace` without when false. */
  readonly secureCookies: boolean
  /** Absolute path. */
  readonly dataDir: string
  /** Absolute path of the folder of people's files. */
  readonly filesDir: string
  readonly database: DatabaseConfig
  /** What nodes tell each other goes through this Redis. */
  readonly redis: Sealed | null
  /** Addresses, CIDR ranges or Fastify's names of ranges; forwarded headers from elsewhere are ignored. */
  readonly trustProxy: readonly string[]
  readonly mode: 'normal' | 'read_only'
  readonly logLevel: (typeof logLevels)[number]
  readonly limitsFactor: number
  readonly minFreeBytes: number
  /** What the files of one person may take. */
  readonly quotaBytes: number
  /** Whether the house fetches anything from the Internet. */
  readonly outgoing: boolean
  /** What it may fetch beyond the open Internet: names and networks, with a port or without. */
  readonly outgoingAllow: readonly Allowance[]
  /** Where it may send pushes beyond the open Internet. */
  readonly pushAllow: readonly Allowance[]
  /** Opens /metrics to other machines. */
  readonly metricsToken: Sealed | null
  /** Replaces the root secret kept in the data folder. */
  readonly secret: Sealed | null
  /** Replaces the keyring of conversations kept in the data folder. */
  readonly keyring: Sealed | null
  /** The origin follows from the port, so `withPort` may change it. */
  readonly originIsDefault: boolean
}

/** What reading the configuration gives. */
export interface LoadedConfig {
  readonly config: Config
  /** Sentences for the log: legal, but probably not meant. */
  readonly warnings: readonly string[]
  readonly raw: RawSettings
}

/** Thrown with every problem at once, each a sentence that says what to do. */
export class ConfigError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    )
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** Reads flags, environment and `.env`, checks everything, and throws one `ConfigError` that lists all problems. */
export function loadConfig(sources: Sources): LoadedConfig {
  const problems: string[] = []
  const raw = readSettings(sources, problems)
  const read = <T>(name: KeyName, parse: (text: string) => Parsed<T>, fallback: T): T => {
    const setting = raw.get(name)
    if (!setting) return fallback
    const parsed = parse(setting.value)
    if ('value' in parsed) return parsed.value
    problems.push(`${setting.as} ${parsed.problem}`)
    return fallback
  }

  const port = read('PORT', integer(0, 65_535), 3_000)
  const dataDir = resolve(
    sources.cwd,
    read('NEOSPACE_DATA', (value) => ({ value }), 'neospace-data'),
  )
  const url = read<string | null>('DATABASE_URL', postgresUrl, null)
  const redis = read<string | null>('REDIS_URL', redisUrl, null)
  if (redis !== null && url === null)
    problems.push('REDIS_URL is for houses on PostgreSQL; set DATABASE_URL as well, or leave it away.')
  const metricsToken = read<string | null>('NEOSPACE_METRICS_TOKEN', secretText(16), null)
  const secret = read<string | null>('NEOSPACE_SECRET', secretText(32), null)
  const keyring = read<string | null>('NEOSPACE_KEYRING', secretText(45), null)
  const ownOrigin = read<string | null>('NEOSPACE_ORIGIN', origin, null)
  const main = ownOrigin ?? `http://localhost:${port}`
  const extra = read('NEOSPACE_EXTRA_ORIGINS', list(origin), [])
  const runOrigin = read<string | null>('NEOSPACE_RUN_ORIGIN', origin, null)
  const config: Config = {
    version,
    port,
    host: read('HOST', host, '127.0.0.1'),
    origin: main,
    origins: allOrigins(main, extra, runOrigin),
    runOrigin,
    secureCookies: main.startsWith('https:'),
    dataDir,
    filesDir: resolve(
      sources.cwd,
      read('NEOSPACE_FILES', (value) => ({ value }), resolve(dataDir, 'files')),
    ),
    database: url === null ? { kind: 'sqlite', file: sqliteIn(dataDir) } : { kind: 'postgres', url: sealed(url) },
    trustProxy: read('NEOSPACE_TRUST_PROXY', list(proxyRange), []),
    mode: read('NEOSPACE_MODE', oneOf(['normal', 'read_only']), 'normal'),
    logLevel: read('NEOSPACE_LOG_LEVEL', oneOf(logLevels), 'info'),
    limitsFactor: read('NEOSPACE_LIMITS_FACTOR', factor(1_000_000), 1),
    minFreeBytes: read('NEOSPACE_MIN_FREE_MB', integer(0, 10_000_000), 256) * 1_048_576,
    quotaBytes: read('NEOSPACE_QUOTA_MIB', integer(0, 10_000_000), 200) * 1_048_576,
    outgoing: read('NEOSPACE_OUTGOING', oneOf(['on', 'off']), 'on') === 'on',
    outgoingAllow: read('NEOSPACE_OUTGOING_ALLOW', list(outgoingAllowance), []),
    pushAllow: read('NEOSPACE_PUSH_ALLOW', list(outgoingAllowance), []),
    redis: redis === null ? null : sealed(redis),
    metricsToken: metricsToken === null ? null : sealed(metricsToken),
    secret: secret === null ? null : sealed(secret),
    keyring: keyring === null ? null : sealed(keyring),
    originIsDefault: ownOrigin === null,
  }
  for (const other of extra) {
    // One cookie serves all origins, and a Secure cookie does not travel over plain HTTP.
    if (other.startsWith('https:') !== config.secureCookies)
      problems.push(
        `NEOSPACE_EXTRA_ORIGINS names ${other}, but NEOSPACE_ORIGIN is ${main}; all of them must be http or all https.`,
      )
  }
  const problem = runOrigin === null ? null : runOriginProblem(runOrigin, [main, ...extra])
  if (problem !== null) problems.push(problem)
  if (problems.length > 0) throw new ConfigError(problems)
  return { config, warnings: warningsAbout(config), raw }
}

/** The database of a house that has no PostgreSQL. */
export const sqliteIn = (dataDir: string): string => resolve(dataDir, 'neospace.sqlite')

/** The same configuration once the real port is known. */
export function withPort(config: Config, port: number): Config {
  if (!config.originIsDefault) return { ...config, port }
  const main = `http://localhost:${port}`
  return {
    ...config,
    port,
    origin: main,
    origins: allOrigins(
      main,
      config.origins.filter((other) => !isLoopback(other)),
      config.runOrigin,
    ),
  }
}

/** Loopback has three names that people use alike, so a house on `localhost` answers to all of them but the one that it runs sketches from. */
function allOrigins(main: string, extra: readonly string[], run: string | null): readonly string[] {
  const url = new URL(main)
  const names =
    url.hostname === 'localhost' ? ['127.0.0.1', '[::1]'].map((name) => main.replace('//localhost', `//${name}`)) : []
  return [...new Set([main, ...names, ...extra])].filter((own) => own !== run)
}

const sameName = (one: string, other: string): boolean => new URL(one).hostname === new URL(other).hostname
const isLoopback = (address: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)

function warningsAbout(config: Config): readonly string[] {
  const warnings: string[] = []
  const listensToAll = !['127.0.0.1', '::1', 'localhost'].includes(config.host)
  if (listensToAll && config.origins.every(isLoopback)) {
    warnings.push(
      `HOST ${config.host} can be reached from other machines, but browsers are accepted only from ${config.origin}; set NEOSPACE_ORIGIN to the address that people type.`,
    )
  }
  if (listensToAll && !config.secureCookies && !isLoopback(config.origin)) {
    warnings.push(
      `${config.origin} is plain HTTP: anyone on the network path can read what is said and take over sessions. Put a proxy with TLS before it where that matters.`,
    )
  }
  if (config.secureCookies && config.trustProxy.length === 0) {
    warnings.push(
      `${config.origin} is https, so a proxy stands before the house, but NEOSPACE_TRUST_PROXY names none: all visitors count as one address and meet limits together. For a proxy on this machine set it to loopback.`,
    )
  }
  if (config.runOrigin !== null && config.origins.some((own) => sameName(own, config.runOrigin ?? own))) {
    warnings.push(
      `NEOSPACE_RUN_ORIGIN ${config.runOrigin} has the name of the house itself, and browsers send cookies to a name whatever its port is. Give sketches a name of their own.`,
    )
  }
  if (config.limitsFactor !== 1)
    warnings.push(
      `NEOSPACE_LIMITS_FACTOR multiplies every rate limit by ${config.limitsFactor}; this is for load tests, not for a house with people in it.`,
    )
  return warnings
}
