// Random programs in conversations between two, behind bad networks and beside strangers who try the same: at rest both, the digest, HTTP, a fresh backfill and the opened rows are equal, and every earlier state with its continuity is the whole.
import { afterAll, beforeAll, it } from 'vitest'
import { explore } from './programs/explore.ts'
import { ground, type Ground } from './programs/ground.ts'
import { programsBetweenTwo } from './programs/program.ts'

const runs = Number(process.env.LAWS_RUNS ?? (process.env.NEOSPACE_TEST_DIALECT === 'postgres' ? 20 : 80))
let place: Ground
beforeAll(async () => {
  place = await ground()
})
afterAll(() => place[Symbol.asyncDispose]())

it(
  `RT-02 LAW-1 LAW-2 LAW-3 LAW-5 ${runs} random programs between two`,
  () => explore(place, { name: 'two', programs: programsBetweenTwo, runs, crews: 4, afresh: true }),
  120_000 + runs * 4_000,
)
