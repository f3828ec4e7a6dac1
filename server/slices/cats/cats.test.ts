// Scenarios of what comes to the cats and what does not, of forgetting, and of who sees what they hold.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import * as contract from '#contract/cats'
import { openConversation } from '#contract/direct'
import { followPerson } from '#contract/friends'
import { signGuestbook } from '#contract/guestbook'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import { deleteMessage, editMessage } from '#contract/messages'
import { changeRoom, openRoom } from '#contract/rooms'
import { changeWall, changeWallSettings } from '#contract/walls'
import { dossierOf } from '#cats/world/dossier'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { puts } from '#dev-env/sample-module'
import { begin, publish } from '#dev-env/sketching'
import { eraseNow, makeBot } from '#slices/accounts/index'
import { dropOldDeeds } from './commands/drop-old.ts'
import { bringTidings, verifyWorld } from './index.ts'
import type { Tx } from './owns.ts'
import { worldOf } from './parts/world-text.ts'
import { theWorld } from './queries/the-world.ts'

const clock = fakeClock()
let house: TestNeoSpace
let ada: Person
let bob: Person
let count = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  await house.person('keeper', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  for (const person of [ada, bob]) await person.join('general')
  clock.advance(60_000)
})

const key = () => `cats-${(keys += 1)}-key`
let keys = 0
const bring = () => bringTidings.run(house.house.ctx)
const reader = () => house.house.ctx.db.reader
const deedsOf = async (id: number) =>
  (
    await reader()
      .selectFrom('cat_deeds')
      .selectAll()
      .where((eb) => eb.or([eb('by_id', '=', id), eb('to_id', '=', id)]))
      .orderBy('seq')
      .execute()
  ).map(({ kind, place }) => (place === null ? kind : `${kind} ${place.replace(/\d+/, '#')}`))
const since = async (id: number): Promise<string[]> => {
  await bring()
  return (await deedsOf(id)).filter((kind) => kind !== 'person.registered')
}
const dossier = (who: Person) => who.visitor.request(contract.getDossier, {})
const choose = (who: Person, cat: 'tofu' | 'beans' = 'tofu') =>
  who.visitor.request(contract.chooseCat, { body: { cat } })
const verdict = async () => {
  await bring()
  const { stored, told } = await house.house.ctx.db.snapshot(verifyWorld)
  return stored === told
}
const stored = async () => await theWorld(reader())

it('CAT-2.1 what is said in an open room comes to the cats as deeds, without a word of it', async () => {
  const { message } = await ada.say('general', 'a canary sings here')
  await ada.call(editMessage, { id: message.id, content: 'a canary sang here' })
  await ada.call(deleteMessage, { id: message.id })
  expect(await since(ada.id)).toEqual(['message.posted room:#', 'message.edited room:#', 'message.deleted room:#'])
  const rows = JSON.stringify([await reader().selectFrom('cat_deeds').selectAll().execute(), await stored()])
  expect(rows.includes('canary')).toBe(false)
})

it('CAT-2.1 what people make and leave for everyone comes to them, and who did it to whom', async () => {
  for (const who of [ada, bob])
    await who.visitor.request(changeWallSettings, { body: { audience: 'everyone', board: 'everyone', approve: false } })
  await ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts('module-a', 'new')] } })
  await bob.visitor.request(signGuestbook, {
    params: { username: ada.username },
    body: { client_id: key(), text: 'Hello.', face: null },
  })
  await publish(ada.visitor)
  await choose(ada)
  expect(await since(ada.id)).toEqual([
    'wall.redecorated wall:#',
    'guestbook.signed wall:#',
    'sketch.published',
    'cat.chosen',
  ])
  expect(await since(bob.id)).toEqual(['guestbook.signed wall:#'])
})

