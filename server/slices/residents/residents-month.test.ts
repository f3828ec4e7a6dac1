// Thirty days of a house with people who talk, call cats, come by night and turn rooms down: through the real house, against all that bounds what cats say.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeKnown } from '#contract/cats'
import type { CatName } from '#contract/house'
import * as contract from '#contract/residents'
import { openRoom } from '#contract/rooms'
import { bounds, calls, exchange, night } from '#cats/gate/bounds'
import { cooldownMs } from '#cats/gate/cooldown'
import { catNames } from '#cats/speech/cast'
import { drawFrom } from '#cats/speech/number-of'
import type { Why } from '#cats/speech/speech.types'
import { whySentences } from '#cats/speech/why/why-sentences'
import type { Person } from '#dev-env/person'
import { type WithCats, withCats } from '#dev-env/with-cats'
import { bringAll, verifyWorld } from '#slices/cats/index'
import { letCatsSpeak, remarkOnSilence } from './keepers.ts'

const [second, minute, dayMs] = [1_000, 60_000, 86_400_000]
const days = 30
const rooms = { busy: 'normal', calm: 'normal', sparing: 'rare', shut: 'off' } as const
type Room = keyof typeof rooms

/** What a cat did in a moment, as its rest shows it. */
interface Reacted {
  readonly cat: CatName
  readonly at: number
}

let cats: WithCats
const people: Person[] = []
const roomIds = new Map<number, Room>()
const reacted: Reacted[] = []
const restsUntil = new Map<CatName, number>()

const ctx = () => cats.house.house.ctx
const hourOf = (at: number): number => (at % dayMs) / (60 * minute)
const isNight = (at: number): boolean => hourOf(at) >= night.from || hourOf(at) < night.until

/** Lets the cats’ keepers come round once, and notes which cats did something. */
async function comeRound(ms: number): Promise<void> {
  cats.clock.advance(ms)
  await bringAll(ctx())
  await letCatsSpeak.run(ctx())
  for (const { cat, ready_at } of await ctx().db.reader.selectFrom('cat_voices').selectAll().execute()) {
    if (restsUntil.get(cat) === ready_at) continue
    restsUntil.set(cat, ready_at)
    reacted.push({ cat, at: ready_at - cooldownMs(cat) })
  }
}

/** A day by its number: somebody speaks forty times, mostly in fits, one time in five to a cat, in the last hours to nobody awake. */
async function live(day: number): Promise<void> {
  const draw = drawFrom(`day ${day}`)
  for (let n = 0; n < 40; n++) {
    const of = (purpose: string): number => draw(`${purpose} ${n}`)
    const who = people[Math.floor(of('who') ** 2 * people.length)]
    const room = (['busy', 'busy', 'calm', 'sparing', 'shut'] as const)[Math.floor(of('room') * 5)] ?? 'busy'
    const cat = catNames[Math.floor(of('cat') * catNames.length)]
    await who?.say(room, of('calls') < 0.2 ? `${cat}, zanzibar?` : 'a canary sings')
    for (let round = 0; round < 4; round++) await comeRound(2 * second)
    // Half of the time they go on at once, else after a quarter of an hour, or more by night.
    if (of('fit') < 0.5) await comeRound(12 * second)
    else {
      await comeRound(9 * minute)
      await remarkOnSilence.run(ctx())
      for (let round = 0; round < 4; round++) await comeRound(2 * second)
      cats.clock.advance(Math.ceil(of('pause') * 100 * minute))
    }
  }
  // To the same hour of the next day.
  const begun = Date.UTC(2026, 5, 1, 12, 1)
  const next = begun + (day + 1) * dayMs
  if (next > cats.clock.now()) cats.clock.advance(next - cats.clock.now())
}

const said = () => ctx().db.reader.selectFrom('cat_lines').selectAll().where('said', '=', 1).orderBy('at').execute()
type Line = Awaited<ReturnType<typeof said>>[number]
let lines: Line[] = []
/** When a cat took the word for a line. */
const decidedAt = ({ cat, at }: Line): number => reacted.findLast((one) => one.cat === cat && one.at <= at)?.at ?? 0
const perRoom = () => [...Map.groupBy(lines, ({ room_id }) => room_id)]

beforeAll(async () => {
  cats = await withCats({ env: { NEOSPACE_LIMITS_FACTOR: '1000' } })
  await cats.house.person('keeper', 'owner')
  for (const name of ['ada', 'bob', 'cleo', 'dan', 'ghost', 'deaf']) people.push(await cats.house.person(name))
  const [ada, , , , ghost, deaf] = people
  if (!ada || !ghost || !deaf) throw new Error('nobody came')
  for (const [name, mode] of Object.entries(rooms)) {
    const { room } = await ada.visitor.request(openRoom, { body: { name } })
    // The names above.
    roomIds.set(room.id, name as Room)
    for (const person of people) await person.join(name)
    await ada.visitor.request(contract.changeRoomCats, { params: { room: name }, body: { mode } })
  }
  await ghost.visitor.request(changeKnown, { body: { known: false } })
  await deaf.visitor.request(contract.changeCatSilences, { body: { all: true, cats: [] } })
  for (let day = 0; day < days; day++) await live(day)
  lines = await said()
}, 900_000)
afterAll(() => cats[Symbol.asyncDispose]())

