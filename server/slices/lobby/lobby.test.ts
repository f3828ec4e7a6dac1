// The rules of the lobby on a real house, over real sockets.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '#bedrock/realtime/connection'
import { blockPerson, unblockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import * as lobby from '#contract/lobby'
import { getPresence, presencePush, setPresence } from '#contract/presence'
import { actorOf } from '#dev-env/actors'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { tellPresence } from '#slices/presence/keepers'
import { calls } from './sockets.ts'

const clock = fakeClock()
let house: TestNeoSpace
let ben: Person
let eve: Person
let iris: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  ben = await house.person(`ben${made}`)
  eve = await house.person(`eve${made}`)
  iris = await house.person(`iris${made}`)
})

const look = (person: Person) => person.call(lobby.joinLobby, {})
const walk = (person: Person, x: number, y = 0) => person.call(lobby.walkLobby, { x, y })
const heard = (person: Person) => person.heard(lobby.lobbyPush).flatMap(({ standing }) => standing)
/** Where a fresh look finds somebody; undefined for who has not walked. */
const found = async (by: Person, who: Person) => {
  const at = (await look(by)).standing.find(({ id }) => id === who.id)
  return at && [at.x, at.y]
}
const hears = (by: Person, who: Person, x: number, y = 0) =>
  expect.poll(() => heard(by).filter(({ id }) => id === who.id)).toContainEqual({ id: who.id, x, y })

async function presenceTold(): Promise<void> {
  await tellPresence.run(house.house.ctx)
  await house.settle()
}

describe('walking', () => {
  it('PRES-2.1 is heard by those who look, oneself too, and found by whoever looks later, in alphabetical order', async () => {
    expect((await look(ben)).standing).toEqual([])
    await look(eve)
    await walk(eve, 3, 4)
    for (const person of [ben, eve]) await hears(person, eve, 3, 4)
    await walk(ben, 3, 4)
    await hears(eve, ben, 3, 4)
    expect(await look(iris)).toEqual({
      standing: [
        { id: ben.id, x: 3, y: 4 },
        { id: eve.id, x: 3, y: 4 },
      ],
      order: 'alphabetical',
      complete: true,
      next: null,
    })
    // Somebody who only looks walks nowhere by that.
    expect(await found(ben, iris)).toBeUndefined()
  })

  it('PRES-2.1 the tile is kept while one is around, and forgotten when that is told to be over', async () => {
    await presenceTold()
    await walk(ben, 7)
    await ben.call(setPresence, { state: 'asleep' })
    await look(ben)
    await ben.call(lobby.leaveLobby, {})
    await presenceTold()
    expect(await found(eve, ben)).toEqual([7, 0])
    ben.socket.disconnect()
    await house.settle()
    expect(await found(eve, ben)).toEqual([7, 0])
    clock.advance(sizes.presenceGraceMs)
    eve.forget()
    await expect
      .poll(async () => {
        await presenceTold()
        return eve.heard(presencePush).flatMap(({ people }) => people)
      })
      .toContainEqual({ id: ben.id, username: ben.username, state: 'away' })
    expect(await found(eve, ben)).toBeUndefined()
  })

  it('PRES-2.1 there are so many tiles and no more', async () => {
    for (const [x, y] of [
      [sizes.lobbyTiles, 0],
      [0, -1],
      [0.5, 0],
    ] as const)
      expect(await ben.ask(lobby.walkLobby, { x, y })).toMatchObject({ ok: false, code: 'VALIDATION' })
    await walk(ben, sizes.lobbyTiles - 1, sizes.lobbyTiles - 1)
  })
})

