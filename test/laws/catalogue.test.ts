// Every route, event, push and refusal of the contract against the slices of a real house, and a planted fault for each check.
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, type CallSpec, type PushSpec, route, type RouteSpec } from '#contract/define'
import { calls, pushes, routes } from '#contract/index'
import { everyRouteMayRefuse, refusals } from '#contract/refusals'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { slices } from '#slices/index'
import { doubled, idleRefusals, incomplete, incompletePushes, type Served, unserved } from './rules/catalogue-rules.ts'
import { lines } from './rules/violation.ts'

const specs: readonly (RouteSpec | CallSpec)[] = [...routes, ...calls]
const pushSpecs: readonly PushSpec[] = pushes

/** Codes of the edge, answered before any entry of the contract is reached, or reserved for parts that PROTOCOL names. */
const atTheEdge = ['TEAPOT', 'METHOD_NOT_ALLOWED', 'PROTOCOL', 'UNKNOWN_EVENT', 'CONFIRM']

describe('the contract', () => {
  test('WIRE-0 the checks see the whole contract', () => {
    expect(routes.length).toBeGreaterThan(30)
    expect(calls.length).toBeGreaterThan(12)
    expect(pushes.length).toBeGreaterThan(12)
  })
  test('WIRE-1 every entry has policy, limit, schema, refusals and a sentence', () => {
    expect(lines([...incomplete(specs), ...incompletePushes(pushSpecs)])).toEqual([])
  })
  test('WIRE-2 no two entries share a name', () => {
    expect(lines([...doubled(specs), ...doubled(pushSpecs)])).toEqual([])
  })
  test('WIRE-3 every refusal has one status, one sentence, and somebody who answers it', () => {
    for (const { status, meaning } of Object.values(refusals)) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(meaning).toMatch(/^\p{Lu}.*[.]$/u)
    }
    const answered = new Set<string>([...atTheEdge, ...everyRouteMayRefuse, ...specs.flatMap((spec) => spec.refusals)])
    expect(lines(idleRefusals(Object.keys(refusals), answered))).toEqual([])
  })
})

describe('a running house', () => {
  let house: TestNeoSpace
  beforeAll(async () => {
    house = await testNeoSpace()
  })
  afterAll(() => house[Symbol.asyncDispose]())

  test('WIRE-4 every route and call is served by exactly one slice, and nothing else is', () => {
    const served: Served[] = slices.map((slice) => ({
      slice: slice.name,
      specs: [...(slice.routes?.(house.house.ctx) ?? []), ...(slice.calls?.(house.house.ctx) ?? [])].map(
        ({ spec }) => spec,
      ),
    }))
    expect(lines(unserved(specs, served))).toEqual([])
  })
  test('WIRE-4 the running house answers each route other than by not knowing it', async () => {
    for (const { method, path } of routes) {
      const url = path.replace(/:[a-z_]+/g, '1')
      expect(house.house.app.hasRoute({ method, url: path }), `${method} ${url}`).toBe(true)
    }
  })
})

describe('planted faults', () => {
  const fine = {
    policy: 'signed-in',
    limit: 'default',
    summary: 'Answers nothing at all.',
    data: Type.Object({}),
    refusals: [],
  } as const
  const good = route({ ...fine, method: 'GET', path: '/api/planted/:id', params: Type.Object({ id: Type.Integer() }) })
  // What the types forbid, as JavaScript could still write it.
  const bad = (change: Record<string, unknown>): RouteSpec => ({ ...good, ...change }) as unknown as RouteSpec

  test.each([
    ['policy', bad({ policy: undefined })],
    ['limit', bad({ limit: 'none' })],
    ['schema of its answer', bad({ data: undefined })],
    ['known refusals', bad({ refusals: ['OOPS'] })],
    ['sentence of documentation', bad({ summary: 'todo' })],
    ['schema of its path', bad({ params: Type.Object({ name: Type.String() }) })],
    [
      'schema of its payload',
      { ...call({ ...fine, event: 'planted', payload: Type.Object({}) }), payload: undefined } as unknown as CallSpec,
    ],
  ])('WIRE-1 an entry without its %s is found', (what, spec) => {
    expect(lines(incomplete([good]))).toEqual([])
    expect(lines(incomplete([spec]))).toEqual([expect.stringContaining(what)])
  })
  test('WIRE-2 two of one name are found', () => expect(doubled([good, { ...good }])).toHaveLength(1))
  test('WIRE-3 a code that nobody answers is found', () =>
    expect(idleRefusals(['GONE'], new Set(['BUSY']))).toHaveLength(1))
  test('WIRE-4 an entry served by none, by two, or by a stranger is found', () => {
    const served = (slice: string, ...own: RouteSpec[]): Served => ({ slice, specs: own })
    expect(unserved([good], [])).toHaveLength(1)
    expect(unserved([good], [served('a', good), served('b', good)])).toHaveLength(1)
    expect(unserved([], [served('a', good)])).toHaveLength(1)
    // A copy is not the contract's own value, so what validates and what is documented could part.
    expect(unserved([good], [served('a', { ...good })])).toHaveLength(2)
    expect(unserved([good], [served('a', good)])).toEqual([])
  })
})
