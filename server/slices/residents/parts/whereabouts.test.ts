// Who came, who left, and who is otherwise: told once.
import { expect, test } from 'vitest'
import { lookAt } from '#cats/world/look'
import { newWorld } from '#cats/world/new-world'
import type { Mind } from '#cats/world/world.types'
import { createWhereabouts } from './whereabouts.ts'

const world = newWorld({ seed: 7, at: 1_790_000_000 })
const mind = (name: string): Mind => {
  const found = world.minds.find((each) => each.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
const seen = () => world.minds.map((each) => lookAt(world, each))
const told = (changes: ReturnType<ReturnType<typeof createWhereabouts>['changes']>) =>
  [...changes].map(([room, { came, left }]) => [room, came.map(({ cat }) => cat), left])

test('CAT-3.32 the first look tells nothing, and each later one what changed since, to the rooms that it concerns', () => {
  const whereabouts = createWhereabouts()
  expect(told(whereabouts.changes(seen()))).toEqual([])
  expect(told(whereabouts.changes(seen()))).toEqual([])
  mind('beans').place = 'room:3'
  expect(told(whereabouts.changes(seen()))).toEqual([[3, ['beans'], []]])
  mind('beans').place = 'room:4'
  mind('ash').place = 'wall:3'
  expect(told(whereabouts.changes(seen()))).toEqual([
    [3, [], ['beans']],
    [4, ['beans'], []],
  ])
  mind('beans').activity = mind('beans').activity === 'groom' ? 'watch' : 'groom'
  expect(told(whereabouts.changes(seen()))).toEqual([[4, ['beans'], []]])
  mind('beans').place = 'den'
  whereabouts.forget()
  expect(told(whereabouts.changes(seen()))).toEqual([])
})