describe('who is not seen', () => {
  it('PRES-2.2 who hides is nowhere at once and cannot walk, sees the others, and begins anew once they show themselves', async () => {
    await presenceTold()
    await look(ben)
    await look(eve)
    await walk(ben, 5)
    await hears(eve, ben, 5)
    await ben.call(setPresence, { state: 'around', hidden: true })
    expect(await found(eve, ben)).toBeUndefined()
    expect(await ben.ask(lobby.walkLobby, { x: 6, y: 0 })).toMatchObject({ ok: false, code: 'CONFLICT' })
    await walk(eve, 8)
    await hears(ben, eve, 8)
    await presenceTold()
    await ben.call(setPresence, { state: 'around', hidden: false })
    expect(await found(eve, ben)).toBeUndefined()
    expect(heard(eve).filter(({ id, x }) => id === ben.id && x === 6)).toEqual([])
  })

  it('PRES-2.3 those kept apart by a block hear nothing of each other, whoever blocked, and others hear both', async () => {
    for (const person of [ben, eve, iris]) await look(person)
    await ben.visitor.request(blockPerson, { params: { id: eve.id } })
    for (const [n, person] of [ben, eve].entries()) {
      await walk(person, 10 + n)
      await hears(iris, person, 10 + n)
      await hears(person, person, 10 + n)
    }
    for (const [one, other] of [
      [ben, eve],
      [eve, ben],
    ] as const) {
      expect(heard(one).filter(({ id }) => id === other.id)).toEqual([])
      expect(await found(one, other)).toBeUndefined()
    }
    iris.forget()
    await ben.visitor.request(unblockPerson, { params: { id: eve.id } })
    await hears(ben, eve, 11)
    await hears(eve, ben, 10)
    // That they made peace is their own affair.
    expect(heard(iris)).toEqual([])
    expect(await found(ben, eve)).toEqual([11, 0])
  })

  it('PRES-2.4 what is told is people whom presence tells, by id and tile, and no number of them', async () => {
    await look(eve)
    await walk(ben, 1)
    await hears(eve, ben, 1)
    const answer = await look(eve)
    expect(Object.keys(answer).sort()).toEqual(['complete', 'next', 'order', 'standing'])
    const around = new Set((await eve.call(getPresence, {})).people.map(({ id }) => id))
    for (const at of [...answer.standing, ...heard(eve)]) {
      expect(Object.keys(at).sort()).toEqual(['id', 'x', 'y'])
      expect(around.has(at.id)).toBe(true)
    }
  })
})

describe('how much is told', () => {
  it('PRES-2.5 however much they walk, it is told four times a second at most, and the last tile comes', async () => {
    await look(eve)
    const began = performance.now()
    for (let n = 0; n < 10; n++) await Promise.all([walk(ben, n, 9), walk(iris, n, 8)])
    const last = { id: ben.id, x: 9, y: 9 }
    await expect.poll(() => heard(eve).findLast(({ id }) => id === ben.id)).toEqual(last)
    await expect.poll(() => heard(eve).findLast(({ id }) => id === iris.id)).toEqual({ id: iris.id, x: 9, y: 8 })
    const tookMs = performance.now() - began
    expect(eve.heard(lobby.lobbyPush).length).toBeLessThanOrEqual(tookMs / sizes.lobbyToldEveryMs + 2)
  })

  it('PRES-2.5 who does not look, or looks no longer, hears nothing', async () => {
    await look(eve)
    await look(iris)
    await iris.call(lobby.leaveLobby, {})
    await walk(ben, 2)
    await hears(eve, ben, 2)
    await house.settle()
    for (const person of [ben, iris]) expect(person.heard(lobby.lobbyPush)).toEqual([])
  })
})

describe('screens that are gone', () => {
  it('PRES-2.5 whoever has left before their call was looked into is not kept among those who look', async () => {
    const { ctx } = house.house
    const told: string[] = []
    const gone: Connection = {
      id: 'a-screen-that-is-gone',
      actor: actorOf('member', { id: ben.id }),
      address: '127.0.0.1',
      hears: new Map(),
      send: (event) => void told.push(event),
      sendVolatile: () => {},
    }
    const join = calls(ctx).find(({ spec }) => spec === lobby.joinLobby)
    await join?.run({ actor: gone.actor, payload: {}, connection: gone })
    await look(ben)
    await walk(eve, 2, 2)
    await hears(ben, eve, 2, 2)
    expect(told).toEqual([])
  })
})
