// The rules of little worlds on a real house, over real sockets: what is done there, what `world_changed` tells of it, and who keeps order.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { blockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import { banPerson, mutePerson } from '#contract/moderation'
import * as contract from '#contract/worlds'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { described, keep, publish } from '#dev-env/sketching'
import { freshId, worldClient } from '#dev-env/world-client'
import { deleteSketch, publishSketch } from '#contract/sketches'
import { eraseNow } from '#slices/accounts/index'

const lines = `//@needs world
//@world title {"value": "text"}
//@world water {"counter": [0, 10]}
//@world dots {"list": 3, "of": {"x": "number", "c": "text"}}
//@world plots {"map": 2, "of": "number"}
circle(1, 2, 3)`

const clock = fakeClock()
let house: TestNeoSpace
let maker: Person
let ben: Person
let eve: Person
let name: string
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
  name = await publish(maker.visitor, {}, { code: lines, kind: 'p5' })
})

const write = (person: Person, wish: contract.WorldWish, client_id = freshId()) =>
  person.ask(contract.writeWorld, { name, client_id, wish })
const dot = (x: number, c = 'red'): contract.WorldWish => ({ do: 'push', field: 'dots', value: { x, c } })
const look = async (visitor = house.visitor()) => (await visitor.request(contract.getWorld, { params: { name } })).world
const code = async (asked: Promise<{ ok: boolean; code?: string }>): Promise<string> => {
  const answer = await asked
  return answer.ok ? 'ok' : (answer.code ?? 'none')
}
const log = () =>
  house.house.ctx.db.reader
    .selectFrom('entries')
    .innerJoin('worlds', 'worlds.stream_id', 'entries.stream_id')
    .innerJoin('sketches', 'sketches.id', 'worlds.sketch_id')
    .select(['entries.body', 'entries.author_id', 'entries.rev', 'worlds.state'])
    .where('sketches.name', '=', name)
    .orderBy('entries.rev')
    .execute()

describe('looking', () => {
  it('CODE-5.2 a world that nobody touched is empty, and strangers see it as it is', async () => {
    expect(await look()).toMatchObject({ epoch: null, rev: 0, changes: [] })
    await write(ben, { do: 'add', field: 'water', by: 3 })
    const { whole, rev } = await look()
    expect(rev).toBe(1)
    expect(whole?.fields).toEqual([
      { name: 'title', is: 'value', value: null },
      { name: 'water', is: 'counter', value: 3 },
      { name: 'dots', is: 'list', items: [] },
      { name: 'plots', is: 'map', items: [] },
    ])
  })

  it('CODE-5.2 what is private, or declares nothing, has no world for others', async () => {
    await maker.visitor.request(publishSketch, { params: { name }, body: described({ visibility: 'private' }) })
    expect((await house.visitor().ask(contract.getWorld, { params: { name } })).body).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await code(write(ben, dot(1)))).toBe('NOT_FOUND')
    expect(await code(ben.ask(contract.watchWorld, { name }))).toBe('NOT_FOUND')
    expect(await code(maker.ask(contract.watchWorld, { name }))).toBe('ok')
    const plain = await publish(maker.visitor, {}, { code: 'circle(1, 2, 3)' })
    expect(await code(ben.ask(contract.watchWorld, { name: plain }))).toBe('NOT_FOUND')
  })

  it('CODE-5.2 whoever may see it no more hears no more', async () => {
    await ben.call(contract.watchWorld, { name })
    await write(maker, dot(1))
    await ben.hears(contract.worldChangedPush)
    await maker.visitor.request(publishSketch, { params: { name }, body: described({ visibility: 'private' }) })
    ben.forget()
    await maker.call(contract.watchWorld, { name })
    await write(maker, dot(2))
    await maker.hears(contract.worldChangedPush, ({ rev }) => rev === 2)
    expect(ben.heard(contract.worldChangedPush)).toEqual([])
  })
})

