// What is played in jams, on a real house and over real sockets: everybody holds the same, at the same step.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/jams'
import { sizes } from '#contract/limits'
import { mutePerson } from '#contract/moderation'
import { changeRoom } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { freshJamId, jamClient } from '#dev-env/jam-client'
import { plainCell } from '#dev-env/jam-in-memory'
import { codeOf, fullRow, type Jamming, jamming, strike, tempo } from '#dev-env/jamming'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

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

describe('playing', () => {
  it('SONG-3.2 SONG-3.5 everybody is told the same in the same order, who came late too', async () => {
    const { room, maker, ben, eve, begin, write, look } = here
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
    const { room, ben, eve, begin, write } = here
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
    for (const track of ['kick', 'snare']) expect(await codeOf(write(ben, fullRow(track, 0, 0.123)))).toBe('ok')
    const late = await eve.call(contract.watchJam, { room, after_rev: 1, epoch })
    expect(late.jam.whole).not.toBeNull()
    expect(JSON.stringify(late.jam).length).toBeLessThan(sizes.songBytes * 1.3)
  })

  it('SONG-3.8 LAW-5 the same sent twice, at once too, is done once', async () => {
    const { ben, begin, write, look } = here
    await begin()
    const id = freshJamId()
    const answers = await Promise.all([write(ben, strike(1), id), write(ben, strike(1), id), write(ben, strike(1), id)])
    expect(answers.map((answer) => answer.ok && answer.data.rev)).toEqual([1, 1, 1])
    expect(answers.filter((answer) => answer.ok && !answer.data.duplicate)).toHaveLength(1)
    expect(await codeOf(write(ben, strike(2), id))).toBe('CONFLICT')
    expect((await look()).rev).toBe(1)
  })

  it('SONG-3.3 what does not fit is left out or refused, and takes no rev', async () => {
    const { ben, eve, begin, write, look } = here
    await begin()
    const gone: contract.JamWish = { do: 'edit', edits: [{ op: 'remove-track', track: 'pad' }] }
    await write(ben, gone)
    const both: contract.JamWish = { do: 'edit', edits: [...gone.edits, { op: 'add-pattern', length: 8 }] }
    expect(await write(eve, both)).toMatchObject({ ok: true, data: { rev: 2, left_out: 1 } })
    expect(await codeOf(write(eve, gone))).toBe('CONFLICT')
    expect(await codeOf(write(eve, { do: 'play', what: { pattern: 7 }, step: 0 }))).toBe('CONFLICT')
    expect(await write(eve, { do: 'stop' })).toMatchObject({ ok: true, data: { rev: 2 } })
    for (const track of ['kick', 'snare', 'hat', 'openhat', 'bass', 'lead', 'pluck']) await write(ben, fullRow(track))
    await write(eve, fullRow('kick', 1))
    const over: contract.JamWish = {
      do: 'edit',
      edits: [{ op: 'cell', pattern: 1, track: 'snare', step: 0, note: 60, cell: plainCell }],
    }
    expect(await codeOf(write(eve, over))).toBe('TOO_LARGE')
    expect((await look()).rev).toBe(10)
    expect(await here.log()).toHaveLength(10)
  })

  it('SONG-3.3 hostile edits are refused and change nothing', async () => {
    const { room, ben, begin, look } = here
    await begin()
    const cells = Array.from({ length: 10_000 }, () => ({ step: 0, note: 1 }))
    const odd: readonly unknown[] = [
      { do: 'edit', edits: [{ op: 'song', set: { bpm: null } }] },
      { do: 'edit', edits: [{ op: 'song', set: { bpm: 1e308 } }] },
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
    const { room, ben, begin, look } = here
    await begin()
    const named = { id: 'k2', name: 'canary-name', instrument: 'bell', volume: 0, pan: 0, mute: false, solo: false }
    const edits = [
      { op: 'add-track', track: { ...named, reverb: 0, delay: 0, tone: {} }, at: 0 },
      { op: 'track', track: 'kick', set: { name: 'canary-name', mute: true } },
    ]
    expect(await ben.emit('write_jam', { room, client_id: freshJamId(), wish: { do: 'edit', edits } })).toMatchObject({
      ok: true,
    })
    expect(JSON.stringify([await look(), await here.log()])).not.toContain('canary')
  })

  it('SONG-3.8 a jam takes thirty changes a second from all together', async () => {
    const { maker, ben, eve, begin, write } = here
    await begin()
    const tracks = ['kick', 'snare', 'hat']
    const answers = await Promise.all(
      [maker, ben, eve].flatMap((by, at) => Array.from({ length: 12 }, (_, n) => write(by, strike(n, tracks[at])))),
    )
    expect(answers.filter((answer) => !answer.ok)).toHaveLength(36 - sizes.jamWritesPerSecond)
    clock.advance(1_000)
    expect(await codeOf(write(ben, tempo(99)))).toBe('ok')
  })

  it('SONG-3.10 nobody plays who is silent, or does not post there', async () => {
    const { room, params, maker, ben, eve, begin, write, look } = here
    await begin()
    const owner = await house.person('keeper', 'owner')
    await owner.visitor.request(mutePerson, { params: { id: ben.id }, body: { minutes: 5, reason: 'Loud.' } })
    expect(await codeOf(write(ben, strike(0)))).toBe('MUTED')
    expect(await ben.call(contract.watchJam, { room })).toMatchObject({ can_write: false })
    await maker.visitor.request(changeRoom, { params, body: { archived: true } })
    expect(await codeOf(write(eve, strike(0)))).toBe('FORBIDDEN')
    expect(await eve.call(contract.watchJam, { room })).toMatchObject({ can_write: false })
    expect((await look()).rev).toBe(0)
  })
})

describe('the clock', () => {
  it('SONG-3.6 it is heard by all from one moment, which the house says before, and a late comer counts the same step', async () => {
    const { room, ben, eve, begin, write, look } = here
    await begin()
    clock.advance(5_000)
    await write(ben, { do: 'play', what: { lane: true }, step: 4 })
    const { transport } = (await look()).whole ?? {}
    expect(transport).toEqual({ playing: true, at: clock.now() + sizes.jamLeadMs, step: 4, what: { lane: true } })
    clock.advance(60_000)
    const late = await eve.call(contract.watchJam, { room })
    expect(late.jam.whole?.transport).toEqual(transport)
    await write(eve, { do: 'stop' })
    expect((await look()).whole?.transport).toMatchObject({
      playing: false,
      step: 4 + (60_000 - sizes.jamLeadMs) / 125,
    })
  })

  it('SONG-3.7 another tempo goes on from the step at which it begins', async () => {
    const { room, maker, ben, begin, write } = here
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
    const { ben } = here
    expect(await ben.call(contract.syncClock, { t0: 12.5 })).toEqual({ t0: 12.5, t1: clock.now(), t2: clock.now() })
  })
})
