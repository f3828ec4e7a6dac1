// The rules of jams on a real house, over real sockets: what is played there, what is told of it and to whom, and who keeps order.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { blockPerson } from '#contract/friends'
import * as contract from '#contract/jams'
import { sizes } from '#contract/limits'
import { mutePerson } from '#contract/moderation'
import { setPresence } from '#contract/presence'
import { addMember, changeRoom, openRoom, removeMember } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { freshJamId, jamClient } from '#dev-env/jam-client'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { writeSong } from '#song/write-song'

const clock = fakeClock()
let house: TestNeoSpace
let maker: Person
let ben: Person
let eve: Person
let room: string
let made = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  maker = await house.person(`maker${made}`)
  ben = await house.person(`ben${made}`)
  eve = await house.person(`eve${made}`)
  room = `studio-${made}`
  await maker.visitor.request(openRoom, { body: { name: room } })
})

const params = () => ({ room })
const begin = (by = maker) => by.visitor.request(contract.beginJam, { params: params(), body: {} })
const cell = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }
const strike = (step: number, track = 'kick'): contract.JamWish => ({
  do: 'edit',
  edits: [{ op: 'cell', pattern: 0, track, step, note: 60, cell }],
})
const tempo = (bpm: number): contract.JamWish => ({ do: 'edit', edits: [{ op: 'song', set: { bpm } }] })
const write = (by: Person, wish: contract.JamWish, client_id = freshJamId()) =>
  by.ask(contract.writeJam, { room, client_id, wish })
const look = async (by = maker) => (await by.visitor.request(contract.getJamSong, { params: params() })).jam
const shown = (by: Person) => by.visitor.request(contract.getJam, { params: params() })
const code = async (asked: Promise<{ ok: boolean; code?: string }>): Promise<string> => {
  const answer = await asked
  return answer.ok ? 'ok' : (answer.code ?? 'none')
}
const told = async (asked: Promise<{ body: { ok: boolean; code?: string } }>): Promise<string> => {
  const { body } = await asked
  return body.ok ? 'ok' : (body.code ?? 'none')
}
const log = (roomId: number) =>
  house.house.ctx.db.reader
    .selectFrom('entries')
    .innerJoin('jams', 'jams.stream_id', 'entries.stream_id')
    .select(['entries.body', 'entries.author_id', 'entries.author_name', 'entries.rev', 'jams.song'])
    .where('jams.room_id', '=', roomId)
    .orderBy('entries.rev')
    .execute()

describe('beginning', () => {
  it('SONG-3.9 a room has none, then one, and never two', async () => {
    expect(await shown(ben)).toMatchObject({ jam: null, can_write: true, can_end: false })
    expect(await told(ben.visitor.ask(contract.getJamSong, { params: params() }))).toBe('NOT_FOUND')
    expect(await code(ben.ask(contract.watchJam, { room }))).toBe('NOT_FOUND')
    await maker.join(room)
    const { jam } = await begin()
    expect(jam).toMatchObject({ begun_by: { id: maker.id }, playing: false, people: [], hands: [] })
    await maker.hears(contract.roomJamPush, (heard) => heard.jam !== null)
    expect(await told(ben.visitor.ask(contract.beginJam, { params: params(), body: {} }))).toBe('CONFLICT')
    expect(await shown(maker)).toMatchObject({ can_end: true })
    expect(await shown(ben)).toMatchObject({ can_write: true, can_end: false })
    const answers = await Promise.all(
      [maker, ben, eve].map(async (by) => {
        const other = { room: `${room}-b` }
        await by.visitor.ask(openRoom, { body: { name: other.room } })
        return await told(by.visitor.ask(contract.beginJam, { params: other, body: {} }))
      }),
    )
    expect(answers.toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'ok'])
  })

  it('SONG-3.9 of a private room nobody else hears that there is one', async () => {
    await maker.visitor.request(changeRoom, { params: params(), body: { kind: 'private' } })
    await maker.visitor.request(addMember, { params: { room, username: ben.username }, body: {} })
    await begin()
    for (const asked of [
      eve.visitor.ask(contract.getJam, { params: params() }),
      eve.visitor.ask(contract.getJamSong, { params: params() }),
      eve.visitor.ask(contract.keepJam, { params: params(), body: { title: '' } }),
      eve.visitor.ask(contract.endJam, { params: params() }),
    ])
      expect(await told(asked)).toBe('ROOM_NOT_FOUND')
    expect(await code(eve.ask(contract.watchJam, { room }))).toBe('ROOM_NOT_FOUND')
    expect(await code(write(eve, strike(0)))).toBe('ROOM_NOT_FOUND')
    expect(await code(write(ben, strike(0)))).toBe('ok')
  })

  it('SONG-3.9 whoever is out of the room hears no more at once, and does no more', async () => {
    await maker.visitor.request(changeRoom, { params: params(), body: { kind: 'private' } })
    await maker.visitor.request(addMember, { params: { room, username: ben.username }, body: {} })
    await begin()
    await ben.call(contract.watchJam, { room })
    await maker.call(contract.watchJam, { room })
    await write(maker, strike(0))
    await ben.hears(contract.jamChangedPush, ({ rev }) => rev === 1)
    await maker.visitor.request(removeMember, { params: { room, username: ben.username } })
    await house.settle()
    ben.forget()
    maker.forget()
    expect(await code(write(ben, strike(1)))).toBe('ROOM_NOT_FOUND')
    await write(maker, strike(2))
    await maker.hears(contract.jamChangedPush, ({ rev }) => rev === 2)
    expect(ben.heard(contract.jamChangedPush)).toEqual([])
    expect(ben.heard(contract.roomJamPush)).toEqual([])
  })
})

