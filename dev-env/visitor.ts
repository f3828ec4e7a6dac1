// A browser without a screen: keeps cookies, carries the anti-forgery token, speaks to the house over real HTTP.
import type { BodyOf, DataOf, ParamsOf, QueryOf, RouteSpec } from '#contract/define'
import type { Code } from '#contract/refusals'
import { checkAnswer } from './as-declared.ts'

export interface Answer<T> {
  readonly status: number
  readonly headers: Headers
  readonly body:
    | { readonly ok: true; readonly data: T }
    | {
        readonly ok: false
        readonly code: Code
        readonly error: string
        readonly request_id: string
        readonly retry_after_ms?: number
        readonly fields?: Record<string, string>
      }
}

type Part<K extends string, T> = undefined extends T ? { readonly [P in K]?: T } : { readonly [P in K]: T }
export type RequestParts<R extends RouteSpec> = Part<'params', ParamsOf<R>> & { readonly query?: QueryOf<R> } & Part<
    'body',
    BodyOf<R>
  > &
  (R extends { readonly takes: 'bytes' } ? { readonly bytes: Uint8Array<ArrayBuffer> } : unknown)

export interface Visitor {
  readonly url: string
  readonly cookies: Map<string, string>
  /** A bot’s token, which stands for the cookie. */
  readonly bearer: string | undefined
  /** The `Cookie` header as it stands. */
  cookie(): string
  /** Sends any request; `raw` for what the contract would not let pass. */
  fetch(
    method: string,
    path: string,
    options?: { body?: unknown; raw?: string | Uint8Array<ArrayBuffer>; headers?: Record<string, string> },
  ): Promise<Answer<unknown>>
  /** Sends a request of the contract and answers whatever came; throws when the contract does not say so. */
  ask<R extends RouteSpec>(spec: R, parts: RequestParts<R>): Promise<Answer<DataOf<R>>>
  /** Sends a request of the contract and answers its data; throws what was refused. */
  request<R extends RouteSpec>(spec: R, parts: RequestParts<R>): Promise<DataOf<R>>
  /** Fetches a fresh anti-forgery token; done by itself before the first unsafe request. */
  refresh(): Promise<void>
}

/** A visitor who has not been here before; with `bearer` a program that brings its token. */
export function visitor(url: string, bearer?: string): Visitor {
  const cookies = new Map<string, string>()
  let csrf: string | undefined

  const self: Visitor = {
    url,
    cookies,
    bearer,
    cookie: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    async fetch(method, path, { body, raw, headers } = {}) {
      if (method !== 'GET' && csrf === undefined && bearer === undefined) await self.refresh()
      const response = await fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          origin: url,
          accept: 'application/json',
          ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
          ...(cookies.size > 0 ? { cookie: self.cookie() } : {}),
          ...(method === 'GET' || bearer !== undefined ? {} : { 'x-csrf-token': csrf ?? '' }),
          ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(raw !== undefined ? { body: raw } : body !== undefined ? { body: JSON.stringify(body) } : {}),
      })
      for (const line of response.headers.getSetCookie()) keep(cookies, line)
      const text = await response.text()
      const json: unknown = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
      return { status: response.status, headers: response.headers, body: json as Answer<unknown>['body'] }
    },
    async ask(spec, parts) {
      const named = parts as {
        params?: Record<string, unknown>
        query?: Record<string, unknown>
        body?: unknown
        bytes?: Uint8Array<ArrayBuffer>
      }
      const path = spec.path.replace(/:([a-z_]+)/g, (_, name: string) =>
        encodeURIComponent(String(named.params?.[name])),
      )
      const query = new URLSearchParams(
        Object.entries(named.query ?? {})
          .filter(([, value]) => value !== undefined)
          .map(([key, value]) => [key, String(value)]),
      )
      const answer = await self.fetch(
        spec.method,
        query.size > 0 ? `${path}?${query}` : path,
        named.bytes !== undefined
          ? { raw: named.bytes, headers: { 'content-type': 'application/octet-stream' } }
          : named.body === undefined
            ? {}
            : { body: named.body },
      )
      // The session changed, so the token bound to it is spent.
      if (answer.headers.getSetCookie().length > 0 && spec.method !== 'GET') csrf = undefined
      checkAnswer(spec, answer.status, answer.body)
      return answer as Answer<DataOf<typeof spec>>
    },
    async request(spec, parts) {
      const { body } = await self.ask(spec, parts)
      if (!body.ok) throw new Error(`${spec.method} ${spec.path} was refused: ${body.code} ${body.error}`)
      return body.data
    },
    async refresh() {
      const { body } = await self.fetch('GET', '/api/session')
      csrf = body.ok ? (body.data as { csrf_token: string }).csrf_token : ''
    },
  }
  return self
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const [name = '', ...value] = pair.split('=')
  const gone = attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute))
  if (gone) cookies.delete(name.trim())
  else cookies.set(name.trim(), value.join('='))
}
