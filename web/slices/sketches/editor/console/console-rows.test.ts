// The rows of the console.
import { describe, expect, test } from 'vitest'
import type { Shown } from '../../../../sandbox/runner.types.ts'
import { addRow, inOneLine, mostRows, type NewRow, passes, type Row, shownTime } from './console-rows.ts'

const said = (text: string, more: Partial<NewRow> = {}): NewRow => ({
  is: 'said',
  level: 'log',
  values: [{ is: 'text', text }],
  text: null,
  line: 1,
  column: null,
  atMs: 0,
  ...more,
})
const all = (...rows: readonly NewRow[]) => rows.reduce<readonly Row[]>(addRow, [])

describe('CODE-1.25 the console', () => {
  test('CODE-1.25 what repeats is one row with how often, and its last time', () => {
    const rows = all(
      said('a'),
      said('a', { atMs: 9 }),
      said('b'),
      said('a'),
      said('a', { line: 2 }),
      said('a', { level: 'warn', line: 2 }),
    )
    expect(rows.map(({ times, atMs }) => [times, atMs])).toEqual([
      [2, 9],
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ])
  })
  test('CODE-1.25 it never holds more than five hundred, and lets the oldest go', () => {
    const rows = all(...Array.from({ length: mostRows + 20 }, (_, at) => said(String(at))))
    expect(rows.length).toBe(500)
    expect(rows[0]?.values).toEqual([{ is: 'text', text: '20' }])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(500)
  })
  test('CODE-1.25 a filter hides a level, and never what one asked oneself', () => {
    const rows = all(
      said('a'),
      said('b', { level: 'warn' }),
      said('c', { is: 'asked' }),
      said('d', { is: 'failed', level: 'error' }),
    )
    const hidden = new Set(['log', 'error'] as const)
    expect(rows.filter((row) => passes(row, hidden)).map(({ is, level }) => [is, level])).toEqual([
      ['said', 'warn'],
      ['asked', 'log'],
    ])
  })
  test('CODE-1.25 times and trees are short', () => {
    expect([shownTime(1_250), shownTime(125_000)]).toEqual(['1.25 s', '2:05'])
    const word = (text: string): Shown => ({ is: 'number', text })
    const list: Shown = {
      is: 'list',
      name: 'Array',
      parts: [
        ['0', word('1')],
        ['1', word('2')],
      ],
      more: 3,
    }
    expect(inOneLine(list)).toBe('[1, 2, …]')
    expect(
      inOneLine({
        is: 'object',
        name: 'Object',
        parts: [
          ['a', list],
          ['b', { is: 'text', text: 'x' }],
        ],
        more: 0,
      }),
    ).toBe('{a: […], b: “x”}')
    expect(inOneLine({ is: 'object', name: 'p5.Vector', parts: [['x', word('1'.repeat(90))]], more: 0 })).toBe(
      'p5.Vector {…}',
    )
  })
})
