// What becomes of jams: songs that are kept of them, names of those who left, and jams that nobody comes back to.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/jams'
import { sizes } from '#contract/limits'
import { openRoom, removeMember } from '#contract/rooms'
import { getLineage, getOwnSketch, publishSketch } from '#contract/sketches'
import { fakeClock } from '#dev-env/fakes/clock'
import { freshJamId, jamClient } from '#dev-env/jam-client'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { begin as beginSketch, described, publish } from '#dev-env/sketching'
import { eraseNow } from '#slices/accounts/index'
import { blankSong } from '#song/blank-song'
import { writeSong } from '#song/write-song'
import { dropForgottenPlaces, endForgottenJams } from './keepers.ts'
import { withdrawLeft } from './prepare/withdraw-left.ts'

const clock = fakeClock()
let house: TestNeoSpace
let maker: Person
let ben: Person
let room: string
let made = 0

beforeAll(async () => {
  // The keepers stand still, so that each test says when they come round.
  house = await testNeoSpace({ clock, hurry: 1e-3 })
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  maker = await house.person(`maker${made}`)
  ben = await house.person(`ben${made}`)
  room = `left-${made}`
  await maker.visitor.request(openRoom, { body: { name: room } })
})

const params = () => ({ room })
type From = { name: string; revision: number | null }
const begin = (by = maker, from?: From) =>
  by.visitor.request(contract.beginJam, { params: params(), body: from ? { from } : {} })
const tempo = (bpm: number): contract.JamWish => ({ do: 'edit', edits: [{ op: 'song', set: { bpm } }] })
const write = (by: Person, wish: contract.JamWish, client_id = freshJamId()) =>
  by.ask(contract.writeJam, { room, client_id, wish })
const songOf = async () =>
  (await maker.visitor.request(contract.getJamSong, { params: params() })).jam.whole?.song ?? ''
const keep = (by: Person, title = 'What we played') =>
  by.visitor.request(contract.keepJam, { params: params(), body: { title } })
const told = async (asked: Promise<{ body: { ok: boolean; code?: string } }>): Promise<string> => {
  const { body } = await asked
  return body.ok ? 'ok' : (body.code ?? 'none')
}
const song = { ...blankSong(3), bpm: 88, tracks: blankSong(3).tracks.map((track) => ({ ...track, name: 'canary' })) }
const written = { kind: 'song', title: 'Dusk', code: writeSong(song) } as const

describe('keeping what was played', () => {
  it('SONG-3.15 anybody in the room keeps it as a draft of their own, as it is then', async () => {
    await begin()
    await write(maker, tempo(91))
    const { name } = await keep(ben)
    await write(maker, tempo(150))
    const { own } = await ben.visitor.request(getOwnSketch, { params: { name } })
    expect(own.sketch).toMatchObject({ kind: 'song', title: 'What we played', visibility: 'private', parent: null })
    expect(JSON.parse(own.code)).toMatchObject({ bpm: 91 })
    expect(await songOf()).toContain('"bpm":150')
  })

  it('SONG-3.15 of a published song it is a remix for whoever may see that, and else a song', async () => {
    const name = await publish(maker.visitor, {}, written)
    await begin(ben, { name, revision: 1 })
    await write(ben, tempo(91))
    const { name: kept } = await keep(ben)
    const { ancestors } = await ben.visitor.request(getLineage, { params: { name: kept } })
    expect(ancestors.map((each) => each.name)).toEqual([name])
    await maker.visitor.request(publishSketch, { params: { name }, body: described({ visibility: 'private' }) })
    const { name: later } = await keep(ben)
    expect((await ben.visitor.request(getOwnSketch, { params: { name: later } })).own.sketch.parent).toBeNull()
  })

  it('SONG-3.9 SONG-3.4 one begins with what one may look at, without the names in it', async () => {
    const { sketch } = await beginSketch(maker.visitor, written)
    const body = (from: From) => ({ params: params(), body: { from } })
    expect(await told(ben.visitor.ask(contract.beginJam, body({ name: sketch.name, revision: null })))).toBe(
      'NOT_FOUND',
    )
    expect(await told(ben.visitor.ask(contract.beginJam, body({ name: sketch.name, revision: 1 })))).toBe('NOT_FOUND')
    const code = await publish(maker.visitor)
    expect(await told(ben.visitor.ask(contract.beginJam, body({ name: code, revision: 1 })))).toBe('CONFLICT')
    await begin(maker, { name: sketch.name, revision: null })
    const text = await songOf()
    expect(text).toContain('"bpm":88')
    expect(text).not.toContain('canary')
  })
})

