// Scenarios of doors: which are open, what is drawn, and who has another set.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Audience } from '#contract/audience'
import { drawDoor, listDoors, mapDoors } from '#contract/derive'
import * as friends from '#contract/friends'
import { sizes } from '#contract/limits'
import { banPerson } from '#contract/moderation'
import { chooseProfileAudience } from '#contract/profiles'
import { changeWall, changeWallSettings } from '#contract/walls'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { puts, sampleModule } from '#dev-env/sample-module'
import { standing } from '#slices/directory/index'

type One = Awaited<ReturnType<TestNeoSpace['signedIn']>>
const clock = fakeClock()
let house: TestNeoSpace
let who: One
let staff: One
let sent = 0

const put = (one: One, audience: Audience = 'everyone') =>
  one.visitor.request(changeWall, {
    body: { client_id: `derive-${++sent}`, steps: [puts(`module-${sent}-x`, 'words', audience)] },
  })
/** Somebody whose wall is a door. */
async function behindDoor(name: string): Promise<One> {
  const one = await house.signedIn(name)
  await put(one)
  return one
}
const draw = (viewer: One, query: { seed?: string; at?: string } = {}) => viewer.visitor.request(drawDoor, { query })

/** The whole set, page by page. */
async function doors(viewer: One): Promise<string[]> {
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await viewer.visitor.request(listDoors, { query: after === undefined ? {} : { after } })
    expect(Object.keys(page).sort()).toEqual(['complete', 'items', 'next', 'order'])
    expect(page.order).toBe('alphabetical')
    expect(page.items.length).toBeLessThanOrEqual(sizes.pageDefault)
    found.push(...page.items.map(({ username }) => username))
    after = page.complete ? undefined : String(page.next?.['after'])
  } while (after !== undefined)
  return found
}
/** The whole walk, door by door. */
async function walk(viewer: One, seed: string): Promise<string[]> {
  const found: string[] = []
  let at: string | undefined
  do {
    const { back, on } = await draw(viewer, { seed, ...(at === undefined ? {} : { at }) })
    expect(back?.username ?? null).toBe(found.at(-2) ?? null)
    at = on?.username
    if (at !== undefined) found.push(at)
  } while (at !== undefined)
  return found
}
const bySeed = (seed: string) => (one: string, other: string) => (standing(seed, one) < standing(seed, other) ? -1 : 1)

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  who = await house.signedIn('Walker')
  staff = await house.signedIn('warden', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())

it('FEED-4.6 draws nothing where no door is open', async () => {
  const { back, on, set } = await draw(who)
  expect([back, on]).toEqual([null, null])
  // The hash of nothing.
  expect(set).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(await doors(who)).toEqual([])
})

it('FEED-4.1 a door is a wall for everyone with something for everyone on it, of somebody who may be known of', async () => {
  const olga = await house.signedIn('olga')
  const there = async () => (await doors(who)).includes('olga')
  expect(await there()).toBe(false)
  await put(olga, 'followers')
  expect(await there()).toBe(false)
  // What a layout brings and nobody has written over is nothing to see.
  const sample = {
    ...sampleModule('module-sample', ''),
    kind: 'text',
    content: { markdown: 'A sample', waits: true },
  } as const
  const steps = [{ step: 'put', module: sample }] as const
  await olga.visitor.request(changeWall, { body: { client_id: 'derive-sample-1', steps: [...steps] } })
  expect(await there()).toBe(false)
  await put(olga)
  expect(await there()).toBe(true)
  for (const [narrow, widen] of [
    [
      () => olga.visitor.request(changeWallSettings, { body: { audience: 'followers' } }),
      () => olga.visitor.request(changeWallSettings, { body: { audience: 'everyone' } }),
    ],
    [
      () => olga.visitor.request(chooseProfileAudience, { body: { audience: 'mutuals' } }),
      () => olga.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } }),
    ],
  ] as const) {
    await narrow()
    // Not for those either who may see it: the set would be another for each of them.
    expect([await there(), (await doors(olga)).includes('olga')]).toEqual([false, false])
    await widen()
    expect(await there()).toBe(true)
  }
  await staff.visitor.request(banPerson, { params: { id: olga.user.id }, body: { reason: 'a test' } })
  expect(await there()).toBe(false)
})

it('FEED-4.1 FEED-4.3 whom one does not meet has no door for one, and all others have the same set', async () => {
  const [mia, ned, otto] = [await behindDoor('mia'), await behindDoor('ned'), await behindDoor('otto')]
  const params = { id: mia.user.id }
  const all = await doors(who)
  expect(all).toEqual(['mia', 'ned', 'otto'])
  const [before, order] = [await draw(who), await walk(who, 'kiwi')]
  const others = async () => [(await draw(ned)).set, await walk(ned, 'kiwi')]
  for (const [away, back, without] of [
    [
      () => who.visitor.request(friends.blockPerson, { params }),
      () => who.visitor.request(friends.unblockPerson, { params }),
      who,
    ],
    [
      () => who.visitor.request(friends.muteForMe, { params }),
      () => who.visitor.request(friends.unmuteForMe, { params }),
      who,
    ],
    [
      () => mia.visitor.request(friends.blockPerson, { params: { id: otto.user.id } }),
      () => mia.visitor.request(friends.unblockPerson, { params: { id: otto.user.id } }),
      otto,
    ],
  ] as const) {
    await away()
    expect(await doors(without)).toEqual(['ned', 'otto'])
    expect(await walk(without, 'kiwi')).toEqual(order.filter((name) => name !== 'mia'))
    expect((await draw(without)).set).not.toBe(before.set)
    expect(await others()).toEqual([before.set, order])
    await back()
  }
  expect(await draw(who)).toEqual(before)
})

