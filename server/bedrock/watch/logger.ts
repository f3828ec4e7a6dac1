// The log: one JSON object a line on standard output. What a person wrote, passphrases, cookies and tokens are kept out by construction: callers log ids and codes, and names that could carry secrets are cut out wherever they appear.
import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino'

/** Writes lines of one area of the house; `child({ request_id })` stamps all that follows. */
export type Logger = PinoLogger

export interface LoggerOptions {
  readonly level: string
  /** Where lines go; standard output if absent. */
  readonly destination?: DestinationStream
}

const secretNames = [
  'password',
  'passphrase',
  'pass',
  'secret',
  'token',
  'csrf_token',
  'invite',
  'code',
  'cookie',
  'set-cookie',
  'cookies',
  'authorization',
  'x-csrf-token',
  'content',
  'text',
  'topic',
  'body',
  'payload',
  'draft',
  'hash',
  'database_url',
]

/** Makes the house's one logger. */
export function createLogger({ level, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: null,
    messageKey: 'message',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }), log: withoutSecrets },
    // A request is its id, method and route's template: its URL can hold a token, its headers the cookie.
    serializers: { req: aboutRequest, res: aboutResponse, err: aboutError, error: aboutError },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** A logger that says nothing, for tests that do not look at the log. */
export const silentLogger = (): Logger => pino({ level: 'silent' })

function withoutSecrets(line: Record<string, unknown>, depth = 0): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(line)) {
    // A refusal's code is the one `code` worth reading, and it is upper case by contract; the second factor's is digits.
    if (
      secretNames.includes(name.toLowerCase()) &&
      !(name === 'code' && typeof value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(value))
    )
      kept[name] = '[removed]'
    else if (
      value instanceof Error ||
      depth >= 4 ||
      typeof value !== 'object' ||
      value === null ||
      Array.isArray(value)
    )
      kept[name] = value
    else if (Object.getPrototypeOf(value) !== Object.prototype) kept[name] = value
    else kept[name] = withoutSecrets(value as Record<string, unknown>, depth + 1) // a plain object's values are unknown by nature
  }
  return kept
}

function aboutRequest(request: unknown): Record<string, unknown> {
  const { id, method, routeOptions, ip } = Object(request) as {
    id?: unknown
    method?: unknown
    ip?: unknown
    routeOptions?: { url?: unknown }
  } // whatever Fastify hands over
  return { id, method, route: routeOptions?.url ?? 'unmatched', address: ip }
}

function aboutResponse(response: unknown): Record<string, unknown> {
  const { statusCode } = Object(response) as { statusCode?: unknown } // whatever Fastify hands over
  return { status: statusCode }
}

/** Type, code and stack; a database's message can quote the values of a row, so from drivers only the code is kept. */
function aboutError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const code: unknown = Reflect.get(error, 'code')
  const fromDriver = typeof code === 'string' && (/^(ERR_SQLITE|SQLITE)/.test(code) || /^[0-9A-Z]{5}$/.test(code))
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n')
  return {
    type: error.name,
    ...(fromDriver ? {} : { message: error.message }),
    ...(code === undefined ? {} : { code }),
    ...('errcode' in error ? { errcode: error.errcode } : {}),
    stack: frames,
    ...(error.cause === undefined ? {} : { cause: aboutError(error.cause) }),
  }
}
