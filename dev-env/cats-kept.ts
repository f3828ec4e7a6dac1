// What the cats of a house keep, as tests look at it.
import { systemRandom } from '#bedrock/clock'
import * as contract from '#contract/cats'
import { bringAll, theWorld, verifyWorld } from '#slices/cats/index'
import { type FakeClock, fakeClock } from './fakes/clock.ts'
import { type TestNeoSpace, type TestOptions, testNeoSpace } from './neospace.ts'
import type { Person } from './person.ts'

/** A house whose cats live the same days in every run, with what they keep and a clock to move. Its keepers stand still, so that each test says when they come round. */
export interface CatsHouse {
  readonly house: TestNeoSpace
  readonly clock: FakeClock
  readonly kept: CatsKept
}

/** Opens it, with its owner. */
export async function catsHouse(options: TestOptions = {}): Promise<CatsHouse> {
  const clock = fakeClock(Date.UTC(2026, 4, 12, 15))
  const random = { ...systemRandom, fraction: () => 0.25 }
  const house = await testNeoSpace({ ...options, clock, random, hurry: 1e-2 })
  await house.person('keeper', 'owner')
  return { house, clock, kept: catsKept(house) }
}

let keys = 0
/** A client id that was not used before. */
export const key = (): string => `cats-${(keys += 1)}-key`

type CatsKept = ReturnType<typeof catsKept>

/** What the cats of this house keep. */
function catsKept({ house: { ctx } }: TestNeoSpace) {
  const bring = () => bringAll(ctx)
  /** Kinds and places of the deeds that came of somebody. */
  const deedsOf = async (id: number): Promise<string[]> => {
    const rows = await ctx.db.reader
      .selectFrom('cat_deeds')
      .selectAll()
      .where((eb) => eb.or([eb('by_id', '=', id), eb('to_id', '=', id)]))
      .orderBy('seq')
      .execute()
    return rows.map(({ kind, place }) => (place === null ? kind : `${kind} ${place.replace(/\d+/, '#')}`))
  }
  return {
    bring,
    deedsOf,
    /** Kinds of the deeds that came of nobody, once all has come. */
    async ofHouse(): Promise<string[]> {
      await bring()
      const rows = await ctx.db.reader
        .selectFrom('cat_deeds')
        .select('kind')
        .where('by_id', 'is', null)
        .where('to_id', 'is', null)
        .orderBy('seq')
        .execute()
      return rows.map(({ kind }) => kind)
    },
    stored: () => theWorld(ctx.db.reader),
    /** The same once all has come, but that they moved in. */
    async since(id: number): Promise<string[]> {
      await bring()
      return (await deedsOf(id)).filter((kind) => kind !== 'person.registered')
    },
    /** Whether the world is what its deeds make of it. */
    async isTrue(): Promise<boolean> {
      await bring()
      const { stored, told } = await ctx.db.snapshot(verifyWorld)
      return stored === told
    },
  }
}

/** What somebody is shown of themselves. */
export const dossierOf = (who: Person) => who.visitor.request(contract.getDossier, {})

/** Somebody says which cat they are. */
export const goesAs = (who: Person, cat: 'tofu' | 'beans' = 'tofu') =>
  who.visitor.request(contract.chooseCat, { body: { cat } })
