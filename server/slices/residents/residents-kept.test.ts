// What is kept of the cats in rooms and what is not: days of talk against their limits, canaries, and lines that go with those whom they name, with `cat_gesture` and `cat_unsaid`.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { changeKnown } from '#contract/cats'
import { sizes } from '#contract/limits'
import * as contract from '#contract/residents'
import { changeRoom, openRoom } from '#contract/rooms'
import { deleteSketch, publishSketch } from '#contract/sketches'
import { bounds } from '#cats/gate/bounds'
import { factionOf } from '#cats/speech/cast'
import type { Why } from '#cats/speech/speech.types'
import { whySentences } from '#cats/speech/why/why-sentences'
import type { Person } from '#dev-env/person'
import { described, publish } from '#dev-env/sketching'
import { type WithCats, withCats } from '#dev-env/with-cats'
import { eraseNow } from '#slices/accounts/index'
import { dropOld } from './keepers.ts'
import type { Tx } from './owns.ts'

let cats: WithCats
let ada: Person
let bob: Person
let room = ''
let roomId = 0
let count = 0

beforeAll(async () => {
  cats = await withCats()
  await cats.house.person('keeper', 'owner')
})
afterAll(() => cats[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  room = `kept-${count}`
  ada = await cats.house.person(`ada${count}`)
  bob = await cats.house.person(`bob${count}`)
  roomId = (await ada.visitor.request(openRoom, { body: { name: room } })).room.id
  for (const person of [ada, bob]) await person.join(room)
  cats.toNoon()
})

const ctx = () => cats.house.house.ctx
const rows = () => ctx().db.reader.selectFrom('cat_lines').selectAll().where('room_id', '=', roomId).execute()
const listed = (who: Person, query = {}) => who.visitor.request(contract.listRoomCats, { params: { room }, query })
const minute = 60_000

/** A line as one is stored, of somebody or a work. */
async function lineOf(about: { to_id?: number; of_id?: number; thing_id?: number }): Promise<number> {
  const { items } = await listed(ada)
  const [sample] = items.length > 0 ? items : [await cats.answerTo(bob, room, 'tofu')]
  const why = (await rows()).find(({ id }) => id === sample?.id)?.why ?? ''
  return await ctx().db.write('residents', async (tx: Tx) => {
    const line = { room_id: roomId, cat: 'tofu', at: tx.now, said: 1, after_id: null, turn: 1, called: 0 } as const
    const words = { text: 'Mm.', plain: 'Mm.', gesture: null, why, to_id: null, of_id: null, thing_id: null }
    const { id } = await tx.db
      .insertInto('cat_lines')
      .values({ ...line, ...words, ...about })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })
}
const ids = async () => (await listed(bob)).items.map(({ id }) => id)

