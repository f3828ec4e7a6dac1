// The same in a house that crashes and is put back to its last backup: clients come back by themselves, and those who held another epoch start afresh.
import { afterAll, beforeAll, it } from 'vitest'
import { explore } from './programs/explore.ts'
import { ground, type Ground } from './programs/ground.ts'
import { programsInTrouble } from './programs/program.ts'

const asked = process.env.LAWS_RUNS
// A crash costs as much as many programs in peace.
const runs = asked ? Math.ceil(Number(asked) / 10) : process.env.NEOSPACE_TEST_DIALECT === 'postgres' ? 10 : 50
let place: Ground
beforeAll(async () => {
  place = await ground()
})
afterAll(() => place[Symbol.asyncDispose]())

it(
  `RT-02 RT-08 ${runs} random programs in a house that crashes and is restored`,
  () => explore(place, { name: 'trouble', programs: programsInTrouble, runs, crews: 1 }),
  120_000 + runs * 10_000,
)