it('CAT-2.2 nothing that is not for everyone becomes a tiding', async () => {
  const room = `shut-${count}`
  await ada.visitor.request(openRoom, { body: { name: room, kind: 'private' } })
  await ada.join(room)
  await ada.say(room, 'behind the door')
  await ada.visitor.request(openConversation, {
    params: { username: bob.username },
    body: { content: 'between us', client_id: key() },
  })
  await ada.visitor.request(followPerson, { params: { id: bob.id } })
  await begin(ada.visitor)
  await publish(ada.visitor, { visibility: 'unlisted' })
  await ada.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  await ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts('module-b', 'mine', 'me')] } })
  await ada.visitor.request(changeWallSettings, { body: { audience: 'followers' } })
  await ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts('module-c', 'theirs')] } })
  const { entry } = await ada.visitor.request(beginJournalEntry, {
    body: { client_id: key(), title: 'A day', markdown: 'It rained.', audience: 'followers', replies: true },
  })
  await ada.visitor.request(publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: null } })
  expect(await since(ada.id)).toEqual([])
  expect(await since(bob.id)).toEqual([])
})

it('CAT-2.3 the world is what its deeds make of its ground, and a deed that was taken away is noticed', async () => {
  for (let line = 0; line < 12; line++) await (line % 2 ? ada : bob).say('general', `line ${line}`)
  await choose(ada)
  clock.advance(3 * 3_600_000)
  await bob.say('general', 'later')
  expect(await verdict()).toBe(true)
  const { ground_seq } = await stored()
  const taken = await reader()
    .selectFrom('cat_deeds')
    .selectAll()
    .where('seq', '>', ground_seq)
    .where('kind', '=', 'cat.chosen')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const take = (tx: Tx) => tx.db.deleteFrom('cat_deeds').where('seq', '=', taken.seq).execute()
  await house.house.ctx.db.write('cats', take)
  expect(await verdict()).toBe(false)
  await house.house.ctx.db.write('cats', (tx: Tx) => tx.db.insertInto('cat_deeds').values(taken).execute())
  expect(await verdict()).toBe(true)
})

it('CAT-2.4 whoever wants to be nobody is gone with the answer, from the world, the ground and the deeds', async () => {
  await ada.say('general', 'hello')
  await choose(ada)
  await bob.say('general', 'hello you')
  await bring()
  expect((await dossier(ada)).cats.length).toBeGreaterThan(0)
  await ada.say('general', 'still to come')
  const answer = await ada.visitor.request(contract.changeKnown, { body: { known: false } })
  expect(answer).toEqual({ known: false, cats: [] })
  const { world, ground } = await stored()
  for (const text of [world, ground]) expect(dossierOf(worldOf(text), ada.id, clock.now())).toEqual([])
  expect(await deedsOf(ada.id)).toEqual([])
  await ada.say('general', 'I am not here')
  expect(await since(ada.id)).toEqual([])
  expect((await dossier(bob)).cats.length).toBeGreaterThan(0)
  expect(await verdict()).toBe(true)
  await ada.visitor.request(contract.changeKnown, { body: { known: true } })
  expect(await dossier(ada)).toEqual({ known: true, cats: [] })
  await ada.say('general', 'here again')
  expect(await since(ada.id)).toEqual(['message.posted room:#'])
})

it('CAT-2.5 an erased account leaves nothing', async () => {
  await choose(ada)
  await ada.say('general', 'hello')
  await bring()
  await ada.say('general', 'on its way')
  await eraseNow(house.house.ctx, ada.username)
  await bring()
  expect(await deedsOf(ada.id)).toEqual([])
  const { world, ground } = await stored()
  for (const text of [world, ground]) expect(dossierOf(worldOf(text), ada.id, clock.now())).toEqual([])
  expect(await verdict()).toBe(true)
})

