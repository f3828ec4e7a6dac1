// What the `//@world` lines of a sketch declare, and which of them are refused.
import { expect, test } from 'vitest'
import { sizes } from '#contract/limits'
import { readWorld } from './world-schema.ts'
import { worldBounds } from './world-shape.ts'

test('CODE-5.3 the bounds that the fold keeps are those that people are told', () => {
  expect(worldBounds).toEqual({
    fields: sizes.worldFields,
    listItems: sizes.worldListItems,
    mapKeys: sizes.worldMapKeys,
    parts: sizes.worldParts,
    keyCharacters: sizes.worldKeyCharacters,
    textCharacters: sizes.worldTextCharacters,
    valueBytes: sizes.worldValueBytes,
    stateBytes: sizes.worldBytes,
    number: sizes.worldNumber,
  })
})

test('CODE-5.12 lines of scripts and of markup declare fields, in their order', () => {
  const code = [
    'const a = 1',
    '//@world strokes {"list": 400, "of": {"x":"number","y":"number","c":"text"}}',
    '  // @world water {"counter": [0, 100]}',
    '<!--@world plots {"map": 64, "of": {"seed":"number"}} -->',
    '<!-- @world title {"value": "text"}-->',
    '//@world lit {"value": "flag"}',
    '//@worldly {"value": "flag"}',
    'draw(\'//@world no {"value": "flag"}\')',
  ].join('\r\n')
  expect(readWorld(code)).toEqual({
    faults: [],
    shape: [
      { name: 'strokes', is: 'list', most: 400, of: { x: 'number', y: 'number', c: 'text' } },
      { name: 'water', is: 'counter', least: 0, most: 100 },
      { name: 'plots', is: 'map', most: 64, of: { seed: 'number' } },
      { name: 'title', is: 'value', of: 'text' },
      { name: 'lit', is: 'value', of: 'flag' },
    ],
  })
})

test.each([
  ['name', '9lives {"value": "text"}'],
  ['name', ''],
  ['name', '__proto__ {"value": "text"}'],
  ['taken', 'push {"value": "text"}'],
  ['taken', 'constructor {"value": "text"}'],
  ['twice', 'first {"value": "text"}'],
  ['json', 'a {value: "text"}'],
  ['json', 'a'],
  ['json', 'a ["list"]'],
  ['kind', 'a {"set": 4}'],
  ['kind', 'a {"list": 4, "map": 4, "of": "text"}'],
  ['counter', 'a {"counter": [1, 1]}'],
  ['counter', 'a {"counter": [0]}'],
  ['counter', 'a {"counter": [0, 1e300]}'],
  ['list', 'a {"list": 1001, "of": "text"}'],
  ['list', 'a {"list": 1.5, "of": "text"}'],
  ['map', 'a {"map": 501, "of": "text"}'],
  ['of', 'a {"list": 4}'],
  ['of', 'a {"list": 4, "of": "texts"}'],
  ['of', 'a {"value": ["text"]}'],
  ['parts', 'a {"value": {}}'],
  ['parts', 'a {"value": {"__proto__": "text"}}'],
  ['parts', 'a {"list": 4, "of": {"id": "number"}}'],
  [
    'parts',
    'a {"value": {"a":"text","b":"text","c":"text","d":"text","e":"text","f":"text","g":"text","h":"text","i":"text"}}',
  ],
  ['more', 'a {"list": 4, "of": "text", "by": 1}'],
] as const)('CODE-5.12 refused as "%s": %s', (fault, line) => {
  const { shape, faults } = readWorld(`//@world first {"value": "text"}\n\n//@world ${line}`)
  expect(faults.map((each) => [each.line, each.fault])).toEqual([[3, fault]])
  expect(shape.map(({ name }) => name)).toEqual(['first'])
})

test('CODE-5.12 the seventeenth field is one too many', () => {
  const lines = Array.from({ length: 17 }, (_, n) => `//@world f${n} {"value": "number"}`)
  const { shape, faults } = readWorld(lines.join('\n'))
  expect(shape).toHaveLength(16)
  expect(faults).toEqual([{ line: 17, fault: 'many', about: 'f16' }])
})
