// Every field of every route and call at its bounds, beyond them, as null and of another type: generated from the contract, sent over real HTTP and a real socket.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallSpec, RouteSpec } from '#contract/define'
import { calls, routes } from '#contract/index'
import { sizes } from '#contract/limits'
import { Type } from 'typebox'
import { checkAnswer } from '#dev-env/as-declared'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import type { Visitor } from '#dev-env/visitor'
import { baseOf, fieldsOf, type Input } from './bounds/fields.ts'
import { patternBounds } from './bounds/pattern.ts'
import { casesOf } from './bounds/values.ts'

let house: TestNeoSpace
let owner: Person
let stranger: Visitor

beforeAll(async () => {
  house = await testNeoSpace()
  // Has the smallest ids, so that values at the bounds do not end the owner’s own session.
  const first = await house.person('first-one')
  await first.join('general')
  await first.say('general', 'Good morning.')
  owner = await house.person('ida', 'owner')
  stranger = house.visitor()
})
afterAll(() => house[Symbol.asyncDispose]())

interface Said {
  readonly ok: boolean
  readonly code?: string
  readonly fields?: Record<string, string>
}

async function request(spec: RouteSpec, input: Input): Promise<Said> {
  // Who joins or leaves is somebody else than who looks at the rest.
  const visitor = spec.policy === 'anyone' ? stranger : owner.visitor
  const path = spec.path.replace(/:([a-z_]+)/g, (_, name: string) => encodeURIComponent(String(input.params?.[name])))
  const query = new URLSearchParams(Object.entries(input.query ?? {}).map(([key, value]) => [key, String(value)]))
  const answer = await visitor.fetch(spec.method, query.size > 0 ? `${path}?${query}` : path, {
    ...(input.body === undefined ? {} : { body: input.body }),
  })
  checkAnswer(spec, answer.status, answer.body)
  if (spec.policy === 'anyone' && spec.method !== 'GET') await visitor.refresh()
  return answer.body
}

const ask = (spec: RouteSpec | CallSpec, input: Input): Promise<Said> =>
  'event' in spec ? owner.emit(spec.event, input.payload) : request(spec, input)

const nameOf = (spec: RouteSpec | CallSpec): string => ('event' in spec ? spec.event : `${spec.method} ${spec.path}`)
const takers: [string, RouteSpec | CallSpec][] = [...routes, ...calls].map((spec) => [nameOf(spec), spec])
const withFields = takers.filter(([, spec]) => fieldsOf(spec).length > 0)

/** The house counts passphrases in characters after NFKC and knows common ones, so a shape may be right and the word too short; a corner alone makes no square, what looks like the name of a file names none, and a path on home pages needs an ending, what looks like a time zone need not be one, and of a song the code has to be one. */
const judgedByTheHouse = new Set([
  'password',
  'current',
  'crop_x',
  'crop_y',
  'from_ms',
  'to_ms',
  'avatar',
  'banner',
  'intro',
  'anthem',
  'attachments',
  'pictures',
  'path',
  'to',
  'zone',
  'code',
  'words',
  'filters',
])
/** A frame or body has to hold it; what is larger ends before it is read. */
const largest = sizes.frameBytes - 2_048

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing'
const tooLarge = (value: unknown): boolean => (JSON.stringify(value)?.length ?? 0) > largest

