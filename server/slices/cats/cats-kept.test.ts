// Scenarios of what the cats keep: that it is what their deeds make of it, that it is shown to whom it is about, and that it is forgotten.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/cats'
import { changeRoom, openRoom } from '#contract/rooms'
import { changeWall, changeWallSettings } from '#contract/walls'
import { dossierOf as heldOf } from '#cats/world/dossier'
import { happen } from '#cats/world/happen'
import { longestSpan } from '#cats/world/spans'
import { writeWorld } from '#cats/world/written'
import { type CatsHouse, catsHouse, dossierOf, goesAs, key } from '#dev-env/cats-kept'
import type { Person } from '#dev-env/person'
import { puts } from '#dev-env/sample-module'
import { eraseNow } from '#slices/accounts/index'
import { dropOldDeeds } from './commands/drop-old.ts'
import { dropOld } from './keepers.ts'
import type { Tx } from './owns.ts'
import { deedOf } from './parts/deed-of.ts'
import { worldOf } from './parts/world-text.ts'

let house: CatsHouse['house']
let clock: CatsHouse['clock']
let kept: CatsHouse['kept']
let ada: Person
let bob: Person
let count = 0

beforeAll(async () => {
  ;({ house, clock, kept } = await catsHouse())
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  for (const person of [ada, bob]) await person.join('general')
  clock.advance(60_000)
})

const deedsSince = (seq: number) =>
  house.house.ctx.db.reader.selectFrom('cat_deeds').selectAll().where('seq', '>', seq).orderBy('seq').execute()
const write = <T>(work: (tx: Tx) => Promise<T>) => house.house.ctx.db.write('cats', work)

it('CAT-2.3 the world is what its deeds make of its ground, and a deed that was taken away is noticed', async () => {
  for (let line = 0; line < 12; line++) await (line % 2 ? ada : bob).say('general', `line ${line}`)
  await goesAs(ada)
  clock.advance(3 * 3_600_000)
  await bob.say('general', 'later')
  expect(await kept.isTrue()).toBe(true)
  const { ground_seq } = await kept.stored()
  const taken = await house.house.ctx.db.reader
    .selectFrom('cat_deeds')
    .selectAll()
    .where('seq', '>', ground_seq)
    .where('kind', '=', 'cat.chosen')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const take = (tx: Tx) => tx.db.deleteFrom('cat_deeds').where('seq', '=', taken.seq).execute()
  await write(take)
  expect(await kept.isTrue()).toBe(false)
  await write((tx) => tx.db.insertInto('cat_deeds').values(taken).execute())
  expect(await kept.isTrue()).toBe(true)
})

it('CAT-2.4 whoever wants to be nobody is gone with the answer, from the world, the ground and the deeds', async () => {
  await ada.say('general', 'hello')
  await goesAs(ada)
  await bob.say('general', 'hello you')
  await kept.bring()
  expect((await dossierOf(ada)).cats.length).toBeGreaterThan(0)
  await ada.say('general', 'still to come')
  const answer = await ada.visitor.request(contract.changeKnown, { body: { known: false } })
  expect(answer).toEqual({ known: false, cats: [] })
  const { world, ground } = await kept.stored()
  for (const text of [world, ground]) expect(heldOf(worldOf(text), ada.id, clock.now())).toEqual([])
  expect(await kept.deedsOf(ada.id)).toEqual([])
  await ada.say('general', 'I am not here')
  expect(await kept.since(ada.id)).toEqual([])
  expect((await dossierOf(bob)).cats.length).toBeGreaterThan(0)
  expect(await kept.isTrue()).toBe(true)
  await ada.visitor.request(contract.changeKnown, { body: { known: true } })
  expect(await dossierOf(ada)).toEqual({ known: true, cats: [] })
  await ada.say('general', 'here again')
  expect(await kept.since(ada.id)).toEqual(['message.posted room:#'])
})

it('CAT-2.5 an erased account leaves nothing', async () => {
  await goesAs(ada)
  await ada.say('general', 'hello')
  await kept.bring()
  await ada.say('general', 'on its way')
  await eraseNow(house.house.ctx, ada.username)
  await kept.bring()
  expect(await kept.deedsOf(ada.id)).toEqual([])
  const { world, ground } = await kept.stored()
  for (const text of [world, ground]) expect(heldOf(worldOf(text), ada.id, clock.now())).toEqual([])
  expect(await kept.isTrue()).toBe(true)
})

