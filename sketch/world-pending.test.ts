// What a page shows of a world before the house has told it, and what it takes from a frame.
import { expect, test } from 'vitest'
import { foldPart, type HeldWorld } from './world-fold.ts'
import { type Pending, shownState, stillPending } from './world-pending.ts'
import { emptyWorld } from './world-state.ts'
import { readWish } from './world-wish.ts'

const none = emptyWorld([
  { name: 'title', is: 'value', of: 'text' },
  { name: 'water', is: 'counter', least: -2, most: 5 },
  { name: 'dots', is: 'list', most: 3, of: { x: 'number', c: 'text' } },
])

test('CODE-5.13 what one did oneself is seen on top of what is held, and goes with its answer or its refusal', () => {
  const held: HeldWorld = { ...none, epoch: 'epoch-one', rev: 0 }
  const mine = (n: number, rev: number | null): Pending => ({
    clientId: `mine-${n}`,
    wish: { do: 'push', field: 'dots', value: { x: n, c: 'me' } },
    atMs: 0,
    mark: -n,
    rev,
  })
  const pending = [mine(1, 2), mine(2, null)]
  expect(shownState(held, pending)[2]).toMatchObject({ items: [{ id: 2 }, { id: -2 }] })
  expect(held.state).toEqual(none.state)
  // Somebody else was first; then the house tells of one's own as well.
  const told = foldPart(held, {
    epoch: 'epoch-one',
    rev: 2,
    whole: null,
    after_rev: 0,
    changes: [
      { rev: 1, op: { do: 'push', field: 'dots', value: { x: 9, c: 'red' } } },
      { rev: 2, op: mine(1, 2).wish },
    ],
  })
  const still = stillPending(pending, 2)
  expect(still.map(({ mark }) => mark)).toEqual([-2])
  expect(told.held && shownState(told.held, still)[2]).toMatchObject({ items: [{ id: 1 }, { id: 2 }, { id: -2 }] })
  expect(told.held && shownState(told.held, [])[2]).toMatchObject({ items: [{ id: 1 }, { id: 2 }] })
})

test('CODE-5.7 what comes out of a frame is a wish of plain data, or nothing', () => {
  expect(readWish({ do: 'push', field: 'dots', value: { x: 1, c: 'a' }, more: 1 })).toEqual({
    do: 'push',
    field: 'dots',
    value: { x: 1, c: 'a' },
  })
  expect(readWish({ do: 'set', field: 'plots', key: 'a', value: true })).toEqual({
    do: 'set',
    field: 'plots',
    key: 'a',
    value: true,
  })
  expect(readWish({ do: 'add', field: 'water', by: 2 })).toEqual({ do: 'add', field: 'water', by: 2 })
  expect(readWish({ do: 'delete', field: 'dots', id: 4 })).toEqual({ do: 'delete', field: 'dots', id: 4 })
  for (const raw of [
    null,
    'push',
    [],
    { do: 'reset' },
    { do: 'shape', shape: [] },
    { do: 'push', field: '__proto__', value: 1 },
    { do: 'push', field: 'dots' },
    { do: 'push', field: 'dots', value: null },
    { do: 'push', field: 'dots', value: { x: { y: 1 } } },
    { do: 'push', field: 'dots', value: { ['__proto__']: 1 } },
    { do: 'push', field: 'dots', value: Number.POSITIVE_INFINITY },
    { do: 'push', field: 'dots', value: 'x'.repeat(501) },
    { do: 'push', field: 'dots', value: () => 1 },
    { do: 'set', field: 'plots', key: '__proto__', value: 1 },
    { do: 'add', field: 'water', by: '2' },
    { do: 'add', field: 'water', by: Number.NaN },
    { do: 'delete', field: 'dots', id: 1.5 },
  ])
    expect(readWish(raw)).toBeNull()
})