it('CAT-3.15 CAT-3.29 no room hears more on any day than it wants, and one that wants none hears none', () => {
  expect(lines.length).toBeGreaterThan(2 * days)
  for (const [id, all] of perRoom()) {
    const mode = rooms[roomIds.get(id) ?? 'shut']
    expect(mode).not.toBe('off')
    for (const day of Map.groupBy(all, ({ at }) => Math.floor(at / dayMs)).values())
      expect(day.length).toBeLessThanOrEqual(bounds[mode === 'off' ? 'rare' : mode].linesADay)
  }
})
it('CAT-3.15 between two lines that nobody asked for people said enough, or long enough passed', async () => {
  for (const [id, all] of perRoom()) {
    const mode = roomIds.get(id) === 'sparing' ? bounds.rare : bounds.normal
    const written = await ctx()
      .db.reader.selectFrom('entries')
      .select('created_at')
      .where('stream_id', '=', id)
      .execute()
    // In the order in which cats took the word; one who types for longer is heard later.
    const decided = all.toSorted((a, b) => a.id - b.id)
    for (const [index, line] of decided.entries()) {
      const before = decided[index - 1]
      if (!before || line.called === 1 || line.turn > 1) continue
      const [from, to] = [decidedAt(before), decidedAt(line)]
      const between = written.filter(({ created_at }) => created_at > from && created_at <= to).length
      expect(between >= mode.messages || to - from >= mode.restMs).toBe(true)
    }
  }
})
it('CAT-3.16 a cat rests between what nobody asked it for, wherever it is', () => {
  const called = new Set(lines.filter((line) => line.called === 1).map((line) => `${line.cat} ${decidedAt(line)}`))
  for (const cat of catNames) {
    const own = reacted.filter((one) => one.cat === cat).toSorted((a, b) => a.at - b.at)
    for (const [index, { at }] of own.entries()) {
      const before = own[index - 1]
      if (before && !called.has(`${cat} ${at}`)) expect(at - before.at).toBeGreaterThanOrEqual(cooldownMs(cat))
    }
  }
})
it('CAT-3.17 seven in ten reactions that nobody asked for are signs', () => {
  const answers = lines.filter(({ called, turn }) => called === 1 || turn > 1).length
  const unasked = reacted.length - answers
  const words = lines.length - answers
  expect(unasked).toBeGreaterThan(100)
  expect(words / unasked).toBeLessThanOrEqual(0.3)
})
it('CAT-3.18 by night nothing is said, though people talk and cats make signs', async () => {
  expect(lines.filter(({ at }) => isNight(at))).toEqual([])
  const written = await ctx().db.reader.selectFrom('entries').select('created_at').execute()
  expect(written.filter(({ created_at }) => isNight(created_at)).length).toBeGreaterThan(days)
  expect(reacted.filter(({ at }) => isNight(at)).length).toBeGreaterThan(0)
})
it('CAT-3.19 nobody is answered more than three times in ten minutes, and whoever is nobody to cats or silenced them never', () => {
  const answers = lines.filter(({ called }) => called === 1)
  expect(answers.length).toBeGreaterThan(days)
  for (const [who, own] of Map.groupBy(answers, ({ to_id }) => to_id)) {
    expect(people.slice(0, 4).map(({ id }) => id)).toContain(who)
    for (const { at } of own)
      expect(own.filter((one) => one.at >= at && one.at - at < calls.withinMs).length).toBeLessThanOrEqual(calls.times)
  }
})
it('CAT-3.20 cats say three lines to each other at most, and then none for half an hour', () => {
  for (const [, all] of perRoom()) {
    let last = 0
    for (const line of all) {
      expect(line.turn).toBeLessThanOrEqual(exchange.lines)
      if (line.turn === 2) expect(decidedAt(line) - last).toBeGreaterThanOrEqual(exchange.restMs)
      if (line.turn > 1) last = decidedAt(line)
    }
  }
})
it('CAT-3.23 CAT-3.31 each line can say why, none says a word of people, and none tells what was told lately', () => {
  for (const { text, plain, why } of lines) {
    // Written by this slice alone, in this form.
    expect(whySentences({ text, plain, why: JSON.parse(why) as Why }).length).toBeGreaterThanOrEqual(2)
    expect(`${text} ${plain}`).not.toMatch(/canary|zanzibar/i)
  }
  for (const [, all] of perRoom()) {
    const told = all.map(({ why }) => [...why.matchAll(/"memory \d+, deed (\d+)"/g)].map(([, deed]) => deed))
    for (const [index, deeds] of told.entries())
      for (const deed of deeds) expect(told.slice(Math.max(0, index - 40), index).flat()).not.toContain(deed)
  }
})
it('CAT-2.3 after all of it the world is what its deeds make of it', async () => {
  await bringAll(ctx())
  const { stored, told, deeds } = await ctx().db.snapshot(verifyWorld)
  expect(deeds).toBeGreaterThan(days)
  expect(told).toBe(stored)
})