describe('playing', () => {
  it('SONG-3.2 SONG-3.5 everybody is told the same in the same order, who came late too', async () => {
    await begin()
    const people = [maker, ben, eve]
    const jams = people.map((person) => jamClient(() => person, room))
    for (const jam of jams.slice(0, 2)) await jam.watch()
    await Promise.all(people.flatMap((by, at) => Array.from({ length: 6 }, (_, n) => write(by, strike(n * 3 + at)))))
    await jams[2]?.watch()
    await write(eve, tempo(97.12345))
    await write(ben, { do: 'edit', edits: [{ op: 'remove-track', track: 'hat' }] })
    for (const jam of jams) await expect.poll(() => jam.held()?.rev).toBe(20)
    const { epoch, rev, whole } = await look()
    for (const jam of jams) {
      expect(jam.digest()).toBe(JSON.stringify([epoch, rev, whole?.song, whole?.transport]))
      expect(jam.gaps()).toBe(0)
    }
    expect(jams[0]?.held()?.song.bpm).toBe(97.1235)
  })

  it('SONG-3.5 whoever missed something is told that, or the whole where that is less', async () => {
    await begin()
    await write(ben, strike(0))
    const first = await ben.call(contract.watchJam, { room })
    const epoch = first.jam.epoch ?? ''
    await write(ben, strike(1))
    await write(ben, strike(2))
    const since = await eve.call(contract.watchJam, { room, after_rev: 1, epoch })
    expect(since.jam).toMatchObject({ whole: null, after_rev: 1, changes: [{ rev: 2 }, { rev: 3 }] })
    const other = await eve.call(contract.watchJam, { room, after_rev: 1, epoch: 'another-epoch' })
    expect(other.jam).toMatchObject({ whole: { transport: { playing: false } }, changes: [] })
    const cells = Array.from({ length: 512 }, (_, at) => ({ ...cell, chance: 0.123, step: at % 64, note: 30 + (at >> 6) }))
    for (const track of ['kick', 'snare'])
      expect(await code(write(ben, { do: 'edit', edits: [{ op: 'row', pattern: 0, track, cells }] }))).toBe('ok')
    const late = await eve.call(contract.watchJam, { room, after_rev: 1, epoch })
    expect(late.jam.whole).not.toBeNull()
    expect(JSON.stringify(late.jam).length).toBeLessThan(sizes.songBytes * 1.3)
  })

  it('SONG-3.8 LAW-5 the same sent twice, at once too, is done once', async () => {
    await begin()
    const id = freshJamId()
    const answers = await Promise.all([write(ben, strike(1), id), write(ben, strike(1), id), write(ben, strike(1), id)])
    expect(answers.map((answer) => answer.ok && answer.data.rev)).toEqual([1, 1, 1])
    expect(answers.filter((answer) => answer.ok && !answer.data.duplicate)).toHaveLength(1)
    expect(await code(write(ben, strike(2), id))).toBe('CONFLICT')
    expect((await look()).rev).toBe(1)
  })

  it('SONG-3.3 what does not fit is left out or refused, and takes no rev', async () => {
    const { room_id } = await begin()
    const gone: contract.JamWish = { do: 'edit', edits: [{ op: 'remove-track', track: 'pad' }] }
    await write(ben, gone)
    const both: contract.JamWish = { do: 'edit', edits: [...gone.edits, { op: 'add-pattern', length: 8 }] }
    expect(await write(eve, both)).toMatchObject({ ok: true, data: { rev: 2, left_out: 1 } })
    expect(await code(write(eve, gone))).toBe('CONFLICT')
    expect(await code(write(eve, { do: 'play', what: { pattern: 7 }, step: 0 }))).toBe('CONFLICT')
    expect(await write(eve, { do: 'stop' })).toMatchObject({ ok: true, data: { rev: 2 } })
    const cells = Array.from({ length: 512 }, (_, at) => ({ ...cell, step: at % 64, note: 30 + (at >> 6) }))
    for (const track of ['kick', 'snare', 'hat', 'openhat', 'bass', 'lead', 'pluck'])
      await write(ben, { do: 'edit', edits: [{ op: 'row', pattern: 0, track, cells }] })
    await write(eve, { do: 'edit', edits: [{ op: 'row', pattern: 1, track: 'kick', cells }] })
    const over: contract.JamWish = {
      do: 'edit',
      edits: [{ op: 'cell', pattern: 1, track: 'snare', step: 0, note: 60, cell }],
    }
    expect(await code(write(eve, over))).toBe('TOO_LARGE')
    expect((await look()).rev).toBe(10)
    expect(await log(room_id)).toHaveLength(10)
  })

  it('SONG-3.3 hostile edits are refused and change nothing', async () => {
    await begin()
    const cells = Array.from({ length: 10_000 }, () => ({ step: 0, note: 1 }))
    const odd: readonly unknown[] = [
      { do: 'edit', edits: [{ op: 'song', set: { bpm: null } }] },
      { do: 'edit', edits: [{ op: 'song', set: { bpm: 1e999 } }] },
      { do: 'edit', edits: [{ op: 'explode' }] },
      { do: 'edit', edits: [] },
      { do: 'edit', edits: Array.from({ length: sizes.jamEdits + 1 }, () => ({ op: 'drop-pattern' })) },
      { do: 'edit', edits: [{ op: 'row', pattern: 0, track: 'kick', cells: cells.slice(0, 600) }] },
      { do: 'play', what: { lane: true }, step: -1 },
      { do: 'play', what: {}, step: 0 },
      { do: 'transport', transport: { playing: true, at: 0, step: 0, what: { lane: true } } },
      { do: 'reset', seed: 1 },
    ]
    for (const wish of odd)
      expect(await ben.emit('write_jam', { room, client_id: freshJamId(), wish }), JSON.stringify(wish)).toMatchObject({
        ok: false,
        code: 'VALIDATION',
      })
    expect((await look()).rev).toBe(0)
  })

  it('SONG-3.4 no name that somebody wrote is in it', async () => {
    const { room_id } = await begin()
    const named = { id: 'k2', name: 'canary-name', instrument: 'bell', volume: 0, pan: 0, mute: false, solo: false }
    const edits = [
      { op: 'add-track', track: { ...named, reverb: 0, delay: 0, tone: {} }, at: 0 },
      { op: 'track', track: 'kick', set: { name: 'canary-name', mute: true } },
    ]
    expect(await ben.emit('write_jam', { room, client_id: freshJamId(), wish: { do: 'edit', edits } })).toMatchObject({
      ok: true,
    })
    expect(JSON.stringify([await look(), await log(room_id)])).not.toContain('canary')
  })

  it('SONG-3.8 a jam takes thirty changes a second from all together', async () => {
    await begin()
    const tracks = ['kick', 'snare', 'hat']
    const answers = await Promise.all(
      [maker, ben, eve].flatMap((by, at) => Array.from({ length: 12 }, (_, n) => write(by, strike(n, tracks[at])))),
    )
    expect(answers.filter((answer) => !answer.ok)).toHaveLength(36 - sizes.jamWritesPerSecond)
    clock.advance(1_000)
    expect(await code(write(ben, tempo(99)))).toBe('ok')
  })

  it('SONG-3.10 nobody plays who is silent, or does not post there', async () => {
    await begin()
    const owner = await house.person(`owner${made}`, 'owner')
    await owner.visitor.request(mutePerson, { params: { id: ben.id }, body: { minutes: 5, reason: 'Loud.' } })
    expect(await code(write(ben, strike(0)))).toBe('MUTED')
    expect(await ben.call(contract.watchJam, { room })).toMatchObject({ can_write: false })
    await maker.visitor.request(changeRoom, { params: params(), body: { archived: true } })
    expect(await code(write(eve, strike(0)))).toBe('FORBIDDEN')
    expect(await eve.call(contract.watchJam, { room })).toMatchObject({ can_write: false })
    expect((await look()).rev).toBe(0)
  })
})

