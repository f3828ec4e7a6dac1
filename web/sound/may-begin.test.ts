// HEAR-4: every moment in which something could begin to sound, and what becomes of it.
import { describe, expect, test } from 'vitest'
import { mayBegin } from './may-begin.ts'

const either = [false, true] as const

describe('HEAR-4 what may begin to sound', () => {
  test.each([
    [false, 'rests'],
    [true, 'begins'],
  ] as const)('a player that is pressed; something was pressed on this page: %s', (acted, then) => {
    expect(mayBegin({ cause: 'press', acted })).toBe(then)
  })

  test('a sound of the house itself: only when all three allow it', () => {
    const begun = either.flatMap((acted) =>
      either.flatMap((wanted) =>
        either.flatMap((muted) =>
          mayBegin({ cause: 'interface', acted, wanted, muted }) === 'begins' ? [[acted, wanted, muted]] : [],
        ),
      ),
    )
    expect(begun).toEqual([[true, true, false]])
  })

  test('HEAR-11 a cat: only one that is touched or wanted, after a press, in a house that is not silent', () => {
    const begun = either.flatMap((acted) =>
      either.flatMap((touched) =>
        either.flatMap((wanted) =>
          either.flatMap((muted) =>
            mayBegin({ cause: 'cat', acted, touched, wanted, muted }) === 'begins' ? [{ touched, wanted }] : [],
          ),
        ),
      ),
    )
    expect(begun).toEqual([
      { touched: false, wanted: true },
      { touched: true, wanted: false },
      { touched: true, wanted: true },
    ])
  })

  test('an anthem by itself: all forty-eight ways', () => {
    const said: Record<string, string[]> = { begins: [], asks: [] }
    for (const acted of either)
      for (const muted of either)
        for (const phone of either)
          for (const busy of either)
            for (const answer of ['yes', 'no', null] as const) {
              const then = mayBegin({ cause: 'anthem', acted, muted, phone, busy, answer })
              said[then]?.push(JSON.stringify({ acted, muted, phone, busy, answer }))
            }
    const quiet = { muted: false, phone: false, busy: false }
    expect(said['begins']).toEqual([JSON.stringify({ acted: true, ...quiet, answer: 'yes' })])
    expect(said['asks']).toEqual(either.map((acted) => JSON.stringify({ acted, ...quiet, answer: null })))
  })
})
