// The rules of jams on a real house, over real sockets: where there is one, who is told of it and who is in it, and who keeps order.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance, endStream } from '#bedrock/log/stream'
import { blockPerson } from '#contract/friends'
import * as contract from '#contract/jams'
import { setPresence } from '#contract/presence'
import { addMember, changeRoom, openRoom, removeMember } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { jamClient } from '#dev-env/jam-client'
import { codeOf, type Jamming, jamming, strike, tempo, toldBy } from '#dev-env/jamming'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { writeSong } from '#song/write-song'
import type { Tx } from './owns.ts'

const clock = fakeClock()
let house: TestNeoSpace
let here: Jamming

beforeAll(async () => {
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  here = await jamming(house)
})

describe('beginning', () => {
  it('SONG-3.9 a room has none, then one, and never two', async () => {
    const { room, params, maker, ben, eve, begin, shown } = here
    expect(await shown(ben)).toMatchObject({ jam: null, can_write: true, can_end: false })
    expect(await toldBy(ben.visitor.ask(contract.getJamSong, { params }))).toBe('NOT_FOUND')
    expect(await codeOf(ben.ask(contract.watchJam, { room }))).toBe('NOT_FOUND')
    await maker.join(room)
    const { jam } = await begin()
    expect(jam).toMatchObject({ begun_by: { id: maker.id }, playing: false, people: [], hands: [] })
    await maker.hears(contract.roomJamPush, (heard) => heard.jam !== null)
    expect(await toldBy(ben.visitor.ask(contract.beginJam, { params, body: {} }))).toBe('CONFLICT')
    expect(await shown(maker)).toMatchObject({ can_end: true })
    expect(await shown(ben)).toMatchObject({ can_write: true, can_end: false })
    const answers = await Promise.all(
      [maker, ben, eve].map(async (by) => {
        const other = { room: `${room}-b` }
        await by.visitor.ask(openRoom, { body: { name: other.room } })
        return await toldBy(by.visitor.ask(contract.beginJam, { params: other, body: {} }))
      }),
    )
    expect(answers.toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'ok'])
  })

  it('SONG-3.9 of a private room nobody else hears that there is one', async () => {
    const { room, params, maker, ben, eve, begin, write } = here
    await maker.visitor.request(changeRoom, { params, body: { kind: 'private' } })
    await maker.visitor.request(addMember, { params: { room, username: ben.username }, body: {} })
    await begin()
    for (const asked of [
      eve.visitor.ask(contract.getJam, { params }),
      eve.visitor.ask(contract.getJamSong, { params }),
      eve.visitor.ask(contract.keepJam, { params, body: { title: '' } }),
      eve.visitor.ask(contract.endJam, { params }),
    ])
      expect(await toldBy(asked)).toBe('ROOM_NOT_FOUND')
    expect(await codeOf(eve.ask(contract.watchJam, { room }))).toBe('ROOM_NOT_FOUND')
    expect(await codeOf(write(eve, strike(0)))).toBe('ROOM_NOT_FOUND')
    expect(await codeOf(write(ben, strike(0)))).toBe('ok')
  })

  it('SONG-3.9 whoever is out of the room hears no more at once, and does no more', async () => {
    const { room, params, maker, ben, begin, write } = here
    await maker.visitor.request(changeRoom, { params, body: { kind: 'private' } })
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
    expect(await codeOf(write(ben, strike(1)))).toBe('ROOM_NOT_FOUND')
    await write(maker, strike(2))
    await maker.hears(contract.jamChangedPush, ({ rev }) => rev === 2)
    expect(ben.heard(contract.jamChangedPush)).toEqual([])
    expect(ben.heard(contract.roomJamPush)).toEqual([])
  })
})

describe('who is there', () => {
  it('SONG-3.13 the room shows who is in it and who had a hand in it, once a second at most', async () => {
    const { room, maker, ben, eve, begin, write } = here
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
    const { room, maker, ben, eve, begin, write, shown } = here
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
    const { room, params, maker, ben, eve, begin, write, look, shown } = here
    await begin()
    await write(ben, tempo(77.7))
    const jam = jamClient(() => eve, room)
    await jam.watch()
    expect(await toldBy(ben.visitor.ask(contract.resetJam, { params }))).toBe('FORBIDDEN')
    await maker.visitor.request(contract.resetJam, { params })
    await expect.poll(() => jam.held()?.rev).toBe(2)
    const now = await look()
    expect(jam.held() && writeSong(jam.held()?.song ?? never())).toBe(now.whole?.song)
    expect(JSON.stringify([await here.log(), now])).not.toContain('77.7')
    expect((await shown(eve)).jam?.hands).toEqual([])
  })

  it('SONG-3.11 LOG-2 who writes while it is ended is told so', async () => {
    await here.begin()
    await house.house.ctx.db.write('jams', async (tx: Tx) => {
      const { id } = await tx.db
        .selectFrom('streams')
        .select('id')
        .where('kind', '=', 'jam')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
      const stream = { kind: 'jam', id } as const
      await endStream(tx, stream)
      await expect(advance(tx, stream)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })
    expect(await codeOf(here.write(here.ben, strike(0)))).toBe('NOT_FOUND')
  })

  it('SONG-3.11 LAW-4 a moderator of the room ends it, which is noted, and `jam_changed` and `room_jam` tell everybody', async () => {
    const { room, params, maker, ben, eve, begin, write } = here
    const { room_id } = await begin(ben)
    const jam = jamClient(() => eve, room)
    await jam.watch()
    await eve.join(room)
    await write(ben, strike(0))
    expect(await toldBy(eve.visitor.ask(contract.endJam, { params }))).toBe('FORBIDDEN')
    await maker.visitor.request(contract.endJam, { params })
    await eve.hears(contract.jamChangedPush, ({ epoch }) => epoch === null)
    await eve.hears(contract.roomJamPush, (heard) => heard.jam === null)
    expect(jam.held()).toBeNull()
    const { reader } = house.house.ctx.db
    expect(await reader.selectFrom('jams').selectAll().where('room_id', '=', room_id).execute()).toEqual([])
    expect(await reader.selectFrom('streams').select('id').where('kind', '=', 'jam').execute()).toHaveLength(
      (await reader.selectFrom('jams').select('room_id').execute()).length,
    )
    const acts = await reader
      .selectFrom('audit')
      .select(['act', 'actor_id'])
      .where('subject_id', '=', room_id)
      .execute()
    expect(acts).toContainEqual({ act: 'end jam', actor_id: maker.id })
    expect(await codeOf(write(ben, strike(0)))).toBe('NOT_FOUND')
    expect(await codeOf(ben.ask(contract.watchJam, { room }))).toBe('NOT_FOUND')
    await begin(ben)
  })
})

function never(): never {
  throw new Error('nothing is held')
}
