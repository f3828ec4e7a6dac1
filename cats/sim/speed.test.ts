// How long a deed takes among twelve cats and five hundred people whom all of them know, how much that world weighs, and how long a silent week takes.
import { expect, test } from 'vitest'
import { stranger } from '../bonds/rungs.ts'
import type { Deed, World } from '../world/world.types.ts'
import { advance } from '../world/advance.ts'
import { happen } from '../world/happen.ts'
import { newWorld } from '../world/new-world.ts'
import { longestSpan } from '../world/spans.ts'
import { writeWorld } from '../world/written.ts'
import { simulatedDeeds } from './house.ts'

const from = 1_790_035_200
const nobody = (): void => undefined

/** So many times slower than the law says may a busy machine be. */
const patience = 4

/** One for all, because it takes long to make. */
const crowd = (): World => (crowded ??= makeCrowd())
let crowded: World | undefined
function makeCrowd(): World {
  const world = newWorld({ seed: 9, at: from })
  for (const deed of simulatedDeeds({ seed: 9, from, days: 25, people: 30 })) happen(world, deed, nobody)
  const minute = world.at - (world.at % 60)
  for (const mind of world.minds)
    for (let person = 1; person <= 500; person++)
      if (!mind.bonds.has(person))
        mind.bonds.set(person, {
          liking: (person * 37) % 9_000,
          trust: 500,
          fear: 0,
          met: (person * 13) % 4_000,
          seen: minute - person * 900,
          at: minute,
          core: 0,
          rung: stranger,
        })
  return world
}

const milliseconds = (work: () => void): number => {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1_000
}

test('CAT-1.21 a deed takes 0.2 ms, the world 200 KB, a silent week 50 ms', { timeout: 60_000 }, () => {
  const world = crowd()
  expect(writeWorld(world).length).toBeLessThan(200_000)
  const deeds: Deed[] = Array.from({ length: 600 }, (_, index) => ({
    seq: 100_000 + index,
    at: world.at + 1,
    kind: 'message.posted',
    by: 1 + (index % 500),
    place: 'room:1',
  }))
  const each = milliseconds(() => deeds.forEach((deed) => happen(world, deed, nobody))) / deeds.length
  expect(each).toBeLessThan(0.2 * patience)
  let week = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 6; turn++) {
    const until = world.at + 7 * 86_400
    week = Math.min(
      week,
      milliseconds(() => advance(world, until, nobody)),
    )
  }
  expect(week).toBeLessThan(50 * patience)
})

test('CAT-1.21 the longest piece in which a long time is lived through takes 50 ms', { timeout: 60_000 }, () => {
  const world = crowd()
  const pieces = Array.from({ length: 20 }, () => {
    const until = world.at + longestSpan
    return milliseconds(() => advance(world, until, nobody))
  }).sort((a, b) => a - b)
  // What collects garbage in one of them is not theirs.
  expect(pieces.at(-3)).toBeLessThan(50)
})