describe('what is left', () => {
  it('SONG-3.14 LAW-4 whoever is erased is named in it no more, and what they played stays', async () => {
    const { room_id } = await begin(ben)
    await maker.join(room)
    for (let n = 0; n < 5; n++) await write(ben, tempo(60 + n))
    await write(maker, { do: 'edit', edits: [{ op: 'add-pattern', length: 8 }] })
    const jam = jamClient(() => maker, room)
    await jam.watch()
    const { ctx } = house.house
    await eraseNow(ctx, ben.username)
    const turns: number[] = []
    for (let n = 0; n < 4; n++) turns.push(await withdrawLeft(ctx, { jams: 20, entries: 3 }))
    expect(turns).toEqual([1, 1, 0, 0])
    const rows = await ctx.db.reader
      .selectFrom('entries')
      .innerJoin('jams', 'jams.stream_id', 'entries.stream_id')
      .select(['author_id', 'author_name', 'client_id', 'body'])
      .where('jams.room_id', '=', room_id)
      .execute()
    expect(rows.filter(({ author_id, author_name }) => author_id === ben.id || author_name === ben.username)).toEqual(
      [],
    )
    expect(await songOf()).toContain('"bpm":64')
    const { jam: shown } = await maker.visitor.request(contract.getJam, { params: params() })
    expect(shown).toMatchObject({ begun_by: null, hands: [{ id: maker.id }] })
    await expect.poll(() => jam.held()?.rev).toBe(8)
    expect(jam.digest()).toContain(JSON.stringify(await songOf()))
  })

  it('SONG-3.12 a jam in which nothing was done for thirty days ends, and no other', async () => {
    await begin()
    const others = `other-${made}`
    await maker.visitor.request(openRoom, { body: { name: others } })
    clock.advance(sizes.jamKeptMs - 1_000)
    await maker.visitor.request(contract.beginJam, { params: { room: others }, body: {} })
    await endForgottenJams.run(house.house.ctx)
    expect(await songOf()).not.toBe('')
    clock.advance(2_000)
    await endForgottenJams.run(house.house.ctx)
    expect((await maker.visitor.request(contract.getJam, { params: params() })).jam).toBeNull()
    expect((await maker.visitor.request(contract.getJam, { params: { room: others } })).jam).not.toBeNull()
  })

  it('SONG-3.12 it ends with a private room in which nobody is left', async () => {
    const den = `den-${made}`
    await maker.visitor.request(openRoom, { body: { name: den, kind: 'private' } })
    const { room_id } = await maker.visitor.request(contract.beginJam, { params: { room: den }, body: {} })
    await maker.visitor.request(removeMember, { params: { room: den, username: maker.username } })
    await endForgottenJams.run(house.house.ctx)
    const jams = await house.house.ctx.db.reader.selectFrom('jams').select('room_id').execute()
    expect(jams.map((jam) => jam.room_id)).not.toContain(room_id)
  })

  it('SONG-3.8 of a long log the oldest texts are forgotten, and their places an hour later', async () => {
    const { room_id } = await begin()
    const id = freshJamId()
    await write(ben, tempo(40), id)
    for (let n = 1; n < sizes.jamEntries + 60; n++) {
      if (n % 8 === 0) clock.advance(1_000)
      const answer = await write(n % 2 === 0 ? ben : maker, tempo(40 + (n % 200)))
      if (answer.ok) continue
      clock.advance((answer.retry_after_ms ?? 0) + 1_000)
      n--
    }
    const rows = async () =>
      await house.house.ctx.db.reader
        .selectFrom('entries')
        .innerJoin('jams', 'jams.stream_id', 'entries.stream_id')
        .select(['body', 'rev'])
        .where('jams.room_id', '=', room_id)
        .orderBy('rev')
        .execute()
    const texts = (await rows()).filter(({ body }) => body !== null)
    expect(texts.length).toBeLessThanOrEqual(sizes.jamEntries + 50)
    expect((await rows())[0]?.body).toBeNull()
    expect(await write(ben, tempo(40), id)).toMatchObject({ data: { rev: 1, duplicate: true } })
    clock.advance(sizes.jamClientIdsMs + 1)
    await dropForgottenPlaces.run(house.house.ctx)
    expect((await rows())[0]?.rev).toBeGreaterThan(1)
  }, 120_000)
})