it('FEED-4.3 the door of the day is the first by the date in UTC, for everybody, and another day draws anew', async () => {
  const date = (): string => new Date(clock.now()).toISOString().slice(0, 10)
  const seen: string[] = []
  for (let day = 0; day < 6; day++) {
    const [mine, theirs, asked] = [await draw(who), await draw(staff), await draw(who, { seed: date() })]
    expect(mine.seed).toBe(date())
    expect(mine).toEqual(theirs)
    expect(mine).toEqual(asked)
    expect(mine.on?.username).toBe([...(await doors(who))].sort(bySeed(date()))[0])
    seen.push(mine.seed)
    clock.advance(86_400_000)
  }
  expect(new Set(seen).size).toBe(6)
})

/** So many doors at once, past the house, because sixty sign-ups take long. */
async function furnishMany(count: number): Promise<void> {
  const { maintenance } = house.house.ctx.db
  const { theme, body } = await maintenance
    .selectFrom('walls')
    .innerJoin('wall_modules', 'wall_modules.user_id', 'walls.user_id')
    .select(['walls.theme', 'wall_modules.body'])
    .limit(1)
    .executeTakeFirstOrThrow()
  const at = { put_at: 1, changed_at: 1 }
  for (let n = 0; n < count; n++) {
    const username = `Many-${n}`
    const person = { username, name_key: username.toLowerCase(), passphrase: '-', created_at: 1 }
    const { id: user_id } = await maintenance
      .insertInto('users')
      .values({ ...person, role: 'member', state: 'active', state_reason: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: stream_id } = await maintenance
      .insertInto('streams')
      .values({ kind: 'wall', rev: 0, epoch: 'epoch-of-many', created_at: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    await maintenance
      .insertInto('walls')
      .values({ user_id, stream_id, theme, changed_at: 1, audience: 'everyone' })
      .execute()
    await maintenance
      .insertInto('wall_modules')
      .values({ user_id, module_id: 'module-many', kind: 'text', audience: 'everyone', position: 0, body, ...at })
      .execute()
  }
}

it('FEED-4.2 FEED-4.4 goes through all of a long set and back, the same for everybody, whoever comes and goes', async () => {
  const { maintenance } = house.house.ctx.db
  await furnishMany(60)
  const all = await doors(who)
  expect(all).toHaveLength(63)
  expect(all).toEqual([...new Set(all)].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)))
  const plum = await walk(who, 'plum')
  expect(plum).toEqual([...all].sort(bySeed('plum')))
  expect(await walk(staff, 'plum')).toEqual(plum)
  expect(await walk(who, 'kiwi')).not.toEqual(plum)
  const [gone, next] = [plum[10] ?? '', plum[11]]
  await maintenance
    .updateTable('walls')
    .set({ audience: 'me' })
    .where('user_id', '=', (eb) => eb.selectFrom('users').select('id').where('username', '=', gone))
    .execute()
  const beside = await draw(who, { seed: 'plum', at: gone })
  expect([beside.back?.username, beside.on?.username]).toEqual([plum[9], next])
  expect(await walk(who, 'plum')).toEqual(plum.filter((name) => name !== gone))
})

it('FEED-4.8 the map lays the doors side by side in the order of its seed, page by page, as a walk passes them', async () => {
  // The long set of before.
  const read = async (viewer: One, seed?: string) => {
    const found: string[] = []
    let after: string | undefined
    do {
      const query = { ...(seed === undefined ? {} : { seed }), ...(after === undefined ? {} : { after }) }
      const page = await viewer.visitor.request(mapDoors, { query })
      expect(page.items.length).toBeLessThanOrEqual(sizes.doorsOnMap)
      expect(page.order).toBe(`seeded:${page.seed}`)
      expect([page.set, page.seed]).toEqual([(await draw(viewer)).set, seed ?? (await draw(viewer)).seed])
      found.push(...page.items.map(({ username }) => username))
      after = page.complete ? undefined : String(page.next?.['after'])
    } while (after !== undefined)
    return found
  }
  const all = await doors(who)
  expect(all.length).toBeGreaterThan(sizes.doorsOnMap * 2)
  for (const seed of ['kiwi', 'yellow-stairs']) expect(await read(who, seed)).toEqual([...all].sort(bySeed(seed)))
  expect((await read(who))[0]).toBe((await draw(who)).on?.username)
  expect((await read(who, 'kiwi')).slice(0, 5)).toEqual((await walk(who, 'kiwi')).slice(0, 5))
})
