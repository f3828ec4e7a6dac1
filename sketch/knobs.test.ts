// Knobs as they are written, and as they are not.
import { describe, expect, test } from 'vitest'
import { fits, lineWith, readKnobs, valuesOf, withValues } from './knobs.ts'

const one = (line: string) => readKnobs(line).knobs[0]

describe('CODE-1.24 knobs are declared in comment lines', () => {
  test('CODE-1.24 each kind is read, with its line', () => {
    const { knobs, faults } = readKnobs(
      [
        'let a = 1',
        '//@slider speed 0 10 = 3 step 0.1',
        '  // @toggle trails = on',
        '//@colour ink = #F63',
        '//@choice shape circle square = circle',
        '<!--@slider tilt -1 1 = .5 -->',
      ].join('\n'),
    )
    expect(faults).toEqual([])
    expect(knobs).toEqual([
      { is: 'slider', name: 'speed', line: 2, least: 0, most: 10, first: 3, step: 0.1 },
      { is: 'toggle', name: 'trails', line: 3, first: true },
      { is: 'colour', name: 'ink', line: 4, first: '#ff6633' },
      { is: 'choice', name: 'shape', line: 5, first: 'circle', options: ['circle', 'square'] },
      { is: 'slider', name: 'tilt', line: 6, least: -1, most: 1, first: 0.5, step: 0.02 },
    ])
  })
  test.each([
    '//@slider speed',
    '//@slider speed 10 0 = 3',
    '//@slider speed 0 10 = 3 step 0',
    '//@slider __proto__ 0 1 = 0',
    '//@slider constructor 0 1 = 0',
    '//@slider a 0 1 = 1e999',
    '//@toggle trails = perhaps',
    '//@colour ink = tomato',
    '//@colour ink = #12345',
    '//@choice shape circle = circle',
    '//@choice shape circle square = triangle',
  ])('CODE-1.24 %s is told as a fault', (line) => {
    const { knobs, faults } = readKnobs(`\n${line}`)
    expect([knobs.length, faults.map((fault) => fault.line)]).toEqual([0, [2]])
  })
  test('CODE-1.24 other comments are none, the first of a name counts, and what it begins with is held within', () => {
    expect(readKnobs('// slider speed\n//@sliders a\n//@needs sound\nx //@toggle a = on')).toEqual({
      knobs: [],
      faults: [],
    })
    const { knobs } = readKnobs('//@slider a 0 1 = 9\n//@toggle a = on')
    expect(knobs.map(({ is, first }) => [is, first])).toEqual([['slider', 1]])
  })
  test('CODE-1.24 a turned knob keeps its place while the code allows it', () => {
    const { knobs } = readKnobs('//@slider a 0 10 = 3\n//@choice b x y = y')
    expect(valuesOf(knobs, { a: 7, b: 'x' })).toEqual({ a: 7, b: 'x' })
    expect(valuesOf(knobs, { a: 70, b: 'gone' })).toEqual({ a: 3, b: 'y' })
    expect(valuesOf(knobs, JSON.parse('{"__proto__": {"a": 7}}'))).toEqual({ a: 3, b: 'y' })
    const [a] = knobs
    expect(a && [fits(a, 'x'), fits(a, Number.NaN), fits(a, 10)]).toEqual([false, false, true])
  })
  test('CODE-1.24 a value is written into its line, and read again', () => {
    for (const [line, value] of [
      ['//@slider speed 0 10 = 3 step 0.1', 4.5],
      ['//@toggle trails = on', false],
      ['<!--@colour ink = #ff6a3d-->', '#00ff00'],
      ['//@choice shape circle square = circle', 'square'],
    ] as const)
      expect(one(lineWith(line, value))?.first).toBe(value)
    expect(lineWith('//@slider speed 0 10 = 3 step 0.1', 4)).toBe('//@slider speed 0 10 = 4 step 0.1')
  })
  test('CODE-1.32 what knobs stand at is written into all their lines, and nothing else changes', () => {
    const code = '//@slider curl 0 10 = 2\nlet curl = 2\n  //@toggle trails = on\n//@slider curl 0 10 = 4\nend'
    expect(withValues(code, { curl: 5, trails: true })).toBe(code.replace('= 2\nlet', '= 5\nlet'))
    expect(withValues(code, { trails: false, gone: 7 })).toBe(code.replace('= on', '= off'))
    expect(withValues(code, {})).toBe(code)
  })
})
