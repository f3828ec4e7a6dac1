// How worlds change: each kind of field, its bounds, and what holds whatever is done.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldPart, type HeldWorld, type WorldPart } from './world-fold.ts'
import { bytesOf, type Shape, worldBounds } from './world-shape.ts'
import {
  applyOp,
  emptyWorld,
  holdsWorkOf,
  refit,
  seenState,
  type WorldOp,
  type World,
  withoutAuthor,
} from './world-state.ts'

const shape: Shape = [
  { name: 'title', is: 'value', of: 'text' },
  { name: 'water', is: 'counter', least: -2, most: 5 },
  { name: 'dots', is: 'list', most: 3, of: { x: 'number', c: 'text' } },
  { name: 'plots', is: 'map', most: 2, of: 'number' },
]

function after(world: World, ...ops: readonly WorldOp[]): World {
  return ops.reduce((held, op, at) => {
    const done = applyOp(held, op, { rev: at + 1, by: 7 })
    if ('no' in done) throw new Error(done.no)
    return done.world
  }, world)
}
const none = emptyWorld(shape)
const no = (op: WorldOp, world = none): string => {
  const done = applyOp(world, op, { rev: 1 })
  return 'no' in done ? done.no : done.changed ? 'done' : 'same'
}
const dot = (x: number): WorldOp => ({ do: 'push', field: 'dots', value: { x, c: 'red' } })

test('CODE-5.3 an empty world has every field, and counters stand as near to nought as they may', () => {
  expect(emptyWorld([...shape, { name: 'late', is: 'counter', least: 3, most: 9 }]).state).toEqual([
    { name: 'title', is: 'value', value: null },
    { name: 'water', is: 'counter', value: 0 },
    { name: 'dots', is: 'list', items: [] },
    { name: 'plots', is: 'map', items: [] },
    { name: 'late', is: 'counter', value: 3 },
  ])
})

test('CODE-5.3 counters stop at their bounds, lists drop their oldest, full maps refuse another key', () => {
  const add = (by: number): WorldOp => ({ do: 'add', field: 'water', by })
  expect(after(none, add(4), add(4)).state[1]).toMatchObject({ value: 5 })
  expect(no(add(1), after(none, add(9)))).toBe('same')
  expect(after(none, add(-9)).state[1]).toMatchObject({ value: -2 })
  expect(after(none, dot(1), dot(2), dot(3), dot(4)).state[2]).toMatchObject({
    items: [{ id: 2 }, { id: 3 }, { id: 4 }],
  })
  const plot = (key: string, value = 1): WorldOp => ({ do: 'set', field: 'plots', key, value })
  const full = after(none, plot('a'), plot('b'))
  expect(no(plot('c'), full)).toBe('full')
  expect(no(plot('a', 2), full)).toBe('done')
  expect(no(plot('a'), full)).toBe('same')
  expect(no(plot('c'), after(full, { do: 'delete', field: 'plots', key: 'a' }))).toBe('done')
})

test('CODE-5.3 what a field was not declared for is refused', () => {
  expect(no({ do: 'set', field: 'nothing', value: 1 })).toBe('field')
  expect(no({ do: 'push', field: 'title', value: 'a' })).toBe('field')
  expect(no({ do: 'set', field: 'title', key: 'a', value: 'a' })).toBe('field')
  expect(no({ do: 'add', field: 'plots', by: 1 })).toBe('field')
  expect(no({ do: 'delete', field: 'water' })).toBe('field')
  expect(no({ do: 'set', field: 'title', value: 5 })).toBe('value')
  expect(no({ do: 'push', field: 'dots', value: { x: 1 } })).toBe('value')
  expect(no({ do: 'push', field: 'dots', value: { x: 1, c: 'a', more: 1 } })).toBe('value')
  expect(no({ do: 'push', field: 'dots', value: { x: Number.NaN, c: 'a' } })).toBe('value')
  expect(no({ do: 'push', field: 'dots', value: { x: Number.POSITIVE_INFINITY, c: 'a' } })).toBe('value')
  expect(no({ do: 'add', field: 'water', by: Number.NaN })).toBe('value')
  expect(no({ do: 'set', field: 'title', value: 'ä'.repeat(500) })).toBe('done')
  expect(no({ do: 'set', field: 'title', value: '🐾'.repeat(251) })).toBe('value')
  expect(no({ do: 'set', field: 'plots', value: 1 })).toBe('key')
  expect(no({ do: 'set', field: 'plots', key: '__proto__', value: 1 })).toBe('key')
  expect(no({ do: 'set', field: 'plots', key: 'a\nb', value: 1 })).toBe('key')
  expect(no({ do: 'set', field: 'plots', key: 'x'.repeat(65), value: 1 })).toBe('key')
  expect(no({ do: 'set', field: 'plots', key: 'constructor', value: 1 })).toBe('done')
})

test('CODE-5.3 a full world drops the oldest of the list that grows, and refuses what cannot make room', () => {
  const wide: Shape = [
    { name: 'lines', is: 'list', most: 1_000, of: 'text' },
    { name: 'more', is: 'map', most: 500, of: 'text' },
  ]
  let world = emptyWorld(wide)
  for (let rev = 1; rev <= 300; rev++) {
    const done = applyOp(world, { do: 'push', field: 'lines', value: `${rev} ${'x'.repeat(400)}` }, { rev, by: 123456 })
    if ('no' in done) throw new Error(done.no)
    world = done.world
    expect(bytesOf(seenState(world.state))).toBeLessThanOrEqual(worldBounds.stateBytes)
  }
  const [lines] = world.state
  expect(lines?.is === 'list' && lines.items.at(-1)?.id).toBe(300)
  expect(bytesOf(seenState(world.state))).toBeGreaterThan(worldBounds.stateBytes - 500)
  expect(no({ do: 'set', field: 'more', key: 'a', value: 'y'.repeat(500) }, world)).toBe('large')
})