it('CAT-2.6 one sees what the cats hold of one, with where it comes from, and takes a memory away', async () => {
  await goesAs(ada)
  await kept.bring()
  const page = (await dossierOf(ada)).cats.find(({ cat }) => cat === 'tofu')
  const memory = page?.memories.find(({ verb }) => verb === 'cat.chosen')
  if (!memory) throw new Error('tofu remembers who goes as tofu')
  expect(memory).toMatchObject({ verb: 'cat.chosen', role: 'doer', heard_from: null, hop: 0 })
  const source = await house.house.ctx.db.reader
    .selectFrom('cat_deeds')
    .select('by_id')
    .where('seq', '=', memory.deed)
    .executeTakeFirst()
  expect(source?.by_id).toBe(ada.id)
  const forget = (who: Person) => who.visitor.ask(contract.forgetCatMemory, { params: { cat: 'tofu', id: memory.id } })
  expect((await forget(bob)).body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  const bobs = (await dossierOf(bob)).cats.flatMap(({ cat, memories }) => (cat === 'tofu' ? memories : []))
  expect(bobs.map(({ id }) => id)).not.toContain(memory.id)
  const { body } = await forget(ada)
  const left = body.ok ? body.data.cats.flatMap(({ cat, memories }) => (cat === 'tofu' ? memories : [])) : [memory]
  expect(left.map(({ id }) => id)).not.toContain(memory.id)
  expect((await forget(ada)).body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(await kept.isTrue()).toBe(true)
})

it('CAT-2.7 a room that becomes private, and a wall that is for fewer, are forgotten as places', async () => {
  const name = `open-${count}`
  const { room } = await ada.visitor.request(openRoom, { body: { name } })
  await ada.join(name)
  await ada.say(name, 'hello')
  await ada.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  await ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts('module-d', 'new')] } })
  await kept.bring()
  const named = async (place: string) => {
    const { world, ground } = await kept.stored()
    const deeds = await house.house.ctx.db.reader
      .selectFrom('cat_deeds')
      .select('seq')
      .where('place', '=', place)
      .execute()
    return [world.includes(`"${place}"`), ground.includes(`"${place}"`), deeds.length > 0]
  }
  expect((await named(`room:${room.id}`)).at(0)).toBe(true)
  expect((await named(`wall:${ada.id}`)).at(0)).toBe(true)
  await ada.say(name, 'on its way')
  await ada.visitor.request(changeRoom, { params: { room: name }, body: { kind: 'private' } })
  await ada.visitor.request(changeWallSettings, { body: { audience: 'me' } })
  await kept.bring()
  expect(await named(`room:${room.id}`)).toEqual([false, false, false])
  expect(await named(`wall:${ada.id}`)).toEqual([false, false, false])
  expect(await kept.isTrue()).toBe(true)
})

it('CAT-2.8 everybody sees how the cats are, in words, and looking changes nothing', async () => {
  const before = await kept.stored()
  const { cats } = await bob.visitor.request(contract.listCats, {})
  expect(cats).toHaveLength(12)
  expect(JSON.stringify(cats)).not.toMatch(/liking|trust|\d\.\d{3}\d/)
  clock.advance(3 * 86_400_000)
  const later = await bob.visitor.request(contract.listCats, {})
  expect(later.cats).not.toEqual(cats)
  expect(await kept.stored()).toEqual(before)
})

it('CAT-2.11 after sixty days deeds are gone, and what the cats know stays', async () => {
  await goesAs(ada)
  await kept.bring()
  const drop = () => write((tx) => dropOldDeeds(tx))
  await drop()
  expect(await kept.deedsOf(ada.id)).not.toEqual([])
  clock.advance(61 * 86_400_000)
  await drop()
  expect(await kept.deedsOf(ada.id)).toEqual([])
  expect((await kept.stored()).seq).toBe((await kept.stored()).ground_seq)
  const late = await house.person(`late${count}`)
  await late.join('general')
  await late.say('general', 'a new season')
  expect(await kept.isTrue()).toBe(true)
})

it('CAT-2.14 in a house in which nothing happens time passes once a day', async () => {
  await kept.bring()
  const { seq } = await kept.stored()
  for (let hour = 0; hour < 72; hour++) {
    clock.advance(3_600_000)
    await dropOld.run(house.house.ctx)
    await kept.bring()
  }
  const passed = (await deedsSince(seq)).map(({ kind }) => kind)
  expect(passed).toEqual(['time.passed', 'time.passed', 'time.passed'])
  expect(clock.now() / 1_000 - worldOf((await kept.stored()).world).at).toBeLessThan(86_400)
  expect(await kept.isTrue()).toBe(true)
})

describe('CAT-2.15 half a year that the clock leaps over', () => {
  /** Whoever signed in before is not signed in any more. */
  async function leap(): Promise<Person> {
    clock.advance(182 * 86_400_000)
    const late = await house.person(`leapt${count}`)
    await late.join('general')
    return late
  }
  /** How often the loop came round while something was done. */
  async function turnsOf(work: () => Promise<unknown>): Promise<number> {
    let turns = 0
    let goesOn = true
    const turn = () => {
      turns++
      if (goesOn) setImmediate(turn)
    }
    setImmediate(turn)
    await work()
    goesOn = false
    return turns
  }

  it('is brought in transactions of two days at most, and makes the world that one go makes', async () => {
    await kept.bring()
    const before = await kept.stored()
    await (await leap()).say('general', 'still there')
    await kept.bring()
    const deeds = await deedsSince(before.seq)
    expect(deeds.length).toBeGreaterThan(90)
    const inOneGo = worldOf(before.world)
    let { at } = inOneGo
    for (const deed of deeds) {
      expect(deed.at - at).toBeLessThanOrEqual(longestSpan)
      at = deed.at
      if (deed.kind !== 'time.passed') happen(inOneGo, deedOf(deed), () => undefined)
    }
    expect(writeWorld(inOneGo)).toBe((await kept.stored()).world)
    expect(await kept.isTrue()).toBe(true)
  })
  it('leaves the loop its turns when somebody looks, and when somebody touches a cat', async () => {
    await kept.bring()
    const { seq } = await kept.stored()
    const late = await leap()
    expect(await turnsOf(() => late.visitor.request(contract.listCats, {}))).toBeGreaterThan(90)
    await late.visitor.request(contract.touchCat, { params: { cat: 'miso' }, body: { act: 'feed' } })
    const passed = (await deedsSince(seq)).filter(({ kind }) => kind === 'time.passed')
    expect(passed.length).toBeGreaterThan(85)
    expect(await kept.isTrue()).toBe(true)
  })
})
