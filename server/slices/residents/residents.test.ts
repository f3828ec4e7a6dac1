// Scenarios of cats in rooms: called by name (`cat_typing`, `cat_say`), switched off (`cat_mode`), silenced, explained, and seen where they are (`cat_move`).
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { changeKnown } from '#contract/cats'
import { listMessages } from '#contract/messages'
import * as contract from '#contract/residents'
import { getRoom, openRoom } from '#contract/rooms'
import { searchMessages } from '#contract/search'
import { connect, type Person } from '#dev-env/person'
import { visitor } from '#dev-env/visitor'
import { type WithCats, withCats } from '#dev-env/with-cats'
import { countQueries } from '#dev-env/story/count-queries'
import { makeBot } from '#slices/accounts/index'
import { type CatsTx, noteOfHouse } from '#slices/cats/index'
import { letCatsSpeak, remarkOnSilence, tellWhereabouts } from './keepers.ts'

let cats: WithCats
let owner: Person
let ada: Person
let bob: Person
let room = ''
let count = 0

beforeAll(async () => {
  cats = await withCats()
  owner = await cats.house.person('keeper', 'owner')
})
afterAll(() => cats[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  room = `room-${count}`
  ada = await cats.house.person(`ada${count}`)
  bob = await cats.house.person(`bob${count}`)
  await ada.visitor.request(openRoom, { body: { name: room } })
  for (const person of [ada, bob]) await person.join(room)
  cats.toNoon()
})

const listed = (who: Person, query = {}) => who.visitor.request(contract.listRoomCats, { params: { room }, query })
const mode = (who: Person, wanted: contract.CatMode) =>
  who.visitor.ask(contract.changeRoomCats, { params: { room }, body: { mode: wanted } })
const silence = (who: Person, body: contract.CatSilences) => who.visitor.request(contract.changeCatSilences, { body })
const catFrames = (who: Person) => who.frames.filter(({ event }) => event.startsWith('cat_')).map(({ event }) => event)

