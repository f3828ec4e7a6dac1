// The typed way to the server over HTTP: `api('POST /api/rooms', { body })`, its types taken from the contract. Carries the CSRF token,
// fetches a fresh one once when the server asks for it, and throws an ApiFailure for everything but success.
import { words } from '#words/index'
import type { BodyOf, DataOf, ParamsOf, QueryOf } from '#contract/define'
import type { Route } from '#contract/index'
import { ApiFailure } from './api-failure.ts'

type KeyOf<R> = R extends Route ? `${R['method']} ${R['path']}` : never
/** Every HTTP call of the contract, as `METHOD /path`. */
export type ApiKey = KeyOf<Route>
type At<K extends ApiKey> = K extends `${infer M} ${infer P}` ? Extract<Route, { method: M; path: P }> : never

type Inputs<R extends Route> = { params: ParamsOf<R>; query: QueryOf<R>; body: BodyOf<R> }
type Needed<T> = { [P in keyof T as T[P] extends undefined ? never : P]: T[P] }
/** What a call needs: the parts that the contract declares for it. */
export type ApiInput<K extends ApiKey> = Needed<Inputs<At<K>>>
/** What a call answers. */
export type ApiData<K extends ApiKey> = DataOf<At<K>>

type Rest<K extends ApiKey> = {} extends ApiInput<K> ? [input?: ApiInput<K>] : [input: ApiInput<K>]

interface Given {
  readonly params?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly body?: unknown
}

let token: string | null = null
/** The server rotates the token with the session: after these, the one held is stale. */
const changesSession = /^(POST|DELETE) \/api\/(session|session\/passkey|session\/transfer\/use|accounts|reset|owner)$/
const endings = new Set<() => void>()

/** Calls `listener` whenever the server says that nobody is signed in here any more; returns what stops that. */
export const whenSignedOut = (listener: () => void): (() => void) => {
  endings.add(listener)
  return () => endings.delete(listener)
}

/** Calls the server. Throws `ApiFailure`, also when the network is away (`OFFLINE`). */
export async function api<K extends ApiKey>(key: K, ...[input]: Rest<K>): Promise<ApiData<K>> {
  // The contract's types end here: what follows builds a request from whatever parts were given.
  const given = (input ?? {}) as Given
  const unsafe = !key.startsWith('GET ')
  if (unsafe && token === null) await fetchToken()
  try {
    const data = (await request(key, given)) as ApiData<K>
    if (changesSession.test(key)) token = null
    return data
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error
    if (error.code === 'CSRF') {
      await fetchToken()
      return (await request(key, given)) as ApiData<K>
    }
    if (error.code === 'SESSION_EXPIRED' || error.code === 'AUTH_REQUIRED') for (const listener of endings) listener()
    throw error
  }
}

/** Looks at what anybody may see, as somebody who is not signed in. */
export const apiAsStranger = async <K extends ApiKey & `GET ${string}`>(
  key: K,
  ...[input]: Rest<K>
): Promise<ApiData<K>> =>
  // The contract's types end here, as above.
  (await request(key, (input ?? {}) as Given, 'omit')) as ApiData<K>

/** The token that an unsafe request carries; a `fresh` one where the last was refused. */
export async function formToken(fresh: boolean): Promise<string> {
  if (fresh || token === null) await fetchToken()
  return token ?? ''
}

async function fetchToken(): Promise<void> {
  await request('GET /api/session', {})
}

async function request(
  key: string,
  { params = {}, query = {}, body }: Given,
  credentials: RequestCredentials = 'same-origin',
): Promise<unknown> {
  const [method = 'GET', path = ''] = key.split(' ')
  const response = await fetch(addressOf(path, params, query), {
    method,
    credentials,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'GET' || token === null ? {} : { 'x-csrf-token': token }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((): never => {
    throw new ApiFailure({ code: 'OFFLINE', error: words.errors.offline })
  })
  const data = readAnswer(response.status, await response.json().catch(() => null))
  if (hasToken(data)) token = data.csrf_token
  return data
}

/** The data of an answer; throws `ApiFailure` for a refusal and for what is no answer of the house. */
export function readAnswer(status: number, answer: unknown): unknown {
  if (!isAnswer(answer)) throw new ApiFailure({ code: 'INTERNAL', error: words.errors.unreadable(status) })
  if (!answer.ok) throw new ApiFailure(answer)
  return answer.data
}

function addressOf(path: string, params: NonNullable<Given['params']>, query: NonNullable<Given['query']>): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  return search.size === 0 ? filled : `${filled}?${search}`
}

type Answer = { ok: true; data: unknown } | ({ ok: false } & ConstructorParameters<typeof ApiFailure>[0])

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'

const hasToken = (data: unknown): data is { csrf_token: string } =>
  typeof data === 'object' && data !== null && 'csrf_token' in data && typeof data.csrf_token === 'string'