it('CAT-2.6 one sees what the cats hold of one, with where it comes from, and takes a memory away', async () => {
  await choose(ada)
  await bring()
  const page = (await dossier(ada)).cats.find(({ cat }) => cat === 'tofu')
  const memory = page?.memories.find(({ verb }) => verb === 'cat.chosen')
  if (!memory) throw new Error('tofu remembers who goes as tofu')
  expect(memory).toMatchObject({ verb: 'cat.chosen', role: 'doer', heard_from: null, hop: 0 })
  const source = await reader()
    .selectFrom('cat_deeds')
    .select('by_id')
    .where('seq', '=', memory.deed)
    .executeTakeFirst()
  expect(source?.by_id).toBe(ada.id)
  const forget = (who: Person) => who.visitor.ask(contract.forgetCatMemory, { params: { cat: 'tofu', id: memory.id } })
  expect((await forget(bob)).body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect((await dossier(bob)).cats.flatMap(({ memories }) => memories).map(({ id }) => id)).not.toContain(memory.id)
  const { body } = await forget(ada)
  const left = body.ok ? body.data.cats.flatMap(({ cat, memories }) => (cat === 'tofu' ? memories : [])) : [memory]
  expect(left.map(({ id }) => id)).not.toContain(memory.id)
  expect((await forget(ada)).body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(await verdict()).toBe(true)
})

it('CAT-2.7 a room that becomes private, and a wall that is for fewer, are forgotten as places', async () => {
  const name = `open-${count}`
  const { room } = await ada.visitor.request(openRoom, { body: { name } })
  await ada.join(name)
  await ada.say(name, 'hello')
  await ada.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  await ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts('module-d', 'new')] } })
  await bring()
  const named = async (place: string) => {
    const { world, ground } = await stored()
    const deeds = await reader().selectFrom('cat_deeds').select('seq').where('place', '=', place).execute()
    return [world.includes(`"${place}"`), ground.includes(`"${place}"`), deeds.length > 0]
  }
  expect((await named(`room:${room.id}`)).at(0)).toBe(true)
  expect((await named(`wall:${ada.id}`)).at(0)).toBe(true)
  await ada.say(name, 'on its way')
  await ada.visitor.request(changeRoom, { params: { room: name }, body: { kind: 'private' } })
  await ada.visitor.request(changeWallSettings, { body: { audience: 'me' } })
  await bring()
  expect(await named(`room:${room.id}`)).toEqual([false, false, false])
  expect(await named(`wall:${ada.id}`)).toEqual([false, false, false])
  expect(await verdict()).toBe(true)
})

it('CAT-2.8 everybody sees how the cats are, in words, and looking changes nothing', async () => {
  const before = await stored()
  const { cats } = await bob.visitor.request(contract.listCats, {})
  expect(cats).toHaveLength(12)
  expect(JSON.stringify(cats)).not.toMatch(/liking|trust|\d\.\d{3}\d/)
  clock.advance(3 * 86_400_000)
  const later = await bob.visitor.request(contract.listCats, {})
  expect(later.cats).not.toEqual(cats)
  expect(await stored()).toEqual(before)
})

it('CAT-2.9 what bots do is no deed', async () => {
  const token = await makeBot(house.house.ctx, { username: `bot${count}`, scopes: ['read', 'write', 'rooms'] })
  const { status } = await fetch(`${house.url}/api/rooms/general/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'beep', client_id: key() }),
  })
  expect(status).toBe(201)
  await bring()
  const bot = await reader()
    .selectFrom('users')
    .select('id')
    .where('username', '=', `bot${count}`)
    .executeTakeFirstOrThrow()
  expect(await since(bot.id)).toEqual([])
})

it('CAT-2.10 a wall that is worked on is one tiding an hour', async () => {
  await ada.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  const change = (id: string) =>
    ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts(`module-${id}`, id)] } })
  await change('e')
  await change('f')
  await bring()
  clock.advance(59 * 60_000)
  await change('g')
  expect(await since(ada.id)).toHaveLength(1)
  clock.advance(2 * 60_000)
  await change('h')
  expect(await since(ada.id)).toHaveLength(2)
})

it('CAT-2.11 after sixty days deeds are gone, and what the cats know stays', async () => {
  await choose(ada)
  await bring()
  const drop = () => house.house.ctx.db.write('cats', (tx: Tx) => dropOldDeeds(tx))
  await drop()
  expect(await deedsOf(ada.id)).not.toEqual([])
  clock.advance(61 * 86_400_000)
  await drop()
  expect(await deedsOf(ada.id)).toEqual([])
  expect((await stored()).seq).toBe((await stored()).ground_seq)
  const late = await house.person(`late${count}`)
  await late.join('general')
  await late.say('general', 'a new season')
  expect(await verdict()).toBe(true)
})
