// The table of every setting: what the reader accepts, `neospace config show` prints and the reference documents. A setting that is not here does not exist.

/** One setting as people write it. */
export interface ConfigKey {
  /** The environment variable. */
  readonly name: string
  /** The same as a command-line flag, without its dashes. */
  readonly flag: string
  /** What it is when nobody sets it, in words where it depends on others. */
  readonly default: string
  /** One sentence on what it decides. */
  readonly meaning: string
  /** Never printed, may also come as `<name>_FILE`, has no flag because flags are seen by every process on the machine. */
  readonly secret?: true
}

/** Every setting, in the order in which the reference shows them. */
export const configKeys = [
  {
    name: 'PORT',
    flag: 'port',
    default: '3000',
    meaning: 'The TCP port to listen on, 0 to 65535; 0 takes a free one.',
  },
  {
    name: 'HOST',
    flag: 'host',
    default: '127.0.0.1',
    meaning: 'The address to listen on; 127.0.0.1 is seen by this machine alone, 0.0.0.0 or :: by the whole network.',
  },
  {
    name: 'NEOSPACE_ORIGIN',
    flag: 'origin',
    default: 'http://localhost:PORT',
    meaning:
      'The address people type, scheme and port included; links begin with it, browsers are accepted from it, and https makes the cookie Secure.',
  },
  {
    name: 'NEOSPACE_EXTRA_ORIGINS',
    flag: 'extra-origins',
    default: 'none',
    meaning: 'Further addresses to accept browsers from, separated by commas, of the same scheme.',
  },
  {
    name: 'NEOSPACE_RUN_ORIGIN',
    flag: 'run-origin',
    default: 'none',
    meaning:
      'Another address that leads to this server, such as https://run.example.org; people’s sketches then run from there, and nothing else is answered there.',
  },
  {
    name: 'NEOSPACE_DATA',
    flag: 'data',
    default: './neospace-data',
    meaning: 'The folder that holds everything the house keeps: database, secrets, backups.',
  },
  {
    name: 'NEOSPACE_FILES',
    flag: 'files',
    default: 'files in the data folder',
    meaning: 'The folder that holds the bytes of pictures, sounds and other files. Nodes of one house need the same.',
  },
  {
    name: 'DATABASE_URL',
    flag: 'database-url',
    default: 'SQLite in the data folder',
    meaning: 'A postgres:// address, for a house on PostgreSQL.',
    secret: true,
  },
  {
    name: 'REDIS_URL',
    default: 'PostgreSQL carries it',
    flag: 'redis-url',
    meaning:
      'A redis:// or rediss:// address through which the nodes of a house on PostgreSQL tell each other what happens, when there is much of it.',
    secret: true,
  },
  {
    name: 'NEOSPACE_TRUST_PROXY',
    flag: 'trust-proxy',
    default: 'none',
    meaning:
      'Addresses or CIDR ranges of the reverse proxies whose X-Forwarded-* headers are believed, separated by commas.',
  },
  { name: 'NEOSPACE_MODE', flag: 'mode', default: 'normal', meaning: 'normal, or read_only to take no changes.' },
  {
    name: 'NEOSPACE_LOG_LEVEL',
    flag: 'log-level',
    default: 'info',
    meaning: 'How much is logged: fatal, error, warn, info, debug, trace or silent.',
  },
  {
    name: 'NEOSPACE_LIMITS_FACTOR',
    flag: 'limits-factor',
    default: '1',
    meaning:
      'Multiplies every rate limit, and the lag at which load is shed, for load tests; a warning is logged when it is not 1.',
  },
  {
    name: 'NEOSPACE_MIN_FREE_MB',
    flag: 'min-free-mb',
    default: '256',
    meaning: 'Below this much free disk space, in MiB, the house says that it is not ready.',
  },
  {
    name: 'NEOSPACE_QUOTA_MIB',
    flag: 'quota-mib',
    default: '200',
    meaning: 'How much room the files of one person may take, in MiB; 0 takes none.',
  },
  {
    name: 'NEOSPACE_OUTGOING',
    flag: 'outgoing',
    default: 'on',
    meaning: 'on, or off so that the house fetches nothing from the Internet.',
  },
  {
    name: 'NEOSPACE_OUTGOING_ALLOW',
    flag: 'outgoing-allow',
    default: 'none',
    meaning:
      'What the house may fetch beyond ports 80 and 443 of the open Internet: names and networks such as wiki.lan, wiki.lan:8080 or 10.1.0.0/16, separated by commas. Pushes are sent to none of it.',
  },
  {
    name: 'NEOSPACE_PUSH_ALLOW',
    flag: 'push-allow',
    default: 'none',
    meaning:
      'Where the house may send pushes beyond ports 80 and 443 of the open Internet, for a push service in your own network; written in the same way. Members choose the address, so name no more than that service.',
  },
  {
    name: 'NEOSPACE_METRICS_TOKEN',
    flag: 'metrics-token',
    default: 'none',
    meaning: 'The bearer token that opens /metrics to other machines; without it /metrics answers this machine alone.',
    secret: true,
  },
  {
    name: 'NEOSPACE_SECRET',
    flag: 'secret',
    default: 'made at the first start',
    meaning: 'The root of all keys of the house, at least 32 characters, instead of the one kept in the data folder.',
    secret: true,
  },
  {
    name: 'NEOSPACE_KEYRING',
    flag: 'keyring',
    default: 'made at the first start',
    meaning:
      'The keys that open conversations between two, instead of the file in the data folder: name:key separated by commas, the newest first, each key 32 bytes as base64url. Nodes of one house need the same.',
    secret: true,
  },
] as const satisfies readonly ConfigKey[]

/** The name of a setting. */
export type KeyName = (typeof configKeys)[number]['name']

/** Variables that begin like a setting but belong to the test suites and their tools. */
export const foreignPrefixes = ['NEOSPACE_TEST_', 'NEOSPACE_DEV_', 'NEOSPACE_BENCH_'] as const

/** Settings that may be given as a flag on the command line. */
export const flaggedKeys = configKeys.filter((key) => !('secret' in key))
