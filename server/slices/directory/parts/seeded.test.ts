// The order that a seed makes, recomputed from nothing but what is shown.
import { expect, it } from 'vitest'
import { shuffled, standing } from './seeded.ts'

it('FEED-3.3 is what a shell says: printf "%s %s" kiwi ada | sha256sum', () => {
  expect(standing('kiwi', 'Ada')).toBe('9ac5f8981acdb9684a9e1b56fa29f8615080001c518c55ccb4404ad76e72b280')
})

it('FEED-3.3 is the same in whatever parcels the names come, goes on behind a name, and moves nobody when somebody goes', () => {
  const names = Array.from({ length: 40 }, (_, n) => ({ username: `name-${n}` }))
  const order = (people: typeof names, after?: string, size = 7) => {
    const draw = shuffled<(typeof names)[number]>('kiwi', after, 12)
    for (let from = 0; from < people.length; from += size) draw.add(people.slice(from, from + size))
    return draw.first().map(({ username }) => username)
  }
  const all = names.map(({ username }) => username).sort((a, b) => (standing('kiwi', a) < standing('kiwi', b) ? -1 : 1))
  expect(order(names)).toEqual(all.slice(0, 12))
  expect(order([...names].reverse(), undefined, 40)).toEqual(all.slice(0, 12))
  expect(order(names, all[11])).toEqual(all.slice(12, 24))
  const without = names.filter(({ username }) => username !== all[3])
  expect(order(without, all[3])).toEqual(all.slice(4, 16))
  expect(all).not.toEqual(names.map(({ username }) => username))
})
