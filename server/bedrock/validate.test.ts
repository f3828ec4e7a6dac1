// What is checked at the edge comes out as TypeBox would clean it, by the short way too.
import fc from 'fast-check'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { expect, it } from 'vitest'
import { validated } from './validate.ts'

const schema = Type.Object({
  name: Type.String(),
  count: Type.Optional(Type.Integer()),
  sure: Type.Optional(Type.Boolean()),
  either: Type.Optional(Type.Union([Type.Null(), Type.Object({ a: Type.String() })])),
  inside: Type.Optional(Type.Object({ a: Type.String(), b: Type.Optional(Type.Integer()) })),
  many: Type.Optional(Type.Array(Type.Object({ a: Type.String() }))),
})
const a = fc.record({ a: fc.string(), b: fc.integer(), unknown: fc.jsonValue() }, { requiredKeys: ['a'] })
const input = fc.record(
  {
    name: fc.string(),
    count: fc.integer(),
    sure: fc.boolean(),
    either: fc.option(a),
    inside: a,
    many: fc.array(a),
    unknown: fc.jsonValue(),
    toString: fc.jsonValue(),
    constructor: fc.jsonValue(),
  },
  { requiredKeys: ['name'] },
)

it('BOUND-3 drops what the contract does not know, at every depth, and nothing else', () => {
  const compiled = Compile(schema)
  fc.assert(
    fc.property(input, (raw) => {
      const text = JSON.stringify(raw)
      expect(validated(schema, JSON.parse(text))).toEqual(compiled.Clean(JSON.parse(text)))
    }),
  )
  for (const known of [{ inside: { a: '', x: 1 } }, { many: [{ a: '', x: 1 }] }, { either: { a: '', x: 1 } }])
    expect(JSON.stringify(validated(schema, { name: '', ...known }))).not.toContain('x')
  const hostile = validated(schema, JSON.parse('{"name":"x","__proto__":{"admin":true}}'))
  expect(Object.keys(Object(hostile))).toEqual(['name'])
})
