// Random programs in little worlds: whatever three people behind bad networks do there at once, while the maker publishes other shapes, lets it begin anew and the house crashes, in the end everybody holds what the house keeps.
import fc from 'fast-check'
import { afterAll, beforeAll, it } from 'vitest'
import { ground, type Ground } from './programs/ground.ts'
import { playWorld, worldCrew } from './programs/play-world.ts'
import { worldPrograms } from './programs/world-program.ts'

const all = process.env.NEOSPACE_TEST_TIER === 'all'
const seed = Number(process.env.LAWS_SEED ?? Date.now() % 1_000_000_000)
let place: Ground
beforeAll(async () => {
  place = await ground()
})
afterAll(() => place[Symbol.asyncDispose]())

it.each([
  ['goes on', false, Number(process.env.LAWS_RUNS ?? (all ? 300 : 30))],
  ['crashes', true, Number(process.env.LAWS_RUNS ?? (all ? 60 : 2))],
] as const)(
  'CODE-5.1 CODE-5.6 LAW-1 LAW-3 LAW-5 random programs in a world of a house that %s',
  async (_, crashes, runs) => {
    await using crew = await worldCrew(place)
    await fc.assert(
      fc.asyncProperty(worldPrograms(crashes), (program) => playWorld(place, crew, program)),
      { numRuns: runs, seed },
    )
  },
  600_000,
)