it('CAT-3.15 CAT-3.23 in a day of talk cats keep their limits, make more signs than words, explain each, tell no memory twice, and say no word of people', async () => {
  for (let n = 0; n < 160; n++) {
    const who = n % 3 === 0 ? bob : ada
    await who.say(room, `a canary sings, ${n % 40 === 7 ? 'beans' : 'zanzibar'}`)
    await cats.pass(1_000)
    // Talk by the minute, with a fit and a pause in each hour.
    cats.clock.advance(n % 16 === 0 ? 12 * minute : n % 16 < 4 ? 20_000 : 90_000)
  }
  const said = await rows()
  const signs = ada.heard(contract.catGesturePush)
  const unasked = said.filter(({ called, turn }) => called === 0 && turn === 1)
  expect(unasked.length).toBeGreaterThan(1)
  expect(signs.length).toBeGreaterThan(unasked.length)
  const days = Map.groupBy(said, ({ at }) => Math.floor(at / 86_400_000))
  for (const lines of days.values()) expect(lines.length).toBeLessThanOrEqual(sizes.catLinesPerDay)
  for (const { at } of said) expect(new Date(at).getUTCHours() >= 6 && new Date(at).getUTCHours() < 23).toBe(true)
  for (const { text, plain, why } of said) {
    const reason = JSON.parse(why) as Why
    expect(whySentences({ text, plain, why: reason }).length).toBeGreaterThanOrEqual(2)
    expect(Object.keys(factionOf)).toContain(reason.cat)
  }
  const memories = said.flatMap(({ why }) => [...why.matchAll(/memory \d+, deed (\d+)/g)].map(([, deed]) => deed))
  // Each of so few lines is among the last forty.
  expect(said.length).toBeLessThanOrEqual(40)
  expect(new Set(memories).size).toBe(memories.length)
  const heard = JSON.stringify([said, signs])
  expect(heard).not.toMatch(/canary|zanzibar/i)
}, 120_000)
it('CAT-3.15 the limits that are shown are those of the gate', () => {
  expect(bounds.normal.linesADay).toBe(sizes.catLinesPerDay)
})
it('CAT-3.22 a room that falls silent is remarked on once at most, and by nobody where nobody listens', async () => {
  let reacted = 0
  for (let n = 0; n < 12; n++) {
    cats.toNoon()
    await ada.say(room, 'so')
    await cats.pass(2_000)
    ada.forget()
    await cats.fallSilent()
    const once = ada.heard(contract.catGesturePush).length + ada.heard(contract.catTypingPush).length
    await cats.fallSilent()
    const twice = ada.heard(contract.catGesturePush).length + ada.heard(contract.catTypingPush).length
    if (once > 0) expect(twice).toBe(once)
    reacted += once
  }
  expect(reacted).toBeGreaterThan(0)
})
it('CAT-3.27 a room that becomes private loses its lines with the same act, and hears no more', async () => {
  await cats.answerTo(bob, room, 'tofu')
  await ada.visitor.request(changeRoom, { params: { room }, body: { kind: 'private' } })
  expect(await rows()).toEqual([])
  expect(await listed(ada)).toMatchObject({ mode: 'off', cats: [], items: [], can_manage: false })
  const { body } = await ada.visitor.ask(contract.changeRoomCats, { params: { room }, body: { mode: 'normal' } })
  expect(body).toMatchObject({ ok: false, code: 'CONFLICT' })
  ada.forget()
  for (let n = 0; n < 4; n++) {
    await ada.say(room, 'tofu?')
    await cats.pass(8_000)
    cats.clock.advance(6 * minute)
  }
  expect(ada.frames.filter(({ event }) => /^cat_(say|typing|gesture)$/.test(event))).toEqual([])
})
it('CAT-3.26 lines that name or answer somebody go with them, and those who are there are told', async () => {
  const carl = await cats.house.person(`carl${count}`)
  const named = [await lineOf({ to_id: carl.id }), await lineOf({ of_id: carl.id })]
  const other = await lineOf({ to_id: ada.id })
  expect(await ids()).toEqual(expect.arrayContaining([...named, other]))
  await carl.visitor.request(contract.changeCatSilences, { body: { all: false, cats: ['root'] } })
  await carl.visitor.request(contract.whisperToCat, { params: { cat: 'root' }, body: { text: 'hello' } })
  bob.forget()
  await eraseNow(ctx(), carl.username)
  expect(new Set((await bob.hears(contract.catUnsaidPush)).ids)).toEqual(new Set(named))
  expect(await ids()).toContain(other)
  for (const table of ['cat_silences', 'cat_whispers'] as const)
    expect(await ctx().db.reader.selectFrom(table).selectAll().where('user_id', '=', carl.id).execute()).toEqual([])
  await ada.visitor.request(changeKnown, { body: { known: false } })
  expect(await ids()).not.toContain(other)
})
it('CAT-3.26 lines that name a work go when it is no longer for everyone', async () => {
  for (const take of ['hidden', 'gone'] as const) {
    const name = await publish(ada.visitor)
    const { id } = await ctx()
      .db.reader.selectFrom('sketches')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    const line = await lineOf({ thing_id: id })
    await ada.visitor.request(publishSketch, { params: { name }, body: described({ caption: 'again' }) })
    expect(await ids()).toContain(line)
    if (take === 'hidden')
      await ada.visitor.request(publishSketch, { params: { name }, body: described({ visibility: 'unlisted' }) })
    else await ada.visitor.request(deleteSketch, { params: { name } })
    expect(await ids()).not.toContain(line)
  }
})
it('CAT-3.28 lines are listed page by page, the newest first, for thirty days', async () => {
  const made: number[] = []
  for (let n = 0; n < sizes.pageDefault + 3; n++) made.push(await lineOf({}))
  const first = await listed(bob)
  const second = await listed(bob, first.next ?? {})
  expect([first.items.length, first.complete, second.complete]).toEqual([sizes.pageDefault, false, true])
  const all = [...first.items, ...second.items].map(({ id }) => id)
  expect(all).toEqual([...all].sort((a, b) => b - a))
  expect(all).toEqual(expect.arrayContaining(made))
  cats.clock.advance(sizes.catLinesKeptMs + 1)
  expect((await listed(await cats.house.person(`late${count}`))).items).toEqual([])
  await dropOld.run(ctx())
  expect(await rows()).toEqual([])
})
it('CAT-3.30 six whispers a day are answered, the first says what a cat keeps, and nothing of them is kept', async () => {
  const whisper = async (text: string) =>
    (await bob.visitor.ask(contract.whisperToCat, { params: { cat: 'hex' }, body: { text } })).body
  const canary = 'perlmutt canary under the stairs'
  const answers = []
  for (let n = 0; n < 6; n++) answers.push(await whisper(`${canary} ${n}?`))
  expect(answers.map((answer) => answer.ok && answer.data.left)).toEqual([5, 4, 3, 2, 1, 0])
  expect(answers.map((answer) => answer.ok && answer.data.notice !== null)).toEqual([true, ...Array(5).fill(false)])
  expect(await whisper('and one more')).toMatchObject({ ok: false, code: 'RATE_LIMITED' })
  expect(await whisper('I want to die')).toMatchObject({ ok: true, data: { left: 0 } })
  cats.clock.advance(24 * 3_600_000)
  expect(await whisper('hello')).toMatchObject({ ok: true, data: { left: 5, notice: null } })
  expect(await whisper('   ')).toMatchObject({ ok: false, code: 'EMPTY' })
  expect(await whisper('x'.repeat(sizes.whisperCharacters + 1))).toMatchObject({ ok: false, code: 'TOO_LONG' })
  const { reader } = ctx().db
  const kept = await Promise.all(
    (['cat_lines', 'cat_whispers', 'cat_stages', 'cat_worlds', 'cat_tidings', 'cat_deeds', 'audit'] as const).map(
      (table) => reader.selectFrom(table).selectAll().execute(),
    ),
  )
  expect(JSON.stringify([kept, cats.house.log, answers])).not.toContain('perlmutt')
})
it('CAT-3.22 a restart keeps what was said, how often, and when a cat is ready again', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-cats-'))
  try {
    const look = async (house: WithCats) => {
      const { reader } = house.house.house.ctx.db
      return [
        await reader.selectFrom('cat_stages').selectAll().execute(),
        await reader.selectFrom('cat_rooms').selectAll().execute(),
        await reader.selectFrom('cat_voices').selectAll().orderBy('cat').execute(),
      ]
    }
    let before: unknown
    {
      await using first = await withCats({ dataDir })
      const one = await first.house.person('one')
      await one.join('general')
      await first.answerTo(one, 'general', 'beans')
      before = await look(first)
      expect(JSON.stringify(before)).toContain('beans')
    }
    await using second = await withCats({ dataDir })
    expect(await look(second)).toEqual(before)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