describe('doing', () => {
  it('CODE-5.6 CODE-5.7 everyone is told the same in the same order, and of nobody', async () => {
    const worlds = [maker, ben, eve].map((person) => worldClient(() => person, name))
    for (const world of worlds) await world.watch()
    for (let n = 0; n < 6; n++) {
      await write(ben, dot(n))
      await write(eve, { do: 'set', field: 'plots', key: `k${n % 2}`, value: n })
    }
    await write(maker, { do: 'set', field: 'title', value: 'Done' })
    for (const world of worlds) await expect.poll(() => world.held()?.rev).toBe(13)
    const truth = await look()
    for (const world of worlds) expect(world.held()?.state).toEqual(truth.whole?.fields)
    expect(worlds.map((world) => world.gaps())).toEqual([0, 0, 0])
    const told = JSON.stringify([truth, ben.heard(contract.worldChangedPush)])
    for (const { username, id } of [maker, ben, eve]) {
      expect(told).not.toContain(username)
      expect(told).not.toContain(`"by":${id}`)
    }
  })

  it('CODE-5.6 ten times a second at most, however much is done', async () => {
    await ben.call(contract.watchWorld, { name })
    const began = performance.now()
    await Promise.all([maker, ben].flatMap((person) => Array.from({ length: 9 }, () => write(person, dot(1)))))
    await ben.hears(contract.worldChangedPush, ({ rev }) => rev === 18)
    const most = 2 + (performance.now() - began) / sizes.worldToldEveryMs
    expect(ben.heard(contract.worldChangedPush).length).toBeLessThanOrEqual(most)
  })

  it('CODE-5.5 LAW-5 the same sent twice, at once too, is done once', async () => {
    const id = freshId()
    const answers = await Promise.all([write(ben, dot(1), id), write(ben, dot(1), id), write(ben, dot(1), id)])
    expect(answers.map((answer) => answer.ok && answer.data.rev)).toEqual([1, 1, 1])
    expect(answers.filter((answer) => answer.ok && !answer.data.duplicate)).toHaveLength(1)
    expect(await code(write(ben, dot(2), id))).toBe('CONFLICT')
    expect((await look()).rev).toBe(1)
    expect(await log()).toHaveLength(1)
  })

  it('CODE-5.5 what changes nothing, or is refused, takes no rev', async () => {
    await write(ben, { do: 'add', field: 'water', by: 99 })
    expect(await write(ben, { do: 'add', field: 'water', by: 1 })).toMatchObject({ ok: true, data: { rev: 1 } })
    expect(await code(write(ben, { do: 'set', field: 'nothing', value: 1 }))).toBe('VALIDATION')
    expect(await code(write(ben, { do: 'push', field: 'dots', value: 'red' }))).toBe('VALIDATION')
    for (const key of ['a', 'b']) await write(ben, { do: 'set', field: 'plots', key, value: 1 })
    expect(await code(write(ben, { do: 'set', field: 'plots', key: 'c', value: 1 }))).toBe('CONFLICT')
    expect((await look()).rev).toBe(3)
  })

  it('CODE-5.3 texts are cleaned as messages are', async () => {
    expect(await code(write(ben, { do: 'set', field: 'title', value: 'a\u0007b' }))).toBe('VALIDATION')
    await write(ben, { do: 'set', field: 'title', value: '  e\u0301te\u0301\r\nx ' })
    expect((await look()).whole?.fields[0]).toMatchObject({ value: 'été\nx' })
  })

  it('CODE-5.5 a world takes twenty changes a second from all together', async () => {
    const people = await Promise.all(Array.from({ length: 3 }, (_, n) => house.person(`crowd${made}${n}`)))
    const answers = await Promise.all(
      people.flatMap((person) => Array.from({ length: 9 }, (_, n) => write(person, dot(n)))),
    )
    const refused = answers.filter((answer) => !answer.ok)
    expect(refused).toHaveLength(27 - sizes.worldWritesPerSecond)
    for (const answer of refused)
      expect(answer).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: expect.any(Number) })
    clock.advance(1_000)
    expect(await code(write(ben, dot(1)))).toBe('ok')
  })

  it('CODE-5.10 nobody changes it who was asked to be silent or is kept apart from its maker', async () => {
    const owner = await house.person(`owner${made}`, 'owner')
    await owner.visitor.request(mutePerson, { params: { id: ben.id }, body: { minutes: 5, reason: 'Loud.' } })
    expect(await code(write(ben, dot(1)))).toBe('MUTED')
    expect(await ben.call(contract.watchWorld, { name })).toMatchObject({ can_write: false })
    await maker.visitor.request(blockPerson, { params: { id: eve.id } })
    expect(await code(write(eve, dot(1)))).toBe('NOT_FOUND')
    expect((await look()).rev).toBe(0)
  })
})

