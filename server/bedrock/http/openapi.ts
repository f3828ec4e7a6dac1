// The HTTP half of the contract as an OpenAPI 3.1 document, built from the same values that validate and type it.
import { examples, type RouteExample } from '#contract/examples'
import { routes } from '#contract/index'
import type { RouteSpec } from '#contract/define'
import { type Code, everyRouteMayRefuse, refusals } from '#contract/refusals'
import { scopeOf } from '#contract/scopes'
import { componentSchemas, referringSchema } from '../json-schema.ts'

/** The OpenAPI 3.1 document for this version of the house. */
export function openApi(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  const specs: readonly RouteSpec[] = routes
  for (const spec of specs) {
    const path = templatedPath(spec.path)
    paths[path] = { ...paths[path], [spec.method.toLowerCase()]: operation(spec) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'NeoSpace over HTTP',
      version,
      description:
        'Every answer is JSON in one envelope: `{ok: true, data}`, or `{ok: false, code, error, request_id}`. Unsafe methods need the session cookie, an origin of the house and the header `x-csrf-token` with the token that `GET /api/session` gives.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    paths,
    components: {
      schemas: { ...componentSchemas(), Failure: failure },
      headers,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'neospace',
          description: 'Set by signing in; `__Host-neospace` where the house is served over HTTPS.',
        },
        csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
        bot: { type: 'http', scheme: 'bearer', description: 'A bot’s token; `x-bot-scope` says what it must allow.' },
      },
    },
  }
}

/** Fastify's `/a/:b` as OpenAPI's `/a/{b}`. */
export const templatedPath = (path: string): string => path.replace(/:([a-z_]+)/g, '{$1}')

/** Every code that a route may answer, in the order of the closed list. */
export function refusalsOf(spec: RouteSpec): readonly Code[] {
  const may = new Set<Code>([...everyRouteMayRefuse, ...spec.refusals])
  return (Object.keys(refusals) as Code[]).filter((code) => may.has(code))
}

const header = (description: string, example: string): unknown => ({
  description,
  schema: { type: 'string' },
  example,
})

const headers = {
  'RateLimit-Policy': header(
    'The windows of the limit: `q` acts in `w` seconds (draft-ietf-httpapi-ratelimit-headers-10).',
    '"send_message-10s";q=10;w=10, "send_message-60s";q=60;w=60',
  ),
  RateLimit: header(
    'How the caller stands in each: `r` acts are left, the window ends in `t` seconds.',
    '"send_message-10s";r=9;t=10, "send_message-60s";r=59;t=60',
  ),
  'Retry-After': header('Seconds after which the same may be asked again.', '8'),
}

const withHeaders = (...names: readonly (keyof typeof headers)[]): unknown =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const failure = {
  type: 'object',
  required: ['ok', 'code', 'error', 'request_id'],
  properties: {
    ok: { const: false },
    code: { type: 'string', enum: Object.keys(refusals) },
    error: { type: 'string', description: 'One sentence for people.' },
    request_id: { type: 'string' },
    retry_after_ms: { type: 'integer', minimum: 0 },
    fields: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Per field, why it was not taken.',
    },
  },
}

function operation(spec: RouteSpec): Record<string, unknown> {
  const example = examples.routes[`${spec.method} ${spec.path}`]
  return {
    operationId: `${spec.method} ${spec.path}`,
    tags: [spec.path.split('/')[2]],
    summary: spec.summary,
    ...(spec.params || spec.query
      ? {
          parameters: [
            ...parameters('path', spec.params, example?.request.params),
            ...parameters('query', spec.query, example?.request.query),
          ],
        }
      : {}),
    ...(spec.body
      ? { requestBody: { required: true, content: json(referringSchema(spec.body), example?.request.body) } }
      : {}),
    ...(spec.takes
      ? {
          requestBody: {
            required: true,
            content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
          },
        }
      : {}),
    responses: { [String(spec.status ?? 200)]: success(spec, example), ...failures(spec) },
    security: securityOf(spec),
    'x-policy': spec.policy,
    'x-bot-scope': scopeOf(spec) ?? null,
    'x-limit': spec.limit,
  }
}

function securityOf(spec: RouteSpec): unknown[] {
  const safe = spec.method === 'GET'
  const bot = scopeOf(spec) === undefined ? [] : [{ bot: [] }]
  if (spec.policy === 'anyone') return safe ? [] : [{ csrf: [] }, ...bot]
  return [safe ? { session: [] } : { session: [], csrf: [] }, ...bot]
}

const json = (schema: unknown, example?: unknown): unknown => ({
  'application/json': { schema, ...(example === undefined ? {} : { example }) },
})

function parameters(place: 'path' | 'query', schema: RouteSpec['params'], example: unknown): unknown[] {
  if (!schema) return []
  const shown = new Map(Object.entries(example ?? {}))
  const required = new Set<string>(schema.required)
  return Object.entries(schema.properties).map(([name, part]) => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    schema: referringSchema(part),
    ...(shown.has(name) ? { example: shown.get(name) } : {}),
  }))
}

const success = (spec: RouteSpec, example: RouteExample | undefined): unknown => ({
  description: 'Done.',
  headers: withHeaders('RateLimit-Policy', 'RateLimit'),
  content: json(
    {
      type: 'object',
      required: ['ok', 'data'],
      properties: { ok: { const: true }, data: referringSchema(spec.data) },
    },
    example?.answer,
  ),
})

const waiting: ReadonlySet<Code> = new Set(['RATE_LIMITED', 'BUSY'])

function failures(spec: RouteSpec): Record<string, unknown> {
  const byStatus = Map.groupBy(refusalsOf(spec), (code) => refusals[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\`: ${refusals[code].meaning}`).join('\n\n'),
        ...(codes.some((code) => waiting.has(code))
          ? { headers: withHeaders('RateLimit-Policy', 'RateLimit', 'Retry-After') }
          : {}),
        content: json({ $ref: '#/components/schemas/Failure' }),
      },
    ]),
  )
}