describe('the clock', () => {
  it('SONG-3.6 it is heard by all from one moment, which the house says before, and a late comer counts the same step', async () => {
    await begin()
    clock.advance(5_000)
    await write(ben, { do: 'play', what: { lane: true }, step: 4 })
    const { transport } = (await look()).whole ?? {}
    expect(transport).toEqual({ playing: true, at: clock.now() + sizes.jamLeadMs, step: 4, what: { lane: true } })
    clock.advance(60_000)
    const late = await eve.call(contract.watchJam, { room })
    expect(late.jam.whole?.transport).toEqual(transport)
    await write(eve, { do: 'stop' })
    expect((await look()).whole?.transport).toMatchObject({ playing: false, step: 4 + (60_000 - sizes.jamLeadMs) / 125 })
  })

  it('SONG-3.7 another tempo goes on from the step at which it begins', async () => {
    await begin()
    await write(ben, { do: 'play', what: { pattern: 0 }, step: 0 })
    const jam = jamClient(() => maker, room)
    await jam.watch()
    clock.advance(10_000)
    await write(ben, tempo(60))
    await expect.poll(() => jam.held()?.rev).toBe(2)
    expect(jam.held()?.transport).toMatchObject({ playing: true, at: clock.now() + sizes.jamLeadMs, step: 80 })
  })

  it('SONG-3.6 the house says how its clock stands', async () => {
    expect(await ben.call(contract.syncClock, { t0: 12.5 })).toEqual({ t0: 12.5, t1: clock.now(), t2: clock.now() })
  })
})

