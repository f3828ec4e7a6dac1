// Holds what a house answers and pushes against the contract: its codes, its statuses and exactly its keys, so that every test that asks also checks the reference.
import { isDeepStrictEqual } from 'node:util'
import type { TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import type { CallSpec, PushSpec, RouteSpec } from '#contract/define'
import { pushes } from '#contract/index'
import { type Code, everyRouteMayRefuse, refusals } from '#contract/refusals'

const compiled = new WeakMap<TSchema, Validator>()

function validator(schema: TSchema): Validator {
  let known = compiled.get(schema)
  if (!known) compiled.set(schema, (known = Compile(schema)))
  return known
}

/** What is wrong with a value by its schema; keys that it does not declare are wrong too. */
export function unlike(schema: TSchema, value: unknown): string | null {
  const check = validator(schema)
  if (!check.Check(value)) return check.Errors(value).map(faultText).slice(0, 5).join('; ')
  const clean = check.Clean(structuredClone(value))
  return isDeepStrictEqual(clean, value) ? null : `keys that are not declared in ${shortened(value)}`
}

const faultText = (fault: { instancePath: string; message: string }): string =>
  `${fault.instancePath || 'it'} ${fault.message}`
const shortened = (value: unknown): string => JSON.stringify(value)?.slice(0, 300) ?? String(value)

const envelopeKeys = new Set(['ok', 'code', 'error', 'request_id', 'retry_after_ms', 'fields'])

/** Throws unless the answer's body is one that the route or call declares. */
export function checkBody(spec: RouteSpec | CallSpec, body: unknown): void {
  const name = 'path' in spec ? `${spec.method} ${spec.path}` : spec.event
  const fail = (why: string): never => {
    throw new Error(`${name} answered what the contract does not say: ${why}`)
  }
  const answer = Object(body) as Record<string, unknown> // Any value may have come; each key is looked at below.
  if (answer['ok'] === true) {
    if (Object.keys(answer).length !== 2) fail(`an envelope of ${Object.keys(answer).join(', ')}`)
    const why = unlike(spec.data, answer['data'])
    if (why !== null) fail(why)
    return
  }
  if (answer['ok'] !== false) fail(shortened(body))
  const allowed: readonly unknown[] = [...everyRouteMayRefuse, ...spec.refusals]
  if (!allowed.includes(answer['code'])) fail(`the code ${shortened(answer['code'])}, ${shortened(answer['error'])}`)
  const odd = Object.keys(answer).filter((key) => !envelopeKeys.has(key))
  if (odd.length > 0) fail(`undeclared keys ${odd.join(', ')}`)
  if (typeof answer['error'] !== 'string' || typeof answer['request_id'] !== 'string') fail(shortened(body))
}

/** The same for an answer over HTTP, with its status. */
export function checkAnswer(spec: RouteSpec, status: number, body: unknown): void {
  checkBody(spec, body)
  const said = body as { ok: true } | { ok: false; code: Code } // Checked in the line before.
  const right = said.ok ? (spec.status ?? 200) : refusals[said.code].status
  if (status !== right) throw new Error(`${spec.method} ${spec.path} answered ${status} where it declares ${right}`)
}

const pushByEvent: ReadonlyMap<string, PushSpec> = new Map(pushes.map((push) => [push.event, push]))

/** What is wrong with a push by the contract, or null. */
export function undeclaredPush(event: string, payload: unknown): string | null {
  const push = pushByEvent.get(event)
  const why = push ? unlike(push.payload, payload) : 'no such push'
  return why === null ? null : `the push "${event}" is not as declared: ${why}`
}
