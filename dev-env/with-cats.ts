// A house whose time, and with it whatever its cats do in rooms, passes by hand.
import { systemRandom } from '#bedrock/clock'
import * as contract from '#contract/residents'
import { writeWorld } from '#cats/world/written'
import type { CatName } from '#contract/house'
import { bringAll, type CatsTx, theWorld, worldOf } from '#slices/cats/index'
import { letCatsSpeak, remarkOnSilence, tellWhereabouts } from '#slices/residents/index'
import { type FakeClock, fakeClock } from './fakes/clock.ts'
import { type TestNeoSpace, testNeoSpace, type TestOptions } from './neospace.ts'
import type { Person } from './person.ts'

export interface WithCats extends AsyncDisposable {
  readonly clock: FakeClock
  readonly house: TestNeoSpace
  /** Lets so many milliseconds pass, in which the cats’ keepers come round as they would. */
  pass(ms: number): Promise<void>
  /** The next noon: all that was said before is long ago, and no cat keeps quiet for the night. */
  toNoon(): void
  /** Lets a room be silent for as long as cats take to remark on it. */
  fallSilent(): Promise<void>
  /** Puts cats into a place, wide awake, where they stay for a day: a room by its name, else `wall:7`. */
  bringTo(place: string, names: readonly CatName[]): Promise<void>
  /** Calls a cat until it answers in words; answers with the line. */
  answerTo(person: Person, room: string, cat: string): Promise<contract.CatLine>
}

/** A minute past noon on the first of June. */
const noon = Date.UTC(2026, 5, 1, 12, 1)
const stepMs = 500
const minute = 60_000
const dayMs = 86_400_000

/** Opens it. Keepers come round by themselves too rarely to be met. */
export async function withCats(options: TestOptions = {}): Promise<WithCats> {
  const clock = fakeClock(noon)
  // So that the cats live the same days each time.
  const random = { ...systemRandom, fraction: () => 0.1 }
  const house = await testNeoSpace({ clock, random, hurry: 0.011, ...options })
  const { ctx } = house.house
  const self: WithCats = {
    clock,
    house,
    async pass(ms) {
      for (let left = ms; left > 0; left -= stepMs) {
        clock.advance(Math.min(left, stepMs))
        await bringAll(ctx)
        await letCatsSpeak.run(ctx)
      }
      await house.settle()
    },
    toNoon() {
      clock.advance(dayMs - ((clock.now() - noon) % dayMs))
    },
    async fallSilent() {
      clock.advance(9 * minute)
      await tellWhereabouts.run(ctx)
      await remarkOnSilence.run(ctx)
      await self.pass(10_000)
    },
    async bringTo(name, names) {
      await bringAll(ctx)
      const { reader } = ctx.db
      const room = await reader.selectFrom('rooms').select('id').where('name', '=', name).executeTakeFirst()
      const place = room ? `room:${room.id}` : name
      const world = worldOf((await theWorld(reader)).world)
      const at = Math.floor(clock.now() / 1_000)
      for (const mind of world.minds)
        if (names.includes(mind.name))
          // A room’s place, or what the test wrote as one.
          Object.assign(mind, { place, activity: 'watch', since: at, decideAt: at + dayMs / 1_000 })
      const hash = `brought ${clock.now()} ${names.join()}`
      await ctx.db.write('cats', (tx: CatsTx) =>
        tx.db
          .updateTable('cat_worlds')
          .set({ world: writeWorld(world), hash })
          .where('id', '=', 1)
          .execute(),
      )
    },
    async answerTo(person, room, cat) {
      for (let tries = 0; tries < 8; tries++) {
        const before = person.heard(contract.catSayPush).length
        await person.say(room, `${cat}, are you there?`)
        await self.pass(8_000)
        const [line] = person
          .heard(contract.catSayPush)
          .slice(before)
          .filter((said) => said.cat === cat)
        if (line) return line
        clock.advance(6 * minute)
      }
      throw new Error(`${cat} did not answer.`)
    },
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  }
  return self
}
