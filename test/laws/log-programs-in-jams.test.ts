// Random programs in jams: whatever three people behind bad networks play at once, while it begins anew and the house crashes, in the end everybody holds what the house keeps.
import fc from 'fast-check'
import { afterAll, beforeAll, it } from 'vitest'
import { ground, type Ground } from './programs/ground.ts'
import { jamPrograms } from './programs/jam-program.ts'
import { playJam } from './programs/play-jam.ts'
import { worldCrew } from './programs/play-world.ts'

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
  'SONG-3.1 SONG-3.2 SONG-3.5 LAW-1 LAW-3 LAW-5 random programs in a jam of a house that %s',
  async (_, crashes, runs) => {
    await using crew = await worldCrew(place)
    await fc.assert(
      fc.asyncProperty(jamPrograms(crashes), (program) => playJam(place, crew, program)),
      { numRuns: runs, seed },
    )
  },
  600_000,
)
