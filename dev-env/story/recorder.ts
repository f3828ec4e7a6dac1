// Records what is said to a house and what it answers, in the form in which the reference shows it: what differs from run to run (secrets, the port) is written as one fixed sample.
import type { CallSpec, DataOf, PayloadOf, RouteSpec } from '#contract/define'
import type { CallExample, Examples, PushExample, RouteExample } from '#contract/examples'
import type { Person } from '../person.ts'
import type { RequestParts, Visitor } from '../visitor.ts'

export interface Recorder {
  /** Sends a request of the contract, records it and its answer, and answers the data; throws what was refused. */
  http<R extends RouteSpec>(as: Visitor, spec: R, parts: RequestParts<R>): Promise<DataOf<R>>
  /** Calls over the socket, records both, and answers the data; throws what was refused. */
  call<C extends CallSpec>(as: Person, spec: C, payload: PayloadOf<C>): Promise<DataOf<C>>
  /** Records what a person has heard so far. */
  heard(person: Person): void
  readonly examples: Examples
  /** The most queries that each route and call took. */
  readonly queries: Readonly<Record<string, number>>
}

/** Makes a recorder; of each route, call and push it keeps the first example. `asked` says how many queries the house has made so far. */
export function createRecorder(asked: () => Promise<number>): Recorder {
  const routes: Record<string, RouteExample> = {}
  const calls: Record<string, CallExample> = {}
  const pushes: Record<string, PushExample> = {}
  const queries: Record<string, number> = {}
  async function counted<T>(name: string, work: Promise<T>): Promise<T> {
    const before = asked()
    const done = await work
    queries[name] = Math.max(queries[name] ?? 0, (await asked()) - (await before))
    return done
  }
  return {
    async http(as, spec, parts) {
      const answer = await counted(`${spec.method} ${spec.path}`, as.ask(spec, parts))
      if (!answer.body.ok) throw new Error(`${spec.method} ${spec.path} was refused: ${answer.body.error}`)
      routes[`${spec.method} ${spec.path}`] ??= steady({
        request: withoutBytes(parts),
        status: answer.status,
        answer: answer.body,
      })
      return answer.body.data
    },
    async call(as, spec, payload) {
      const data = await counted(spec.event, as.call(spec, payload))
      calls[spec.event] ??= steady({ payload, ack: { ok: true, data } })
      return data
    },
    heard(person) {
      for (const { event, payload } of person.frames) if (!timed.has(event)) pushes[event] ??= steady({ payload })
    },
    examples: { routes, calls, pushes },
    queries,
  }
}

/** What a file is made of says nothing to a reader. */
const withoutBytes = <T extends object>(parts: T): Omit<T, 'bytes'> => {
  const { bytes: _, ...rest } = parts as T & { readonly bytes?: unknown } // A route that takes none has none.
  return rest
}

// They are gathered over a second, so their content hangs on how fast the machine is.
const timed = new Set(['presence', 'room_activity'])

const secret = 'sJ2kq0b8vX1yT5nR7wL4cA9dF3hG6mPzQeUiOoBxYtE'

