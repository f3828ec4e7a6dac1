// What comes out of a frame's port: data of known shape and size, or nothing.
import { expect, test } from 'vitest'
import { flashCounter } from './frame/flash-counter.ts'
import { readMessage } from './read-message.ts'

test.each([
  [null],
  ['started'],
  [{ say: 'started' }],
  [[]],
  [['nothing']],
  [['log', 'fatal', [], 1, 1]],
  [['log', 'log', 'x', 1, 1]],
  [['failed', { toString: () => 'x' }, 1, 1]],
  [['stop', 'asked', 1]],
  [['world', 'x']],
])('CODE-3.11 %j is nothing', (message) => {
  expect(readMessage(message)).toBeNull()
})

test('CODE-3.11 what is too much is nothing', () => {
  expect(readMessage(['hashes', 1, Array.from({ length: 4_000 }, () => '00000000')])).toBeNull()
  expect(readMessage(['world', { do: 'x'.repeat(9_000) }])).toBeNull()
})

test('CODE-3.11 what is too deep, too long or of another type is cut or left out', () => {
  const deep = {
    is: 'object',
    name: 'A',
    parts: [['a', { is: 'object', name: 'B', parts: [['b', 1]], more: -1 }]],
    more: 1e12,
  }
  expect(readMessage(['log', 'warn', [deep, 7, { is: 'text', text: 'x'.repeat(9_999) }], -4, Number.NaN])).toEqual([
    'log',
    'warn',
    [
      {
        is: 'object',
        name: 'A',
        parts: [['a', { is: 'object', name: 'B', parts: [['b', { is: 'cut', text: '…' }]], more: 0 }]],
        more: 1e9,
      },
      { is: 'cut', text: '…' },
      { is: 'text', text: 'x'.repeat(2_001) },
    ],
    null,
    0,
  ])
  expect(readMessage(['beat', Number.POSITIVE_INFINITY, '60', 3])).toEqual(['beat', 0, 0, 3])
  expect(readMessage(['hashes', 1, ['0000000a', 'x', 7]])).toEqual(['hashes', 1, ['0000000a']])
  expect(readMessage(['picture', 1, 'x'])).toEqual(['picture', 1, null])
  const wide = {
    is: 'list',
    name: 'Array',
    more: 0,
    parts: Array.from({ length: 9_999 }, () => ['0', { is: 'word', text: 'a' }]),
  }
  expect(JSON.stringify(readMessage(['log', 'log', Array(999).fill(wide), 1, 1])).length).toBeLessThan(40_000)
})

test('CODE-3.12 UC-09 more than three flashes in a second are told, three are not, and neither is what moves', () => {
  const flash = (perSecond: number, share: number, seconds = 2): boolean => {
    const count = flashCounter(16)
    let told = false
    for (let at = 0; at < seconds * 1_000; at += 40) {
      const lit = Math.floor((at * perSecond * 2) / 1_000) % 2
      told = count((cell) => (cell + 1 <= 16 * share ? lit : 0.5), at + 1, 1) || told
    }
    return told
  }
  expect([flash(3, 1), flash(4, 1), flash(10, 1), flash(4, 0.18), flash(4, 0.3)]).toEqual([
    false,
    true,
    true,
    false,
    true,
  ])
  const slow = flashCounter(16)
  expect(Array.from({ length: 100 }, (_, at) => slow(() => 0.5 + Math.sin(at / 20) / 2, at * 40, 1))).not.toContain(
    true,
  )
})