describe('who is there', () => {
  it('SONG-3.13 the room shows who is in it and who had a hand in it, once a second at most', async () => {
    await maker.join(room)
    await begin()
    await ben.call(contract.watchJam, { room })
    await write(ben, strike(0))
    await write(ben, { do: 'play', what: { lane: true }, step: 0 })
    const { jam } = await maker.hears(contract.roomJamPush, (heard) => heard.jam?.playing === true)
    expect(jam).toMatchObject({ people: [{ id: ben.id }], hands: [{ id: ben.id }] })
    ben.socket.disconnect()
    await maker.hears(contract.roomJamPush, (heard) => heard.jam?.people.length === 0)
    expect(eve.heard(contract.roomJamPush)).toEqual([])
  })

  it('SONG-3.13 who is hidden, or kept apart, is not shown', async () => {
    await begin()
    for (const person of [ben, eve]) await person.call(contract.watchJam, { room })
    await write(eve, strike(0))
    expect((await shown(maker)).jam?.people.map(({ id }) => id)).toEqual([ben.id, eve.id])
    await ben.call(setPresence, { state: 'around', hidden: true })
    await maker.visitor.request(blockPerson, { params: { id: eve.id } })
    expect((await shown(maker)).jam).toMatchObject({ people: [], hands: [] })
    expect((await shown(eve)).jam).toMatchObject({ begun_by: null, people: [{ id: eve.id }], hands: [{ id: eve.id }] })
  })
})

describe('keeping order', () => {
  it('SONG-3.11 LAW-4 whoever began it lets it begin anew, and nothing of it is left', async () => {
    const { room_id } = await begin()
    await write(ben, tempo(77.7))
    const jam = jamClient(() => eve, room)
    await jam.watch()
    expect(await told(ben.visitor.ask(contract.resetJam, { params: params() }))).toBe('FORBIDDEN')
    await maker.visitor.request(contract.resetJam, { params: params() })
    await expect.poll(() => jam.held()?.rev).toBe(2)
    const now = await look()
    expect(jam.held() && writeSong(jam.held()?.song ?? never())).toBe(now.whole?.song)
    expect(JSON.stringify([await log(room_id), now])).not.toContain('77.7')
    expect((await shown(eve)).jam?.hands).toEqual([])
  })

  it('SONG-3.11 LAW-4 a moderator of the room ends it, which is noted, and everybody is told', async () => {
    const { room_id } = await begin(ben)
    const jam = jamClient(() => eve, room)
    await jam.watch()
    await eve.join(room)
    await write(ben, strike(0))
    expect(await told(eve.visitor.ask(contract.endJam, { params: params() }))).toBe('FORBIDDEN')
    await maker.visitor.request(contract.endJam, { params: params() })
    await eve.hears(contract.jamChangedPush, ({ epoch }) => epoch === null)
    await eve.hears(contract.roomJamPush, (heard) => heard.jam === null)
    expect(jam.held()).toBeNull()
    const { reader } = house.house.ctx.db
    expect(await reader.selectFrom('jams').selectAll().where('room_id', '=', room_id).execute()).toEqual([])
    expect(await reader.selectFrom('streams').select('id').where('kind', '=', 'jam').execute()).toHaveLength(
      (await reader.selectFrom('jams').select('room_id').execute()).length,
    )
    const acts = await reader.selectFrom('audit').select(['act', 'actor_id']).where('subject_id', '=', room_id).execute()
    expect(acts).toContainEqual({ act: 'end jam', actor_id: maker.id })
    expect(await code(write(ben, strike(0)))).toBe('NOT_FOUND')
    expect(await code(ben.ask(contract.watchJam, { room }))).toBe('NOT_FOUND')
    await begin(ben)
  })
})

function never(): never {
  throw new Error('nothing is held')
}