describe('keeping order', () => {
  it('CODE-5.8 LAW-4 its maker lets it begin anew, and nothing of it is left', async () => {
    await write(ben, { do: 'set', field: 'title', value: 'canary-in-a-world' })
    const world = worldClient(() => eve, name)
    await world.watch()
    expect((await ben.visitor.ask(contract.resetWorld, { params: { name } })).body).toMatchObject({ code: 'FORBIDDEN' })
    await maker.visitor.request(contract.resetWorld, { params: { name } })
    await expect.poll(() => world.held()?.rev).toBe(2)
    expect(world.held()?.state).toEqual((await look()).whole?.fields)
    expect(JSON.stringify([await log(), world.held()])).not.toContain('canary')
    // From before, one is told the whole.
    const late = await ben.call(contract.watchWorld, { name, after_rev: 0, epoch: world.held()?.epoch ?? '' })
    expect(late.world.whole).not.toBeNull()
  })

  it('CODE-5.11 what is deleted is in the log no more', async () => {
    await write(ben, dot(1, 'canary-dot'))
    await write(ben, { do: 'set', field: 'plots', key: 'canary-plot', value: 1 })
    await write(ben, { do: 'delete', field: 'dots', id: 1 })
    await write(ben, { do: 'delete', field: 'plots', key: 'canary-plot' })
    const rows = await log()
    expect(JSON.stringify(rows.filter(({ rev }) => rev < 3))).not.toContain('canary')
    expect(rows[0]?.state).not.toContain('canary')
  })

  it.each(['erased', 'banned'])('CODE-5.9 LAW-4 what somebody put there is gone when they are %s', async (end) => {
    const owner = await house.person(`judge${made}`, 'owner')
    const world = worldClient(() => maker, name)
    await world.watch()
    await write(ben, dot(1, 'canary-dot'))
    await write(eve, dot(2))
    await write(ben, { do: 'set', field: 'title', value: 'canary-title' })
    await write(ben, { do: 'add', field: 'water', by: 4 })
    if (end === 'banned')
      await owner.visitor.request(banPerson, { params: { id: ben.id }, body: { reason: 'Enough.' } })
    else await eraseNow(house.house.ctx, ben.username)
    await expect.poll(() => world.held()?.rev, { timeout: 10_000 }).toBe(5)
    expect(world.held()?.state).toMatchObject([{ value: null }, { value: 4 }, { items: [{ value: { x: 2 } }] }, {}])
    const rows = await log()
    expect(JSON.stringify(rows)).not.toContain('canary')
    expect(rows.some(({ author_id }) => author_id === ben.id)).toBe(false)
  })

  it('CODE-5.4 another revision keeps what still fits, and everyone is told', async () => {
    const world = worldClient(() => ben, name)
    await world.watch()
    for (let x = 0; x < 3; x++) await write(ben, dot(x))
    await write(eve, { do: 'set', field: 'title', value: 'Hello' })
    const changed = lines.replace('"list": 3', '"list": 1').replace('//@world title {"value": "text"}\n', '')
    const revision = await keep(maker.visitor, name, changed)
    expect((await look()).rev).toBe(4)
    await maker.visitor.request(publishSketch, { params: { name }, body: described({ revision }) })
    await expect.poll(() => world.held()?.rev).toBe(5)
    expect(world.held()?.state).toEqual((await look()).whole?.fields)
    expect(world.held()?.state).toMatchObject([{ name: 'water' }, { items: [{ value: { x: 2 } }] }, {}])
  })

  it('CODE-5.11 it ends with its sketch', async () => {
    await write(ben, dot(1))
    await maker.visitor.request(deleteSketch, { params: { name } })
    const { ctx } = house.house
    const streams = await ctx.db.reader.selectFrom('streams').select('id').where('kind', '=', 'world').execute()
    const worlds = await ctx.db.reader.selectFrom('worlds').select('stream_id').execute()
    expect(new Set(streams.map(({ id }) => id))).toEqual(new Set(worlds.map(({ stream_id }) => stream_id)))
  })

  it('CODE-5.11 CODE-5.5 of a long log the oldest texts are forgotten, and their places an hour later', async () => {
    const id = freshId()
    await write(ben, { do: 'set', field: 'plots', key: 'a', value: -1 }, id)
    for (let n = 1; n < sizes.worldEntries + 60; n++) {
      if (n % 8 === 0) clock.advance(1_000)
      const answer = await write(n % 2 === 0 ? ben : eve, { do: 'set', field: 'plots', key: 'a', value: n })
      if (!answer.ok) {
        clock.advance((answer.retry_after_ms ?? 0) + 1_000)
        n--
      }
    }
    const rows = await log()
    expect(rows.filter(({ body }) => body !== null).length).toBeLessThanOrEqual(sizes.worldEntries + 50)
    expect(rows[0]?.body).toBeNull()
    expect(await write(ben, { do: 'set', field: 'plots', key: 'a', value: -1 }, id)).toMatchObject({
      data: { rev: 1, duplicate: true },
    })
  }, 120_000)
})