test('CODE-5.4 another shape keeps what still fits, by name and kind', () => {
  const before = after(
    none,
    { do: 'set', field: 'title', value: 'Hello' },
    { do: 'add', field: 'water', by: 5 },
    dot(1),
    dot(2),
    {
      do: 'set',
      field: 'plots',
      key: 'a',
      value: 4,
    },
  )
  const { state } = refit(before, [
    { name: 'plots', is: 'map', most: 1, of: 'number' },
    { name: 'title', is: 'value', of: 'number' },
    { name: 'water', is: 'counter', least: 0, most: 3 },
    { name: 'dots', is: 'list', most: 1, of: { x: 'number', c: 'text' } },
    { name: 'fresh', is: 'list', most: 1, of: 'text' },
  ])
  expect(seenState(state)).toEqual([
    { name: 'plots', is: 'map', items: [{ key: 'a', value: 4 }] },
    { name: 'title', is: 'value', value: null },
    { name: 'water', is: 'counter', value: 3 },
    { name: 'dots', is: 'list', items: [{ id: 4, value: { x: 2, c: 'red' } }] },
    { name: 'fresh', is: 'list', items: [] },
  ])
})

test('CODE-5.9 CODE-5.7 what one person put there can be taken out, and is theirs to nobody who looks', () => {
  const mine = after(none, { do: 'set', field: 'title', value: 'mine' }, dot(1), {
    do: 'set',
    field: 'plots',
    key: 'a',
    value: 1,
  })
  expect(holdsWorkOf(mine.state, 7)).toBe(true)
  expect(holdsWorkOf(mine.state, 8)).toBe(false)
  expect(withoutAuthor(mine.state, 8)).toEqual(mine.state)
  expect(withoutAuthor(mine.state, 7)).toEqual(none.state)
  expect(JSON.stringify(seenState(mine.state))).not.toContain('by')
})

const value = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.double(),
  fc.boolean(),
  fc.record({ x: fc.integer(), c: fc.string() }),
)
const field = fc.constantFrom('title', 'water', 'dots', 'plots', 'none')
const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'toString')
const op: fc.Arbitrary<WorldOp> = fc.oneof(
  fc.record({ do: fc.constant('set' as const), field, value, key }),
  fc.record({ do: fc.constant('set' as const), field, value }),
  fc.record({ do: fc.constant('add' as const), field: fc.constant('water'), by: fc.integer({ min: -4, max: 4 }) }),
  fc.record({ do: fc.constant('push' as const), field, value }),
  fc.record({
    do: fc.constant('push' as const),
    field: fc.constant('dots'),
    value: fc.record({ x: fc.integer(), c: fc.string() }),
  }),
  fc.record({ do: fc.constant('set' as const), field: fc.constant('plots'), value: fc.integer(), key }),
  fc.record({ do: fc.constant('delete' as const), field, key, id: fc.nat(40) }),
  fc.record({ do: fc.constant('reset' as const) }),
)

/** The house: keeps what was done and answers parts. */
function house(ops: readonly WorldOp[]) {
  let world = none
  const log: { rev: number; op: WorldOp }[] = []
  const states: World[] = [none]
  for (const each of ops) {
    const done = applyOp(world, each, { rev: log.length + 1, by: log.length % 3 })
    if ('no' in done || !done.changed) continue
    world = done.world
    log.push({ rev: log.length + 1, op: each })
    states.push(world)
  }
  const stateAt = (rev: number): World => states[rev] ?? none
  return {
    head: log.length,
    world,
    changes: (from: number, to: number): WorldPart => ({
      epoch: 'epoch-one',
      rev: to,
      whole: null,
      after_rev: from,
      changes: log.filter(({ rev }) => rev > from && rev <= to),
    }),
    whole: (rev: number): WorldPart => ({
      epoch: 'epoch-one',
      rev,
      whole: { shape, fields: seenState(stateAt(rev).state) },
      after_rev: null,
      changes: [],
    }),
  }
}

test('CODE-5.1 LAW-5 whoever folds parts of a world in any order, doubled and with gaps, and asks where something is missing, holds what the house holds', () => {
  fc.assert(
    fc.property(
      fc.array(op, { maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.boolean()), { maxLength: 12 }),
      (ops, told) => {
        const there = house(ops)
        let held: HeldWorld | null = null
        for (const [one, other, whole] of told) {
          const [from = 0, to = 0] = [one, other].map((n) => n % (there.head + 1)).sort((a, b) => a - b)
          const next = foldPart(held, whole ? there.whole(to) : there.changes(from, to))
          if (next.gap) expect(held === null || from > held.rev).toBe(true)
          held = next.held
          if (held) expect(held.state).toEqual(seenState(house(ops).whole(held.rev).whole?.fields ?? []))
        }
        const last = foldPart(held, held === null ? there.whole(there.head) : there.changes(held.rev, there.head))
        expect(last.gap).toBe(false)
        expect(last.held?.state).toEqual(seenState(there.world.state))
      },
    ),
    { numRuns: 300 },
  )
})

test('CODE-5.3 whatever is done, no field holds what it was not declared for', () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 60 }), (ops) => {
      const { world } = house(ops)
      expect(refit(world, shape)).toEqual(world)
      expect(bytesOf(seenState(world.state))).toBeLessThanOrEqual(worldBounds.stateBytes)
    }),
  )
})