describe('fields at their bounds', () => {
  it.each(withFields)('BOUND-1 %s takes what is within the bounds of each field', async (_, spec) => {
    const offences: string[] = []
    for (const field of fieldsOf(spec))
      for (const value of field.inside.filter((each) => !tooLarge(each))) {
        const said = await ask(spec, field.with(value))
        if (said.code === 'INTERNAL') offences.push(`${field.key} ${shown(value)}: INTERNAL`)
        const named = [field.key, ...Object.keys(said.fields ?? {})]
        if (said.code === 'VALIDATION' && !named.some((name) => judgedByTheHouse.has(name)))
          offences.push(`${field.place}.${field.key} = ${shown(value)}: ${JSON.stringify(said.fields)}`)
      }
    expect(offences).toEqual([])
    expect(owner.socket.connected).toBe(true)
  })

  it.each(withFields)('BOUND-2 %s refuses what is beyond them, and names the field', async (_, spec) => {
    const offences: string[] = []
    for (const field of fieldsOf(spec)) {
      const missing = field.required && field.place !== 'params' ? [undefined] : []
      for (const value of [...field.outside, ...missing].filter((each) => !tooLarge(each))) {
        const input = field.with(value)
        if (value === undefined) delete input[field.place]?.[field.key]
        const said = await ask(spec, input)
        const named = Object.keys(said.fields ?? {}).some(
          (name) => name === field.key || name.startsWith(`${field.key}.`),
        )
        if (said.code !== 'VALIDATION' || !named)
          offences.push(`${field.place}.${field.key} = ${shown(value)}: ${shown(said)}`)
      }
    }
    expect(offences).toEqual([])
    expect(owner.socket.connected).toBe(true)
  })

  it.each(takers)('BOUND-3 %s drops keys that it does not know, and hostile ones harm nobody', async (_, spec) => {
    const base = baseOf(spec)
    const place = 'event' in spec ? 'payload' : 'body' in spec ? 'body' : 'query'
    const plain = await ask(spec, base)
    for (const more of [
      '{"never_heard_of":[1]}',
      '{"constructor":{"prototype":{"harm":1}}}',
      '{"__proto__":{"harm":1}}',
    ]) {
      const hostile: unknown = JSON.parse(more)
      const said = await ask(spec, { ...base, [place]: merged(base[place] ?? {}, hostile) })
      // The parser of bodies refuses keys that reach for a prototype.
      const allowed = more.includes('never') ? [] : ['VALIDATION']
      if (said.code !== undefined && !allowed.includes(said.code) && plain.ok)
        expect(['CONFLICT', 'NOT_FOUND', 'ROOM_NOT_FOUND', 'BAD_CREDENTIALS', 'RATE_LIMITED']).toContain(said.code)
      if (more.includes('never') && plain.code !== 'VALIDATION') expect(said.code, more).not.toBe('VALIDATION')
      expect(said.code, more).not.toBe('INTERNAL')
    }
    expect(Object.hasOwn(Object.prototype, 'harm')).toBe(false)
    expect(owner.socket.connected).toBe(true)
  })
})

/** Both objects' own keys, `__proto__` as a key like any other. */
function merged(base: Record<string, unknown>, more: unknown): Record<string, unknown> {
  const both: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(Object(more)))
    Object.defineProperty(both, key, { value, enumerable: true, configurable: true, writable: true })
  return both
}

describe('the bounds themselves', () => {
  it('BOUND-4 a field without bounds is found', () => {
    for (const schema of [
      Type.String(),
      Type.String({ minLength: 3 }),
      Type.String({ pattern: '^a+$' }),
      Type.String({ pattern: 'a' }),
      Type.Integer({ minimum: 1 }),
      Type.Integer({ maximum: 1 }),
      Type.Number(),
      Type.Array(Type.Boolean()),
      Type.Array(Type.String(), { maxItems: 3 }),
      Type.Union([Type.Null(), Type.String()]),
      Type.Unknown(),
    ])
      expect(() => casesOf('body.field', schema), JSON.stringify(schema)).toThrow(/body\.field(\.0)? has no /)
  })

  it('BOUND-4 patterns are read as far as the contract uses them, and what is valid by them is', () => {
    expect(patternBounds('^[a-z0-9][a-z-]{0,3}x?$')).toEqual({ shortest: 'a', longest: 'aaaax' })
    expect(patternBounds('^(ab|c{2,5})\\d\\.$')).toEqual({ shortest: 'ab1.', longest: 'ccccc1.' })
    expect(patternBounds('^a{2,}$')).toBeNull()
    expect(() => patternBounds('^(?=a)b$')).toThrow('Cannot read')
    expect(takers.flatMap(([, spec]) => fieldsOf(spec)).length).toBeGreaterThan(40)
  })
})