const fileName = '7Yq0vB3nXw8LkT2mZc5RdA'
const address = (value: string): string =>
  value
    .replaceAll(/\/[0-9A-Za-z]{22}\//g, `/${fileName}/`)
    .replaceAll(/\?t=[\w.-]+/g, '?t=3.kq2f.7Qw0aZxS4eDcRfVtGbYhNj')

const samples: Readonly<Record<string, (value: string) => string>> = {
  csrf_token: () => 'AbCdEfGh-8Vq2Zt6LwXrKpTnYs1uOaMi',
  token: () => secret,
  ticket: () => '3.kq2f.7Qw0aZxS4eDcRfVtGbYhNj',
  invite: () => secret,
  epoch: () => 'q7Zt2mXw9LpK',
  link: (value) => value.replace(/^https?:\/\/[^/]+/, 'https://house.example').replace(/#.*$/, `#${secret}`),
  origin: () => 'https://house.example',
  qr_svg: () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 45 45">…</svg>',
  url: (value) => address(value),
  still_url: (value) => address(value),
  srcset: (value) => address(value),
  frame: (value) => value.replace(/\.[\w-]{32}(?=\/|$)/, '.Vx3kQ8mZt1Rw6pYcNs0LdJb5HfGu2TaE'),
  version: () => '0.0.0',
  paw: () => 'k3Jd0vXq2LwZ',
  public_key: () => 'BPb_btckHfKWowhwxjNqz0rP8ce_3ESzQM6t__3LqvLZB-Nk6KFWp96fVqmgNHIxm5mHkTk-__H0pcQQ9ERspb0',
  challenge: () => 'AZrIh5kAEo4u0mX1yT5nR7wL4cA9dF3hG6mPzQeUiOoBxYtEsJ2kq0b8vXqLw3ZtNcVb7Kd',
  rp_id: () => 'house.example',
  rp_name: () => 'NeoSpace house.example',
  user_handle: () => 'Vx3kQ8mZt1Rw6pYcNs0LdJb5HfGu2TaEqP9oIjXyWzA',
  client_data: () => 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiQVpySWg1a0FFbzR1MG1YMSJ9',
  authenticator_data: () => 'SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MdAAAAAg',
  attestation: () => 'o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVkApEmWDeWIDoxodDQXD2R2YFuP5K65ooYyx5lc87qDHZdj',
  signature: () => 'MEUCIQDq0mX1yT5nR7wL4cA9dF3hG6mPzQeUiOoBxYtEsJ2kqwIgb8vXqLw3ZtNcVb7KdAZrIh5kAEo4u0mX1yT5nR7w',
  secret: () => 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  uri: () => 'otpauth://totp/NeoSpace%20house.example:ben?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
}

/** What hangs on the machine that tells the story. */
const measures: Readonly<Record<string, unknown>> = {
  commit: '4f0c9a7d21be6583f1d0a4c7e92b58630d17fa4e',
  node: '24.21.0',
  lag_ms: 0.4,
  heap_bytes: 48_234_496,
  resident_bytes: 151_519_232,
  database_bytes: 3_284_992,
  wal_bytes: 1_248_392,
  writer_waiting: 0,
  pool_waiting: 0,
  slow_queries: [
    {
      sql: 'select "id" from "messages" where "room_id" = ? order by "id" desc limit ?',
      slow_times: 1,
      worst_ms: 61,
      last_at: '2026-03-21T09:30:00.000Z',
    },
  ],
}

/** The seals of the docket are salted anew in every house. */
const seal = {
  of: '9b1f0c7ad2e46583f0d1a4c7e92b58630d17fa4e21be65834f0c9a7d5e7a90c1',
  hash: '4f0c9a7d21be6583f1d0a4c7e92b58630d17fa4e5e7a90c1d3b8f2460a9c7d21',
}

const steady = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      const sample = Object.hasOwn(samples, key) ? samples[key] : undefined
      if (Object.hasOwn(measures, key)) return measures[key]
      if (key === 'seal') return seal
      if (key === 'head' && Object.hasOwn(Object(part), 'seq')) return { ...Object(part), hash: seal.hash }
      if (key === 'seed' && typeof part === 'number') return 2_654_435_769
      if (typeof part !== 'string') return part
      return sample
        ? sample(part)
        : part
            .replace(/^\d+ MiB are free\.$/, '20480 MiB are free.')
            .replace(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/, '7k2m-q0xc-vb41-9ztd')
            .replace(/^\d{6}$/, '492039')
            .replace(/^[0-9a-f]{12}$/, 'a3f09c51e7b2')
            .replace(/^direct-[0-9a-f]{20}$/, 'direct-5e7a90c1d3b8f2460a9c')
            .replace(/^[0-9A-Za-z]{22}$/, fileName)
            .replace(/^(?=.+[0-9A-Z])[0-9A-Za-z]{12}$/, (value) => (value === 'a3f09c51e7b2' ? value : 'k7Qm2ZtX9wLp'))
    }),
  ) as T // What came is JSON, and only texts were exchanged for texts.
