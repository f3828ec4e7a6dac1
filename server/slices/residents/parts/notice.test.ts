// Which cat notices what, and where it may say so.
import { expect, test } from 'vitest'
import { newWorld } from '#cats/world/new-world'
import { drawFrom } from '#cats/speech/number-of'
import { notice } from './notice.ts'

const world = newWorld({ seed: 7, at: 1_790_000_000 })
for (const mind of world.minds) Object.assign(mind, { place: 'den', activity: 'watch' })
const [one, two] = world.minds
if (!one || !two) throw new Error('no cats')
one.place = 'room:3'
two.place = 'room:4'
const deed = { seq: 1, at: 1_790_000_000, by: 1 }
const anywhere = (roomId: number): boolean => roomId > 0
const inSeeds = (kind: 'message.posted' | 'song.published', place: 'room:3' | undefined, isHeard = anywhere) =>
  Array.from({ length: 200 }, (_, seed) =>
    notice(world, { ...deed, kind, ...(place && { place }) }, isHeard, drawFrom(`${seed}`)),
  )

test('CAT-3.22 what is said in a room is noticed there, one time in four', () => {
  const noticed = inSeeds('message.posted', 'room:3').filter((found) => found !== null)
  expect(new Set(noticed.map(({ cat, roomId }) => `${cat} ${roomId}`))).toEqual(new Set([`${one.name} 3`]))
  expect(noticed.length).toBeGreaterThan(30)
  expect(noticed.length).toBeLessThan(70)
})
test('CAT-3.22 what the whole house hears is noticed by a cat in a room where somebody listens', () => {
  const rooms = new Set(inSeeds('song.published', undefined).map((found) => found?.roomId))
  expect([...rooms].every((room) => room === 3 || room === 4)).toBe(true)
  expect(inSeeds('song.published', undefined, () => false).every((found) => found === null)).toBe(true)
  expect(new Set(inSeeds('song.published', undefined, (room) => room === 4).map((found) => found?.cat))).toEqual(
    new Set([two.name]),
  )
})
test('CAT-3.22 who sleeps notices nothing', () => {
  one.activity = 'asleep'
  expect(inSeeds('message.posted', 'room:3').every((found) => found === null)).toBe(true)
  one.activity = 'watch'
})
test('CAT-3.19 a cat that is called hears it in any room where somebody listens', () => {
  const called = { ...deed, kind: 'cat.called', place: 'room:9', cat: 'miso' } as const
  expect(notice(world, called, anywhere, () => 0.9)).toEqual({ cat: 'miso', roomId: 9 })
  expect(
    notice(
      world,
      called,
      () => false,
      () => 0.9,
    ),
  ).toBe(null)
})