it('CAT-3.19 a cat that is called types and answers within six seconds, the same to all, behind what was said last', async () => {
  const asked = await ada.say(room, 'beans, are you there?')
  const at = cats.clock.now()
  await cats.pass(1_000)
  const typing = ada.heard(contract.catTypingPush)
  await cats.pass(7_000)
  const heard = ada.heard(contract.catSayPush)
  const line = heard.find(({ cat }) => cat === 'beans')
  if (!line) throw new Error('beans did not answer; another room may draw otherwise')
  expect(typing.map(({ cat }) => cat)).toContain('beans')
  expect(Date.parse(line.at) - at).toBeGreaterThanOrEqual(2_000)
  expect(Date.parse(line.at) - at).toBeLessThanOrEqual(6_000)
  expect(line.after_id).toBe(asked.message.id)
  expect(bob.heard(contract.catSayPush)).toEqual(heard)
  expect((await listed(bob)).items).toEqual(heard.toReversed())
})
it('CAT-3.18 whoever looks is told until when cats are quiet by night, and nothing of it by day', async () => {
  expect((await listed(ada)).quiet_until).toBeNull()
  cats.clock.advance(14 * 3_600_000)
  const { quiet_until } = await listed(ada)
  const morning = new Date(cats.clock.now())
  morning.setUTCHours(6, 0, 0, 0)
  expect(quiet_until).toBe(morning.toISOString())
})
it('CAT-3.25 a line is no message: nothing of it is in the log, unread, or found', async () => {
  const line = await cats.answerTo(ada, room, 'tofu')
  const said = await ada.visitor.request(listMessages, { params: { room }, query: {} })
  expect(said.messages.every(({ user }) => user === ada.username)).toBe(true)
  expect(said.head_rev).toBe(said.messages.length)
  await cats.house.settle()
  const found = await ada.visitor.request(searchMessages, { query: { q: line.plain.split(' ')[0] ?? '' } })
  expect(JSON.stringify(found.items)).not.toContain(line.text)
  expect((await ada.visitor.request(getRoom, { params: { room } })).room.unread).toBe(false)
})
it('CAT-3.29 whoever may change a room says how much cats say in it, and all there are told', async () => {
  expect((await mode(bob, 'off')).body).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  expect((await listed(bob)).mode).toBe('normal')
  expect([(await listed(bob)).can_manage, (await listed(ada)).can_manage, (await listed(owner)).can_manage]).toEqual([
    false,
    true,
    true,
  ])
  expect((await mode(ada, 'off')).body.ok).toBe(true)
  expect(await bob.hears(contract.catModePush)).toMatchObject({ mode: 'off' })
  for (let n = 0; n < 6; n++) {
    await bob.say(room, 'beans, are you there?')
    await cats.pass(8_000)
    cats.clock.advance(6 * 60_000)
  }
  expect(catFrames(bob).filter((event) => !['cat_mode', 'cat_move'].includes(event))).toEqual([])
  await mode(owner, 'rare')
  expect((await cats.answerTo(bob, room, 'beans')).cat).toBe('beans')
})
it('CAT-3.24 whoever silences a cat, or all, is sent nothing of it and shown nothing that it said', async () => {
  await silence(bob, { all: false, cats: ['beans', 'neon', 'beans'] })
  const line = await cats.answerTo(ada, room, 'beans')
  expect(catFrames(bob).filter((event) => event !== 'cat_move')).toEqual([])
  expect((await listed(bob)).items).toEqual([])
  expect((await listed(ada)).items.map(({ id }) => id)).toContain(line.id)
  const why = { params: { id: line.id } }
  expect((await bob.visitor.ask(contract.explainCatLine, why)).body).toMatchObject({ code: 'NOT_FOUND' })
  const root = await cats.answerTo(ada, room, 'root')
  expect(await bob.hears(contract.catSayPush)).toEqual(root)
  expect(await silence(bob, { all: true, cats: [] })).toEqual({ all: true, cats: [] })
  bob.forget()
  await cats.answerTo(ada, room, 'root')
  expect(bob.heard(contract.catSayPush)).toEqual([])
  expect(await listed(bob)).toMatchObject({ items: [], cats: [] })
  expect(await silence(bob, { all: false, cats: [] })).toEqual({ all: false, cats: [] })
  expect((await listed(bob)).items.length).toBeGreaterThanOrEqual(3)
})
it('CAT-3.19 nobody is answered by a cat that they silenced, who does not want to be known, or is no person', async () => {
  const token = await makeBot(cats.house.house.ctx, { username: `bot${count}`, scopes: ['read', 'write'] })
  const bot = visitor(cats.house.url, token)
  await using machine = await connect(bot, { id: 0, username: `bot${count}` })
  await machine.join(room)
  await silence(ada, { all: false, cats: ['beans'] })
  await bob.visitor.request(changeKnown, { body: { known: false } })
  for (let n = 0; n < 6; n++) {
    for (const who of [ada, bob, machine]) await who.say(room, 'Hello beans')
    await cats.pass(8_000)
    cats.clock.advance(6 * 60_000)
  }
  expect(bob.heard(contract.catSayPush).filter(({ cat }) => cat === 'beans')).toEqual([])
})
it('CAT-3.31 every line says why it was said', async () => {
  const line = await cats.answerTo(ada, room, 'hex')
  const { why, line: again } = await bob.visitor.request(contract.explainCatLine, { params: { id: line.id } })
  expect(again).toEqual(line)
  expect(why.intent).toBe('answer to its name')
  expect(why.sentences[0]).toMatch(/^hex wanted to answer to its name\. Its mood was/)
  expect(why.sentences.join(' ')).toContain(`rule ${why.rule}`)
  for (const { text } of why.facts) expect(why.before).toContain(text)
})
it('CAT-3.33 nothing is asked of the database while nobody is there', async () => {
  await using empty = await withCats()
  const { ctx } = empty.house.house
  const keep = async () => {
    for (const keeper of [letCatsSpeak, remarkOnSilence, tellWhereabouts]) await keeper.run(ctx)
  }
  const before = await countQueries(empty.house)
  await keep()
  expect(await countQueries(empty.house)).toBe(before)
  const one = await empty.house.person('one')
  await one.join('general')
  const there = await countQueries(empty.house)
  await keep()
  expect(await countQueries(empty.house)).toBeGreaterThan(there)
})

it('CAT-6.4 a cat in the room that has words for it tells of a fresh copy, and says that it was told so', async () => {
  await cats.bringTo(room, ['ash', 'root', 'beans'])
  const told: contract.CatLine[] = []
  for (let n = 0; n < 40 && told.length === 0; n++) {
    await cats.house.house.ctx.db.write('cats', (tx: CatsTx) => noteOfHouse(tx, 'backup.done'))
    await cats.pass(10_000)
    told.push(...ada.heard(contract.catSayPush))
    cats.clock.advance(12 * 60_000)
  }
  const [line] = told
  if (!line) throw new Error('nobody told of it')
  expect(['ash', 'root']).toContain(line.cat)
  const { why } = await bob.visitor.request(contract.explainCatLine, { params: { id: line.id } })
  expect(why.sentences.join(' ')).toContain('A copy of the house was made: this line is said then alone.')
  expect(why.facts).toEqual([])
})
