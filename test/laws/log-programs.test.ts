// Random programs over a keeper and three mates behind bad networks: whatever they say, change, hide, leave and are banned from, at rest all of them, the digest, HTTP, a fresh backfill and the rows are equal, and every earlier state with its continuity is the whole.
import { afterAll, beforeAll, it } from 'vitest'
import { explore } from './programs/explore.ts'
import { ground, type Ground } from './programs/ground.ts'
import { programsInPeace } from './programs/program.ts'

const runs = Number(process.env.LAWS_RUNS ?? (process.env.NEOSPACE_TEST_DIALECT === 'postgres' ? 60 : 450))
let place: Ground
beforeAll(async () => {
  place = await ground()
})
afterAll(() => place[Symbol.asyncDispose]())

it(
  `RT-02 LAW-1 LAW-2 LAW-3 LAW-5 ${runs} random programs in a house that goes on`,
  () => explore(place, { name: 'peace', programs: programsInPeace, runs, crews: 5 }),
  120_000 + runs * 2_000,
)
